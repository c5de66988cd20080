import { expect, it } from 'vitest';
import { renaming } from './renaming.ts';
import type { Terminal } from './terminal.ts';

const bed = () => {
  const said: string[] = [];
  const hear = (text: string) => void said.push(text);
  const terminal = { out: hear, err: hear, write: async (text: string) => hear(text) } as Terminal;
  return { said, ...renaming(terminal) };
};

it('says one name instead of another, as often as it stands there', () => {
  const { said, terminal, say } = bed();
  terminal.out('of Reed');
  say('Person-$&', 'Reed');
  say('Person-2', 'K. (W.)');
  terminal.out('-c Reed: "Reed", K. (W.)');
  terminal.err('no report in Reed');
  expect(said).toEqual(['of Reed', '-c Person-$&: "Person-$&", Person-2', 'no report in Person-$&']);
});

it('leaves words in which the name stands, which would tell whose pseudonym it is', () => {
  const { said, terminal, say } = bed();
  say('Person-1', 'Reed');
  terminal.out('Reedsport, McReed, Reed2');
  expect(said).toEqual(['Reedsport, McReed, Reed2']);
});

it('writes files as they are', async () => {
  const { said, terminal, say } = bed();
  say('Person-1', 'Reed');
  await terminal.write('said Reed');
  expect(said).toEqual(['said Reed']);
});

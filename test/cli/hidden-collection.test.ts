/** A collection that is called after somebody hidden: asked for by the name that it is shown under, which is never said to be whose. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

const NAME = 'Orla Venn';
const env = { CROSSQUOTE_HOME: newFolder() };
const run = (...args: readonly string[]) => runCli(args, { env });
let pseudonym = '';

beforeAll(async () => {
  const folder = newFolder();
  const text = '“The ferry left without its lights,” said the harbour master. Nobody else was there.\n';
  writeFileSync(join(folder, 'ferry.txt'), text);
  const added = await runCli(['add', '-q', '-c', NAME, '.'], { env, cwd: folder });
  expect(added).toMatchObject({ code: 0 });
  const { out, err } = await run('people', 'protect', NAME, '--by', 'kim');
  pseudonym = /Person-\w{6}/.exec(`${out}${err}`)?.[0] ?? '';
}, 120_000);

it.each([
  [['status'], /1 report\b/],
  [['show'], /No statement is found/],
  [['find', '"lighthouse keeper"'], /No quote in collection "Person-/],
  [['export', '--kind', 'reports'], /"source":"ferry.txt"/],
  [['decide', 'a_00000000000000000000', 'same', '--by', 'kim'], /no alignment .* in collection "Person-/],
  [['resume'], /1 report in collection "Person-/],
])(
  'is opened by its pseudonym and named by it alone: %j',
  async (words, told) => {
    const { out, err } = await run(...words, '-c', pseudonym);
    expect(`${out}${err}`).toMatch(told);
    expect(`${out}${err}`).not.toMatch(/Orla|Venn/);
  },
  60_000,
);

it('is exported with the names in it to whoever asks for them', async () => {
  const { out } = await run('export', '--kind', 'reports', '-c', pseudonym, '--reveal', '--by', 'kim');
  expect(out).toContain(`"collection":"${NAME}"`);
  expect((await run('people', '-c', pseudonym, '--reveal', '--by', 'kim')).out).toContain(NAME);
}, 60_000);

it('has to be given by its own name where another one is shown so too', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'quay.txt'), 'The quay was empty.\n');
  await runCli(['add', '-q', '-c', NAME.toUpperCase(), '.'], { env, cwd: folder });
  const { code, err } = await run('status', '-c', pseudonym);
  expect([code, err]).toEqual([2, expect.stringContaining(`2 collections are shown as "${pseudonym}"`)]);
  expect(await run('status', '-c', NAME)).toMatchObject({ code: 0 });
}, 60_000);

it('tells no list of people how many spellings of a hidden name are known', async () => {
  const more = ['--alias', 'Orla Vennick,أورلا فين', '--handle', '@orla,@venn_o'];
  await run('people', 'protect', NAME, ...more, '--by', 'kim');
  const listed = JSON.parse((await run('people', '--json')).out) as { readonly names: readonly string[] }[];
  expect(listed).toMatchObject([{ names: [pseudonym], handles: [pseudonym] }]);
}, 60_000);

it('leaves one reachable that was really called so before', async () => {
  const own = { CROSSQUOTE_HOME: newFolder() };
  const folder = newFolder();
  const { out } = await runCli(['people', 'protect', NAME, '--by', 'kim'], { env: own });
  const [called = ''] = /Person-\w{6}/.exec(out) ?? [];
  for (const [collection, text] of [
    [called, 'The pier was shut.\n'],
    [NAME, 'The quay was empty.\n'],
  ] as const) {
    writeFileSync(join(folder, 'one.txt'), text);
    await runCli(['add', '-q', '-c', collection, '.'], { env: own, cwd: folder });
  }
  const sentences = await runCli(['export', '--kind', 'sentences', '-c', called], { env: own });
  expect(sentences.out).toContain('The pier was shut.');
}, 60_000);

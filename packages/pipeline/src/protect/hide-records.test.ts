import { describe, expect, it } from 'vitest';
import { fakeStore } from '../testing/index.ts';
import { hideRecords } from './hide-records.ts';
import { openNames } from './open-names.ts';

const line = { at: '2026-03-01T10:00:00.000Z', who: 'kim', what: 'class' as const, subjects: [], detail: {} };

describe('hideRecords', () => {
  it('gives every record, in order, and hides who is protected while it reads', async () => {
    const store = fakeStore();
    const person = { pseudonym: 'Person-0A1B2C', names: ['Mira Holm'], handles: [], urls: [] };
    const records = async function* () {
      for (let n = 0; n < 1203; n++) {
        if (n === 600) await store.savePerson({ ...person, risk: 'protected' }, line);
        yield { n, text: 'Mira Holm' };
      }
    };
    const shown: { n: number; text: string }[] = [];
    for await (const record of hideRecords(records(), openNames(store, 'private'), 'private'))
      shown.push(record);
    expect(shown.map(({ n }) => n)).toEqual(Array.from({ length: 1203 }, (_, n) => n));
    expect([shown[0]?.text, shown[600]?.text, shown.at(-1)?.text]).toEqual([
      'Mira Holm',
      'Person-0A1B2C',
      'Person-0A1B2C',
    ]);
  });

  it("leaves out a machine's translation that has not the pseudonym of its source, and keeps a person's", async () => {
    const store = fakeStore();
    const names = openNames(store, 'private');
    await store.savePerson(
      { pseudonym: 'Person-0A1B2C', names: ['Jost Schwarz'], handles: [], urls: [], risk: 'protected' },
      line,
    );
    const records = async function* () {
      yield { kind: 'sentence', id: 's_1', text: 'Das Wasser war schwarz.' };
      yield { kind: 'quote', id: 'q_1', content: [{ text: 'Schwarz' }, { text: 'geht' }] };
      yield { kind: 'sentence', id: 's_2', text: 'Das Boot war weg.' };
      yield { kind: 'translation', of: 's_1', text: 'The water was black.', origin: 'machine', warnings: [] };
      yield { kind: 'translation', of: 'q_1', text: 'Schwarz … goes', origin: 'machine', warnings: [] };
      yield { kind: 'translation', of: 's_2', text: 'The boat was gone.', origin: 'machine', warnings: [] };
      yield { kind: 'translation', of: 's_1', text: 'The water was dark.', origin: 'human', warnings: [] };
    };
    const texts: unknown[] = [];
    for await (const record of hideRecords(records(), names, 'private'))
      if (record.kind === 'translation') texts.push(record.text);
    expect(texts).toEqual(['[cut]', 'Person-0A1B2C … goes', 'The boat was gone.', 'The water was dark.']);
  });

  it('leaves such a translation out as well where what it is of is not among the records', async () => {
    const store = fakeStore();
    const names = openNames(store, 'private');
    const records = async function* () {
      yield { kind: 'translation', of: 's_1', text: 'The water was black.', origin: 'machine', warnings: [] };
    };
    let read = 0;
    const sources = async function* () {
      read += 1;
      yield { kind: 'sentence', id: 's_1', text: 'Das Wasser war schwarz.' };
    };
    const shown = async () => {
      const texts: string[] = [];
      for await (const { text } of hideRecords<{ kind: string; text: string }>(
        records(),
        names,
        'private',
        sources(),
      ))
        texts.push(text);
      return texts;
    };
    expect([await shown(), read]).toEqual([['The water was black.'], 0]);
    await store.savePerson(
      { pseudonym: 'Person-0A1B2C', names: ['Jost Schwarz'], handles: [], urls: [], risk: 'protected' },
      line,
    );
    expect([await shown(), read]).toEqual([['[cut]'], 1]);
  });
});

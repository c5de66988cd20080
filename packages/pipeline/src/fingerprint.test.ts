import { describe, expect, it } from 'vitest';
import { clusterFingerprint, type FingerprintSources, fingerprinter } from './fingerprint.ts';
import { fakeEmbedder, fakeLexicon, fakeTranslator } from './testing/index.ts';

const sources: FingerprintSources = {
  store: { memoryRevision: async () => 'no memory' },
  translator: fakeTranslator(),
  embedder: fakeEmbedder(),
  lexicon: fakeLexicon(),
  targets: ['en'],
};
const german = { id: 'r_1', language: 'de' };

async function changed(part: Partial<FingerprintSources>): Promise<readonly string[]> {
  const before = await fingerprinter(sources)(german);
  const after = await fingerprinter({ ...sources, ...part })(german);
  return Object.keys(before).filter((stage) => before[stage as 'split'] !== after[stage as 'split']);
}

describe('fingerprints', () => {
  it('stay the same for the same inputs', async () => expect(await changed({})).toEqual([]));

  it('change from translate on when the memory changes', async () => {
    expect(await changed({ store: { memoryRevision: async () => 'one entry' } })).toEqual([
      'translate',
      'align',
    ]);
  });

  it('change from translate on when a model comes or goes', async () => {
    expect(await changed({ translator: fakeTranslator({ pairs: [] }) })).toEqual(['translate', 'align']);
  });

  it('change from embed on with another sentence model', async () => {
    const other = fakeEmbedder({}, { name: 'other', revision: '1', dtype: 'q8' });
    expect(await changed({ embedder: other })).toEqual(['embed', 'align']);
  });

  it('do not depend on a target that is the language of the report', async () => {
    expect(await changed({ targets: ['en', 'de'] })).toEqual([]);
    expect(await changed({ targets: ['en', 'fr'] })).toEqual(['translate', 'align']);
  });

  it('ask what depends on the language alone once', async () => {
    let asked = 0;
    const store = { memoryRevision: async () => `${++asked}` };
    const of = fingerprinter({ ...sources, store });
    await Promise.all([of(german), of({ language: 'de' })]);
    expect(asked).toBe(1);
  });
});

describe('clusterFingerprint', () => {
  const a = { reportId: 'r_1', fingerprint: 'f', state: 'done' };
  const b = { reportId: 'r_2', fingerprint: 'f', state: 'done' };

  it('is the same for any order of reports and reviews', () => {
    expect(clusterFingerprint([a, b], [{ id: 'v_1' }, { id: 'v_2' }])).toBe(
      clusterFingerprint([b, a], [{ id: 'v_2' }, { id: 'v_1' }]),
    );
  });

  it('changes with a review, a report, or how far a report got', () => {
    const all = [
      clusterFingerprint([a], []),
      clusterFingerprint([a], [{ id: 'v_1' }]),
      clusterFingerprint([a, b], []),
      clusterFingerprint([{ ...a, state: 'failed' }], []),
    ];
    expect(new Set(all).size).toBe(4);
  });
});

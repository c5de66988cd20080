/** Retrieval and similarity on a data folder made up here, with an embedder that knows a few words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeEmbedder } from '@crossquote/pipeline/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateSts } from '../sts/evaluate-sts.ts';
import { evaluateRetrieval } from './evaluate-retrieval.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossquote-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));
function put(path: string, rows: readonly object[]): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
put('retrieval/own.deu-eng.dev.jsonl', [
  { src: 'boot', eng: 'boat' },
  { src: 'haus', eng: 'house' },
]);
put('retrieval/own.fra-eng.dev.jsonl', [
  { src: 'bateau', eng: 'boat' },
  { src: 'maison', eng: 'house' },
]);
put('sts/own.en.dev.jsonl', [
  { id: 's1', score: 5, s1: 'harbour', s2: 'harbour', lang1: 'en', lang2: 'en' },
  { id: 's2', score: 3, s1: 'harbour', s2: 'harbours', lang1: 'en', lang2: 'en' },
  { id: 's3', score: 0, s1: 'harbour', s2: 'tuning fork', lang1: 'en', lang2: 'en' },
]);
const embedder = () => fakeEmbedder({ boot: 'boat', haus: 'house', bateau: 'boat', maison: 'boat' });

describe('evaluateRetrieval', () => {
  it('asks every file, and two languages over the English that they share', async () => {
    const asking = embedder();
    const { scores, failures, notes } = await evaluateRetrieval(folder, asking);
    expect(scores.map(({ set, lang, metric, value }) => `${set} ${lang} ${metric} ${value}`)).toEqual([
      'own.deu-eng.dev de p@1 100',
      'own.deu-eng.dev de p@1-margin 100',
      'own.fra-eng.dev fr p@1 50',
      'own.fra-eng.dev fr p@1-margin 50',
      'own.deu-fra.dev de-fr p@1 0',
      'own.deu-fra.dev de-fr p@1-margin 0',
    ]);
    expect(failures[0]).toEqual({ set: 'own.fra-eng.dev', id: 'pair 2', detail: 'maison\n    house' });
    expect(notes[0]).toContain('fake-embedder (1, fp32): 6 sentences');
    expect(asking.asked).toHaveLength(6);
  });

  it('asks only what touches a language', async () => {
    const { scores } = await evaluateRetrieval(folder, embedder(), { language: 'fr' });
    expect(new Set(scores.map(({ lang }) => lang))).toEqual(new Set(['fr', 'de-fr']));
  });
});

describe('evaluateSts', () => {
  it('compares the order of cosines with that of judgements', async () => {
    const { scores } = await evaluateSts(folder, embedder());
    expect(scores).toEqual([{ set: 'own.en.dev', lang: 'en', metric: 'spearman', value: 100, n: 3 }]);
  });
});

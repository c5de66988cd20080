import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidInput, NotFound } from '@crossquote/domain';
import { fakeTranslator } from '@crossquote/pipeline/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPublished } from './check-published.ts';
import { evaluateMt } from './evaluate-mt.ts';

const ROWS = [
  { id: 'm1', src: 'Das Boot kam spät.', ref: 'The boat came late.', sys: { other: 'The boat came late.' } },
  { id: 'm2', src: 'Niemand gibt es her.', ref: null, sys: { other: 'Nobody gives it away.' } },
  { id: 'm3', src: 'Es war leer.', ref: 'It was empty.', sys: { other: 'It was empty.' } },
];

function data(bleu = 100): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-eval-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const pair of ['de-en', 'fr-en']) {
    mkdirSync(join(folder, 'mt', pair), { recursive: true });
    writeFileSync(
      join(folder, 'mt', pair, 'own-dev.jsonl'),
      ROWS.map((row) => `${JSON.stringify(row)}\n`).join(''),
    );
  }
  const recomputed = { de: { 'own-dev': { other: { bleu, chrf: 100 }, gone: { bleu: 1, chrf: 1 } } } };
  writeFileSync(join(folder, 'mt', 'recomputed_scores.json'), JSON.stringify(recomputed));
  return folder;
}

describe('evaluateMt', () => {
  const texts = { 'Das Boot kam spät.': 'The boat came late.', 'Es war leer.': 'It was empty.' };

  it('scores the rows with a reference, and says which model of which speed made them', async () => {
    const translator = fakeTranslator({ texts });
    const seen: string[] = [];
    const onProgress = (done: number, total: number) => void seen.push(`${done} of ${total}`);
    const { scores, notes } = await evaluateMt(data(), translator, { language: 'de', onProgress });
    expect(scores).toEqual([
      { set: 'own-dev', lang: 'de', metric: 'bleu', value: expect.closeTo(100, 9), n: 2 },
      { set: 'own-dev', lang: 'de', metric: 'chrf', value: expect.closeTo(100, 9), n: 2 },
    ]);
    expect(notes[0]).toMatch(/^own-dev de -> en by fake\/de-en \(1, fp32\): 7 words in /);
    expect(translator.asked).toEqual([['Das Boot kam spät.', 'Es war leer.']]);
    expect(seen).toEqual(['2 of 2']);
  });

  it('takes the first rows only when there is a limit', async () => {
    const { scores } = await evaluateMt(data(), fakeTranslator({ texts }), { language: 'de', limit: 1 });
    expect(scores.map(({ n }) => n)).toEqual([1, 1]);
  });

  it('says how to get a model where there is none, and goes on', async () => {
    const { scores, notes } = await evaluateMt(data(), fakeTranslator({ texts }));
    expect(new Set(scores.map(({ lang }) => lang))).toEqual(new Set(['de']));
    expect(notes[1]).toContain('models fetch fake/fr-en');
  });

  it('says which pairs there are when none is what was asked for', async () => {
    await expect(evaluateMt(data(), fakeTranslator(), { language: 'tr' })).rejects.toThrow(/de-en, fr-en/);
    await expect(evaluateMt(data(), fakeTranslator(), { sets: ['own-test'] })).rejects.toThrow(InvalidInput);
    await expect(evaluateMt('/nowhere', fakeTranslator())).rejects.toThrow(NotFound);
  });
});

describe('checkPublished', () => {
  it('scores the stored outputs that all rows have', () => {
    const { scores, failures } = checkPublished(data());
    expect(scores.map(({ metric }) => metric)).toEqual(['bleu other', 'chrf other']);
    expect(failures).toEqual([]);
  });

  it('tells which score is another', () => {
    const { failures } = checkPublished(data(99.8));
    expect(failures).toEqual([
      { set: 'own-dev', id: 'de bleu other', detail: 'sacreBLEU says 99.8, we say 100.00' },
    ]);
  });

  it('says which file it needs', () => {
    expect(() => checkPublished('/nowhere')).toThrow(/recomputed_scores\.json/);
  });
});

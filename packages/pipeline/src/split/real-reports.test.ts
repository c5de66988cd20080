/** Sentences of the five real reports, told by counts and a few words; every bound was looked at by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { splitReport } from './split-report.ts';

const FOLDER = new URL('../../../../../shared/reports/', import.meta.url);
const isHere = existsSync(FOLDER);

function sentencesOf(name: string): readonly string[] {
  const text = readFileSync(new URL(name, FOLDER), 'utf8').normalize('NFC');
  const language = name.includes('.de.') ? 'de' : 'en';
  const cut = splitReport(aReport({ text, language })).map(({ range }) => text.slice(range.start, range.end));
  expect(cut.join('')).toBe(text);
  return cut.map((sentence) => sentence.trim());
}

describe.skipIf(!isHere)('the real reports (skipped where ../shared/reports is missing)', () => {
  it.each([
    ['albawaba.en.txt', 22],
    ['cnn.en.txt', 47],
    ['quartz.en.txt', 22],
    ['spiegel.de.txt', 33],
    ['thenewsminute.en.txt', 44],
  ])('%s has %i sentences', (name, count) => {
    expect(sentencesOf(name)).toHaveLength(count);
  });

  it('the German statement is cut into its twenty-eight sentences, a handle is not cut, and the last mark stays', () => {
    const sentences = sentencesOf('spiegel.de.txt');
    const first = sentences.findIndex((sentence) => sentence.startsWith('"'));
    expect(sentences.slice(first)).toHaveLength(28);
    expect(sentences.at(-1)).toMatch(/Dank\. "$/);
    expect(sentences.filter((sentence) => sentence.includes('@Mr.'))).toHaveLength(1);
    expect(sentences.find((sentence) => sentence.includes('@Mr.'))).toMatch(/^Der .*Aktivist\.$/);
  });

  it('quotations stay with their cues', () => {
    expect(
      sentencesOf('thenewsminute.en.txt').filter((sentence) => /^.{5,15}!" he shouts\.$/.test(sentence)),
    ).toHaveLength(1);
    expect(
      sentencesOf('cnn.en.txt').filter((sentence) => /" (?:she|he) tweeted/.test(sentence)),
    ).toHaveLength(2);
    expect(sentencesOf('cnn.en.txt').filter((sentence) => sentence === 'Why?')).toHaveLength(3);
    expect(
      sentencesOf('quartz.en.txt').filter((sentence) => /^One resident.*his followers\.$/.test(sentence)),
    ).toHaveLength(1);
  });
});

import { type Quote, UNKNOWN_SPEAKER } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { bareReport } from '../bare-report.ts';
import { compared } from './compared.ts';
import type { GoldQuote } from './gold-row.ts';
import { quoteFailures } from './quote-failures.ts';

const TEXT =
  'Ida said "one two three four". Jon said that five six. Kai said "seven eight". She told of nine.';
const REPORT = bareReport(TEXT, 'en');
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function gold(words: string, more: Partial<GoldQuote> = {}): GoldQuote {
  const nothing = { speaker: [], cue: [], frame: [], addressee: [] };
  return { form: 'direct', nested: false, content: [range(words)], ...nothing, ...more };
}

function found(words: string, form: Quote['form'] = 'direct', mention: string | null = null): Quote {
  const speaker = { ...UNKNOWN_SPEAKER, mention: mention === null ? null : range(mention) };
  return aQuote(REPORT, words, { form, speaker });
}

const failures = (golds: readonly GoldQuote[], founds: readonly Quote[]) =>
  quoteFailures('own', compared('d1', TEXT, golds, founds), { knowsMixed: true });

describe('quoteFailures', () => {
  it('says nothing of what is right, whatever stands at its ends', () => {
    const right = gold('"seven eight".', { speaker: [range('Kai')] });
    expect(failures([right], [found('seven eight', 'direct', 'Kai')])).toEqual([]);
  });

  it('tells by document and offsets what was missed and what was added', () => {
    const { start, end } = range('seven eight');
    expect(failures([gold('seven eight')], [found('nine')])).toEqual([
      { set: 'own', id: `d1 ${start}-${end}`, detail: 'missed direct: seven eight' },
      { set: 'own', id: `d1 ${range('nine').start}-${range('nine').end}`, detail: 'added direct: nine' },
    ]);
  });

  it('tells when only the form is another', () => {
    expect(failures([gold('five six', { form: 'indirect' })], [found('five six', 'mixed')])).toMatchObject([
      { detail: 'missed indirect (found as mixed): five six' },
      { detail: 'added mixed (gold says indirect): five six' },
    ]);
  });

  it('tells of other bounds, and of another speaker or none', () => {
    const ida = gold('one two three four', { speaker: [range('Ida')] });
    expect(failures([ida], [found('three four', 'direct', 'Jon')])).toMatchObject([
      { detail: 'bounds of direct: three four\n    wanted one two three four' },
      { detail: 'other speaker of direct: one two three four' },
    ]);
    expect(failures([ida], [found('one two three four')])).toMatchObject([
      { detail: 'no speaker of direct: one two three four' },
    ]);
  });
});

import { type Correction, correctionId, type Quote, quoteText } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from './apply-corrections.ts';
import { roughSentences } from './testing/quotes-in.ts';

const TEXT =
  'Nobody slept. “The mill burned all night and the bridge fell,” said Mira Holm. Rain came later.';
const report = aReport({ text: TEXT });
const speaker = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };
const quote = (words: string, part: Partial<Quote> = {}) => aQuote(report, words, { speaker, ...part });
const WHOLE = quote('The mill burned all night and the bridge fell');
const HALF = quote('The mill burned all night');

let minute = 0;
function said(part: Partial<Correction>): Correction {
  const whole = {
    collection: 'default',
    reportId: report.id,
    deed: 'quote' as const,
    content: HALF.content,
    instead: WHOLE.content,
    speaker: null,
    subject: null,
    by: 'kim',
    at: `2026-03-01T10:${String(++minute).padStart(2, '0')}:00.000Z`,
    note: null,
    carriedFrom: null,
    ...part,
  };
  return { id: correctionId(whole, null), ...whole };
}
const applied = (found: readonly Quote[], ...corrections: Correction[]) =>
  applyCorrections(report, roughSentences(report), found, corrections);
const words = (quotes: readonly Quote[]) =>
  quotes.map((each) => [quoteText(report, each), each.speaker.name, each.correctedBy ?? null]);

describe('applyCorrections', () => {
  it('leaves what a machine found alone where nobody said anything', () => {
    expect(applied([WHOLE])).toEqual([WHOLE]);
  });

  it.each([
    ['the same quote', [WHOLE]],
    ['a shorter one', [quote('burned all night')]],
    ['one across others', [quote(TEXT.slice(0, -1))]],
    ['none', []],
  ])('keeps a person’s bounds where a machine finds %s', (_what, found) => {
    const [first, ...more] = words(applied(found, said({})));
    expect(more).toEqual([]);
    expect(first).toEqual(['The mill burned all night', found.length > 0 ? 'Mira Holm' : null, 'kim']);
  });

  it('keeps a speaker whom a person named, also when the bounds are corrected later', () => {
    const named = said({ content: WHOLE.content, speaker: 'Jan Torp' });
    expect(words(applied([WHOLE], named))).toEqual([[quoteText(report, WHOLE), 'Jan Torp', 'kim']]);
    expect(words(applied([WHOLE], named, said({})))).toEqual([[quoteText(report, HALF), 'Jan Torp', 'kim']]);
  });

  it('keeps what the report says of a withheld name, whoever knows it', () => {
    const unnamed = quote('The mill burned all night and the bridge fell', {
      speaker: { mention: null, name: 'woman', id: 'p_2', reason: 'role', withheld: true },
    });
    const withheld = (...corrections: Correction[]) =>
      applied([unnamed], ...corrections).map(({ speaker: { name, withheld: is } }) => [name, is]);
    expect(withheld(said({}))).toEqual([['woman', true]]);
    const named = said({ content: WHOLE.content, speaker: 'Mira Holm' });
    expect(withheld(named)).toEqual([['Mira Holm', true]]);
    expect(applied([unnamed], named)[0]?.speaker.id).not.toBe(applied([WHOLE], named)[0]?.speaker.id);
  });

  it('takes what was missed of somebody whose name the report changed for theirs', () => {
    const changed = quote('The mill burned all night and the bridge fell', {
      speaker: { mention: null, name: 'Mira', id: 'p_2', reason: 'name', withheld: true },
    });
    const missed = { content: quote('Rain came later').content, instead: [] };
    const addedTo = (...found: Quote[]) =>
      applied(found, said({ ...missed, speaker: 'Mira' })).find(({ correctedBy }) => correctedBy)?.speaker;
    expect(addedTo(changed)).toMatchObject({ name: 'Mira', withheld: true });
    expect(addedTo(changed)?.id).not.toBe(addedTo()?.id);
    expect(addedTo()).not.toHaveProperty('withheld');
    const anothers = quote('Rain came later');
    expect(addedTo(changed, anothers)).toMatchObject({ name: 'Mira', withheld: true });
  });

  it('adds what was missed beside what was found, word for word where it stands between marks', () => {
    const missed = quote('Rain came later');
    const quotes = applied([WHOLE], said({ content: missed.content, instead: [] }));
    expect(words(quotes)).toEqual([
      [quoteText(report, WHOLE), 'Mira Holm', null],
      ['Rain came later', null, 'kim'],
    ]);
    expect(quotes.map(({ form, sentences }) => [form, sentences])).toEqual([
      ['direct', [0]],
      ['indirect', [2]],
    ]);
  });

  it('finds no more what a person said is no quote, nor parts of it; more than that it leaves', () => {
    const none = said({ deed: 'not-a-quote', content: WHOLE.content, instead: [] });
    expect(applied([WHOLE, HALF], none)).toEqual([]);
    const more = quote(TEXT.slice(0, -1));
    expect(applied([more], none)).toEqual([more]);
    expect(words(applied([WHOLE], none, said({})))).toEqual([[quoteText(report, HALF), 'Mira Holm', 'kim']]);
    expect(applied([WHOLE], said({}), none)).toEqual([]);
  });
});

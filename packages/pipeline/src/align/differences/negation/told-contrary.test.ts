import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';
import { briefNo, isContraryTold } from './told-contrary.ts';

type Told = readonly [language: string, words: string];

async function noBetween(...sides: readonly [Told, Told]) {
  const [one, other] = await Promise.all(
    sides.map(([language, words]) => toldQuote({ text: words, words, language, dictionary: null })),
  );
  if (!one || !other) throw new Error('two quotes were told');
  const { a, b, ...pair } = compareQuotes(one, other);
  const found = briefNo({ ...pair, a, b });
  if (!found) return null;
  const of = (quote: typeof a) => (quote === one ? 'one' : 'other');
  return found.flatMap((range, side) => {
    const quote = side === 0 ? a : b;
    return range ? [`${of(quote)}: ${sliceOf(quote.report.text, range)}`] : [];
  });
}

describe('briefNo', () => {
  it.each([
    [['en', 'The mill burnt'], ['de', 'Die Mühle brannte nicht'], 'other: nicht'],
    [['en', 'That is true'], ['de', 'Das ist nicht wahr'], 'other: nicht'],
    [['fr', 'Ce n’est pas vrai'], ['en', 'That is true'], 'one: pas'],
    [['es', 'No es verdad'], ['en', 'That is true'], 'one: No'],
    [['en', 'That is true'], ['ru', 'Это не так'], 'other: не'],
    [['en', 'That is true'], ['tr', 'Bu doğru değil'], 'other: değil'],
    [['en', 'That is true'], ['ar', 'هذا ليس صحيحا'], 'other: ليس'],
    [['en', 'We were warned'], ['en', 'We were not warned'], 'other: not'],
  ] as const)('tells the no that one of few words has: %s, %s', async (one, other, expected) =>
    expect(await noBetween(one, other)).toEqual([expected]),
  );

  it.each([
    [
      ['en', 'It never burnt'],
      ['de', 'Es brannte nie'],
    ],
    [
      ['en', 'That is untrue'],
      ['de', 'Das ist nicht wahr'],
    ],
    [
      ['en', 'It was he'],
      ['es', 'No, era él'],
    ],
    [
      ['en', 'That is true, isn’t it?'],
      ['de', 'Das ist wahr'],
    ],
    [
      ['en', 'That is true'],
      ['de', 'Das ist wahr, nicht wahr?'],
    ],
    [
      ['fr', 'J’ignore son nom'],
      ['en', 'I don’t know her name'],
    ],
    [
      ['fr', 'C’était notre faute'],
      ['en', 'It was our fault'],
    ],
    [
      ['es', 'Estamos a salvo'],
      ['en', 'We are safe'],
    ],
    [
      ['en', 'The mill burnt'],
      ['xx', 'ni bu'],
    ],
  ] as const)(
    'tells none where both say it, half a no may, or it denies nothing: %s, %s',
    async (one, other) => expect(await noBetween(one, other)).toBeNull(),
  );

  it('leaves longer statements to what stands beside the no', async () => {
    const one = 'The mill, the ferry and the bridge of Orsund burnt';
    expect(await noBetween(['en', one], ['en', one.replace('burnt', 'did not burn')])).toBeNull();
    expect(await noBetween(['en', 'It burnt. We left.'], ['en', 'It did not burn. We left.'])).toBeNull();
  });
});

describe('isContraryTold', () => {
  const MEANT = {
    en: { city: 'city', knew: 'knew', mill: 'mill', everything: 'whole', nothing: 'zero' },
    de: { stadt: 'city', wusste: 'knew', mühle: 'mill', alles: 'whole', nichts: 'zero' },
    es: { ciudad: 'city', sabía: 'knew', nada: 'zero' },
  };

  const told = ([language, words]: readonly [keyof typeof MEANT, string]) =>
    toldQuote({ text: words, words, language, dictionary: null, lexicon: MEANT[language] });

  it.each([
    [['de', 'Die Stadt wusste nichts'], ['en', 'The city knew everything'], true],
    [['de', 'Die Stadt wusste alles'], ['en', 'The city knew nothing'], true],
    [['es', 'La ciudad no sabía nada'], ['en', 'The city knew everything'], true],
    [['de', 'Die Stadt wusste nichts'], ['en', 'The city knew nothing'], false],
    [['de', 'Die Stadt wusste nichts'], ['en', 'The city knew the mill'], false],
  ] as const)('takes all beside nothing for its contrary: %s, %s', async (one, other, expected) =>
    expect(isContraryTold(compareQuotes(await told(one), await told(other)))).toBe(expected),
  );
});

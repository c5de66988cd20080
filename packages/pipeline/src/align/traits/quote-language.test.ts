import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { otherLanguageEar } from '../../foreign/hear-other-language.ts';
import { fakeLexicon } from '../../testing/fake-lexicon.ts';
import { alignPair } from '../judging/align-pair.ts';
import { quoteLanguage } from './quote-language.ts';
import { traitsOf } from './read-traits.ts';

const ENGLISH = 'We heard the water long before we saw it, and by then the stairs were gone';
const GERMAN = 'Wir haben das Wasser lange gehört, bevor wir es sahen, und da war die Treppe schon fort';

async function heard(words: string, language = 'de-AT') {
  const report = aReport({ text: `Die Frau sagte: „${words}“ Dann ging sie.`, language });
  return quoteLanguage(aQuote(report, words), report, await otherLanguageEar());
}

async function traits(text: string, language: string) {
  const report = aReport({ text, language });
  const quote = aQuote(report, ENGLISH);
  const reading = { report, sentences: [], quotes: [quote], translations: [], embeddings: [], revision: '1' };
  const read = (await traitsOf(reading, fakeLexicon())).get(quote.id);
  if (!read) throw new Error('the quote was told');
  return read;
}

describe('quoteLanguage', () => {
  it('is that of the words where these are clearly in another one than their report', async () => {
    expect(await heard(ENGLISH)).toBe('en');
    expect(await heard('Мы услышали воду задолго до того, как увидели её, и лестницы уже не было')).toBe(
      'ru',
    );
  });

  it.each([
    ['its own words', GERMAN],
    ['words too short to tell', 'Nous avons entendu'],
    ['words that begin in one and go on in another', `${ENGLISH}. ${`${GERMAN}. `.repeat(4)}`],
    [
      'a language that the matcher has no words of',
      'Wij hoorden het water lang voordat we het zagen, en toen was de trap al weg',
    ],
  ])('is that of the report for %s', async (_, words) => expect(await heard(words)).toBe('de'));

  it('is English for a few words that are plainly English', async () =>
    expect(await heard('We heard the water')).toBe('en'));

  it('makes words that a German report left in English the same as in an English one, without any translation', async () => {
    const german = await traits(`Die Frau sagte: „${ENGLISH}“. Dann ging sie.`, 'de');
    const english = await traits(`The woman said: “${ENGLISH}”. Then she left.`, 'en');
    const { relation, evidence } = alignPair(german, english);
    expect([german.pivot, relation]).toEqual([ENGLISH, 'same']);
    expect(evidence.map(({ signal }) => signal)).not.toContain('languages');
  });
});

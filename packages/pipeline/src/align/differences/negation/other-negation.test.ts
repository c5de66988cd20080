import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../../testing/told-quote.ts';
import { oneToOne, possibleLinks } from '../../../words/linked-words.ts';
import { otherNegation } from './other-negation.ts';

const GERMAN = {
  fähre: 'ferry',
  kommt: 'comes',
  abends: 'evening',
  insel: 'island',
  bleibt: 'stays',
  leer: 'empty',
  unerträglich: 'tolerated',
};
const SPANISH = { transbordador: 'ferry', llega: 'comes', noche: 'evening', isla: 'island', ruido: 'noise' };
const ENGLISH = Object.fromEntries(
  [...Object.values(GERMAN), 'noise', 'absent', 'tolerated'].map((word) => [word, word]),
);
const TURKISH = { vapur: 'ferry', gelmeyen: 'absent', ada: 'island', akşam: 'evening' };
const LEXICONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  tr: TURKISH,
};

const says = (language: string, words: string): Telling => {
  const lexicon = LEXICONS[language];
  return { text: `${words}.`, words, language, ...(lexicon ? { lexicon } : {}) };
};

async function differ(one: Telling, other: Telling) {
  const [a, b] = [await toldQuote(one), await toldQuote(other)];
  const links = oneToOne(possibleLinks(a.senses, b.senses), a.senses.length, b.senses.length);
  const found = otherNegation(a, b, links);
  const text = ({ report }: typeof a, range?: { start: number; end: number }) =>
    range ? sliceOf(report.text, range) : null;
  return found && [text(a, found[0]), text(b, found[1])];
}

const COMES = says('en', 'The ferry comes this evening to the island');

describe('otherNegation', () => {
  it('finds a no on one side alone', async () => {
    expect(await differ(COMES, says('de', 'Die Fähre kommt abends nicht zur Insel'))).toEqual([
      null,
      'nicht',
    ]);
    expect(await differ(says('es', 'El transbordador no llega esta noche a la isla'), COMES)).toEqual([
      'no',
      null,
    ]);
  });

  it('finds somebody against nobody, whichever word says no', async () => {
    expect(
      await differ(
        says('en', 'Somebody told them about the ferry'),
        says('fr', 'Personne ne leur a parlé du bac'),
      ),
    ).toEqual(['Somebody', 'Personne']);
    expect(
      await differ(says('de', 'Niemand hat die Fähre gemeldet'), says('en', 'Someone announced the ferry')),
    ).toEqual(['Niemand', 'Someone']);
    expect(
      await differ(
        says('de', 'Man hat die Fähre nicht gemeldet'),
        says('es', 'Nadie les avisó del transbordador'),
      ),
    ).toBeNull();
  });

  it('finds the one of two that was lost', async () => {
    const two = says('en', 'No ferry comes to the island, and this evening is not empty');
    expect(
      await differ(two, says('de', 'Die Fähre kommt nicht zur Insel, abends bleibt es leer')),
    ).not.toBeNull();
  });

  it.each([
    [
      'the same no',
      COMES.words.replace('comes', 'never comes'),
      'de',
      'Die Fähre kommt abends nicht zur Insel',
    ],
    ['no no at all', COMES.words, 'de', 'Die Fähre kommt abends zur Insel'],
    [
      'a verb with a no of its own that half a no translates',
      'The ferry is absent from the island this evening',
      'tr',
      'Akşam gelmeyen vapur ve ada',
    ],
    [
      'half a no in its place',
      'The ferry comes this evening without noise',
      'es',
      'El transbordador llega esta noche y no hay ruido',
    ],
    [
      'a no in words that the other does not say',
      COMES.words,
      'de',
      'Abends tranken alle Kaffee und sagten, keineswegs hätten andere diese Schuld, so die Fähre',
    ],
  ])('is silent about %s', async (_, english, language, words) => {
    expect(await differ(says('en', english), says(language, words))).toBeNull();
  });

  it('does not let half a no answer that stands elsewhere', async () => {
    expect(
      await differ(
        says(
          'en',
          'Without noise the guests ate and drank until late; the ferry comes this evening to the island',
        ),
        says('de', 'Gäste aßen und tranken bis spät; die Fähre kommt abends nicht zur Insel'),
      ),
    ).toEqual([null, 'nicht']);
  });

  it('does not let half a no answer for the no before another half', async () => {
    const unlawful = says('tr', 'Ada yasadışı vapur akşam');
    expect(await differ(says('en', 'The ferry of the island is not illegal this evening'), unlawful)).toEqual(
      ['not', null],
    );
    expect(
      await differ(says('en', 'The ferry of the island is not legal this evening'), unlawful),
    ).toBeNull();
  });

  it.each([
    ['The ferry is not tolerated this evening', 'de', 'Die Fähre bleibt abends unerträglich'],
    ['The ferry is not really tolerated this evening', 'de', 'Die Fähre bleibt abends unerträglich'],
  ])('lets a word with a no inside answer for %s', async (english, language, words) => {
    expect(await differ(says('en', english), says(language, words))).toBeNull();
  });

  it('needs no lexicon', async () => {
    expect(await differ(says('it', 'Il ponte regge'), says('nl', 'De brug houdt het niet'))).toEqual([
      null,
      'niet',
    ]);
  });

  const HOME = 'went home counted workers'.split(' ');
  const own = Object.fromEntries(HOME.map((word) => [word, word]));
  const german = { hause: 'home', gingen: 'went', gegangen: 'went', arbeiter: 'workers', gezählt: 'counted' };
  const told = (words: string, language = 'en'): Telling => ({
    text: `${words}.`,
    words,
    language,
    lexicon: language === 'en' ? own : german,
  });

  it.each([
    [
      'They never went home before they counted the workers',
      'They counted the workers before they went home',
    ],
    ['They never went home before they counted the workers', 'They went home after they counted the workers'],
    ['They never went home until all workers counted', 'All workers counted before they went home'],
  ])('knows a no that says which came first: %s', async (one, other) => {
    expect(await differ(told(one), told(other))).toBeNull();
    expect(await differ(told(other), told(one))).toBeNull();
  });

  it('knows it in two languages', async () => {
    const counted = told('Wir haben alle Arbeiter gezählt, bevor wir nach Hause gingen', 'de');
    expect(await differ(told('They never went home before they counted the workers'), counted)).toBeNull();
    const never = told('Sie seien nicht nach Hause gegangen, bevor sie alle Arbeiter gezählt hätten', 'de');
    expect(await differ(told('They counted the workers before they went home'), never)).toBeNull();
  });

  it.each([
    [
      'They never went home before they counted the workers',
      'They went home before they counted the workers',
    ],
    ['They never went home after they counted the workers', 'They went home after they counted the workers'],
    ['They never counted the workers, they went home', 'They counted the workers before they went home'],
  ])('tells it where the deeds come in one order: %s', async (one, other) => {
    expect(await differ(told(one), told(other))).not.toBeNull();
  });
});

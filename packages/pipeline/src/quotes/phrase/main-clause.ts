/** "When Dorn said that the gate was shut, | Holm | laughed: “…”": a verb of saying in a clause before the main one, and whose the main one is. */
import type { Cue } from '../frame/cues.ts';
import { commaSegments } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { endsWithComma, isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { isGermanMainVerb } from '../german/is-main-verb.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { somebodyAt } from './somebody-at.ts';
import { isVerbForm } from './verb-form.ts';

/** Open a clause that the main one follows, at the start of a sentence. */
const OPENS: Readonly<Record<string, RegExp>> = {
  en: /^(?:when|while|after|before|because|since|although|though|whereas|once|whenever|if|as|despite|even)$/,
  de: /^(?:als|während|nachdem|bevor|weil|obwohl|sobald|wenn)$/,
  fr: /^(?:quand|lorsque|lorsqu'|alors|tandis|après|dès|si|bien)$/,
  es: /^(?:cuando|mientras|aunque|porque|después|tras|si)$/,
  it: /^(?:quando|mentre|dopo|perché|se|sebbene)$/,
  ru: /^(?:хотя|пока|если|когда)$/,
  uk: /^(?:коли|якщо|хоча|поки)$/,
};

/** Give the main clause itself to who said it: "as she put it, …", "if he says so, …", "even she said …". */
const MAY_GIVE = /^(?:as|if|despite|even|wenn|si|se|если|якщо)$/;

/** Whether the clause of the verb is such a one. */
export function isBeforeMain(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const { data, words } = lexicon;
  const first = tokens.findIndex((token) => isWord(token) && !words.coordinators.has(token.key));
  const opens = OPENS[data.language]?.test(tokenAt(tokens, first).key) === true;
  return opens && first < cue.first && !tokens.slice(first, cue.first).some(endsWithComma);
}

/** The comma or the quoted words before the main clause; -1 where none is. */
export function beforeMain(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): number {
  if (!isBeforeMain(tokens, cue, lexicon)) return -1;
  return tokens.findIndex(
    (token, at) => at > cue.end + 1 && endsWithComma(token) && isMain(tokens, at + 1, lexicon),
  );
}

/** Where a comma does not do: German puts the verb first, Romance languages whoever does it. */
function isMain(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { language } = lexicon.data;
  if (language === 'de') return isGermanMainVerb(tokens, at, lexicon);
  if (!/^(?:fr|es|it)$/.test(language)) return true;
  const phrase = somebodyAt(tokens, at, lexicon);
  return phrase !== null && isWord(tokens[phrase.end]);
}

/** Who opens the main clause before the quotation at `at`, with a verb behind; null where the verb of saying is the main one's. */
export function mainSubject(tokens: readonly Token[], cue: Cue, at: number, lexicon: Lexicon): Span | null {
  if (!isBeforeMain(tokens, cue, lexicon)) return null;
  if (MAY_GIVE.test(tokenAt(tokens, tokens.findIndex(isWord)).key)) return null;
  const main = commaSegments(tokens, cue.end, isWord(tokens[at - 1]) ? at : at - 1).at(-1);
  if (!main || main.first <= cue.end || tokenAt(tokens, main.first - 1).text !== ',') return null;
  const phrase = somebodyAt(tokens, main.first, lexicon);
  if (!phrase) return null;
  const verb = tokens.findIndex(
    (token, index) =>
      index > phrase.first &&
      index < phrase.end &&
      lexicon.data.language === 'en' &&
      !token.capital &&
      isVerbForm(token, lexicon.words.finite),
  );
  const end = verb < 0 ? phrase.end : verb;
  return end < main.end ? { first: phrase.first, end } : null;
}

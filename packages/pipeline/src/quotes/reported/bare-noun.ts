/** "according to harbour sources", "según fuentes del puerto": a source without an article. */

import type { Span } from '../frame/spans.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { phraseFrom } from '../phrase/noun-phrase-after.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';

/** Who or what tells, beside the words for people, bodies and statements that a lexicon has: "according to rules" and "to plan" name nobody. */
const SOURCES: Readonly<Record<string, RegExp>> = {
  en: /^(?:sources?|officials?|(?:eye)?witness(?:es)?|records?|data|statistics|estimates?|accounts?|media|television|radio|outlets?|experts?|analysts?|insiders?|members?|survivors?|residents?|villagers?|civilians|refugees|prisoners|detainees|agencies|organi[sz]ations|locals|relatives?|colleagues?|aides?|investigators?|research|researchers?|testimon(?:y|ies)|filings?|interviews?|surveys|studies|polls|rumours?|rumors?|results|polling|findings|calculations|audio|footage|emails|excerpts|transcripts|trackers|observers?)$/,
  es: /^(?:fuentes?|datos|cifras|estadísticas|estimaciones|medios|autoridades|testigos?|expertos?|informes|informaciones|documentos|encuestas|estudios|relatos|testimonios|registros|vecinos|funcionarios|versiones)$/,
  fr: /^(?:sources?|données|chiffres|statistiques|estimations|médias|autorités|témoins?|experts?|rapports|informations|documents|enquêtes|sondages|études|récits|témoignages|habitants)$/,
  it: /^(?:fonti|dati|cifre|statistiche|stime|media|autorità|testimoni|esperti|rapporti|informazioni|documenti|sondaggi|studi|testimonianze|abitanti)$/,
};

/** Words before the noun: "numerosas fuentes". */
const MAX_BEFORE = 2;

export function bareNoun(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | null {
  const token = tokens[first];
  if (!SOURCES[lexicon.data.language] || !isWord(token) || isSmallWord(token.key, lexicon)) return null;
  const phrase = phraseFrom(tokens, first, lexicon);
  return phrase && hasSource(tokens, phrase, lexicon) ? phrase : null;
}

/** Goes on about the noun before it: "data released in May", "sources familiar with it", "figures her campaign has". */
const GOES_ON = /(?:\p{L}{2}(?:ed|ing)|^familiar|^close|^who|^that)$/u;

/** The noun that the phrase is about: the last one in English or a name at its end, one of its first in Romance languages. */
function hasSource(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  const { nounPrepositions, prepositions } = lexicon.words;
  const own = tokens.slice(first, end);
  const cut = own.findIndex(({ key }) => nounPrepositions.has(key) || prepositions.has(key));
  const nouns = cut < 0 ? own : own.slice(0, cut);
  if (lexicon.data.language !== 'en')
    return nouns.slice(0, MAX_BEFORE).some((token) => isSourceWord(token, lexicon));
  const named = nouns.at(-1);
  if (named && (named.capital || isSourceWord(named, lexicon))) return true;
  const next = nouns.findIndex(({ key }) => GOES_ON.test(key) || lexicon.possessives.has(key));
  const before = nouns[next - 1];
  return before !== undefined && isSourceWord(before, lexicon);
}

/** Somebody, a body or what was stated. */
export function isSourceWord(token: Token, lexicon: Lexicon): boolean {
  const { key } = token;
  return (
    (SOURCES[lexicon.data.language]?.test(key) ?? false) ||
    lexicon.words.statements.has(key) ||
    /\p{L}\.\p{L}/u.test(key) ||
    isSomebodyWord(token, lexicon)
  );
}

function isSomebodyWord(token: Token, lexicon: Lexicon): boolean {
  const singular = token.key.replace(/s$/u, '');
  return (
    [token.key, singular].some((key) => genderOfRole(key, lexicon) !== null) || isBodyWord(token, lexicon)
  );
}

/** The name that stands right before a colon, where another one before it is not who speaks. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { somebodyAt } from '../phrase/somebody-at.ts';

export function nameAtColon(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  return (
    behindMark(tokens, at, lexicon) ?? lastAtColon(tokens, at, lexicon) ?? citedAtColon(tokens, at, lexicon)
  );
}

/** "Mit 16 Mira Holm: „…“", "Orsund: Edda Kranz: „…“", "The sirens came late – Mira Holm: “…”": behind a number, a comma, a dash or another colon, a name of two words right before the colon. */
function behindMark(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  let first = at - 1;
  while (first > 0 && isNamePart(tokens[first - 1], lexicon)) first -= 1;
  const before = tokenAt(tokens, first - 1);
  const isApart = /^[,:–—-]$/.test(before.text) || /^\d+$/.test(before.text);
  // "Jost Ebel, Edda Kranz: „…“" are two.
  const isOwn =
    before.text !== ',' ||
    !tokens
      .slice(0, first)
      .some((token) => token.capital && isWord(token) && !isSmallWord(token.key, lexicon));
  return isApart && isOwn && at - 1 - first >= 2 && first > 0 ? { first, end: at - 1 } : null;
}

/** "Es kamen Jost Ebel („…“) und | der Minister Nils Holm |: „…“": behind quoted words the last of several has his own. */
function lastAtColon(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  const joint = tokens.findLastIndex(({ key }, index) => index < at && lexicon.words.coordinators.has(key));
  if (!tokens.slice(0, Math.max(0, joint)).some(({ kind }) => kind === 'quotation')) return null;
  const phrase = somebodyAt(tokens, joint + 1, lexicon);
  return phrase?.end === at - 1 ? phrase : null;
}

/** Not "citing": "Jost Ebel, citing the governor: …" are his words. */
const CITES: Readonly<Record<string, RegExp>> = {
  en: /^(?:quot|cit)(?:es?|ed)$/,
  fr: /^cit(?:e|ent|ait|aient|é|a)$/,
  es: /^cit(?:a|an|ó|aron|aba|ado)$/,
  it: /^cit(?:a|ano|ò|ava|avano|ato)$/,
  nl: /^citeer(?:t|de|den)$/,
};

/** "Le préfet cite | Nadia Brun | : « … »" */
function citedAtColon(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  const verbs = CITES[lexicon.data.language];
  const verb = tokens.findLastIndex(({ key }, index) => index < at && verbs?.test(key) === true);
  // "cita a Ana Soto"
  const first = tokenAt(tokens, verb + 1).key === 'a' ? verb + 2 : verb + 1;
  const cited = verb < 0 ? null : somebodyAt(tokens, first, lexicon);
  return cited?.end === at - 1 ? cited : null;
}

function isNamePart(token: Token | undefined, { words }: Lexicon): boolean {
  return isWord(token) && token.capital && !words.times.has(token.key) && !words.determiners.has(token.key);
}

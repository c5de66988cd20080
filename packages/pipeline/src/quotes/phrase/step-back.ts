/** Steps back from a verb over the small words that stand between it and its subject. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Endings of adverbs where hardly anybody who speaks has them, and those without one that a list of small words need not hold. */
const MANNER: Readonly<Record<string, RegExp>> = {
  en: /ly$/,
  es: /^(?:primero|nuevamente|\p{L}+mente)$/u,
  it: /mente$/,
  ru: /^(?:сначала|вначале|вновь|снова|опять|тогда|прямо|лично|\p{L}{3,}(?:но|ски))$/u,
  uk: /^(?:спочатку|знову|тоді|прямо|особисто|\p{L}{3,}(?:но|ськи))$/u,
  pl: /^(?:początkowo|ponownie|znów|znowu|wtedy|\p{L}{3,}(?:owo|ycznie|alnie))$/u,
};

/** Words between an auxiliary and its participle. */
const MOST_BETWEEN = 5;
/** "affirmé", "dit", "affermato"; no present. */
const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  fr: /(?:é|[iu]t?|is|ert)e?s?$/u,
  it: /(?:[aiu]t|tt|st|rt)[oaie]$/,
};

/** "Marrick a | dans un premier temps | [affirmé]": whatever stands between them is no subject, but for a pronoun (a-t-il ajouté). @returns behind the auxiliary; `to` without one. */
function behindAuxiliary(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const { data, words } = lexicon;
  const opens = ({ key }: Token) =>
    words.coordinators.has(key) ||
    words.relatives.has(key) ||
    words.that.has(key) ||
    lexicon.pronouns.has(key);
  if (!PARTICIPLE[data.language]?.test(tokenAt(tokens, to).key)) return to;
  for (let at = to - 1; at >= Math.max(from, to - MOST_BETWEEN) && isWord(tokens[at]); at -= 1) {
    const token = tokenAt(tokens, at);
    if (opens(token)) return to;
    if (HAVING.test(token.key)) return at + 1;
  }
  return to;
}

const HAVING = /^(?:a|ont|avait|avaient|aura|ha|hanno|aveva|avevano)$/;

/** "… on Tuesday also [said]": back over auxiliaries, adverbs, negations and words of time. */
export function stepBack(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  let end = behindAuxiliary(tokens, from, to, lexicon);
  while (end > from) {
    const token = tokenAt(tokens, end - 1);
    if (token.text === ')') {
      const open = openingBracket(tokens, from, end);
      if (open === null) break;
      end = open;
      continue;
    }
    if (token.kind !== 'word') {
      const bare =
        token.text === ',' && isWord(tokens[end - 2]) && words.adverbs.has(tokenAt(tokens, end - 2).key);
      if (!bare) break;
      end -= 1;
      continue;
    }
    const skip =
      words.auxiliaries.has(token.key) ||
      words.adverbs.has(token.key) ||
      words.infinitive.has(token.key) ||
      words.negations.has(token.key) ||
      words.hypothetical.has(token.key) ||
      (!token.capital && MANNER[lexicon.data.language]?.test(token.key));
    const time = words.times.has(token.key);
    if (!skip && !time) break;
    end -= 1;
    if (time) end = beforeDate(tokens, from, end, lexicon);
  }
  return end;
}

/** "on Tuesday", "late last month": the words before a word of time that belong to it. */
function beforeDate(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  let at = end;
  while (at > from && isWord(tokens[at - 1])) {
    const { key } = tokenAt(tokens, at - 1);
    const belongs =
      lexicon.words.prepositions.has(key) ||
      /^\d+$|^(?:last|late|early|next|letzten|vergangenen|dernier)$/.test(key);
    if (!belongs) break;
    at -= 1;
  }
  return at;
}

function openingBracket(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = end - 2; at >= from; at -= 1) if (tokens[at]?.text === '(') return at;
  return null;
}

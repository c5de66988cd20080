/** German noun phrases by articles, endings and capitals: "der innenpolitische Sprecher der Fraktion, Jost Ebel". */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { agesCalled } from '../phrase/age-words.ts';
import { isParticle } from '../phrase/phrase-start.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { behindHedge } from '../phrase/rough-count.ts';
import { isMarkedName } from './marked-name.ts';
import { isPartOfTime } from './part-of-time.ts';
import { isAdjective, isFunctionWord } from './word-class.ts';

/** Adjectives and what belongs to them between an article and its noun. */
const MAX_BEFORE_NOUN = 7;
const MAX_WORDS = 24;
/** Words in marks that stand for a noun. */
const MAX_NAME = 3;
const GENITIVE = /^(?:des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer|unseres|unserer)$/;
/** Two of them are no article with another: ", | die den | Abend mit ihr verbringt". */
const DEFINITE = /^(?:der|die|das|den|dem|des)$/;
/** Prepositions that tell more about a noun right before them, wherever the phrase stands. */
const OF = /^(?:von|vom|für|beim|bei)$/;

/** The noun phrase that starts at `first`; null when none does. */
export function germanPhraseAt(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): Span | null {
  const noun = nounAt(tokens, behindHedge(tokens, first, end, lexicon), end, lexicon);
  if (noun === null) return null;
  let at = nameEnd(tokens, noun, end, lexicon);
  for (let next = extended(tokens, at, end, lexicon); next > at && at - first < MAX_WORDS; ) {
    at = next;
    next = extended(tokens, at, end, lexicon);
  }
  return { first, end: at };
}

/** The noun of the phrase that starts at `first`: past its article, its numbers and its adjectives. */
function nounAt(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number | null {
  const start = tokenAt(tokens, first);
  if (!isWord(start)) return null;
  const { words } = lexicon;
  const article = words.determiners.has(start.key) || lexicon.possessives.has(start.key);
  if (!article && isNoun(tokens, first, lexicon)) return first;
  if (!article && !isAdjective(start, lexicon)) return null;
  for (let at = first + 1; at < Math.min(end, first + MAX_BEFORE_NOUN); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation') return isWhatSomebodySaid(token) ? null : at;
    if (!isWord(token)) return null;
    if (isNoun(tokens, at, lexicon)) return at;
    const { key } = token;
    const inside =
      isAdjective(token, lexicon) ||
      lexicon.roles.has(key) ||
      words.adverbs.has(key) ||
      (words.determiners.has(key) &&
        article &&
        at === first + 1 &&
        !(DEFINITE.test(start.key) && DEFINITE.test(key))) ||
      ((!isFunctionWord(key, lexicon) || words.negations.has(key)) && isAdjective(tokens[at + 1], lexicon));
    if (!inside) return null;
  }
  return null;
}

/** die „eine neue Ära einleiten wird“: no name, and no noun either. */
function isWhatSomebodySaid({ text }: Token): boolean {
  return text.split(/\s+/).length > MAX_NAME && !/^\P{L}*\p{Lu}/u.test(text);
}

function isNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  if (!isWord(token) || token.key === 'folgendes') return false;
  if (agesCalled(token)) return true;
  if (!token.capital) return /^@|^\p{Ll}+\.\p{Ll}{2,3}$/u.test(token.text);
  // Behind a mark any word has a capital.
  return isWord(tokens[at - 1]) || !isFunctionWord(token.key, lexicon);
}

/** Nouns and names in a row, with what holds names together. */
function nameEnd(tokens: readonly Token[], noun: number, end: number, lexicon: Lexicon): number {
  let at = noun + 1;
  while (at < end) {
    const token = tokenAt(tokens, at);
    const time = lexicon.words.times.has(token.key) || isPartOfTime(tokens, at, lexicon.words.times);
    if (isWord(token) && token.capital && !time) at += 1;
    else if (isParticle(token, tokens[at + 1]) && joinsName(tokens, at)) at += 1;
    else if (token.text === '.' && /^(?:\d+|[IVX]+)$/.test(tokenAt(tokens, at - 1).text)) at += 1;
    else break;
  }
  return at;
}

/** "Alice van | den | Berg"; but "weil die Stadt | den | Hafen schließt". */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const { key } = tokenAt(tokens, at);
  if (key === 'den') return /^v[ao]n$/.test(tokenAt(tokens, at - 1).key);
  return !GENITIVE.test(key) && key !== 'von';
}

/** A genitive, a name in quotation marks, brackets, "von …" or "und …" behind a noun. @returns where it ends, `at` without one. */
function extended(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): number {
  const token = tokenAt(tokens, at);
  if (at >= end) return at;
  if (token.text === '(') return bracketsEnd(tokens, at, end);
  if (token.kind === 'quotation') return isMarkedName(tokens, at, lexicon) ? at + 1 : at;
  if (!isWord(token)) return at;
  const joins = token.key === 'und' || token.key === 'sowie';
  if (GENITIVE.test(token.key)) {
    const noun = nounAt(tokens, at, end, lexicon);
    // "in Orsund | der Fährmann": before a man "der" is the nominative.
    const man = token.key === 'der' && genderOfRole(tokenAt(tokens, noun ?? at).key, lexicon) === 'm';
    return man ? at : endOr(at, noun, tokens, end, lexicon);
  }
  if (!OF.test(token.key) && !joins) return at;
  if (lexicon.words.times.has(tokenAt(tokens, at + 1).key)) return at;
  return endOr(at, nounAt(tokens, at + 1, end, lexicon), tokens, end, lexicon);
}

function endOr(
  at: number,
  noun: number | null,
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): number {
  return noun === null ? at : nameEnd(tokens, noun, end, lexicon);
}

function bracketsEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let close = at + 1; close < Math.min(end, at + 12); close += 1) {
    if (tokenAt(tokens, close).text === ')') return close + 1;
  }
  return at;
}

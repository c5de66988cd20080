/** "Jost Ebel, who steers the ferry", "…, der die Fähre lenkt und sagt": whom a relative pronoun stands for. */
import { isKin } from '../../names/kin-words.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { germanAntecedent } from '../german/antecedent.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { behindDeed } from '../phrase/behind-deed.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import { isVerbForm } from '../phrase/verb-form.ts';

/** The noun phrase right before the pronoun, or before its comma. */
export function antecedentOf(tokens: readonly Token[], pronoun: Span, lexicon: Lexicon): Span | null {
  if (lexicon.data.language === 'de') return germanAntecedent(tokens, pronoun, lexicon);
  const { relatives, that } = lexicon.words;
  const { key } = tokenAt(tokens, pronoun.first);
  if (!relatives.has(key) || that.has(key) || pronoun.first === 0) return null;
  const comma = tokenAt(tokens, pronoun.first - 1).text === ',';
  const end = comma ? pronoun.first - 1 : pronoun.first;
  const somebody = tokens.findLastIndex((token, at) => at < end && SOMEBODY.test(token.key));
  if (somebody >= 0 && tokens.slice(somebody, end).every(isWord)) return { first: somebody, end };
  const phrase = nounPhraseBefore(tokens, 0, end, lexicon);
  // "The note came from a friend of Odo Holm, who [said]": what ends before a verb is not what the pronoun stands for.
  if (key === 'who' && phrase && isThingBeforeVerb(tokens, phrase, end, lexicon)) return null;
  return phrase && lastPerson(tokens, behindDeed(tokens, phrase, lexicon), lexicon);
}

/** "The note came from | someone close to Odo Holm |, who [said]" */
const SOMEBODY = /^(?:someone|somebody|anyone|anybody)$/;

function isThingBeforeVerb(tokens: readonly Token[], phrase: Span, end: number, lexicon: Lexicon): boolean {
  const verb = tokenAt(tokens, phrase.end);
  const own = tokens.slice(phrase.first, phrase.end);
  return (
    phrase.end < end &&
    !verb.capital &&
    isVerbForm(verb, lexicon.words.finite) &&
    !own.some((token) => isPerson(token, lexicon))
  );
}

/** "a backer", "his opponent": somebody, though no list has the word. */
const DOER = /(?:[eo]r|ist|ian|ent|ant|ee|man|woman|people|men|women)s?$/u;

/** Behind a thing; not "of", "to", "from": of whom no list knows that they are people, somebody is as well ("a rival of Patrick Venn"). */
const BEFORE_PERSON = /^(?:through|via|by|for|against)$/u;

function isPerson(token: Token, lexicon: Lexicon): boolean {
  return (
    (token.capital && !lexicon.words.determiners.has(token.key)) ||
    isKin(token.key) ||
    genderOfRole(token.key, lexicon) !== null ||
    isBodyWord(token, lexicon)
  );
}

/** "the claim through | her solicitor |, who …": of a thing and somebody behind it, "who" stands for the person. */
function lastPerson(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): Span {
  const isPersonHere = (token: Token) => isPerson(token, lexicon);
  const own = tokens.slice(phrase.first, phrase.end);
  const joint = own.findIndex(({ key }) => BEFORE_PERSON.test(key));
  const head = own.slice(0, joint);
  const isOfPerson = head.some(isPersonHere) || DOER.test(head.at(-1)?.key ?? '');
  if (lexicon.data.language !== 'en' || joint < 0 || isOfPerson) return phrase;
  const first = phrase.first + joint + 1;
  return tokens.slice(first, phrase.end).some(isPersonHere) ? { first, end: phrase.end } : phrase;
}

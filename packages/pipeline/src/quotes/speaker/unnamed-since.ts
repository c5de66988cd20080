/**
 * "Mira Holm was at home. A woman from the Red Cross came. She said …": whom a pronoun means where the sentence before it is about somebody without a
 * name, and whoever is named stands further back.
 */
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { type Appearance, type Cast, type Figure, figureCalled, nameKeys } from './figure.ts';
import { nominativesOf } from './owner-in-genitive.ts';
import { namedAmong } from './people-named.ts';
import type { Scene } from './scene.ts';
import { QUOTED, SENTENCE_END, sentenceStart } from './sentence-start.ts';

/** @param named where and who is named; `at`: the pronoun. */
export function unnamedSince(
  scene: Scene,
  named: { readonly at: number; readonly figure: Figure },
  gender: Gender,
  at: number,
): Figure | null {
  const { lexicon } = scene;
  const tokens = clauseBefore(scene, named.at, at);
  const own = tokens.some(({ key }) => lexicon.words.firstPerson.has(key));
  // "She is a mother of three", "His father was a baker": told of whom the pronoun means, or of either.
  const theirs = tokens.findIndex(({ key }) =>
    [lexicon.pronouns, lexicon.possessives].some((words) => words.get(key) === gender),
  );
  // "Later the court heard from | a fisherman |. He said …": in a paragraph that names nobody, whoever it brings in.
  const isApart = scene.text.slice(named.at, at).includes('\n');
  const role = tokens.find(
    (token, index) =>
      (own || index <= MOST_BEFORE_SUBJECT || (isApart && isBroughtIn(tokens, index, lexicon))) &&
      (theirs < 0 || index < theirs) &&
      (isUnnamed(tokens, index, gender, lexicon) || isOfNamed(scene, tokens, index, gender)) &&
      !named.figure.roles.has(token.key),
  );
  if (!role || takesUpNamed(tokens, gender, lexicon)) return null;
  const called = calledIn(scene, tokens);
  if (called && (called.gender ?? gender) === gender) return called;
  return figureOfRole(scene, role, gender);
}

/** Somebody of whom no more is said than a role, and who is meant by a pronoun of that gender. */
export function figureOfRole({ cast, lexicon }: Scene, role: Token, gender: Gender): Figure {
  const of = genderOfRole(role.key, lexicon);
  return figureCalled(cast, {
    name: role.text,
    keys: nameKeys([role]),
    named: false,
    body: false,
    gender: of === 'm' || of === 'f' ? of : gender,
    roles: new Set([role.key]),
  });
}

/** "heard | from a fisherman |", "met a | fisherman | who had called": told of as somebody, and not as what another is ("would be a candidate"). */
function isBroughtIn(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { prepositions, relatives } = lexicon.words;
  const article = tokens.findLastIndex(
    ({ key }, index) => index < at && index >= at - MOST_BEFORE && INDEFINITE.test(key),
  );
  const before = tokenAt(tokens, article - 1).key;
  const behind = tokens.slice(at + 1, at + 1 + MOST_BEFORE);
  const isTold = prepositions.has(before) || behind.some(({ key }) => relatives.has(key));
  return (
    article >= 0 && isTold && !AS.test(before) && genderOfRole(tokenAt(tokens, at).key, lexicon) !== null
  );
}

/** "A man whom we call | Piet |": the name that the report gives to whom it has none for. */
function calledIn({ cast, lexicon }: Scene, tokens: readonly Token[]): Figure | null {
  const [phrase] = phrasesIn(tokens, lexicon.anonymity.called);
  const [figure] = phrase ? namedAmong({ cast }, tokens.slice(phrase.end, phrase.end + 1)) : [];
  return figure ?? null;
}

/** "| Storms | Nachbar", "| Storm’s | neighbour": somebody without a name, who is told by whose they are. */
function isOfNamed({ cast, lexicon }: Scene, tokens: readonly Token[], at: number, gender: Gender): boolean {
  const of = genderOfRole(tokenAt(tokens, at).key, lexicon);
  const owner = tokenAt(tokens, at - 1);
  const isFitting = of === gender || of === 'n';
  if (isFitting && lexicon.data.noArticles === true && isBeforeOwner(cast, tokens, at)) return true;
  if (!isFitting || !isWord(owner) || !owner.capital || isBesideName(tokens, at, lexicon)) return false;
  if (/['’]s?$/u.test(owner.text)) return true;
  return lexicon.data.language === 'de' && owner.key.endsWith('s') && cast.byWord.has(owner.key.slice(0, -1));
}

/** «| брат | Анны Крук»: whose name stands in another case than the report has it in, and not his own. */
function isBeforeOwner({ byWord }: Cast, tokens: readonly Token[], at: number): boolean {
  const { capital, key } = tokenAt(tokens, at + 1);
  return capital && !byWord.has(key) && nominativesOf(key).some((one) => byWord.has(one));
}

/** What a pronoun at `at` goes on from, behind whoever is named at `from`. */
function clauseBefore(scene: Scene, from: number, at: number): readonly Token[] {
  return ownClauseBefore(scene, from, at) ?? sentenceBefore(scene, from, at);
}

/** Of the sentence before the one with the pronoun at `at`; none where that is the one that names somebody at `from`. */
function sentenceBefore({ lexicon, text }: Scene, from: number, at: number): readonly Token[] {
  const sentences = text
    .slice(from, at)
    .replace(QUOTED, withEnd)
    .split(SENTENCE_END)
    .filter((sentence, index, all) => index === all.length - 1 || sentence.trim() !== '');
  // The first names them; the last is the pronoun's own.
  const before = sentences.length > 2 ? (sentences.at(-2) ?? '') : '';
  return tokenise(before, { start: 0, end: before.length }, lexicon.data.language);
}

/** "A neighbour wept | as | she spoke": what stands before the pronoun in its own sentence, where a conjunction right before it takes up who that is about. */
function ownClauseBefore({ lexicon, text }: Scene, from: number, at: number): readonly Token[] | null {
  const sentences = text.slice(from, at).replace(QUOTED, withEnd).split(SENTENCE_END);
  const own = sentences.length > 1 ? (sentences.at(-1) ?? '') : '';
  const tokens = tokenise(own, { start: 0, end: own.length }, lexicon.data.language);
  return lexicon.words.subordinators.has(tokens.at(-1)?.key ?? '') ? tokens.slice(0, -1) : null;
}

/** Behind a subject they tell what somebody is. */
const BEING = /^(?:is|was|ist|war|est|était|es|era|è|was|been)$/;

/** "Mira Holm fled. Her neighbour stayed. She said …": the sentence before is about somebody of hers, so that either may be meant. */
export function isAboutTheirOwn(
  scene: Scene,
  named: { readonly at: number; readonly figure: Figure },
  gender: Gender,
  at: number,
): boolean {
  const { lexicon } = scene;
  const tokens = sentenceBefore(scene, named.at, at);
  const owner = tokens[0]?.key ?? '';
  if (!lexicon.possessives.has(owner) || lexicon.words.firstPerson.has(owner)) return false;
  const role = tokens.findIndex(({ key }, index) => {
    const of = genderOfRole(key, lexicon);
    return index > 0 && index <= MOST_BEFORE_SUBJECT && (of === gender || of === 'n');
  });
  const { key } = tokens[role] ?? {};
  return (
    role > 0 &&
    !named.figure.roles.has(key ?? '') &&
    !BEING.test(tokens[role + 1]?.key ?? '') &&
    !isSeveral(key ?? '', lexicon)
  );
}

/** "Mira Holm fled. Her sister, | Ada Torp |, stayed. “…,” she said": as long as she has not spoken, either may be meant. */
export function isOwnedByAnother(
  { lexicon, spoken, text }: Scene,
  { at, figure }: Appearance,
  near: readonly Appearance[],
  gender: Gender,
): boolean {
  const start = sentenceStart(text, at);
  const before = tokenise(text, { start, end: at }, lexicon.data.language);
  const [owner, ...rest] = before;
  const whose = owner && lexicon.possessives.get(owner.key);
  const isOwn =
    (whose === gender || whose === 'n') &&
    rest.length <= MOST_BEFORE_SUBJECT &&
    rest.some(({ key }) => genderOfRole(key, lexicon) !== null);
  return (
    isOwn &&
    !lexicon.words.firstPerson.has(owner?.key ?? '') &&
    !spoken.some((one) => one.figure === figure && one.at >= start) &&
    near.some((one) => one.figure !== figure && one.at < start && (one.figure.gender ?? gender) === gender)
  );
}

/** "Mira Holm works at night. A neighbour called | her |. She said …": the sentence before goes on about her by a pronoun, so that either may be meant. */
export function isWithUnnamed(
  scene: Scene,
  named: { readonly at: number },
  gender: Gender,
  at: number,
): boolean {
  const { lexicon } = scene;
  const tokens = clauseBefore(scene, named.at, at);
  const role = tokens.findIndex(({ key }) => genderOfRole(key, lexicon) !== null);
  const clause = tokens.slice(role + 1, role + 1 + MOST_BEFORE_OBJECT);
  const comma = clause.findIndex((token) => !isWord(token));
  return clause
    .slice(0, comma < 0 ? clause.length : comma)
    .some(({ key }, at) => isObject(key, gender, lexicon) && !isOwner(tokens, role + 1 + at, lexicon));
}

/** "A neighbour lost | her | son": whose he is, and not to whom something is done ("called her at night"). */
function isOwner(tokens: readonly Token[], at: number, { possessives, words }: Lexicon): boolean {
  const next = tokens[at + 1];
  const isSmall = ({ key }: Token) =>
    [words.prepositions, words.adverbs, words.times, words.coordinators].some((list) => list.has(key));
  return possessives.has(tokenAt(tokens, at).key) && isWord(next) && !isSmall(next);
}

/** Words from whoever does it to whom it is done to: its verb. */
const MOST_BEFORE_OBJECT = 3;

/** Pronouns of whom something is done to, or of either case. */
const OBJECTS: Readonly<Record<string, Partial<Record<Gender, RegExp>>>> = {
  en: { f: /^her$/, m: /^him$/ },
  de: { f: /^(?:sie|ihr)$/, m: /^ih[nm]$/ },
};

function isObject(key: string, gender: Gender, { data }: Lexicon): boolean {
  return OBJECTS[data.language]?.[gender]?.test(key) ?? false;
}

/** Begin a sentence that brings somebody in by what was done to whom it goes on about. */
const CLEFT = /^(?:it|es|c'|это|це|fue|fu)$/u;

/** "It was a woman | who | saved her. She said …", "The Captain, | she was told later |, had fled. She said …": told about whoever is named, who goes on. */
function takesUpNamed(tokens: readonly Token[], gender: Gender, { pronouns, words }: Lexicon): boolean {
  const isRelative = ({ key }: Token) => words.relatives.has(key) && !words.determiners.has(key);
  const isTold = tokens.some(
    ({ key }, at) =>
      pronouns.get(key) === gender && tokenAt(tokens, at - 1).text === ',' && isIncise(tokens, at),
  );
  return isTold || (CLEFT.test(tokens[0]?.key ?? '') && tokens.slice(1).some(isRelative));
}

/** Words between the commas of ", she was told later,". */
const MOST_INCISED = 5;

function isIncise(tokens: readonly Token[], first: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',');
  return comma > 0 && comma - first <= MOST_INCISED;
}

/** Words before the role of whoever the sentence is about: "It was an old | woman". Where somebody tells of oneself, whoever is met counts as well: "I called my boss. He said …" */
export const MOST_BEFORE_SUBJECT = 4;

/** What stands for quoted words: they may end the sentence. */
function withEnd(quoted: string): string {
  return /[.!?…؟]["”»“]$/u.test(quoted) ? '. ' : ' ';
}

/** "a woman", "my father", "the soldier": who is new, whose they are, or whom nobody is called by; but "the teacher" may be who is named, and behind "her mother" either may be meant. */
export function isUnnamed(tokens: readonly Token[], at: number, gender: Gender, lexicon: Lexicon): boolean {
  const { words, possessives, data } = lexicon;
  const token = tokenAt(tokens, at);
  const of = genderOfRole(token.key, lexicon);
  if (of === null || !(of === gender || of === 'n') || isBesideName(tokens, at, lexicon)) return false;
  if (isSeveral(token.key, lexicon) && !isOneOf(tokens, at, lexicon)) return false;
  const own = tokens.slice(Math.max(0, at - MOST_BEFORE), at);
  if (own.some(({ key }) => AS.test(key))) return false;
  if (isOneOf(tokens, at, lexicon)) return true;
  const isOnDuty = words.onDuty.has(token.key);
  // Without articles "a woman" and "the woman" are one word.
  if (data.noArticles === true || data.order === 'vso') return isOnDuty || words.people.has(token.key);
  const article = own.findLastIndex(({ key }) => words.determiners.has(key) || possessives.has(key));
  const first = at - own.length + article;
  // "said Holm, | a former director": told of who is named.
  const isApart = tokens[first - 1]?.text === ',';
  const between = own.slice(article + 1);
  return (
    article >= 0 &&
    !isApart &&
    between.every((word) => isWord(word) && !words.finite.has(word.key)) &&
    (isOnDuty || INDEFINITE.test(tokenAt(tokens, first).key))
  );
}

/** "one of the soldiers", "einer der Soldaten" */
function isOneOf(tokens: readonly Token[], at: number, { words }: Lexicon): boolean {
  const before = tokens.slice(Math.max(0, at - MOST_BEFORE), at);
  const isOne = before.some(({ key }) => /^(?:one|eine[rsm]?|une?|un[oa]|один|одна|jeden|jedna)$/u.test(key));
  const { key } = tokenAt(tokens, at);
  return isOne && [/s$/u, /e?n$/u].some((ending) => words.onDuty.has(key.replace(ending, '')));
}

/** English alone tells by the word: "soldiers". */
function isSeveral(key: string, { data }: Lexicon): boolean {
  return data.language === 'en' && /(?:[^s]s|people|children|family)$/.test(key);
}

/** "as a candidate", "like a brother": what somebody is, and nobody else. */
const AS = /^(?:as|like|als|wie|comme|como|come|jako|jak|как|як)$/u;

/** Adjectives before a role. */
const MOST_BEFORE = 3;

/** Articles of somebody new, and words for somebody of whoever tells. */
const INDEFINITE =
  /^(?:an?|another|one|my|our|eine?|einen|einem|einer|meine?[nmr]?|unsere?[nmr]?|une?|mon|ma|notre|una?|uno|mi|nuestr[oa]|il_mio|mio|mia|een|mijn|ons|onze)$/u;

/** "a nurse, Mira Holm", "nurse Mira Holm". */
function isBesideName(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  if (data.caseless) return false;
  const next = tokenAt(tokens, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
  return isWord(next) && next.capital;
}

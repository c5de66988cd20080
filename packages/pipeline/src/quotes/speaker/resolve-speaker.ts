/** Resolves the words that name a speaker beside a quote to the fullest name the report gives. Unknown rather than guessed. */

import { genderOfGivenName } from '../../names/given-name-genders.ts';
import { givenNameSpellings } from '../../names/given-names.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { ownsInTurkish } from '../frame/turkish-cases.ts';
import { whoseOwn } from '../german/whose-account.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { behindPluralArticle } from '../phrase/french-plural.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { isCount, isMeasure, isShare } from '../phrase/measure.ts';
import { behindPreposition, headEnd, isModifier, isOwner } from '../phrase/phrase-head.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { behindHedge } from '../phrase/rough-count.ts';
import { antecedentOf } from './antecedent.ts';
import { bearerOf, OF_NAMESAKES, SEVERAL_BEAR_IT } from './bearer.ts';
import { holdsOffice } from './behind-place.ts';
import { createFigure } from './create-figure.ts';
import { figureNamed, giveRole, nameKeys } from './figure.ts';
import { byBareGenitive, byGenitive } from './german-genitive.ts';
import { isLocated } from './is-place.ts';
import { behindVoice, isSaidThing, noPersonIn } from './no-person.ts';
import { isOwnerInGenitive, nominativesOf } from './owner-in-genitive.ts';
import { byAge } from './resolve-age.ts';
import { byBody } from './resolve-body.ts';
import { byPronoun } from './resolve-pronoun.ts';
import { byRole } from './resolve-role.ts';
import type { Resolved, Scene } from './scene.ts';
import type { SpottedName } from './spotted-name.ts';
import {
  behindParticiple,
  isNamelessInTurkish,
  isTurkishStatement,
  isWhereInTurkish,
  ownerInTurkish,
} from './turkish-source.ts';
import { unmarkedName } from './unmarked-name.ts';

const NO_PERSON = 'the words beside the cue name no person';
const NAMELESS = 'the words beside the cue name nobody';
const ONESELF = 'somebody who tells of oneself, and whom nothing names';

export function resolveSpeaker(scene: Scene, frame: Frame, phrase: Span): Resolved {
  const { tokens } = frame;
  if (isMeasure(tokens, phrase, scene.lexicon) || isBareArticle(tokens, phrase, scene.lexicon))
    return { mention: null, figure: null, reason: NAMELESS };
  if (isTimeAlone(tokens, phrase, scene.lexicon)) return { mention: null, figure: null, reason: NAMELESS };
  if (isSomebody(tokens, phrase)) return { mention: phrase, figure: null, reason: NAMELESS };
  if (isShare(tokens, phrase)) return { mention: phrase, figure: null, reason: NAMELESS };
  if (isNumber(scene, tokens, phrase) || isClaim(tokens, phrase, scene.lexicon))
    return { mention: phrase, figure: null, reason: NAMELESS };
  const bare = behindParticiple(tokens, phrase, scene.lexicon);
  if (bare) return resolveSpeaker(scene, frame, bare);
  const called = calledBehind(scene, frame, phrase);
  if (called) return called;
  const opened = Math.max(
    behindHedge(tokens, phrase.first, phrase.end, scene.lexicon),
    behindPluralArticle(tokens, phrase.first, scene.lexicon),
  );
  if (opened > phrase.first && opened < phrase.end)
    return inWhole(resolveSpeaker(scene, frame, { first: opened, end: phrase.end }), phrase);
  if (isOtherAlone(tokens, phrase, scene.lexicon)) return { mention: phrase, figure: null, reason: NAMELESS };
  if (isPronounWithDeed(tokens, phrase, scene.lexicon))
    return resolveSpeaker(scene, frame, { first: phrase.first, end: phrase.first + 1 });
  const own = whoseOwn(tokens, phrase, scene.lexicon);
  if (own) return { ...resolveSpeaker(scene, frame, own), mention: phrase };
  if (ownsNext(tokens, phrase)) return { mention: null, figure: null, reason: NAMELESS };
  if (isWhereInTurkish(tokens, phrase, scene.lexicon))
    return { mention: null, figure: null, reason: NAMELESS };
  if (isNamelessInTurkish(scene, frame, phrase)) return { mention: phrase, figure: null, reason: NAMELESS };
  const behind = behindVoice(tokens, phrase, scene.lexicon);
  if (behind) return resolveSpeaker(scene, frame, behind);
  const first = tokenAt(tokens, phrase.first);
  const alone = phrase.end - phrase.first === 1;
  // "He’s predicting"
  const gender = alone
    ? scene.lexicon.pronouns.get(first.key.replace(/'(?:s|d|ll|ve|re|m)$/, ''))
    : undefined;
  // "I" of an answer: no body of the report, and nobody whom it names.
  if (alone && scene.lexicon.words.onePerson.has(first.key))
    return { mention: gender ? phrase : null, figure: null, reason: ONESELF };
  if (gender) return { mention: phrase, ...byPronoun(scene, gender, first.start) };
  const owner = alone && !scene.lexicon.words.determiners.has(first.key) ? ownerOf(scene, first) : null;
  if (owner) return { mention: phrase, ...owner };
  const antecedent = alone ? antecedentOf(tokens, phrase, scene.lexicon) : null;
  if (antecedent) return { ...resolveSpeaker(scene, frame, antecedent), mention: antecedent };
  if (alone && isRelative(first, scene.lexicon)) return { mention: null, figure: null, reason: NAMELESS };
  return (
    byStatement(scene, frame, phrase) ??
    byGenitive(scene, frame, phrase) ??
    byBareGenitive(scene, frame, phrase) ??
    byName(scene, frame, phrase) ??
    byNobody(scene, frame, phrase) ??
    bySelf(scene, frame, phrase) ??
    bySurname(scene, frame, phrase) ??
    byAge(scene, frame, phrase) ??
    byBody(scene, frame, phrase) ??
    byRole(scene, frame, phrase)
  );
}

/** "someone close to Odo Holm", "jemand aus dem Umfeld von Odo Holm": nobody by name. */
function isSomebody(tokens: readonly Token[], { first, end }: Span): boolean {
  const { key } = tokenAt(tokens, first);
  return end - first > 1 && SOMEBODY.test(key);
}

const SOMEBODY =
  /^(?:someone|somebody|anyone|anybody|jemand|irgendjemand|quelqu'un|alguien|qualcuno|iemand|ktoś|кто-то|хтось|birisi)$/u;

/** «| Он | назвал свою фамилию и, сказав, что …»: behind a pronoun stands what was done. */
function isPronounWithDeed(
  tokens: readonly Token[],
  { first, end }: Span,
  { data, pronouns, words }: Lexicon,
): boolean {
  const { key } = tokenAt(tokens, first);
  const isPlain = (token: Token) => !token.capital && !words.coordinators.has(token.key);
  return (
    data.noArticles === true &&
    data.order === 'svo' &&
    end - first > 1 &&
    pronouns.has(key) &&
    !words.determiners.has(key) &&
    tokens.slice(first + 1, end).every(isPlain)
  );
}

/** «سه روز بعد»: when it was said, and nothing more. */
function isTimeAlone(tokens: readonly Token[], { first, end }: Span, { data, words }: Lexicon): boolean {
  const own = tokens.slice(first, end);
  const isTime = ({ key }: Token) => words.times.has(key);
  const isPart = (token: Token) =>
    isTime(token) || isCount(token, data.language) || words.besideTimes.has(token.key);
  return words.besideTimes.size > 0 && own.some(isTime) && own.every(isPart);
}

/** "A woman | we are calling | Mira": the name that the report gives whom the phrase describes. */
function calledBehind(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { called } = scene.lexicon.anonymity;
  const own = frame.tokens.slice(phrase.first, phrase.end);
  if (!own.some(({ key }) => called.begins.test(key))) return null;
  const span = phrasesIn(frame.tokens, called).find(
    ({ first, end }) => first >= phrase.first && first < phrase.end && end >= phrase.end,
  );
  const name = (scene.cast.namesIn.get(frame.index) ?? []).find(({ first }) => first === span?.end);
  if (!name) return null;
  const resolved = resolveName(scene, frame, name, 'named beside the cue');
  const role = own.find(({ key }) => scene.lexicon.roles.has(key) || scene.lexicon.words.people.has(key));
  // "the man said": he is meant from here on.
  if (resolved.figure && role) giveRole(scene.cast, resolved.figure, role.key);
  return { ...resolved, mention: { first: phrase.first, end: name.end } };
}

/** «Другая | добавила», "précise l'une": no more is said of her than that she is another, or one of them. */
function isOtherAlone(tokens: readonly Token[], { first, end }: Span, { words, data }: Lexicon): boolean {
  const own = tokens.slice(first, end).map(({ key }) => key);
  if (data.language === 'fr' && /^(?:l' )?(?:une?|autre)$/.test(own.join(' '))) return true;
  return data.noArticles === true && end - first === 1 && words.others.has(tokenAt(tokens, first).key);
}

/** "| more than | 200 villagers": the same people, by all their words. */
function inWhole(resolved: Resolved, phrase: Span): Resolved {
  return resolved.mention ? { ...resolved, mention: phrase } : resolved;
}

/** "Es gibt Gerüchte, wonach …": what is told by nobody knows whom. */
function isClaim(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  return end - first === 1 && words.claims.has(tokenAt(tokens, first).key);
}

/** "Eight told the court": how many, unless somebody of the report is called so. */
function isNumber({ cast, lexicon }: Scene, tokens: readonly Token[], { first, end }: Span): boolean {
  const word = tokenAt(tokens, first);
  if (end - first !== 1 || lexicon.data.caseless || !isCount(word, lexicon.data.language)) return false;
  if (lexicon.data.language === 'it' && word.capital && isOneByVerb(tokens, first, lexicon)) return false;
  return (figureNamed(cast, nameKeys([word]), word.start)?.keys.length ?? 0) < 2;
}

/** "Otto ha detto", "…, ha detto Otto": an Italian verb tells of one, where eight would say "hanno" or "dissero". */
function isOneByVerb(tokens: readonly Token[], at: number, { phrases, words }: Lexicon): boolean {
  const behind = words.negations.has(tokenAt(tokens, at + 1).key) ? at + 2 : at + 1;
  return [behind, at - 1, at - 2].some((index) => {
    const { key } = tokenAt(tokens, index);
    return (words.auxiliaries.has(key) || phrases.has(key)) && !/(?:no|ro)$/.test(key);
  });
}

/** "nach | ihren | Angaben", "| Seine | Meinung: „…“" */
function ownerOf(scene: Scene, { key, start }: Token): Omit<Resolved, 'mention'> | null {
  const gender = scene.lexicon.possessives.get(key);
  return gender ? byPronoun(scene, gender, start) : null;
}

/** "Ayşe Yılmaz'ın kardeşi: …": whose brother it is, where the phrase stops before the colon's own word. */
function ownsNext(tokens: readonly Token[], phrase: Span): boolean {
  const isOwnerForm = ownsInTurkish(tokenAt(tokens, phrase.end - 1).text);
  return isOwnerForm && isWord(tokens[phrase.end]) && tokens[phrase.end + 1]?.text === ':';
}

/** "a", "the", "this", "its" alone: what follows was taken for a verb ("the alleged shooter"), or nobody is meant. Plural words can mean people: "those". */
function isBareArticle(
  tokens: readonly Token[],
  { first, end }: Span,
  { data, genderedArticles }: Lexicon,
): boolean {
  const { key } = tokenAt(tokens, first);
  const isArticle = genderedArticles.has(key) || BARE.test(key);
  return end - first === 1 && isArticle && data.language !== 'de';
}

const BARE =
  /^(?:a|an|the|this|that|its|his|her|their|our|any|every|l'|les|des|los|las|esto|eso|ce|cela|ça|ceci)$/;

/** "der", "qui", "who" alone: no mention of anybody. */
function isRelative({ key }: Token, { words }: Lexicon): boolean {
  return words.relatives.has(key) && (!words.that.has(key) || !words.definite.has(key));
}

/** "Her latest tweet said", "Shamy's tweet": whose it is. */
function byStatement(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  const end = headEnd(frame.tokens, phrase, lexicon);
  const head = tokenAt(frame.tokens, end - 1);
  const { statements } = lexicon.words;
  const isTurkish = isTurkishStatement(head, lexicon);
  const isOwnWord = isSaidThing(head.key) && lexicon.possessives.has(tokenAt(frame.tokens, phrase.first).key);
  if (
    !isTurkish &&
    !isOwnWord &&
    !isSaidThing(head.key) &&
    !statements.has(head.key) &&
    !frame.tokens.slice(phrase.first, end).some((token) => statements.has(token.key) && !token.capital)
  )
    return null;
  const first = tokenAt(frame.tokens, phrase.first);
  const owner = lexicon.possessives.get(first.key);
  if (owner)
    return {
      mention: { first: phrase.first, end: phrase.first + 1 },
      ...byPronoun(scene, owner, first.start),
    };
  const name = (scene.cast.namesIn.get(frame.index) ?? []).find(
    (known) =>
      known.first >= phrase.first &&
      known.end <= phrase.end &&
      !statements.has(tokenAt(frame.tokens, known.end - 1).key) &&
      (isOwner(frame.tokens, known, phrase) ||
        statements.has(frame.tokens[known.end]?.key ?? '') ||
        !isModifier(frame.tokens, known, phrase, lexicon)),
  );
  const whose = name ?? (isTurkish ? ownerInTurkish(frame.tokens, phrase) : null);
  return whose ? resolveName(scene, frame, whose, 'named in the statement') : null;
}

function byName(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const names = (scene.cast.namesIn.get(frame.index) ?? []).filter(
    (name) => name.first >= phrase.first && name.end <= phrase.end && !name.body,
  );
  const isKnown = (word: string) => scene.cast.byWord.has(word);
  const name = names.find(
    (known) =>
      (!behindPreposition(frame.tokens, phrase, known, scene.lexicon) ||
        holdsOffice(frame.tokens, phrase, known, scene.lexicon)) &&
      !isOwner(frame.tokens, known, phrase) &&
      !isModifier(frame.tokens, known, phrase, scene.lexicon) &&
      !isWhere(frame, phrase, known, scene.lexicon) &&
      !isOwnerInGenitive(frame.tokens, phrase, known, isInCase(scene, frame, known), isKnown, scene.lexicon),
  );
  if (name && isRelativeOfAnother(frame, name, scene.lexicon))
    return { mention: phrase, figure: null, reason: NAMELESS };
  if (name) return resolveName(scene, frame, name, 'named beside the cue');
  return scene.lexicon.data.caseless ? unmarkedName(scene, frame, phrase) : null;
}

/** «жена | Патрика Венна |, которая сказала»: the pronoun's gender is another than his, so that it stands for whoever is told by him. */
function isRelativeOfAnother({ tokens }: Frame, { first, end }: SpottedName, lexicon: Lexicon): boolean {
  const { key } = tokenAt(tokens, end + 1);
  const told =
    tokenAt(tokens, end).text === ',' && lexicon.data.noArticles === true ? WHICH.exec(key)?.[1] : null;
  if (!told || isVerb(tokenAt(tokens, first - 1).key, lexicon)) return false;
  const [given = '', ...others] = tokens.slice(first, end).map((token) => token.key);
  const isMansGenitive = others.length > 0 && [given, ...others].every((word) => MANS_GENITIVE.test(word));
  const gender =
    genderOfGivenName(given) ??
    nominativesOf(given)
      .map(genderOfGivenName)
      .find((one) => one !== null) ??
    (isMansGenitive ? 'm' : null);
  return gender !== null && gender !== (/[аa]я?$/u.test(told) ? 'f' : 'm');
}

/** «Патрика», "Kruka" */
const MANS_GENITIVE = /[^аеиоуыэюяьйєіїaeiouyąęó][аa]$/u;

/** "which" of one person, and its ending. */
const WHICH = /^(?:котор|як|któr)(ый|ая|ий|а|y|a)$/u;

function isInCase({ cast }: Scene, { tokens }: Frame, { first }: SpottedName): boolean {
  return cast.bearers.get(tokenAt(tokens, first).start)?.inCase === true;
}

/** "ein Sprecher aus Orsund", «жительница Орсунда»: where somebody is from; but "Bürgermeister Holm". */
function isWhere({ tokens }: Frame, phrase: Span, name: SpottedName, lexicon: Lexicon): boolean {
  const titled = name.titles.length > 0 && lexicon.data.noArticles !== true;
  const { key } = tokenAt(tokens, name.first);
  const isGiven = genderOfGivenName(key) !== null || givenNameSpellings(key).length > 0;
  const isCalled = name.end - name.first > 1 && isGiven;
  return !titled && !isCalled && name.first > phrase.first && isLocated(tokens, name, lexicon);
}

function resolveName(scene: Scene, frame: Frame, name: SpottedName, reason: string): Resolved {
  const tokens = frame.tokens.slice(name.first, name.end);
  const keys = nameKeys(tokens);
  const start = tokenAt(tokens, 0).start;
  const bearer = scene.cast.bearers.get(start);
  const mention = { first: name.addressed, end: name.end };
  if (bearer?.shared && !bearer.figure)
    return { mention, figure: null, inDoubt: true, reason: SEVERAL_BEAR_IT };
  const found = bearer?.figure ?? figureNamed(scene.cast, keys, start);
  const figure = found ?? createFigure(scene, tokens, { named: true, body: name.body });
  const full = figure.keys.length > keys.length;
  if (bearer?.doubt && figure === bearer.figure) return { mention, figure, ...bearer.doubt };
  return {
    mention,
    figure,
    ...(bearer?.shared ? { sureness: OF_NAMESAKES } : {}),
    reason: full ? 'part of a full name in the report' : reason,
  };
}

function byNobody({ lexicon }: Scene, { tokens }: Frame, phrase: Span): Resolved | null {
  const kind = noPersonIn(tokens, phrase, lexicon);
  return kind && { mention: kind === 'voice' ? phrase : null, figure: null, reason: NO_PERSON };
}

/** "Baker said" where the report names a James Baker: a role without its article that is somebody's surname. */
function bySurname(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  const token = tokenAt(frame.tokens, phrase.first);
  if (phrase.end - phrase.first > 1 || !token.capital || genderOfRole(token.key, lexicon) === null)
    return null;
  const keys = nameKeys([token]);
  const hint = { gender: null, roles: [], titles: [], pronoun: null, lexicon };
  const { figure, shared } = bearerOf(scene.cast, keys, token.start, scene.text, hint);
  const isLast = figure?.keys.length && figure.keys.length > 1 && figure.keys.at(-1) === keys[0];
  if (shared && !figure) return { mention: phrase, figure: null, inDoubt: true, reason: SEVERAL_BEAR_IT };
  return isLast ? { mention: phrase, figure, reason: 'part of a full name in the report' } : null;
}

/** An unnamed person who was described before in this very sentence ("One resident, who described himself as …"). */
function bySelf(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const figure = scene.cast.selfDescribed.get(tokenAt(frame.tokens, phrase.first).start);
  return figure ? { mention: phrase, figure, reason: 'role: no name given' } : null;
}

/** "…", agregó: in languages whose verbs need no subject, one without goes on with whoever spoke last, or whom the sentence before is about. */
import { genderOfGivenName, isGivenName } from '../../names/given-name-genders.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { speaksOfSelf } from '../marks/speaks-of-self.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import type { Appearance, Figure } from './figure.ts';
import { isPlace } from './is-place.ts';
import { subjectOwnedBy } from './owner-of-subject.ts';
import { recent } from './resolve-pronoun.ts';
import type { Resolved, Scene } from './scene.ts';
import { QUOTED, SENTENCE_END, sentenceStart } from './sentence-start.ts';
import { isToldDead } from './told-dead.ts';

/** How far back, in UTF-16 units, the last speaker may be. */
const REACH = 600;
const SURENESS = 0.8;
const OF_TOPIC = 0.7;

/** null: the verb is not bare, or somebody else has come up since. */
export function goingOn(scene: Scene, frame: Frame, cue: Span | null): Resolved | null {
  const { lexicon, spoken, cast, text } = scene;
  if (!lexicon.data.proDrop || !cue || !isBare(frame, cue, lexicon)) return null;
  const at = tokenAt(frame.tokens, cue.first).start;
  const last = spoken.findLast((one) => one.at < at);
  const adds = ADDS.test(tokenAt(frame.tokens, cue.first).key);
  const topic = adds ? null : topicBefore(scene, frame, cue);
  if (topic && (!last || last.at < topic.at))
    return {
      mention: null,
      figure: topic.figure,
      reason: 'verb without a subject: whom the sentence before is about',
      sureness: OF_TOPIC,
    };
  if (!last || at - last.at > REACH) return null;
  const paragraph = text.lastIndexOf('\n', at) + 1;
  // "Ante la puerta, el hermano de la víctima, | Darío Lemos |, repartía velas. «…», recordó": aside or not, where the last spoke in a paragraph before.
  const others = cast.timeline.some(
    (one) =>
      one.at > last.at &&
      one.at < at &&
      one.figure !== last.figure &&
      (!one.aside || (last.at < paragraph && one.at >= paragraph && isKnownAsPerson(one.figure))),
  );
  if (others || isAboutAnother(scene, last, at) || subjectOwnedBy(scene, last.figure, null, at)) return null;
  return {
    mention: null,
    figure: last.figure,
    reason: 'verb without a subject: last speaker',
    sureness: SURENESS,
  };
}

/** Of who has spoken before. */
const ADDS = /^(?:agreg|añad|insist|prosig|repit|aggiun|ribad|dod|kontynu|powtórz|(?:diye )?ekl[ei]|devam)/u;

/** "Mira Holm, sarta, si è salvata. | «…», racconta.": the only person of that sentence, who begins it and lives. */
function topicBefore(scene: Scene, { tokens }: Frame, cue: Span): Appearance | null {
  const { lexicon, text } = scene;
  const end = text.slice(0, tokenAt(tokens, 0).start).trimEnd().length;
  const start = sentenceStart(text, end);
  const named = recent(scene, end, end - start).filter(({ figure }) => !figure.body && !isPlace(figure));
  const topic = named.at(-1);
  const isOnly = topic && !topic.aside && named.every(({ figure }) => figure === topic.figure);
  if (!isOnly || !isKnownAsPerson(topic.figure) || isToldDead(scene, topic.figure, end)) return null;
  const { roles, apposed, keys, gender } = topic.figure;
  const own = text.slice(start, end).replace(QUOTED, ' ');
  const words = tokenise(own, { start: 0, end: own.length }, lexicon.data.language);
  const isTheirs = ({ key }: Token) => roles.has(key) || apposed.has(key) || keys.includes(key);
  const described = describedBefore(
    words,
    topic.at - start,
    genderOfGivenName(keys[0] ?? '') ?? gender,
    lexicon,
  );
  const isOther = words
    .slice(described)
    .some(
      (word) => (genderOfRole(word.key, lexicon) !== null || isBodyWord(word, lexicon)) && !isTheirs(word),
    );
  // "La polizia ha arrestato | Mira Holm |": whom something was done to may not be who speaks; "Adwokat | Anny Kruk |": nor whose a role is.
  const before = words.slice(described).filter((word) => word.start < topic.at - start);
  const isFirst = lexicon.data.noArticles
    ? before.length === 0
    : before.every((word) => lexicon.words.determiners.has(word.key) || isTheirs(word));
  const { key } = tokenAt(tokens, cue.end - 1);
  const said = lexicon.verbGender.findLast(([ending]) => key.endsWith(ending))?.[1] ?? gender;
  if (isOther || !isFirst || (gender && said !== gender) || isInCase(words, lexicon)) return null;
  // "Mira Holm è stata portata via. «È grave», …": of whom something was done to, others tell as well.
  const isOwn = tokens.some((token) => token.kind === 'quotation' && speaksOfSelf(text, token, lexicon));
  return UNDERGOES.test(own) && !isOwn ? null : topic;
}

/** "La madre de la niña, | Adaeze Nwosu |, …": words that say who she is whose name stands right behind their comma. @returns how many; 0 where there are none. */
function describedBefore(
  words: readonly Token[],
  name: number,
  gender: Gender | null,
  lexicon: Lexicon,
): number {
  const { determiners, nounPrepositions } = lexicon.words;
  const end = words.findIndex(({ start }) => start >= name);
  const own = words.slice(0, Math.max(0, end - 1));
  const role = own.findIndex(({ key }) => !determiners.has(key));
  const told = role < 0 ? null : genderOfRole(own[role]?.key ?? '', lexicon);
  // "El padre de la niña, | Rosa Soto |": the girl's name.
  const isOne = told !== null && (told === gender || gender === null || !/^[mf]$/.test(told));
  const isOf = own.length > role + 1 && nounPrepositions.has(own[role + 1]?.key ?? '');
  return words[end - 1]?.text === ',' && own.every(isWord) && isOne && isOf && own.length <= MOST_DESCRIBING
    ? end
    : 0;
}

const MOST_DESCRIBING = 7;

const UNDERGOES =
  /(?<!\p{L})(?:(?:fue|sido|siendo) (?:\p{L}+ )?\p{L}+[ai]d[oa]|stat[oa]|został[ao]?)(?!\p{L})/iu;

/** "Puerto Holm", "Semana Santa", "Velm Barajı" have two words as well. */
function isKnownAsPerson({ keys, gender, roles, apposed, age }: Figure): boolean {
  const isTold = gender !== null || age !== null || roles.size > 0 || apposed.size > 0;
  return keys.length > 1 && (isTold || isGivenName(keys[0] ?? ''));
}

/** Turkish: "| Mira Holm'un | evi yandı". */
function isInCase(words: readonly Token[], { data }: Lexicon): boolean {
  const behind = words.findIndex(({ capital }) => !capital);
  const name = words.slice(0, behind < 0 ? words.length : behind);
  return data.language === 'tr' && name.some(({ text }) => /['’]/u.test(text));
}

/** "Holm said … | The guard denied it. | …, said": a sentence since is about whom reports speak of without a name, so that the verb may be theirs. */
function isAboutAnother({ lexicon, text }: Scene, last: Appearance, at: number): boolean {
  const { words, data } = lexicon;
  const between = text.slice(last.at, at).replace(QUOTED, ' ').split(SENTENCE_END).slice(1);
  return between.some((sentence) => {
    const [first, second] = tokenise(sentence, { start: 0, end: sentence.length }, data.language);
    const subject = first && words.determiners.has(first.key) ? second : first;
    return subject !== undefined && words.onDuty.has(subject.key) && !last.figure.roles.has(subject.key);
  });
}

/** Nothing but small words between the verb and the start of its clause, and a form for one person that is not "se dijo". */
function isBare({ tokens }: Frame, cue: Span, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  let at = cue.first - 1;
  while (at >= 0 && isWord(tokens[at])) {
    const { key } = tokenAt(tokens, at);
    // "| Me | dijo que …": whoever tells of oneself heard it from another.
    if (words.onePerson.has(key)) return false;
    if (/^(?:se|si|han|habían|hanno|avevano)$/.test(key)) return false;
    if (!words.auxiliaries.has(key) && !words.adverbs.has(key) && !words.coordinators.has(key)) return false;
    at -= 1;
  }
  if (hasSubjectBehind(tokens, cue.end, lexicon)) return false;
  return !/(?:n|no|l[ae]r)$/.test(tokenAt(tokens, cue.end - 1).key);
}

/** "dijo a Elena Soto el guardia": behind those who were told an article begins who told them. */
function hasSubjectBehind(tokens: readonly Token[], from: number, { words }: Lexicon): boolean {
  if (!/^(?:a|al|alla|ai)$/.test(tokenAt(tokens, from).key)) return false;
  for (let at = from + 2; isWord(tokens[at]); at += 1) {
    const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
    if (words.that.has(token.key)) return false;
    if (words.definite.has(token.key) && !words.prepositions.has(before.key)) return true;
  }
  return false;
}

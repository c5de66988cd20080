/** Resolves who speaks in a draft, and remembers it for the pronouns to come. */
import { findCues, isReporting } from '../frame/cues.ts';
import type { Draft, Introduction } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { commaSegments } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { likelySubject } from '../german/subject.ts';
import { withWholePhrase } from '../german/whole-phrase.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from '../phrase/described-name-after.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { isIntroduction } from '../phrase/noun-phrase-before.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { isHers, subjectOf } from '../phrase/subject-of.ts';
import { isInPassive } from '../phrase/told-in-passive.ts';
import { appositionTo } from '../reported/apposition.ts';
import { isArabicGivenName } from './arabic-given-names.ts';
import type { Figure } from './figure.ts';
import { goingOn } from './going-on.ts';
import { isToldInPassive, saysNothing } from './no-saying.ts';
import { byPronoun } from './resolve-pronoun.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Resolved, Scene } from './scene.ts';
import { unmarkedApposition } from './unmarked-apposition.ts';

/** Longer than that is no part of an office's name. */
const MAX_COMPLEMENT = 4;

const NOBODY_BESIDE = 'no words beside the cue name a speaker';

const TEXT_OF_A_THING = 'words that stand on a thing, of which somebody tells';

/** Of Arabic names. */
const WORDS_OF_NAME = 2;

const SOMEBODY_ELSE = 'the sentence names somebody else before the verb';

/** What people are heard by, besides bodies. */
const HEARING =
  /^(?:inquiry|inquests?|jury|jurors|hearing|committal|geschworenen|jurés?|jurado|giuria|присяжные)$/u;

const SAYS_NOTHING = 'whoever stands beside the words hears or shows them';

/** What stands between commas before the subject of a sentence. */
const MAX_SEGMENTS = 3;

/** @param last who spoke last in the same frame, for "… and said". */
export function speakerOf(scene: Scene, draft: Draft | Introduction, last: Resolved | null): Resolved {
  const resolved = resolve(scene, draft, last);
  const at = tokenAt(draft.frame.tokens, draft.cueSpan?.first ?? 0).start;
  if (resolved.figure) remember(scene, resolved, at, isAgent(draft, scene.lexicon));
  return resolved;
}

/** "Holm was told by | the judge | that …": the sentence is about who hears it, whom a pronoun means sooner. */
function isAgent({ frame, subject, cueSpan }: Draft | Introduction, lexicon: Lexicon): boolean {
  const isBehind =
    cueSpan !== null && subject !== null && typeof subject === 'object' && subject.first >= cueSpan.end;
  return isBehind && isInPassive(frame.tokens, cueSpan, lexicon);
}

function resolve(scene: Scene, draft: Draft | Introduction, last: Resolved | null): Resolved {
  const { frame, subject, cue, cueSpan } = draft;
  if (subject === null)
    return (
      goingOn(scene, frame, cueSpan) ?? {
        mention: null,
        figure: null,
        reason: NOBODY_BESIDE,
      }
    );
  // "Noting that …, Allen said": a verb is not who says it.
  if (
    scene.lexicon.data.language !== 'de' &&
    typeof subject === 'object' &&
    cueSpan &&
    subject.first === cueSpan.first
  )
    return { mention: null, figure: null, reason: NOBODY_BESIDE };
  // Of verbs that no list holds as cues.
  if (cue === null && cueSpan && saysNothing(frame.tokens, cueSpan, scene.lexicon))
    return { mention: null, figure: null, reason: SAYS_NOTHING };
  if (subject === 'nobody') return { mention: null, figure: null, reason: TEXT_OF_A_THING };
  if (subject === 'same') {
    if (last) return { ...last, reason: 'subject of the verb before' };
    const first = whoBegan(frame.tokens, cueSpan?.first ?? frame.tokens.length, scene.lexicon);
    return first
      ? resolveSpeaker(scene, frame, first)
      : { mention: null, figure: null, reason: NOBODY_BESIDE };
  }
  if (typeof subject === 'string') {
    const began = cueSpan && whoDenied(scene, frame, cueSpan, subject);
    if (began) return began;
    const gender = subject === 'verb-gender-f' ? 'f' : 'm';
    const meant = byPronoun(scene, gender, tokenAt(frame.tokens, cueSpan?.first ?? 0).start);
    const other = meant.figure && cueSpan ? otherNamed(scene, frame, cueSpan, meant.figure, subject) : null;
    if (other === null) return { mention: null, ...meant };
    const named = other.isSubject ? resolveSpeaker(scene, frame, other) : null;
    const fits = named?.figure && (named.figure.gender ?? gender) === gender;
    return fits ? named : { mention: null, figure: null, reason: SOMEBODY_ELSE };
  }
  if (isArabicHearer(scene, frame.tokens, subject))
    return { mention: null, figure: null, reason: SAYS_NOTHING };
  if (cueSpan && isToldInPassive(frame.tokens, subject, cueSpan, scene.lexicon))
    return { mention: null, figure: null, reason: NOBODY_BESIDE };
  const resolved = withWholePhrase(
    namedBehind(scene, frame, subject) ??
      unmarkedApposition(scene, frame, subject, 'content' in draft ? draft.content : []) ??
      resolveSpeaker(scene, frame, subject),
    frame.tokens,
    subject,
    scene.lexicon,
  );
  const { figure } = resolved;
  // "…, the court heard": somebody else told it there.
  const isHearing = figure?.body || figure?.keys.some((key) => HEARING.test(key));
  if (isHearing && cueSpan && saysNothing(frame.tokens, cueSpan, scene.lexicon))
    return { mention: null, figure: null, reason: SAYS_NOTHING };
  if (figure && !figure.body && cueSpan) figure.gender ??= genderOfVerb(frame.tokens, cueSpan, scene.lexicon);
  return resolved;
}

/** Arabic verbs tell the gender of who speaks, and Slavic ones in the past: «сказал мэр». */
function genderOfVerb(tokens: readonly Token[], { first }: Span, lexicon: Lexicon): Gender | null {
  const { data, verbGender } = lexicon;
  const { key } = tokenAt(tokens, first);
  if (data.order === 'vso') return key.endsWith('ت') || isHers(key, lexicon) ? 'f' : 'm';
  return verbGender.findLast(([ending]) => key.endsWith(ending))?.[1] ?? null;
}

/** "وقال | لكورفان": to whom it was said, where the name stands elsewhere without its "to". */
function isArabicHearer({ cast, lexicon }: Scene, tokens: readonly Token[], { first }: Span): boolean {
  const { key } = tokenAt(tokens, first);
  return lexicon.data.order === 'vso' && /^ل\p{L}{3}/u.test(key) && cast.wordBefore.has(key.slice(1));
}

/** "said the harbour’s director, Mira Holm, on Monday": the name stands behind the role; but not behind "a spokesman for the mayor". */
function namedBehind(scene: Scene, frame: Frame, subject: Span): Resolved | null {
  const { lexicon } = scene;
  const own = frame.tokens.slice(subject.first, subject.end);
  if (ownsName(own, lexicon) || !isDescription(own, lexicon)) return null;
  const name = appositionTo(frame.tokens, withComplement(frame.tokens, subject, lexicon), lexicon);
  if (!name?.isName) return null;
  const { figure } = resolveSpeaker(scene, frame, name);
  const mention = { first: subject.first, end: name.end };
  return figure?.named ? { mention, figure, reason: 'named behind the role' } : null;
}

/** "the minister of transport, …": what the phrase stops before, up to the comma. */
function withComplement(tokens: readonly Token[], subject: Span, lexicon: Lexicon): Span {
  let { end } = subject;
  if (lexicon.words.nounPrepositions.has(tokens[end]?.key ?? '')) end += 1;
  while (end - subject.end <= MAX_COMPLEMENT && describes(tokens[end], lexicon)) end += 1;
  return tokens[end]?.text === ',' ? { first: subject.first, end } : subject;
}

/** "the spokesman for the mayor, …": the name may be either one's. */
function ownsName(own: readonly Token[], lexicon: Lexicon): boolean {
  const last = own.at(-1)?.key ?? '';
  const joined = own.slice(1).some(({ key }) => lexicon.words.nounPrepositions.has(key));
  return joined && [last, last.replace(/s$/, '')].some((key) => genderOfRole(key, lexicon) !== null);
}

function isDescription(own: readonly Token[], lexicon: Lexicon): boolean {
  const first = own[0]?.key ?? '';
  return (
    lexicon.words.determiners.has(first) || lexicon.possessives.has(first) || lexicon.data.noArticles === true
  );
}

/**
 * «وصل العقيد | يوسف جبور | وقال»: an Arabic sentence that names somebody else before the verb is about them where it begins with what they did, and else nobody knows whom
 * the verb means. Null where it names whom the pronoun means, or nobody.
 */
function otherNamed(
  { lexicon }: Scene,
  { tokens }: Frame,
  { first }: Span,
  { keys }: Figure,
  said: 'verb-gender-f' | 'verb-gender-m',
): (Span & { readonly isSubject: boolean }) | null {
  if (lexicon.data.order !== 'vso') return null;
  const before = tokens.slice(0, first);
  // "In the name of" is a man's name, too.
  const isGiven = ({ key }: Token) => key !== 'باسم' && isArabicGivenName(key);
  const at = before.findIndex(isGiven);
  // «وصل يوسف | وقالت |»: she is another.
  const isOneGender = tokenAt(tokens, 0).key.endsWith('ت') === (said === 'verb-gender-f');
  if (at < 1 || !isOneGender || before.some(({ key }) => keys.includes(key))) return null;
  const tells = ({ key, text }: Token) =>
    lexicon.roles.has(key) ||
    text.startsWith('ال') ||
    lexicon.words.nounPrepositions.has(key) ||
    key === 'باسم';
  const others = before.slice(at + 1).filter(isGiven).length;
  return { first: at, end: at + WORDS_OF_NAME, isSubject: others < 2 && before.slice(1, at).every(tells) };
}

/** «ونفت | وزيرة الطاقة هالة منصور | وجود تقصير، وقالت إن …»: behind a comma and "and" goes on who began the sentence by a verb that has an object, of whose words none are the name's. */
function whoDenied(
  scene: Scene,
  frame: Frame,
  { first }: Span,
  said: 'verb-gender-f' | 'verb-gender-m',
): Resolved | null {
  const { tokens } = frame;
  const { lexicon } = scene;
  const isNext = tokenAt(tokens, first - 1).text === '،' && tokenAt(tokens, first).key.startsWith('و');
  const [verb] = lexicon.data.order === 'vso' && isNext ? findCues(tokens, lexicon) : [];
  if (!verb?.kinds.has('about') || verb.first > 0 || verb.end >= first) return null;
  // «ونفى الوزير ذلك، | وقالت |»: she is another.
  if ((/ت(?: |$)/u.test(verb.key) || isHers(verb.key, lexicon)) !== (said === 'verb-gender-f')) return null;
  const subject = subjectOf(tokens, verb, 0, lexicon);
  if (subject === null || typeof subject !== 'object') return null;
  const isRole = ({ key, text }: Token) => lexicon.roles.has(key) || text.startsWith('ال');
  const name = tokens.findIndex((token, at) => at >= subject.first && !isRole(token));
  return resolveSpeaker(scene, frame, {
    first: subject.first,
    end: Math.min(subject.end, Math.max(name, subject.first) + WORDS_OF_NAME),
  });
}

/** Whom the sentence is about; Arabic sentences begin with the verb, whose subject goes on: «نفت | ليلى حداد | التهمة، مضيفة: «…»». */
function whoBegan(tokens: readonly Token[], before: number, lexicon: Lexicon): Span | null {
  if (lexicon.data.order !== 'vso') return firstPhrase(tokens, before, lexicon);
  const verb = findCues(tokens, lexicon).find((cue) => cue.end < before && isReporting(cue));
  const subject = verb ? subjectOf(tokens, verb, 0, lexicon) : null;
  return subject !== null && typeof subject === 'object' ? subject : null;
}

function firstPhrase(tokens: readonly Token[], before: number, lexicon: Lexicon) {
  if (lexicon.data.language === 'de') {
    const german = behindVerb(tokens, before, lexicon) ?? likelySubject(tokens, 0, before, lexicon, 1);
    if (german) return german;
  }
  for (const segment of commaSegments(tokens, 0, before).slice(0, MAX_SEGMENTS)) {
    const phrase = isIntroduction(tokens, segment, lexicon)
      ? null
      : nounPhraseAfter(tokens, segment.first, lexicon);
    if (phrase) return phrase;
  }
  return null;
}

/** "Als Hilfe kam, schlug | der Mann | zu und rief": in the clause that the verb goes on with, right behind the verb that opens it. */
function behindVerb(tokens: readonly Token[], before: number, lexicon: Lexicon): Span | null {
  const comma = tokens.findLastIndex(({ text }, at) => at < before && text === ',');
  const verb = tokenAt(tokens, comma + 1);
  const { words } = lexicon;
  const isVerb =
    isWord(verb) &&
    !verb.capital &&
    ![words.subordinators, words.relatives].some((list) => list.has(verb.key));
  const subject = comma > 0 && isVerb ? likelySubject(tokens, comma + 2, before, lexicon, 1) : null;
  return subject?.first === comma + 2 ? subject : null;
}

function remember(scene: Scene, { figure }: Resolved, at: number, aside: boolean): void {
  const { spoken } = scene;
  if (!figure || at < (spoken.at(-1)?.at ?? 0)) return;
  spoken.push({ at, figure, aside });
}

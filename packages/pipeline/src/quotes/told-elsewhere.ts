/** Quoted words whose speaker stands in another sentence: the signature below them, the one who is interviewed. */
import { bisect, type TextRange } from '@crossquote/domain';
import { type Entry, entryOf } from './entry.ts';
import type { Draft } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges } from './frame/quotation-facts.ts';
import type { Span } from './frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from './frame/tokens.ts';
import { likelySubject } from './german/subject.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { NOBODY } from './lone-quotations.ts';
import type { Paragraph } from './marks/paragraphs.ts';
import type { Quotation } from './marks/quotation.ts';
import { speaksAsOne } from './marks/speaks-of-self.ts';
import { isVerb } from './phrase/is-verb.ts';
import { genderOfRole } from './phrase/role-words.ts';
import { somebodyAt } from './phrase/somebody-at.ts';
import { type Cast, type Figure, figureCalled, nameKeys } from './speaker/figure.ts';
import { isKnownPerson, isLocated } from './speaker/is-place.ts';
import { resolveSpeaker } from './speaker/resolve-speaker.ts';
import type { Resolved, Scene } from './speaker/scene.ts';
import { spotNames } from './speaker/spot-names.ts';
import { speaksOfWithheldName } from './speaker/withheld.ts';

const CONFIDENCE = 0.75;

/** The quotes of a frame that are told by somebody whose name stands elsewhere. */
export function toldElsewhere(scene: Scene, frames: readonly Frame[], frame: Frame): readonly Entry[] {
  return frame.tokens.flatMap((token) => {
    const teller = token.quotation?.teller;
    const toldBy = token.quotation?.toldBy;
    const voice = token.quotation?.voice;
    if (voice) return byVoice(scene, frames, frame, token, voice);
    if (toldBy) return [entryOf(draftOf(frame, token), frame, namedInTitle(scene, toldBy))];
    if (token.quotation?.nameless) return [entryOf(draftOf(frame, token), frame, NOBODY)];
    const at = teller && frameAt(frames, teller.start);
    return teller && at ? entryFor(scene, frame, token, at, teller) : [];
  });
}

function entryFor(scene: Scene, frame: Frame, token: Token, at: Frame, teller: TextRange): Entry[] {
  const span = spanOf(at, teller);
  if (!span) return [];
  const resolved = { ...resolveSpeaker(scene, at, span), mentionFrame: at };
  return [entryOf(draftOf(frame, token), frame, resolved)];
}

/** Whom a tag names is somebody by all of their label: of two speakers with a number nobody is "Speaker". */
function byVoice(
  scene: Scene,
  frames: readonly Frame[],
  frame: Frame,
  token: Token,
  voice: TextRange,
): Entry[] {
  const at = frameAt(frames, voice.start);
  const span = at && spanOf(at, voice);
  if (!at || !span) return [];
  const name = scene.text.slice(voice.start, voice.end);
  const known = resolveSpeaker(scene, at, span);
  const keys = nameKeys(at.tokens.slice(span.first, span.end));
  const called = () => figureCalled(scene.cast, { name, keys, named: false, body: false });
  const resolved = known.figure?.name.includes(name)
    ? known
    : { mention: span, figure: called(), reason: 'named by a tag of the recording' };
  return [entryOf(draftOf(frame, token), frame, { ...resolved, mentionFrame: at })];
}

function spanOf(at: Frame, { start, end }: TextRange): Span | null {
  const first = at.tokens.findIndex((token) => token.start === start);
  const last = at.tokens.findLastIndex((token) => token.end <= end) + 1;
  return first < 0 || last <= first ? null : { first, end: last };
}

function draftOf(frame: Frame, token: Token): Draft {
  const content = innerRanges(token);
  return { form: 'direct', content, frame, cue: null, cueSpan: null, subject: null, confidence: CONFIDENCE };
}

function namedInTitle({ cast, lexicon }: Scene, name: string): Resolved {
  const keys = nameKeys(tokenise(name, { start: 0, end: name.length }, lexicon.data.language));
  const figure = figureCalled(cast, { name, keys, named: true, body: false });
  return { mention: null, figure, reason: 'interviewed, by the title of the report' };
}

/** The last frame that begins at an offset or before it. */
function frameAt(frames: readonly Frame[], offset: number): Frame | null {
  const behind = bisect(frames.length, (index) => tokenAt(frames[index]?.tokens ?? [], 0).start <= offset);
  return frames[behind - 1] ?? null;
}

interface Named {
  readonly cast: Cast;
  readonly frames: readonly Frame[];
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly title: string | null;
  /** In order; bold print is known by them alone where a file's format says it, since the text then has no marks of it. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * "Q: … A: …": whose the answers are. The only person beside a word for an interview before the questions, or whom a lead is about that tells of a talk ("She spoke to us"); where whoever answers speaks of himself:
 * an explanation in questions and answers is nobody's, and "we" is the paper as well.
 */
export function interviewed(answers: readonly Quotation[], named: Named): TextRange | null {
  if (selfish(answers, named) === 0) return null;
  const before = framesBefore(answers, named);
  const isTalk = before.some((frame) => tellsOfTalk(frame, named) || saysWhoTells(frame, named));
  return besideInterview(before, named) ?? (isTalk ? onlyGuest(answers, before, named, true) : null);
}

/**
 * The same without labels, where a column may ask its readers: only with a word for an interview, or where who was spoken to is the only one named before
 * the questions, and where most answers speak of oneself; one is enough where all questions are set apart and a lead tells of a talk, since witnesses say "we".
 */
export function surelyInterviewed(answers: readonly Quotation[], named: Named): TextRange | null {
  const before = framesBefore(answers, named);
  const isSetApart = answers.every((answer) => isApart(answer, named));
  const isTalk = isSetApart && before.some((frame) => tellsOfTalk(frame, named));
  if (!isOwnAccount(answers, named) && !(isTalk && selfish(answers, named) > 0)) return null;
  return calledByName(before, named) ?? besideInterview(before, named) ?? onlyGuest(answers, before, named);
}

/** "Frau Holm, wann wussten Sie das?", "When did you know, Mr Ebel?": whom the first question calls by name. */
function calledByName(before: readonly Frame[], { lexicon }: Named): TextRange | null {
  const question = before.findLast(({ tokens }) => tokens.some(({ text }) => /^[?؟]$/.test(text)));
  const tokens = question?.tokens ?? [];
  const isFirst = (at: number) => at === tokens.findIndex(isWord) || tokenAt(tokens, at - 1).text === ',';
  const first = tokens.findIndex(({ key }, at) => lexicon.honorifics.has(key) && isFirst(at));
  const end = tokens.findIndex((token, at) => at > first && !(isWord(token) && token.capital));
  if (first < 0 || end <= first + 1) return null;
  const isCalled = isFirst(first) && /^(?:,|[?؟])$/.test(tokenAt(tokens, end).text);
  return isCalled ? rangeOf(tokens, { first: first + 1, end }) : null;
}

/** "**When was that?**", "Frage: Wann war das?": set apart from what is told. */
const QUESTION_APART = /^(?:\*\*|__|\p{Lu}[\p{L}&]{0,11}\s?[:.]\s).*[?؟](?:\*\*|__)?$/u;

/** "We spoke to her": what a lead says of an interview that it does not call one. */
const SPOKE =
  /^(?:spoke|talked|asked|met|sprachen|gesprochen|trafen|getroffen|fragten|befragt|rencontrée?|parlé|interrogée?|hablamos|conversamos|entrevistamos|parlato|incontrat[oa]|поговорили|побеседовали|встретились|поспілкувалися|зустрілися|konuştuk|görüştük|rozmawialiśmy|spotkaliśmy|spraken|gesproken)$/u;

/** The one person of a lead that tells of a talk, or before questions that are set apart: whom a sentence of it is about, and nobody who stays unnamed beside. */
function onlyGuest(
  answers: readonly Quotation[],
  before: readonly Frame[],
  named: Named,
  isLabelled = false,
): TextRange | null {
  const lead = before.filter(
    ({ tokens }) =>
      !/[?؟]/.test(
        tokens
          .slice(-2)
          .map(({ text }) => text)
          .join(''),
      ),
  );
  const isTalk = lead.some((frame) => isOnInterview(frame, named) || tellsOfTalk(frame, named));
  if (!isLabelled && !isTalk && !answers.every((answer) => isApart(answer, named))) return null;
  const people = new Map(lead.flatMap((frame) => [...peopleIn(frame, named)].reverse()).reverse());
  const guest = onlyOne(people);
  const own = lead.find(({ tokens }) => guest && tokens.some(({ start }) => start === guest.start));
  const others = lead.filter((frame) => frame !== own);
  const isUnnamed = others.some((frame) => speaksOfUnnamed(frame, named));
  return guest && own && isAbout(own, guest, named) && !isUnnamed ? guest : null;
}

function isAbout({ tokens }: Frame, { start, end }: TextRange, { lexicon }: Named): boolean {
  const isGerman = lexicon.data.language === 'de';
  const subject =
    somebodyAt(tokens, 0, lexicon) ?? (isGerman ? likelySubject(tokens, 0, tokens.length, lexicon) : null);
  const range = subject && rangeOf(tokens, subject);
  return range !== null && range.start <= start && end <= range.end;
}

/** "A woman told us how Jost Ebel …": she may be who answers. */
function speaksOfUnnamed({ tokens }: Frame, { lexicon }: Named): boolean {
  const { definite, determiners } = lexicon.words;
  const isUnnamed = tokens.some(({ key }, at) => {
    const isIndefinite = determiners.has(key) && !definite.has(key);
    const isSomebody = [at + 1, at + 2].some(
      (next) => genderOfRole(tokenAt(tokens, next).key, lexicon) !== null,
    );
    return isIndefinite && isSomebody;
  });
  return isUnnamed || speaksOfWithheldName({ tokens }, { lexicon });
}

function tellsOfTalk({ tokens }: Frame, { lexicon }: Named): boolean {
  const { firstPerson, ownSubjects } = lexicon.words;
  const isOurs =
    lexicon.data.proDrop === true || tokens.some(({ key }) => firstPerson.has(key) || ownSubjects.has(key));
  return tokens.some(({ key }) => RECORDED.test(key) || (isOurs && SPOKE.test(key)));
}

/** "Mira Holm, vecina de Orsund, | cuenta | aquella noche": a lead that says of somebody that they tell it. */
function saysWhoTells({ tokens }: Frame, { lexicon }: Named): boolean {
  return tokens.some(({ key, capital }) => !capital && isVerb(key, lexicon) && !lexicon.ambiguous.has(key));
}

/** "Propos recueillis par Claire Morel", "Aufgezeichnet von Jan Weil": what stands below an interview or above it. */
const RECORDED = /^(?:recueillis?|recogidas|raccolte|aufgezeichnet|opgetekend)$/u;

function isApart({ parts }: Quotation, { paragraphs, text }: Named): boolean {
  const begin = parts[0]?.outer.start ?? 0;
  const asked = paragraphs.findLast(({ end }) => end <= begin);
  const line = asked ? text.slice(asked.start, asked.end).trim() : '';
  return asked?.isBold === true ? /[?؟]$/u.test(line) : QUESTION_APART.test(line);
}

/** The same where no sentence of the text names anybody for it, but the title of the report does, which is not in its text. */
export function interviewedInTitle(answers: readonly Quotation[], named: Named): string | null {
  const { title, lexicon } = named;
  if (!title || !isOwnAccount(answers, named)) return null;
  const tokens = tokenise(title, { start: 0, end: title.length }, lexicon.data.language);
  if (!isOnInterview({ tokens }, { lexicon, text: title })) return null;
  const names = spotNames(tokens, lexicon, () => false)
    .map((name) => ({ ...name, ...behindPreposition(tokens, name, lexicon) }))
    .filter(
      (name) =>
        !name.body &&
        name.end - name.first > 1 &&
        !asks(tokens, name.first, name.end, lexicon) &&
        !isLocated(tokens, name, lexicon),
    );
  const [only] = names;
  if (!only || names.length > 1) return null;
  const range = rangeOf(tokens, only);
  return isAnswering(title, range, lexicon) ? title.slice(range.start, range.end) : null;
}

/** "Interview With | Edda Kranz": of a headline all words have capitals. */
function behindPreposition(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): Span {
  const last = tokens.findLastIndex(({ key }, at) => at >= first && at < end && words.prepositions.has(key));
  return last < 0 ? { first, end } : { first: last + 1, end };
}

function rangeOf(tokens: readonly Token[], { first, end }: Span): TextRange {
  return { start: tokenAt(tokens, first).start, end: tokenAt(tokens, end - 1).end };
}

const WITH = /(\p{L}+|Q\s?&\s?A)\s+(?:with|mit|avec|con|met|с|со|з|із|z)\s+$/iu;
const ALONE_BEHIND = /^\s*(\p{L}+)\s*:\s*$/u;
const ALONE_BEFORE = /^\s+(?:im|in|en)\s+(\p{L}+)\s*$/u;

/** "Interview with | Edda Kranz", "Interview: | Edda Kranz |", "| Edda Kranz | im Gespräch": whoever else a headline names may be accused in it. */
function isAnswering(title: string, { start, end }: TextRange, lexicon: Lexicon): boolean {
  const [before, after] = [title.slice(0, start), title.slice(end)];
  // "with Edda Kranz’s mother"
  if (/['’]s?$/.test(title.slice(start, end))) return false;
  const isTalk = (match: RegExpMatchArray | null) =>
    match !== null &&
    (/&/.test(match[1] ?? '') || interviewWords(lexicon).has((match[1] ?? '').toLowerCase()));
  return (
    isTalk(before.match(WITH)) ||
    (!after.trim() && isTalk(before.match(ALONE_BEHIND))) ||
    (!before.trim() && isTalk(after.match(ALONE_BEFORE)))
  );
}

/** Whether most answers are of one person who speaks of himself, so that they are no explanation for readers. */
function isOwnAccount(answers: readonly Quotation[], named: Named): boolean {
  return answers.length > 0 && selfish(answers, named) * 2 >= answers.length;
}

/** How many answers are of one person who speaks of himself. */
function selfish(answers: readonly Quotation[], { lexicon, text }: Named): number {
  return answers.filter(({ parts }) => parts.some(({ inner }) => speaksAsOne(text, inner, lexicon))).length;
}

function framesBefore(answers: readonly Quotation[], { frames }: Named): readonly Frame[] {
  const begin = answers[0]?.parts[0]?.outer.start ?? 0;
  return frames.filter(({ tokens }) => tokenAt(tokens, 0).start < begin);
}

function besideInterview(frames: readonly Frame[], named: Named): TextRange | null {
  for (const frame of frames) {
    const only = onlyOne(peopleIn(frame, named));
    if (only && isOnInterview(frame, named)) return only;
  }
  return null;
}

/** With the place of each one's first name in the frame, but for who asks. */
function peopleIn(
  { index, tokens }: Frame,
  { cast: { namesIn, bearers }, lexicon }: Named,
): ReadonlyMap<Figure, TextRange> {
  const people = new Map<Figure, TextRange>();
  for (const { first, end } of namesIn.get(index) ?? []) {
    if (asks(tokens, first, end, lexicon)) continue;
    const range = { start: tokenAt(tokens, first).start, end: tokenAt(tokens, end - 1).end };
    const figure = bearers.get(range.start)?.figure;
    if (figure && isPerson(figure) && !people.has(figure)) people.set(figure, range);
  }
  return people;
}

/** Words between a word for a reporter and the name: "our reporter in Orsund, Anna Holm". */
const MAX_BETWEEN = 4;

/** "by Anna Holm", "our reporter Anna Holm", "Anna Holm interviewed the mayor": no one who answers. */
function asks(tokens: readonly Token[], first: number, end: number, { words }: Lexicon): boolean {
  const near = [
    ...tokens.slice(Math.max(0, first - MAX_BETWEEN), first),
    ...tokens.slice(end, end + MAX_BETWEEN),
  ];
  const isInterviewing = tokenAt(tokens, end).key.startsWith('interview');
  return (
    words.by.has(tokenAt(tokens, first - 1).key) ||
    near.some(({ key }) => words.reporters.has(key)) ||
    isInterviewing
  );
}

function onlyOne(people: ReadonlyMap<Figure, TextRange>): TextRange | null {
  const [only = null] = people.values();
  return people.size === 1 ? only : null;
}

/** "Q&A with Anna Holm", "an interview with …" */
function isOnInterview(
  { tokens }: Pick<Frame, 'tokens'>,
  { lexicon, text }: Pick<Named, 'lexicon' | 'text'>,
): boolean {
  const words = interviewWords(lexicon);
  const own = text.slice(tokenAt(tokens, 0).start, tokens.at(-1)?.end);
  return /\bQ\s?&\s?A\b/.test(own) || tokens.some(({ key }) => words.has(key));
}

function interviewWords({ media }: Lexicon): ReadonlySet<string> {
  return new Set(media.flatMap(([word, medium]) => (medium === 'interview' ? word : [])));
}

function isPerson(figure: Figure): boolean {
  const { body, keys, located, mentions } = figure;
  return !body && (isKnownPerson(figure) || (keys.length > 1 && located.size < Math.max(1, mentions.length)));
}

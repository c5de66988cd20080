/** Edda Kranz lost her house that night. “I ran to the river.”: who tells of himself right behind a sentence about one person, and no words say whose they are. */

import { findCues, hasKind } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import { isMood } from '../frame/is-mood.ts';
import { quotationFacts } from '../frame/quotation-facts.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import { likelySubject } from '../german/subject.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { somebodyAt } from '../phrase/somebody-at.ts';
import { clauseStart, subjectOf } from '../phrase/subject-of.ts';
import type { Figure } from './figure.ts';
import { isPlace } from './is-place.ts';
import { mayGoOn, speaksOfOthers } from './may-tell-of-self.ts';
import { saysNothing } from './no-saying.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Resolved, Scene } from './scene.ts';
import { tellsOfThePast } from './tells-of-the-past.ts';

/** Nothing but the sentence before says whose words they are. */
const SURENESS = 0.8;
/** Fewer words than that may be a slogan. */
const MIN_WORDS = 5;

/** @param previous the sentence before, of which nothing is quoted. @param sameParagraph whether the quoted words go on in its paragraph: who judges is followed no further. */
export function spokenOfBefore(
  scene: Scene,
  previous: Frame,
  quotation: Token,
  sameParagraph: boolean,
): Resolved | null {
  const { lexicon, text } = scene;
  const { words } = quotationFacts(text, quotation);
  if (previous.role !== 'text' || lexicon.data.caseless || words < MIN_WORDS) return null;
  const judges = sameParagraph ? whoJudges(previous, lexicon) : null;
  const own = tokenise(text, quotation, lexicon.data.language);
  if (!judges && (!tellsOfSelf(own, lexicon) || mayBeOthers(previous.tokens, lexicon))) return null;
  const subject = judges ?? whoItIsAbout(previous.tokens, lexicon);
  if (!subject || !mayGoOn(previous.tokens, subject, judges !== null, lexicon)) return null;
  const resolved = onlyOne(scene, previous, subject, judges !== null);
  return speaksOfOthers(own, resolved?.figure?.gender ?? null, lexicon) ? null : resolved;
}

/** "Edda Kranz war da. Das sei falsch gewesen: „…“": in German's mood for it a sentence without a subject that speaks goes on with whoever the one before is about. */
export function reportedBefore(scene: Scene, previous: Frame, { tokens }: Frame): Resolved | null {
  const { lexicon } = scene;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (lexicon.data.language !== 'de' || previous.role !== 'text' || colon < 0) return null;
  if (!isMood(tokens, 0, colon, lexicon) || mayBeOthers(previous.tokens, lexicon)) return null;
  const subject = whoItIsAbout(previous.tokens, lexicon);
  if (!subject || !mayGoOn(previous.tokens, subject, false, lexicon) || hasOwnSource(tokens, colon, lexicon))
    return null;
  return onlyOne(scene, previous, subject, false);
}

/** "Der Bürgermeister wies alles zurück. Er habe nichts gewusst.": whose words a sentence in German's mood for it can be, that none of its own gives to anybody. */
export function reportedFrom(scene: Scene, previous: Frame): Resolved | null {
  const { lexicon } = scene;
  if (mayBeOthers(previous.tokens, lexicon)) return whoTells(scene, previous);
  return onlyOne(scene, previous, whoJudges(previous, lexicon), true) ?? whoTells(scene, previous);
}

/** "Die Wehr warnte vor Regen. Der Damm sei alt.": a verb of saying, of whose words none is reported. */
function whoTells(scene: Scene, frame: Frame): Resolved | null {
  const { lexicon } = scene;
  const { tokens } = frame;
  if (tokens.at(-1)?.text === '?') return null;
  const cue = findCues(tokens, lexicon).findLast(
    (known) => !known.unsaid && hasKind(known, 'say', 'that', 'about', 'aboutQuoted', 'participle'),
  );
  const subject = cue && subjectOf(tokens, cue, clauseStart(tokens, cue, 0), lexicon);
  const resolved = subject && typeof subject === 'object' ? resolveSpeaker(scene, frame, subject) : null;
  if (!resolved?.figure) return null;
  return {
    ...resolved,
    mentionFrame: frame,
    sureness: (resolved.sureness ?? 1) * SURENESS,
    reason: 'the sentence before is about nobody else',
  };
}

/** "Der Polizist habe gebrüllt: „…“", "Auf dem Zettel habe gestanden: „…“": a subject of its own, or what words stand on. */
function hasOwnSource(tokens: readonly Token[], colon: number, lexicon: Lexicon): boolean {
  const { onThings, words } = lexicon;
  const isText = ({ key }: Token) =>
    onThings.things.has(key) || onThings.shown.has(key) || words.statements.has(key) || key === 'gestanden';
  return likelySubject(tokens, 0, colon, lexicon) !== null || tokens.slice(0, colon).some(isText);
}

/** @param mayBeBody whether a body can be meant as well as a person. */
function onlyOne(scene: Scene, frame: Frame, subject: Span | null, mayBeBody: boolean): Resolved | null {
  const resolved = subject && resolveSpeaker(scene, frame, subject);
  const figure = resolved?.figure;
  if (
    !figure ||
    !(mayBeBody || isPerson(figure, scene.lexicon)) ||
    namesOther(scene, frame, figure, mayBeBody)
  )
    return null;
  return {
    ...resolved,
    mentionFrame: frame,
    sureness: (resolved.sureness ?? 1) * SURENESS,
    reason: 'the sentence before is about nobody else',
  };
}

/** "I", of what is past: "we" may be those who came as well as those they came to, and a threat is of now. */
function tellsOfSelf(own: readonly Token[], { words, data }: Lexicon): boolean {
  return own.some(({ key }) => words.onePerson.has(key)) && tellsOfThePast(own, data.language);
}

/** "Edda Kranz condemned the order. “…”": a verb that tells what she thinks, not in which words. */
function whoJudges({ tokens }: Frame, lexicon: Lexicon): Span | null {
  const cue = findCues(tokens, lexicon).findLast(
    (known) => !known.unsaid && hasKind(known, 'about', 'aboutQuoted'),
  );
  const subject = cue && subjectOf(tokens, cue, clauseStart(tokens, cue, 0), lexicon);
  return typeof subject === 'object' ? subject : null;
}

/** The subject that a sentence begins with, in German anywhere; of a phrase that only a role ends no more, where no list has its verb. */
function whoItIsAbout(tokens: readonly Token[], lexicon: Lexicon): Span | null {
  if (lexicon.data.language === 'de') return likelySubject(tokens, 0, tokens.length, lexicon);
  const phrase = somebodyAt(tokens, 0, lexicon);
  if (!phrase || lexicon.pronouns.has(tokenAt(tokens, 0).key)) return phrase;
  const role = tokens.findIndex(
    ({ key }, at) => at >= phrase.first && at < phrase.end && genderOfRole(key, lexicon) !== null,
  );
  const isNamed = tokens.slice(phrase.first + 1, phrase.end).some(({ capital }) => capital);
  return role < 0 || isNamed ? phrase : { first: phrase.first, end: role + 1 };
}

/** By name, or by a word for people: a silence and a law tell nothing of themselves. */
function isPerson(figure: Figure, lexicon: Lexicon): boolean {
  if (figure.body || isPlace(figure)) return false;
  return figure.named || [...figure.roles].some((role) => genderOfRole(role, lexicon) !== null);
}

/** A question, a text, other quoted words, or somebody who hears: what follows may be another's. */
function mayBeOthers(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return (
    tokens.at(-1)?.text === '?' ||
    tokens.some(({ kind, key }) => kind === 'quotation' || lexicon.words.statements.has(key)) ||
    saysNothing(tokens, { first: 0, end: tokens.length }, lexicon)
  );
}

/** @param isJudging whether a body is what is judged: "condemned the government’s order". */
function namesOther({ cast }: Scene, { index, tokens }: Frame, figure: Figure, isJudging: boolean): boolean {
  return (cast.namesIn.get(index) ?? []).some(({ first }) => {
    const other = cast.bearers.get(tokenAt(tokens, first).start)?.figure;
    return other && other !== figure && !isPlace(other) && !(isJudging && other.body);
  });
}

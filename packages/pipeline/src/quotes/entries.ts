/** Walks the frames in order and collects quotes, with what only the frames before can tell: introductions, continuations. */
import { directQuotes } from './direct/direct-quotes.ts';
import { introductionOf } from './direct/introduction.ts';
import { carriedOn, type Entry, entryOf } from './entry.ts';
import { type Cue, findCues } from './frame/cues.ts';
import type { Draft, Introduction } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges, quotationFacts } from './frame/quotation-facts.ts';
import type { Token } from './frame/tokens.ts';
import { accordingToThat } from './german/according-to-that.ts';
import { clauseBehindColon } from './german/clause-behind-colon.ts';
import { clauseInMood } from './german/clause-in-mood.ts';
import { fragments } from './german/fragments.ts';
import { reportedOn } from './german/reported-on.ts';
import { speakerBefore } from './german/speaker-before.ts';
import { isToldInMood } from './german/told-in-mood.ts';
import { withoutNames } from './german/without-names.ts';
import { goOnFree } from './go-on-free.ts';
import { ANOTHER, isLong, lone, loneQuotations, NOBODY, unattributed } from './lone-quotations.ts';
import { answersAnother } from './marks/answers-another.ts';
import { genderOfRole, isBodyWord } from './phrase/role-words.ts';
import { indirectQuotes } from './reported/indirect-quotes.ts';
import { isSomebody, type Resolved, type Scene } from './speaker/scene.ts';
import { speakerOf } from './speaker/speaker-of.ts';
import { reportedBefore, spokenOfBefore } from './speaker/spoken-of-before.ts';
import { quotedBefore, toldBefore } from './told-before.ts';
import { toldElsewhere } from './told-elsewhere.ts';

/** "Demnach": a word for whatever the sentence before speaks of. */
const THAT: Resolved = {
  figure: null,
  mention: { first: 0, end: 1 },
  reason: 'told by what the sentence before speaks of',
};

/** More pieces than any statement has; bounds what a text of nothing but quotations costs. */
const MAX_RANGES = 200;

export function entriesOf(scene: Scene, frames: readonly Frame[]): readonly Entry[] {
  const entries: Entry[] = [];
  let introduction: Introduction | null = null;
  for (const frame of frames) {
    const previous = frames[frame.index - 1];
    const last = whoGoesOn(scene, entries, frame);
    const sameParagraph = previous?.lastParagraph === frame.paragraph;
    const near = sameParagraph ? speakerBefore(scene, last) : null;
    const told = toldElsewhere(scene, frames, frame);
    const before = near ?? (previous && sameParagraph ? reportedBefore(scene, previous, frame) : null);
    const own = told.length ? { cues: [], entries: told } : ownQuotes(scene, frame, before);
    if (own.entries.length) entries.push(...own.entries);
    else if (frame.role === 'text')
      goOn(scene, { frame, cues: own.cues, last, near, previous }, entries, introduction, frames);
    introduction = introductionOf(frame, own.cues, own.entries.length > 0, scene.lexicon);
  }
  return entries;
}

/** The quote that the frame before ends with; of what its speaker tells that another said ("…, sagt sie. Der Wirt habe verlangt, dass …") the one before. */
function whoGoesOn({ lexicon }: Scene, entries: readonly Entry[], { index, paragraph }: Frame): Entry | null {
  const last = entries.slice(-2).findLast((entry) => entry.lastFrame === index - 1) ?? null;
  if (!last || !isToldInMood(last, lexicon)) return last;
  const outer = entries.findLast((entry) => entry !== last && entry.lastFrame === last.draft.frame.index - 1);
  return outer && isSomebody(outer.resolved) && outer.draft.frame.lastParagraph === paragraph ? outer : last;
}

function ownQuotes(scene: Scene, frame: Frame, near: Resolved | null) {
  const { lexicon, text } = scene;
  const cues = findCues(frame.tokens, lexicon);
  const direct = directQuotes(frame, cues, lexicon, text);
  const whole = [...direct.drafts, ...indirectQuotes(frame, cues, direct, lexicon)];
  const more = whole.length ? fragments(scene, frame, cues, whole) : [];
  const drafts = [...whole, ...more].sort((a, b) => placeOf(a) - placeOf(b));
  const entries: Entry[] = [];
  for (const found of drafts) {
    const draft = withoutNames(found, lexicon);
    const { length: spoken } = scene.spoken;
    const resolved = namedOr(near, draft, speakerOf(scene, draft, entries.at(-1)?.resolved ?? null));
    if (more.includes(found) && !isSomebody(resolved)) continue;
    const saysLittle = draft.form === 'indirect' || !isSomebody(resolved) || isTopic(resolved, frame, scene);
    if (frame.role === 'title' && saysLittle) {
      // What a headline is about has not spoken: no "he" further on means it.
      scene.spoken.length = spoken;
      continue;
    }
    entries.push(entryOf(draft, frame, resolved));
  }
  return { cues, entries };
}

/** "Procès de l’incendie : « … »": what a headline is about before its colon, and nobody whom the report speaks of. */
function isTopic({ figure, mention }: Resolved, { tokens }: Frame, { lexicon, text }: Scene): boolean {
  const own = tokens.slice(mention?.first ?? 0, mention?.end ?? 0);
  const isOffice = own.some((token) => isBodyWord(token, lexicon));
  // Without capitals any words may be a name: one that is, the report has again.
  if (lexicon.data.caseless && figure && !figure.body) {
    const below = tokens.at(-1)?.end ?? 0;
    const isRole = own.some(({ key }) => genderOfRole(key, lexicon) !== null);
    return !isOffice && !isRole && own.some((token) => !text.includes(token.text, below));
  }
  // "Amnesty: “…”" is who says so; behind "Raid" in "Raid in Orsund: “…”" stands where it was.
  const announces = own.length === 1 && tokens[mention?.end ?? 0]?.text === ':';
  return figure?.body === true && figure.mentions.length === 0 && !announces && !isOffice;
}

function placeOf(draft: Draft): number {
  return draft.cueSpan?.first ?? 0;
}

/** A frame, with what stands before it. */
interface Place {
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  readonly previous: Frame | undefined;
  /** The quote that the frame before ends with. */
  readonly last: Entry | null;
  /** Who spoke or was spoken of there, in the same paragraph. */
  readonly near: Resolved | null;
}

/** A frame without a cue of its own: does it carry on what stood before? */
function goOn(
  scene: Scene,
  { frame, cues, last, near, previous }: Place,
  entries: Entry[],
  introduction: Introduction | null,
  frames: readonly Frame[],
): void {
  const sameParagraph = previous?.lastParagraph === frame.paragraph;
  const [quotation, ...others] = loneQuotations(scene, frame);
  const announced = clauseBehindColon(scene, frame);
  if (quotation?.quotation?.turn) entries.push(...turn(scene, frame, quotation));
  else if (quotation && introduction) entries.push(introduced(scene, frame, quotation, introduction));
  else if (
    quotation &&
    sameParagraph &&
    previous?.tokens.at(-1)?.kind === 'quotation' &&
    last?.draft.frame !== previous
  )
    entries.push(lone(frame, quotation, ANOTHER, 0.4));
  else if (quotation) {
    const spokenOf = previous && !last ? spokenOfBefore(scene, previous, quotation, sameParagraph) : null;
    goOnQuoted(scene, frame, quotation, entries, last, near ?? spokenOf, sameParagraph);
  } else if (announced) entries.push(announced);
  else if (!(last && mayGoOn(last, frame) && sameParagraph && goOnFree(scene, frame, last, entries))) {
    const told = previous && sameParagraph && !last ? toldBefore(frame, cues, previous, scene.lexicon) : null;
    const quoted = last && sameParagraph ? quotedBefore(scene, frame, cues, last) : null;
    if (quoted && last) {
      entries[entries.indexOf(last)] = quoted;
      return;
    }
    if (told) entries.push(entryOf(told, frame, speakerOf(scene, told, null)));
    const found = told ? [] : fragments(scene, frame, cues, []);
    const according = found.length || told ? null : accordingToThat(frame, previous, scene.lexicon);
    if (according) entries.push(entryOf(according, frame, THAT));
    const drafts = found.map((draft) =>
      entryOf(draft, frame, namedOr(near, draft, speakerOf(scene, draft, null))),
    );
    // A few words of nobody's are no testimony.
    entries.push(...drafts.filter((entry) => isSomebody(entry.resolved) || isLong(scene, entry)));
    if (found.length || told || according) return;
    const on = reportedOn(scene, frames, frame, entries) ?? clauseInMood(scene, frame);
    if (on) entries.push(on);
    else unattributed(scene, frame, entries);
  }
  entries.push(...others.map((other) => lone(frame, other, ANOTHER, 0.4)));
}

/** Quoted words among those that are reported go on only from somebody's. */
function mayGoOn({ free, resolved }: Entry, { tokens }: Frame): boolean {
  return isSomebody(resolved) || (free === true && !tokens.some(({ kind }) => kind === 'quotation'));
}

/** “Where is it?” she said. “It is late.”: who answers is not said. */
function turn({ text }: Scene, frame: Frame, quotation: Token): readonly Entry[] {
  return quotationFacts(text, quotation).words >= 4 ? [lone(frame, quotation, ANOTHER, 0.4)] : [];
}

/** Quoted words in a sentence that names nobody are those of who spoke, or was spoken of, before. */
function namedOr(near: Resolved | null, draft: Draft, resolved: Resolved): Resolved {
  return !isSomebody(resolved) && draft.subject === null && draft.form === 'direct' && near ? near : resolved;
}

function introduced(scene: Scene, frame: Frame, quotation: Token, introduction: Introduction): Entry {
  const resolved = speakerOf(scene, introduction, null);
  const confidence = Math.min(introduction.confidence, quotation.quotation?.confidence ?? 1);
  const draft: Draft = { ...introduction, form: 'direct', content: innerRanges(quotation), confidence };
  return entryOf(draft, frame, resolved);
}

/** @param last the quote that the frame before ends with. */
function goOnQuoted(
  scene: Scene,
  frame: Frame,
  quotation: Token,
  entries: Entry[],
  last: Entry | null,
  near: Resolved | null,
  sameParagraph: boolean,
): void {
  if (last && quotation.quotation?.resumes) {
    last.content.push(...innerRanges(quotation));
    last.lastFrame = frame.index;
    return;
  }
  if (!last || !isSomebody(last.resolved)) {
    if (quotationFacts(scene.text, quotation).words >= 4)
      entries.push(lone(frame, quotation, near ?? NOBODY, 0.4));
    return;
  }
  if (!sameParagraph && answersAnother(scene.text, last, quotation, scene.lexicon)) {
    if (quotationFacts(scene.text, quotation).words >= 4) entries.push(lone(frame, quotation, ANOTHER, 0.4));
    return;
  }
  const isDirect = last.draft.form === 'direct';
  const direct = isDirect ? last : directOf(entries, last);
  if (direct && sameParagraph && direct.content.length < MAX_RANGES) {
    direct.content.push(...innerRanges(quotation));
    direct.lastFrame = frame.index;
    return;
  }
  const resolved = carriedOn(last, 'goes on from the quote before');
  entries.push(lone(frame, quotation, resolved, isDirect || sameParagraph ? 0.65 : 0.5));
}

/** “…,” she said, adding that …: what goes on in quotation marks goes on from the quoted words of that sentence. */
function directOf(entries: readonly Entry[], last: Entry): Entry | null {
  const before = last === entries.at(-1) ? entries.at(-2) : undefined;
  const same = before?.lastFrame === last.lastFrame && before.resolved.figure === last.resolved.figure;
  return same && before.draft.form === 'direct' ? before : null;
}

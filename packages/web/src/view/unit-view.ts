/** One sentence to translate, as a page shows it: what stands there, what it was made from, what differs, what to look at, and what could be used. */
import { isLeftAsItIs, type TranslationState, type TranslationWarning } from '@crossquote/domain';
import {
  besideSource,
  type EditableReport,
  type EditPlace,
  type FindTerms,
  type GlossaryTerm,
  guardTranslation,
  isShownTerm,
  type NameHider,
  type Offer,
} from '@crossquote/pipeline';
import type { EqualView } from './equal-views.ts';
import { hidesSomething } from './hides-something.ts';
import { type DiffPart, wordDiff } from './word-diff.ts';

/** What was done, or could not be, on the way to this view. */
export const SAID = ['saved', 'unchanged', 'checked', 'late', 'no-words', 'undone', 'used'] as const;
export type Said = (typeof SAID)[number];

export interface VersionView {
  readonly id: string;
  /** null: taken back. */
  readonly text: string | null;
  readonly state: TranslationState;
  readonly by: string | null;
  readonly at: string | null;
}

export interface OfferView extends Offer {
  /** Of the report that it stands in; null: it came in a file. */
  readonly report: string | null;
  /** From the words it was made of to those of the sentence; null: they are the same. */
  readonly sourceDiff: readonly DiffPart[] | null;
}

export interface UnitView {
  readonly of: string;
  readonly index: number;
  readonly version: string;
  readonly source: string;
  /** A name that whoever looks may not see: nobody edits what they cannot see. */
  readonly isHidden: boolean;
  /** What the text field holds. */
  readonly text: string;
  /** Nobody has saved what the text field holds. */
  readonly isDraft: boolean;
  /** Whose words stand there; null: nobody's. */
  readonly stands: {
    readonly as: 'machine' | 'left' | 'memory' | 'translated' | 'reviewed' | 'final';
    readonly text: string;
    readonly model: string | null;
    readonly by: string | null;
    readonly at: string | null;
  } | null;
  readonly warnings: readonly TranslationWarning[];
  /** From the machine's or the memory's words to those of the text field; null: nothing to compare, or nothing changed. */
  readonly diff: readonly DiffPart[] | null;
  /** Of somebody who was there first: from their words to those of the text field. */
  readonly theirs: readonly DiffPart[] | null;
  readonly offers: readonly OfferView[];
  /** Each once, in the order of the sentence. */
  readonly terms: readonly GlossaryTerm[];
  /** Latest first. */
  readonly versions: readonly VersionView[];
  /** The latest version took one back, which undoing brings back. */
  readonly isTakenBack: boolean;
  readonly said: Said | null;
  /** null: nobody looked. */
  readonly equal: readonly EqualView[] | null;
}

export interface UnitExtras {
  readonly hider: NameHider;
  readonly termsIn: FindTerms;
  readonly offers: readonly OfferView[];
  /** What somebody has written and not saved. */
  readonly draft: string | null;
  readonly said: Said | null;
  readonly equal: readonly EqualView[] | null;
}

export function unitView(whole: EditableReport, place: EditPlace, extras: UnitExtras): UnitView {
  const { hider, draft, said } = extras;
  const { human, base, edits } = place;
  const stands = human ?? base;
  const text = draft ?? stands?.text ?? '';
  const source = hider.range(whole.report.text, place.range.start, place.range.end).trim();
  const isHidden = hidesSomething(whole, place, hider);
  const hidden = (words: string) =>
    besideSource(source, { text: hider.text(words), origin: stands?.origin, language: whole.language }).text;
  const standing = standsOf(place);
  const isOwn = draft !== null || human !== null;
  const differs = base !== null && isOwn && base.text !== text;
  const theirs = human?.text ?? '';
  return {
    of: place.of,
    index: place.index,
    version: place.version,
    source,
    isHidden,
    text: isHidden ? hidden(stands?.text ?? '') : text,
    isDraft: draft !== null && draft !== human?.text,
    stands: isHidden && standing ? { ...standing, text: hidden(standing.text) } : standing,
    warnings: isOwn ? warningsOf(whole, place.source, text, extras.termsIn) : (base?.warnings ?? []),
    diff: differs && !isHidden ? wordDiff(base.text, text, whole.language) : null,
    theirs: said === 'late' && theirs !== text ? wordDiff(theirs, text, whole.language) : null,
    // What somebody may not see, they cannot use either.
    offers: isHidden ? [] : extras.offers.filter((offer) => hider.text(offer.text) === offer.text),
    terms: isHidden ? [] : termsOf(place.source, extras),
    versions: edits
      .toReversed()
      .map(({ id, text: words, state, by, at }) => ({ id, text: words, state, by, at })),
    isTakenBack: edits.at(-1)?.text === null,
    said,
    equal: isHidden ? null : extras.equal,
  };
}

function standsOf({ human, base, edits }: EditPlace): UnitView['stands'] {
  if (human) {
    const { by = null, at = null } = edits.findLast(({ text }) => text === human.text) ?? {};
    const as = human.state === 'initial' ? 'translated' : human.state;
    return { as, text: human.text, model: null, by, at };
  }
  if (!base) return null;
  const as = base.origin !== 'machine' ? 'memory' : isLeftAsItIs(base) ? 'left' : 'machine';
  return { as, text: base.text, model: base.model?.name ?? null, by: null, at: null };
}

/** Without names that this person may not see. */
function termsOf(text: string, { termsIn, hider }: UnitExtras): readonly GlossaryTerm[] {
  const found = termsIn(text).map(({ source, target }) => [source, { source, target }] as const);
  return [...new Map(found).values()].filter((term) => isShownTerm(term, hider));
}

function warningsOf(
  { report, language, names }: EditableReport,
  source: string,
  output: string,
  termsIn: FindTerms,
): readonly TranslationWarning[] {
  if (output.trim() === '') return [];
  return guardTranslation({
    source,
    sourceLanguage: report.language,
    output,
    targetLanguage: language,
    names,
    termsIn,
  });
}

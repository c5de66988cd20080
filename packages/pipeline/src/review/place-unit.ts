/**
 * Where the words stand now that a person decided about. Only the very same words in the same role are the same thing, with the conjunction before
 * them or without it; whatever else stands in their place is for a person to look at.
 */
import { overlapsRange, type QuoteForm, type Report, type TextRange } from '@crossquote/domain';
import { surroundings } from './surroundings.ts';

/** A quote, or a sentence (no form, no speaker), as people decide about it. */
export interface Unit {
  readonly id: string;
  readonly content: readonly TextRange[];
  readonly form: QuoteForm | null;
  /** Speaker id; null: not known. */
  readonly speaker: string | null;
}

/**
 * `role-changed`: the same words, said by another or reported otherwise; `two-candidates`: the words, or what stands in their place, are there more
 * than once; `report-gone`: it was removed.
 */
export const LOOK_REASONS = [
  'words-changed',
  'quote-gone',
  'two-candidates',
  'role-changed',
  'report-gone',
] as const;
export type LookReason = (typeof LOOK_REASONS)[number];

export type Placement =
  | { readonly found: Unit }
  | { readonly found: null; readonly reason: LookReason; readonly candidates: readonly Unit[] };

export interface Placed {
  readonly report: Pick<Report, 'id' | 'text'>;
  readonly unit: Unit;
}

/** Of a sentence's or quote's words, how many the other has to share to be shown beside it. */
const LIKE = 0.5;
const MOST_CANDIDATES = 3;

/** @param units of `report`, of the kind that `stood` is. It may be the report that `stood` is of, or another version of it. */
export function placeUnit(
  stood: Placed,
  report: Pick<Report, 'id' | 'text'>,
  units: readonly Unit[],
): Placement {
  const isOwn = report.id === stood.report.id;
  const itself = isOwn ? units.find(({ id }) => id === stood.unit.id) : undefined;
  if (itself) return { found: itself };
  const inPlace = isOwn ? units.filter((unit) => overlap(unit, stood.unit)) : units;
  const words = saidWords(stood);
  const same = inPlace.filter((unit) => saidWords({ report, unit }) === words);
  const inRole = same.filter((unit) => isSameRole({ report, unit }, stood));
  const [fit, ...more] = inRole.length > 1 ? bestSurrounded(stood, report, inRole) : inRole;
  if (fit && more.length === 0) return { found: fit };
  if (inRole.length > 0) return lookAt('two-candidates', inRole);
  if (same.length > 0) return lookAt('role-changed', same);
  if (isOwn && inPlace.length > 0) return lookAmong(inPlace);
  const alike = mostAlike(stood, report, units);
  return isOwn ? lookAt('quote-gone', alike) : lookAmong(alike);
}

/** @param candidates what stands in the place of the words. */
export function lookAmong(candidates: readonly Unit[]): Placement {
  if (candidates.length === 0) return lookAt('quote-gone', []);
  return lookAt(candidates.length > 1 ? 'two-candidates' : 'words-changed', candidates);
}

/** Words as they are compared: white space is one space, and marks at either end are no words. */
export function wordsAt(text: string, content: readonly TextRange[]): string {
  const words = content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || words;
}

/** What stands before a clause that is reported: an earlier release left it out of the quote. */
const CONJUNCTION = /^(?:(?:that|dass|daß|que|che|dat|że|что|що|أن|إن|بأن|که)\s+|qu['’])[^\p{L}\p{N}]*/iu;

/** Words of a quote without its conjunction, and of a sentence as they are. */
function saidWords({ report, unit }: Placed): string {
  const words = wordsAt(report.text, unit.content);
  return unit.form === null ? words : words.replace(CONJUNCTION, '') || words;
}

function hasConjunction({ report, unit }: Placed): boolean {
  return CONJUNCTION.test(wordsAt(report.text, unit.content));
}

function lookAt(reason: LookReason, candidates: readonly Unit[]): Placement {
  return { found: null, reason, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function overlap(a: Unit, b: Unit): boolean {
  return a.content.some((one) => b.content.some((other) => overlapsRange(one, other)));
}

/** With its conjunction, a quotation in marks is a mixed quote: `said that “X”`. */
function isSameRole(a: Placed, b: Placed): boolean {
  const [one, other] = [a.unit, b.unit];
  const isQuoted = [a, b].every(({ unit }) => unit.form === 'direct' || unit.form === 'mixed');
  const isSameForm = one.form === other.form || (isQuoted && hasConjunction(a) !== hasConjunction(b));
  return isSameForm && (one.speaker === other.speaker || one.speaker === null || other.speaker === null);
}

/** Those of the same words that stand between the same words, on both sides or, where none does, on one. */
function bestSurrounded(
  stood: Placed,
  report: Pick<Report, 'text'>,
  units: readonly Unit[],
): readonly Unit[] {
  const around = surroundings(stood.report.text, ...boundsOf(stood.unit));
  const sides = (unit: Unit) =>
    surroundings(report.text, ...boundsOf(unit)).filter((words, i) => words !== '' && words === around[i])
      .length;
  const most = Math.max(...units.map(sides));
  return most === 0 ? units : units.filter((unit) => sides(unit) === most);
}

function boundsOf({ content }: Unit): readonly [number, number] {
  return [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
}

/** Those that share half of their words with it, the most alike first. */
export function mostAlike(
  stood: Placed,
  report: Pick<Report, 'text'>,
  units: readonly Unit[],
): readonly Unit[] {
  const own = wordSet(stood.report.text, stood.unit);
  return units
    .map((unit) => ({ unit, likeness: shared(own, wordSet(report.text, unit)) }))
    .filter(({ likeness }) => likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.unit.id < b.unit.id ? -1 : 1))
    .map(({ unit }) => unit);
}

function wordSet(text: string, { content }: Unit): ReadonlySet<string> {
  return new Set(
    wordsAt(text, content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size, b.size);
}

/**
 * Names hidden in a text, or in every text of a value: whatever is in it, so that a record nobody has thought of yet is covered too. A translation
 * that lost a hidden name is left out as a whole: it may say what the name means, as "Mr Black" does of Herr Schwarz.
 */

import type { Translation, TranslationWarning } from '@crossquote/domain';
import type { HiddenSpan } from './hidden-span.ts';
import { hiddenSpans } from './hidden-spans.ts';
import { type HiddenPerson, hidingTable } from './hiding-table.ts';
import { CUT } from './pseudonym.ts';
import type { Hiding, ShownId } from './reading.ts';
import { besideSource, cutTranslation, type Shown, showsNoMore } from './shows-no-more.ts';
import { wordsKnownBy } from './words-known.ts';

export interface NameHider {
  /** Nobody is hidden: texts come back as they are. */
  readonly isIdle: boolean;
  text(text: string): string;
  /** A part of a text; a name that it cuts in two is hidden as a whole. Offsets are UTF-16 code units. */
  range(text: string, start: number, end: number): string;
  spans(text: string): readonly HiddenSpan[];
  /** Every text in a JSON value, keys of objects too. */
  value<T>(value: T): T;
}

const AS_IT_IS: ShownId = () => undefined;

export function nameHider(people: readonly HiddenPerson[], shownId: ShownId = AS_IT_IS): NameHider {
  return nameHiderWithIds(people, () => shownId);
}

/** One whose ids are told by how it shows the names itself, so that it is made once. */
export function nameHiderWithIds(
  people: readonly HiddenPerson[],
  shownBy: (byName: NameHider) => ShownId,
): NameHider {
  const table = hidingTable(people);
  const hiding: Hiding = { table, known: wordsKnownBy(table), shownId: AS_IT_IS };
  return hiderBy({ ...hiding, shownId: shownBy(hiderBy(hiding)) });
}

function hiderBy(hiding: Hiding): NameHider {
  const isIdle = hiding.table.isEmpty;
  const hide = (text: string) => (isIdle || text === '' ? text : written(text, hiddenSpans(text, hiding)));
  // A page asks for stretch after stretch of one report.
  let last: { readonly text: string; readonly spans: readonly HiddenSpan[] } | null = null;
  const spansOf = (text: string) => {
    if (last?.text !== text) last = { text, spans: hiddenSpans(text, hiding) };
    return last.spans;
  };
  const lost = (warnings: Translation['warnings']) =>
    warnings.some(({ check, detail }) => NAMING.has(check) && hide(detail) !== detail);
  return {
    isIdle,
    text: hide,
    range: (text, start, end) => (isIdle ? text.slice(start, end) : cutOut(text, start, end, spansOf(text))),
    spans: (text) => (isIdle ? [] : spansOf(text)),
    value: (value) => (isIdle ? value : mapped(value, { hide, lost })),
  };
}

/** Checks that tell what a translation lost in the source's own words: a name, or what leads to somebody. */
const NAMING: ReadonlySet<Translation['warnings'][number]['check']> = new Set(['name', 'url', 'handle']);

function written(text: string, spans: readonly HiddenSpan[]): string {
  if (spans.length === 0) return text;
  let [out, at] = ['', 0];
  for (const { start, end, instead } of spans) {
    out += text.slice(at, start) + instead;
    at = end;
  }
  return out + text.slice(at);
}

function cutOut(text: string, start: number, end: number, spans: readonly HiddenSpan[]): string {
  const inside = spans
    .filter((span) => span.start < end && start < span.end)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
  return written(text.slice(start, end), inside);
}

/** Fields that hold one of a few words of ours, an id of no person, a hash or a moment: most of a record, and no name. */
const OURS: Readonly<Record<string, RegExp>> = {
  kind: /^[a-z-]{1,20}$/,
  form: /^[a-z]{1,20}$/,
  state: /^[a-z-]{1,20}$/,
  relation: /^[a-z]{1,20}$/,
  origin: /^(?:machine|human|memory)$/,
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  nextCursor: /^[\w-]*$/,
};
const NO_NAME =
  /^(?:[acdemqrstv]_[0-9a-f]{20}|(?:(?:hmac-)?sha256:)?[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?)$/;

interface Means {
  readonly hide: (text: string) => string;
  /** Whether a translation with these warnings lost a name that is hidden. */
  readonly lost: (warnings: Translation['warnings']) => boolean;
}

function mapped<T>(value: T, means: Means, key = ''): T {
  if (typeof value === 'string') {
    if (NO_NAME.test(value) || (Object.hasOwn(OURS, key) && OURS[key]?.test(value))) return value;
    return means.hide(value) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, means, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const made = mappedFields(value, means) as T & object;
  if (isOfTerm(made) && isOfTerm(value) && made.detail !== value.detail)
    return { ...made, detail: HIDDEN_TERM };
  if (isTranslation(value) && means.lost(value.warnings)) return cutTranslation(made as T & Shown);
  if (isEdit(made)) return { ...made, from: fromBeside(made) };
  return isTranslated(made) ? { ...made, translation: besideSource(made.text, made.translation) } : made;
}

/** Without lists of entries: it is done for each of a million records. */
function mappedFields(value: object, means: Means): object {
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const shown = FIELD.test(name) ? name : means.hide(name);
    const field = mapped((value as Record<string, unknown>)[name], means, name);
    // Setting it would make it no field.
    if (shown === '__proto__')
      Object.defineProperty(made, shown, {
        value: field,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else made[shown] = field;
  }
  return made;
}

/** What a machine had, in the language of what a person made of it. */
function fromBeside({ source, from, language }: Edit): Shown {
  const beside = { ...from, language: from.language ?? language };
  return showsNoMore(source, beside) ? from : { ...from, text: CUT };
}

/** What a term is to be called may say what its name means, or how else it is written. */
const HIDDEN_TERM = 'a term with a hidden name is called otherwise';

function isOfTerm(value: object): value is TranslationWarning {
  return 'check' in value && value.check === 'term' && 'detail' in value && typeof value.detail === 'string';
}

/** A text with its translation inside. */
function isTranslated(value: object): value is { text: string; translation: Shown } {
  const { text, translation } = value as { text?: unknown; translation?: unknown };
  return (
    typeof text === 'string' &&
    typeof translation === 'object' &&
    translation !== null &&
    'text' in translation &&
    typeof translation.text === 'string'
  );
}

/** What a person wrote, with what a machine had written there before. */
interface Edit {
  readonly source: string;
  readonly from: Shown;
  readonly language?: string;
}

function isEdit(value: object): value is Edit {
  const { source, from } = value as { source?: unknown; from?: unknown };
  return (
    typeof source === 'string' &&
    typeof from === 'object' &&
    from !== null &&
    'text' in from &&
    typeof from.text === 'string'
  );
}

function isTranslation(value: object): value is Pick<Translation, 'text' | 'warnings'> {
  return (
    'text' in value && typeof value.text === 'string' && 'warnings' in value && Array.isArray(value.warnings)
  );
}

/** Our own fields have such names. */
const FIELD = /^[a-z][A-Za-z0-9]{0,23}$/;

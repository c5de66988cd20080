/** A stretch of a text that is not shown, and what stands there instead. */
import { CUT } from './pseudonym.ts';

export interface HiddenSpan {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** Neighbours of one person are one. */
export function joined(text: string, spans: readonly HiddenSpan[]): readonly HiddenSpan[] {
  const all: HiddenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && span.start < last.end) {
      if (span.end > last.end) all[all.length - 1] = { ...last, end: span.end };
      continue;
    }
    if (
      last &&
      last.instead === span.instead &&
      last.instead !== CUT &&
      /^[\s-]{1,2}$/u.test(text.slice(last.end, span.start))
    )
      all[all.length - 1] = { ...last, end: span.end };
    else all.push(span);
  }
  return all;
}

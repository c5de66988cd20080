/** Puts a quote's translation together from those of its parts. */
import { INTERRUPTED, SENTENCE_END, type TranslationWarning } from '@crossquote/domain';
import type { Rendering, Renderings } from './rendering.ts';

export interface Composed {
  readonly memory: Rendering | null;
  readonly machine: Rendering | null;
}

/**
 * The machine's reading takes what people settled, and the machine's words elsewhere. The people's reading stands beside it only
 * where it is whole; without a machine it is given as far as it goes, with a warning that says how far.
 * @param parts in order; a text stands for itself (it has no words).
 * @param interrupted which parts the report's own words, or the end of a paragraph, part from the one before.
 */
export function composeQuote(
  parts: readonly (Renderings | string)[],
  interrupted: readonly boolean[],
): Composed {
  const memory = parts.map((part) => (typeof part === 'string' ? carried(part) : part.memory));
  const byMachine = parts.some((part) => typeof part !== 'string' && part.machine);
  const machine = parts.map((part, i) =>
    typeof part === 'string' || !part.machine ? (memory[i] ?? null) : part.machine,
  );
  const seams = { worded: parts.map((part) => typeof part !== 'string'), interrupted };
  const whole = memory.every((part) => part !== null);
  return {
    memory: !byMachine || whole ? join(memory, seams) : null,
    machine: byMachine ? join(machine, seams) : null,
  };
}

function carried(text: string): Rendering {
  return { text, settled: true, warnings: [] };
}

/** What is missing is shown where it is missing: a translation with holes must not read as a whole one. */
const GAP = '[…]';

/** As the original is read (quoteAsRead), and without a mark beside a hole. */
function withGaps(parts: readonly (Rendering | null)[], interrupted: readonly boolean[]): string {
  const texts = parts.map((part) => part?.text ?? GAP);
  return texts
    .map((text, i) => {
      const before = texts[i - 1];
      if (before === undefined) return text;
      if (before === GAP && text === GAP) return '';
      const isWhole = before === GAP || text === GAP || SENTENCE_END.test(before);
      return `${interrupted[i] && !isWhole ? INTERRUPTED : ' '}${text}`;
    })
    .join('');
}

interface Seams {
  /** Which parts count as something translated. */
  readonly worded: readonly boolean[];
  readonly interrupted: readonly boolean[];
}

function join(parts: readonly (Rendering | null)[], { worded, interrupted }: Seams): Rendering | null {
  const there = parts.filter((part) => part !== null);
  const all = worded.filter((has) => has).length;
  const done = parts.filter((part, i) => part && worded[i]).length;
  if (done === 0) return null;
  const incomplete: TranslationWarning = { check: 'incomplete', detail: `${done} of ${all} parts` };
  const warnings = [...there.flatMap((part) => part.warnings), ...(done < all ? [incomplete] : [])];
  // What people settled no model made either.
  const isLeft =
    there.some((part) => part.left) && parts.every((part, i) => part?.left || part?.settled || !worded[i]);
  return {
    text: withGaps(parts, interrupted),
    settled: done === all && there.every((part) => part.settled),
    ...(isLeft && { left: true as const }),
    warnings: [
      ...new Map(warnings.map((warning) => [`${warning.check} ${warning.detail}`, warning])).values(),
    ],
  };
}

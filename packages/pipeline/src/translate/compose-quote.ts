/** Puts a quote's translation together from those of its parts. */
import type { TranslationWarning } from '@crossquote/domain';
import type { Rendering, Renderings } from './rendering.ts';

export interface Composed {
  readonly memory: Rendering | null;
  readonly machine: Rendering | null;
}

/**
 * The machine's reading takes what people settled, and the machine's words elsewhere. The people's reading stands beside it only
 * where it is whole; without a machine it is given as far as it goes, with a warning that says how far.
 * @param parts in order; a text stands for itself (it has no words).
 */
export function composeQuote(parts: readonly (Renderings | string)[]): Composed {
  const memory = parts.map((part) => (typeof part === 'string' ? carried(part) : part.memory));
  const byMachine = parts.some((part) => typeof part !== 'string' && part.machine);
  const machine = parts.map((part, i) =>
    typeof part === 'string' || !part.machine ? (memory[i] ?? null) : part.machine,
  );
  const worded = parts.map((part) => typeof part !== 'string');
  const whole = memory.every((part) => part !== null);
  return {
    memory: !byMachine || whole ? join(memory, worded) : null,
    machine: byMachine ? join(machine, worded) : null,
  };
}

function carried(text: string): Rendering {
  return { text, settled: true, warnings: [] };
}

/** What is missing is shown where it is missing: a translation with holes must not read as a whole one. */
const GAP = '[…]';

function withGaps(parts: readonly (Rendering | null)[]): string {
  const texts = parts.map((part) => part?.text ?? GAP);
  return texts.filter((text, i) => text !== GAP || texts[i - 1] !== GAP).join(' ');
}

/** @param worded which parts count as something translated. */
function join(parts: readonly (Rendering | null)[], worded: readonly boolean[]): Rendering | null {
  const there = parts.filter((part) => part !== null);
  const all = worded.filter((has) => has).length;
  const done = parts.filter((part, i) => part && worded[i]).length;
  if (done === 0) return null;
  const incomplete: TranslationWarning = { check: 'incomplete', detail: `${done} of ${all} parts` };
  const warnings = [...there.flatMap((part) => part.warnings), ...(done < all ? [incomplete] : [])];
  return {
    text: withGaps(parts),
    settled: done === all && there.every((part) => part.settled),
    warnings: [
      ...new Map(warnings.map((warning) => [`${warning.check} ${warning.detail}`, warning])).values(),
    ],
  };
}

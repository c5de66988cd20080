/**
 * Models know few words of a trade, and make others of them. A sentence whose translation does not call a term what people want it called is translated once more with
 * those words in the term's place, since a model copies what it does not know. What it does with them decides: else the first translation stays, with a warning.
 */
import type { MachineText } from '../ports/translator.ts';
import { type FoundTerm, isCalledSo } from './find-terms.ts';
import type { GuardedText } from './guards/guarded-text.ts';
import { machineWarnings } from './guards/machine-warnings.ts';

export interface KeepTerms {
  /** A model's translations, by text. */
  readonly made: (texts: readonly string[]) => Promise<ReadonlyMap<string, MachineText>>;
  /** The same for texts that are no report's own. */
  readonly again: KeepTerms['made'];
  readonly guarded: (text: string) => Omit<GuardedText, 'output'>;
}

/** By text: as the model made it, or with terms called as people want them. */
export async function keepTerms(
  texts: readonly string[],
  { made, again, guarded }: KeepTerms,
): Promise<ReadonlyMap<string, MachineText>> {
  const plain = await made(texts);
  const lost = [...plain].flatMap(([text, { text: output }]): readonly Try[] => {
    const terms = guarded(text).termsIn?.(text) ?? [];
    const put = terms.filter(({ isPlain, target }) => isPlain && !isCalledSo(target, output));
    return put.length > 0 ? [{ text, put, asked: withTargets(text, put) }] : [];
  });
  const kept = new Map(plain);
  for (let tries: readonly Try[] = lost; tries.length > 0; ) {
    const answers = await again(tries.map(({ asked }) => asked));
    tries = tries.flatMap(({ text, put, asked }) => {
      const [before, after] = [plain.get(text), answers.get(asked)];
      if (!before || !after) return [];
      const taken = put.filter(({ target }) => isCalledSo(target, after.text));
      if (taken.length < put.length)
        return taken.length > 0 ? [{ text, put: taken, asked: withTargets(text, taken) }] : [];
      if (count(after, guarded(text)) < count(before, guarded(text))) kept.set(text, after);
      return [];
    });
  }
  return kept;
}

interface Try {
  readonly text: string;
  /** In whose place other words stand; of those that the model does not take the next try has none. */
  readonly put: readonly FoundTerm[];
  readonly asked: string;
}

function withTargets(text: string, terms: readonly FoundTerm[]): string {
  const last = terms.at(-1)?.end ?? 0;
  const parts = terms.map(({ start, target }, i) => text.slice(terms[i - 1]?.end ?? 0, start) + target);
  return parts.join('') + text.slice(last);
}

function count(machine: MachineText, guarded: Omit<GuardedText, 'output'>): number {
  return machineWarnings(machine, guarded).length;
}

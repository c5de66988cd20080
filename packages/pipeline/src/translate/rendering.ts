/** What is known of one text in the target language: at most one reading from people and one from a machine. */
import type { Language, TranslationWarning } from '@crossquote/domain';
import type { MachineText } from '../ports/translator.ts';
import { guardFuzzyMatch, guardTranslation } from './guards/guard-translation.ts';
import { modelDoubts } from './guards/model-doubts.ts';
import type { MemoryHit, TranslationMemory } from './translation-memory.ts';

export interface Rendering {
  readonly text: string;
  /** A person translated these very words. */
  readonly settled: boolean;
  readonly warnings: readonly TranslationWarning[];
}

export interface Renderings {
  /** From the store or the memory. */
  readonly memory: Rendering | null;
  /** Only where nothing is settled. */
  readonly machine: Rendering | null;
}

export interface RenderingSources {
  readonly source: Language;
  readonly target: Language;
  readonly memory: TranslationMemory;
  /** Near matches, by text. */
  readonly fuzzy: ReadonlyMap<string, MemoryHit>;
  /** By text; empty without a model. */
  readonly machine: ReadonlyMap<string, MachineText>;
  readonly names: readonly string[];
}

/** @param human what a person wrote for it in this report, if anybody did. */
export function renderingsOf(text: string, human: string | null, sources: RenderingSources): Renderings {
  const settled = human ?? sources.memory.exact(text)?.text ?? null;
  if (settled !== null) return { memory: { text: settled, settled: true, warnings: [] }, machine: null };
  const made = sources.machine.get(text);
  const guarded = (output: string) => ({
    source: text,
    sourceLanguage: sources.source,
    output,
    targetLanguage: sources.target,
    names: sources.names,
  });
  return {
    memory: fuzzyRendering(sources.fuzzy.get(text), guarded),
    machine:
      made === undefined
        ? null
        : {
            text: made.text,
            settled: false,
            warnings: [...modelDoubts(made.signals), ...guardTranslation(guarded(made.text))],
          },
  };
}

function fuzzyRendering(
  hit: MemoryHit | undefined,
  guarded: (output: string) => Parameters<typeof guardFuzzyMatch>[0],
): Rendering | null {
  if (!hit) return null;
  const fuzzy: TranslationWarning = { check: 'fuzzy', detail: hit.score.toFixed(2) };
  return { text: hit.text, settled: false, warnings: [fuzzy, ...guardFuzzyMatch(guarded(hit.text))] };
}

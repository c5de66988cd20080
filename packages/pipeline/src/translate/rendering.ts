/** What is known of one text in the target language: at most one reading from people and one from a machine. */
import type { Language, TranslationWarning } from '@crossquote/domain';
import { keepQuotedEnglish } from '../foreign/keep-quoted-english.ts';
import type { MachineText } from '../ports/translator.ts';
import type { FindTerms } from './find-terms.ts';
import { guardFuzzyMatch, guardTranslation } from './guards/guard-translation.ts';
import type { GuardedText } from './guards/guarded-text.ts';
import { machineWarnings } from './guards/machine-warnings.ts';
import type { MemoryHit, TranslationMemory } from './translation-memory.ts';

export interface Rendering {
  readonly text: string;
  /** A person translated these very words. */
  readonly settled: boolean;
  readonly warnings: readonly TranslationWarning[];
  /** The source's own words, beside what people settled, if anything: no model was asked for any of it. */
  readonly left?: true;
}

export interface Renderings {
  /** From the store or the memory; a near match and a machine's pair are offers. */
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
  /** Texts that no model translates since they are in another language, and why. */
  readonly foreign: ReadonlyMap<string, TranslationWarning>;
  /** Of texts in another language that the model takes as well. */
  readonly languages: ReadonlyMap<string, Language>;
  readonly names: readonly string[];
  readonly termsIn: FindTerms;
}

/** @param human what a person wrote for it in this report, if anybody did. */
export function renderingsOf(text: string, human: string | null, sources: RenderingSources): Renderings {
  const exact = sources.memory.exact(text);
  const settled = human ?? settledText(exact);
  if (settled !== null) return { memory: { text: settled, settled: true, warnings: [] }, machine: null };
  const guarded = {
    source: text,
    sourceLanguage: sources.languages.get(text) ?? sources.source,
    targetLanguage: sources.target,
    names: sources.names,
    termsIn: sources.termsIn,
  };
  return {
    memory: offered(exact ?? sources.fuzzy.get(text), guarded),
    machine: byMachine(guarded, sources),
  };
}

/** Words of another language stand as they are, marked so; English that an English translation quotes does, too. */
function byMachine(
  guarded: Omit<GuardedText, 'output'>,
  { machine, foreign }: RenderingSources,
): Rendering | null {
  const why = foreign.get(guarded.source);
  if (why) return { text: guarded.source, settled: false, warnings: [why], left: true };
  const made = machine.get(guarded.source);
  if (!made) return null;
  const between = { source: guarded.sourceLanguage, target: guarded.targetLanguage };
  const text = keepQuotedEnglish(guarded.source, made.text, between);
  return { text, settled: false, warnings: machineWarnings({ ...made, text }, guarded) };
}

/** What a person translated these very words to; null when nobody did, whatever a machine paired. */
export function settledText(exact: MemoryHit | null): string | null {
  return exact?.made.origin === 'human' ? exact.text : null;
}

/** A near match says how near; a machine's pair that it is one, how sure and by which model. */
function offered(hit: MemoryHit | undefined, guarded: Omit<GuardedText, 'output'>): Rendering | null {
  if (!hit) return null;
  const { text, score, made } = hit;
  const byMachine = made.origin === 'machine';
  const fuzzy: readonly TranslationWarning[] =
    score < 1 ? [{ check: 'fuzzy', detail: score.toFixed(2) }] : [];
  const paired: readonly TranslationWarning[] = byMachine
    ? [{ check: 'machine-pair', detail: describedMaker(made) }]
    : [];
  const guard = byMachine ? guardTranslation : guardFuzzyMatch;
  return { text, settled: false, warnings: [...fuzzy, ...paired, ...guard({ ...guarded, output: text })] };
}

function describedMaker({ score, model }: MemoryHit['made']): string {
  return [score?.toFixed(2), model?.name ?? 'unknown model'].filter((part) => part !== undefined).join(', ');
}

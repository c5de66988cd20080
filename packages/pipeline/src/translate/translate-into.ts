/** One report into one language: what people did, what the memory has, and the model's words for the rest. */
import { setImmediate } from 'node:timers/promises';
import {
  type Language,
  type ModelRef,
  type Report,
  type Translation,
  translationId,
} from '@crossquote/domain';
import { foreignTexts, type HeardTexts } from '../foreign/foreign-texts.ts';
import type { MemoryStore } from '../ports/store.ts';
import type { MachineText, Translator } from '../ports/translator.ts';
import { composeQuote } from './compose-quote.ts';
import { termFinder } from './find-terms.ts';
import { glossaryInForce } from './glossary.ts';
import { hasWords } from './has-words.ts';
import { type KeepNames, keepNames } from './keep-names.ts';
import { keepTerms } from './keep-terms.ts';
import { type MachineTexts, machineTexts } from './machine-texts.ts';
import { memoryLanguage } from './memory-entry.ts';
import {
  type Rendering,
  type RenderingSources,
  type Renderings,
  renderingsOf,
  settledText,
} from './rendering.ts';
import type { TranslatedReport } from './translated-report.ts';
import { type MemoryHit, openMemory, type TranslationMemory } from './translation-memory.ts';
import { asPart, type QuotePart, type QuoteUnit, type TranslationUnits } from './translation-units.ts';

export type AskedMemory = Pick<MemoryStore, 'memory' | 'cachedTranslations' | 'cacheTranslations'>;

export interface TranslateInto {
  readonly report: Report;
  readonly store: AskedMemory;
  readonly translator: Translator;
  readonly target: Language;
  readonly units: TranslationUnits;
  /** What people wrote for units of this report in this language, by unit id. */
  readonly human: ReadonlyMap<string, string>;
  /** Names of the report's speakers. */
  readonly names: readonly string[];
}

export async function translateInto(input: TranslateInto): Promise<TranslatedReport> {
  const { report, target, store, translator, units, human } = input;
  const source = report.language;
  const entries = await store.memory(memoryLanguage(source), memoryLanguage(target));
  const memory = openMemory(entries);
  const termsIn = termFinder(glossaryInForce(entries), source);
  const between = { targetLanguage: target, names: input.names, termsIn };
  const open = openTexts(input, memory);
  const model = open.length > 0 ? await translator.modelFor(source, target) : null;
  const heard: HeardTexts = model
    ? await foreignTexts(open, { source, target, model, translator })
    : { foreign: new Map(), languages: new Map() };
  const own = open.filter((text) => !heard.foreign.has(text));
  const asked = { reportId: report.id, source, target, store, translator };
  const languageOf = (text: string) => heard.languages.get(text) ?? source;
  const guarded = (text: string) => ({ ...between, sourceLanguage: languageOf(text), source: text });
  const machine = model ? await byModel(own, { ...asked, model }, guarded) : new Map();
  const fuzzy = await nearMatches(open, memory);
  const sources: RenderingSources = {
    source,
    target,
    memory,
    fuzzy,
    machine,
    ...heard,
    names: input.names,
    termsIn,
  };
  const sentences = units.sentences.map(({ of, text }) => {
    const renderings = renderingsOf(text, human.get(of) ?? null, sources);
    return { of, text, renderings };
  });
  const known = new Map(sentences.map((sentence) => [sentence.of, sentence]));
  const row = rowsFor(input, model);
  return {
    translations: [
      ...sentences.flatMap(({ of, renderings }) => (human.has(of) ? [] : row(of, renderings))),
      ...units.quotes.flatMap((quote) =>
        human.has(quote.of) ? [] : row(quote.of, readQuote(quote, known, sources)),
      ),
    ],
    waiting: open.length > 0 && !model ? await translator.lack(source, target) : null,
  };
}

/** Terms are kept also in what is asked again for a name's sake. */
function byModel(
  texts: readonly string[],
  asked: MachineTexts,
  guarded: KeepNames['guarded'],
): Promise<ReadonlyMap<string, MachineText>> {
  const again = (those: readonly string[]) => machineTexts(those, { ...asked, store: NOWHERE });
  return keepNames(texts, {
    made: (those) => keepTerms(those, { made: (plain) => machineTexts(plain, asked), again, guarded }),
    again: (those) => keepTerms(those, { made: again, again, guarded }),
    guarded,
  });
}

/** Keeps nothing. */
const NOWHERE: MachineTexts['store'] = {
  cachedTranslations: async () => new Map(),
  cacheTranslations: async () => undefined,
};

/** Texts that nobody translated: sentences, and the parts of quotes that are no whole sentence. */
function openTexts({ units, human }: TranslateInto, memory: TranslationMemory): readonly string[] {
  const settled = (text: string) => settledText(memory.exact(text)) !== null;
  const sentences = units.sentences.filter(({ of }) => !human.has(of)).map(({ text }) => text);
  const fragments = units.quotes
    .filter((quote) => !human.has(quote.of) && !quote.written.some(settled))
    .flatMap((quote) => quote.parts.filter((part) => part.sentence === null).map((part) => part.text));
  return [...new Set([...sentences, ...fragments])].filter((text) => hasWords(text) && !settled(text));
}

/** Lets the event loop run between texts: a memory of a million entries takes its time, and a job's lock must stay fresh. */
async function nearMatches(
  texts: readonly string[],
  memory: TranslationMemory,
): Promise<ReadonlyMap<string, MemoryHit>> {
  const hits = new Map<string, MemoryHit>();
  for (const text of texts) {
    const hit = memory.fuzzy(text);
    if (hit) hits.set(text, hit);
    await setImmediate();
  }
  return hits;
}

interface KnownSentence {
  readonly text: string;
  readonly renderings: Renderings;
}

function readQuote(
  quote: QuoteUnit,
  sentences: ReadonlyMap<string, KnownSentence>,
  sources: RenderingSources,
): Renderings {
  const known = inMemory(quote, sources.memory);
  const whole = known === null ? null : renderingsOf(known, null, sources);
  if (whole?.memory?.settled) return whole;
  const composed = composeQuote(
    quote.parts.map((part) => {
      const sentence = part.sentence === null ? undefined : sentences.get(part.sentence);
      if (sentence) return sentenceAsPart(sentence, part);
      return hasWords(part.text) ? renderingsOf(part.text, null, sources) : part.text;
    }),
    quote.parts.map(({ interrupted }) => interrupted),
  );
  // People's translations of all parts stand before what a machine paired with the whole.
  return whole && !composed.memory?.settled ? { memory: whole.memory, machine: composed.machine } : composed;
}

/** The words under which the memory has the whole quote, a person's first; null where it has not. */
function inMemory({ written }: QuoteUnit, memory: TranslationMemory): string | null {
  const known = written.filter((words) => memory.exact(words));
  return known.find((words) => settledText(memory.exact(words)) !== null) ?? known[0] ?? null;
}

function sentenceAsPart({ text, renderings }: KnownSentence, part: QuotePart): Renderings {
  const cut = (rendering: Rendering | null) =>
    rendering && { ...rendering, text: asPart(rendering.text, text, part.text) };
  return { memory: cut(renderings.memory), machine: cut(renderings.machine) };
}

function rowsFor({ report, target }: TranslateInto, model: ModelRef | null) {
  const row = (of: string, origin: 'memory' | 'machine', rendering: Rendering): Translation => {
    const by = origin === 'machine' && !rendering.left ? model : null;
    return {
      id: translationId(of, target, origin, by),
      reportId: report.id,
      of,
      language: target,
      text: rendering.text,
      origin,
      model: by,
      state: rendering.settled ? 'translated' : 'initial',
      warnings: rendering.warnings,
    };
  };
  return (of: string, { memory, machine }: Renderings): readonly Translation[] => [
    ...(memory ? [row(of, 'memory', memory)] : []),
    ...(machine ? [row(of, 'machine', machine)] : []),
  ];
}

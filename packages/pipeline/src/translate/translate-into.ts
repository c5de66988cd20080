/** One report into one language: what people did, what the memory has, and the model's words for the rest. */
import { type Language, type ModelRef, type Translation, translationId } from '@crossquote/domain';
import type { Hindrance } from '../ports/store.ts';
import { composeQuote } from './compose-quote.ts';
import { hasWords } from './has-words.ts';
import { machineTexts } from './machine-texts.ts';
import { memoryLanguage } from './memory-entry.ts';
import { type Rendering, type RenderingSources, type Renderings, renderingsOf } from './rendering.ts';
import type { TranslatedReport, TranslateReport } from './translate-report.ts';
import { openMemory, type TranslationMemory } from './translation-memory.ts';
import { asPart, type QuotePart, type QuoteUnit, type TranslationUnits } from './translation-units.ts';

export interface TranslateInto extends TranslateReport {
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
  const memory = openMemory(await store.memory(memoryLanguage(source), memoryLanguage(target)));
  const open = openTexts(input, memory);
  const model = open.length > 0 ? await translator.modelFor(source, target) : null;
  const machine = model ? await machineTexts(open, { model, source, target, store, translator }) : new Map();
  const sources: RenderingSources = { source, target, memory, machine, names: input.names };
  const sentences = new Map(
    units.sentences.map(({ of, text }) => [of, renderingsOf(text, human.get(of) ?? null, sources)]),
  );
  const row = rowsFor(input, model);
  return {
    translations: [
      ...units.sentences.flatMap(({ of }) => (human.has(of) ? [] : row(of, sentences.get(of) as Renderings))),
      ...units.quotes.flatMap((quote) =>
        human.has(quote.of) ? [] : row(quote.of, readQuote(quote, input, sentences, sources)),
      ),
    ],
    waiting: open.length > 0 && !model ? noModel(input) : null,
  };
}

/** Texts that nobody translated: sentences, and the parts of quotes that are no whole sentence. */
function openTexts({ units, human }: TranslateInto, memory: TranslationMemory): readonly string[] {
  const sentences = units.sentences.filter(({ of }) => !human.has(of)).map(({ text }) => text);
  const fragments = units.quotes
    .filter((quote) => !human.has(quote.of) && !memory.exact(quote.text))
    .flatMap((quote) => quote.parts.filter((part) => part.sentence === null).map((part) => part.text));
  return [...new Set([...sentences, ...fragments])].filter((text) => hasWords(text) && !memory.exact(text));
}

function readQuote(
  quote: QuoteUnit,
  { units }: TranslateInto,
  sentences: ReadonlyMap<string, Renderings>,
  sources: RenderingSources,
): Renderings {
  const whole = sources.memory.exact(quote.text);
  if (whole) return { memory: { text: whole.text, settled: true, warnings: [] }, machine: null };
  const texts = new Map(units.sentences.map(({ of, text }) => [of, text]));
  return composeQuote(
    quote.parts.map((part) => {
      const renderings = part.sentence === null ? undefined : sentences.get(part.sentence);
      if (renderings) return sentenceAsPart(renderings, texts.get(part.sentence as string) as string, part);
      return hasWords(part.text) ? renderingsOf(part.text, null, sources) : part.text;
    }),
  );
}

function sentenceAsPart({ memory, machine }: Renderings, sentence: string, part: QuotePart): Renderings {
  const cut = (rendering: Rendering | null) =>
    rendering && { ...rendering, text: asPart(rendering.text, sentence, part.text) };
  return { memory: cut(memory), machine: cut(machine) };
}

function rowsFor({ report, target }: TranslateInto, model: ModelRef | null) {
  const row = (of: string, origin: 'memory' | 'machine', rendering: Rendering): Translation => {
    const by = origin === 'machine' ? model : null;
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

function noModel({ report, target, translator }: TranslateInto): Hindrance {
  return {
    cause: `no model for ${report.language} -> ${target} is here`,
    nextAction: translator.howToGet(report.language, target),
  };
}

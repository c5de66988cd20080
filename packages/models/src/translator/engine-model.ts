/** A Marian model on our own engine: the library's tokenizer, our decoding. */
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { MachineText, ModelSignals } from '@crossquote/pipeline';
import { splitLongText } from '@crossquote/pipeline';
import type { DecodedText } from '../engine/decoded-text.ts';
import { type GenerationSettings, generationSettings } from '../engine/generation-settings.ts';
import { openEngine } from '../engine/open-engine.ts';
import { loadLibrary } from '../loading/load-library.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { weightFiles, weightType } from '../manifest/weight-type.ts';
import { inventedWords, wordsShown } from './invented-words.ts';
import { isShouted, saidQuietly } from './shouting.ts';
import { withoutStammer } from './stammer.ts';
import type { TranslationModel } from './translation-model.ts';
import { unreadSigns } from './unread-signs.ts';

export interface EngineModelOptions {
  /** Default: as many as there are cores, and as memory has room for. */
  readonly lanes?: number | undefined;
}

const NO_WORDS: MachineText = { text: '', signals: null };
const SAID_NOTHING: ModelSignals = { logProbability: 0, unsure: false, coverage: null, end: 'stop' };
/** Of a model that nobody measured: a token in five that it would hardly have chosen, e^-1.6. */
const DOUBT_BELOW = -1.6;
/** How long the tokenizer may hold the event loop, in milliseconds. */
const SLICE = 10;

/** @returns null for a model that the engine does not know. @throws Error when it cannot be loaded. */
export async function engineModel(
  folder: string,
  manifest: ModelManifest,
  { lanes = lanesFor(manifest) }: EngineModelOptions,
): Promise<TranslationModel | null> {
  const settings = await generationSettings(folder);
  if (!settings) return null;
  const library = await loadLibrary();
  const tokenizer = await library.AutoTokenizer.from_pretrained(folder);
  const [encoder = '', decoder = ''] = weightFiles('translation', weightType(manifest)).map((file) =>
    join(folder, file),
  );
  const engine = await openEngine({ encoder, decoder, settings }, { lanes });
  const shown = await wordsShown(folder, manifest);
  const unknown = tokenizer.unk_token_id ?? -1;
  const idsOf = (text: string) => tokenizer.encode(`${manifest.prefix}${text}`);
  const always = new Set([unknown, ...settings.ends, ...(manifest.prefix ? idsOf('') : [])]);
  /** A model invents something for signs that its vocabulary lacks. */
  const saysAnything = (ids: readonly number[]) =>
    !ids.includes(unknown) || ids.some((id) => !always.has(id) && tokenizer.decode([id]).trim() !== '');
  const unread = (text: string) => unreadSigns(text, (part) => tokenizer.encode(part).includes(unknown));
  const wordsOf = (ids: readonly number[]) =>
    ids.length === 0 ? '' : tokenizer.decode([...ids], { skip_special_tokens: true }).trim();
  const spoken = async (text: string, beams: number): Promise<MachineText> => {
    if (!isShouted(text)) return one(text, beams);
    const { text: quiet, signals } = await one(saidQuietly(text), beams);
    return { text: quiet.toUpperCase(), signals };
  };
  const one = async (text: string, beams: number): Promise<MachineText> => {
    const made = [];
    const cut = pieces(text, idsOf, settings);
    const signs = cut.some((ids) => ids.includes(unknown)) ? unread(text) : [];
    for (const ids of cut) {
      if (!saysAnything(ids)) continue;
      made.push({ ids, decoded: await engine.decode({ ids, limit: limitOf(ids, settings), beams }) });
    }
    if (made.length === 0)
      return signs.length === 0 ? NO_WORDS : { text: '', signals: { ...SAID_NOTHING, unread: signs } };
    const signals = together(
      made.map(({ decoded }) => decoded),
      manifest.doubtBelow ?? DOUBT_BELOW,
    );
    const said = withoutStammer(made.map(({ decoded }) => wordsOf(decoded.ids)).join(' '), text);
    const invented = shown ? inventedWords(said, text, shown) : [];
    return {
      text: said,
      signals: {
        ...signals,
        ...(signs.length > 0 && { unread: signs }),
        ...(invented.length > 0 && { invented }),
      },
    };
  };
  return {
    translate: async (texts, beams = 1) => {
      const made: Promise<MachineText>[] = [];
      let since = performance.now();
      for (const text of texts) {
        const next = spoken(withoutControls(text), beams);
        // Heard below; until then a failure would count as one that nobody hears.
        next.catch(() => undefined);
        made.push(next);
        if (performance.now() - since < SLICE) continue;
        await setImmediate();
        since = performance.now();
      }
      return Promise.all(made);
    },
    dispose: () => engine.close(),
  };
}

/** Cut at clause marks where the model has no room for the whole. */
function pieces(
  text: string,
  idsOf: (text: string) => number[],
  settings: GenerationSettings,
): readonly (readonly number[])[] {
  if (text === '') return [];
  const ids = idsOf(text);
  if (ids.length <= settings.positions) return [ids];
  const halves = splitLongText(text, Math.max(2, Math.ceil(text.length / 2)));
  // One sign that is a thousand tokens: no such model is known, but a loop without end must not be.
  if (halves.length < 2) return [ids.slice(0, settings.positions)];
  return halves.flatMap((half) => pieces(half, idsOf, settings));
}

/** Bounds what a loop can cost: between languages that models are made for, translations have less than twice the source's tokens. */
function limitOf(ids: readonly number[], { positions }: GenerationSettings): number {
  return Math.min(positions - 1, 32 + 2 * ids.length);
}

function together(parts: readonly DecodedText[], doubtBelow: number): ModelSignals {
  const tokens = (part: DecodedText) => part.ids.length + 1;
  const all = parts.reduce((sum, part) => sum + tokens(part), 0);
  const seen = parts.flatMap(({ coverage }) => coverage ?? []);
  const logProbability = parts.reduce((sum, part) => sum + part.logProbability * tokens(part), 0) / all;
  return {
    logProbability,
    unsure: logProbability < doubtBelow,
    coverage: seen.length > 0 ? Math.min(...seen) : null,
    end: parts.find(({ end }) => end !== 'stop')?.end ?? 'stop',
  };
}

/** They are no words, and a tokenizer makes unknown ones of them, for which models invent something. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** A lane has the model in memory, and its weights a second time as its kernels want them. */
function lanesFor({ files }: ModelManifest): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 4 / (2 * bytes))));
}

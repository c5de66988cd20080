/** The engine's decoding beside the library's, and a text alone beside the same text among others. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tensor } from '@huggingface/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../loading/load-library.ts';
import { decodeBeams } from './decode-beams.ts';
import { decodeGreedy } from './decode-greedy.ts';
import { generationSettings } from './generation-settings.ts';
import { type Graphs, openGraphs } from './open-graphs.ts';
import { paddedWidth } from './padded-width.ts';
import { randomModels } from './random-models.ts';
import { readyModel } from './ready-model.ts';
import { rowsStayFree } from './rows-stay-free.ts';

const random = randomModels();
const FIXTURE = fileURLToPath(new URL('../../../../test/fixtures/models/tiny-marian-de-en', import.meta.url));
const VOCABULARY = 2000;
const open: Graphs[] = [];
afterAll(async () => {
  await Promise.all(open.flatMap(({ encoder, decoder }) => [encoder.release(), decoder.release()]));
  if (random) await rm(random, { recursive: true });
});

describe('decoding', () => {
  it('leaves a model of float products bound to one text a batch', async () => {
    const graphs = await graphsIn(FIXTURE, 'fp32');
    expect(graphs.rowsAreFree).toBe(false);
    expect(await rowsStayFree(graphs)).toBe(false);
  });

  it('finds by search what is at least as likely as the greedy translation', async () => {
    const graphs = await graphsIn(FIXTURE, 'fp32');
    const all = sources(6, 100);
    const pairs = [];
    for (const source of all) {
      const [greedy] = await decodeGreedy(graphs, asked([source]));
      const [searched] = await decodeBeams(graphs, { ...asked([source]), beams: 4 });
      if (greedy?.end === 'stop')
        pairs.push([greedy.logProbability, searched?.logProbability ?? -99] as const);
    }
    expect(pairs.length).toBeGreaterThan(1);
    expect(pairs.filter(([greedy, searched]) => searched < greedy - 1e-4)).toEqual([]);
  });
});

describe.skipIf(!random).each(['fp32', 'fixed8', 'dynamic8'])(
  'decoding with random weights (%s; needs python3 with onnx)',
  (form) => {
    const folder = join(random ?? '', `small-${form}`);
    let graphs: Graphs;
    beforeAll(async () => {
      graphs = await graphsIn(folder, form);
    });

    it('chooses the very tokens that the library chooses', async () => {
      await readyFor(folder);
      const library = await loadLibrary();
      const model = await library.AutoModelForSeq2SeqLM.from_pretrained(folder, {
        dtype: form === 'fp32' ? 'fp32' : 'q8',
        session_options: { intraOpNumThreads: 1, logSeverityLevel: 3 },
      });
      for (const source of sources(12, VOCABULARY)) {
        const [made] = await decodeGreedy(graphs, { ...asked([source]), width: source.length });
        const size = [1, source.length];
        const given = await model.generate({
          inputs: new Tensor('int64', BigInt64Array.from(source, BigInt), size),
          attention_mask: new Tensor('int64', new BigInt64Array(source.length).fill(1n), size),
          max_new_tokens: source.length,
          num_beams: 1,
          do_sample: false,
        });
        const ids = given instanceof Tensor ? Array.from(given.data, Number).slice(1) : [];
        expect(made?.ids).toEqual(ids);
        expect(made?.ids).toHaveLength(source.length);
      }
      await model.dispose();
    });

    it('cuts a loop back to its first round, and lets a source that repeats itself be repeated', async () => {
      const [source = []] = sources(12, VOCABULARY).slice(-1);
      const one = { ...asked([source]), limits: [200] };
      const [free] = await decodeGreedy(graphs, one);
      const [guarded] = await decodeGreedy(graphs, { ...one, guarded: true });
      expect([free?.end, free?.ids.length]).toEqual(['limit', 200]);
      expect(guarded?.end).toBe('loop');
      expect(guarded?.ids).toEqual(free?.ids.slice(0, guarded?.ids.length));
      const often = [...Array.from({ length: 45 }, () => [77, 78]).flat(), 0];
      const [repeated] = await decodeGreedy(graphs, { ...asked([often]), limits: [40], guarded: true });
      expect(repeated?.end).toBe('limit');
    });

    it.runIf(form !== 'fp32')(
      'makes of a text what it makes of it among any others, bit for bit',
      async () => {
        expect(await rowsStayFree(graphs)).toBe(true);
        const all = sources(24, VOCABULARY).map((ids) => [...ids.slice(0, 30), 0]);
        const width = paddedWidth(31);
        for (const decode of [decodeGreedy, decodeBeams]) {
          const beams = decode === decodeBeams ? 3 : 1;
          const of = async (some: readonly (readonly number[])[]) =>
            decode(graphs, { ...asked(some), width, beams });
          const together = await of(all);
          expect([...(await of([...all].reverse()))].reverse()).toEqual(together);
          expect(await of(all.slice(5, 8))).toEqual(together.slice(5, 8));
          for (const i of [0, 7, 23]) expect(await of([all[i] ?? []])).toEqual([together[i]]);
          expect(new Set(together.map(({ ids }) => ids.join())).size).toBeGreaterThan(12);
        }
      },
    );
  },
);

async function graphsIn(folder: string, form: string): Promise<Graphs> {
  const settings = await generationSettings(folder);
  if (!settings) throw new Error('no Marian model');
  const path = (name: string) => join(folder, 'onnx', `${name}${form === 'fp32' ? '' : '_quantized'}.onnx`);
  const graphs = await openGraphs({
    encoder: path('encoder_model'),
    decoder: path('decoder_model_merged'),
    settings,
  });
  open.push(graphs);
  return graphs;
}

/** The library shall run what the engine runs. */
async function readyFor(folder: string): Promise<void> {
  if (!folder.endsWith('dynamic8')) return;
  await cp(folder, `${folder}.hub`, { recursive: true });
  for (const name of ['encoder_model', 'decoder_model_merged']) {
    const path = join(folder, 'onnx', `${name}_quantized.onnx`);
    await writeFile(path, readyModel(await readFile(path)).bytes);
  }
}

function asked(some: readonly (readonly number[])[]) {
  const limits = some.map(({ length }) => length);
  return { sources: some, limits, width: paddedWidth(Math.max(...limits)), beams: 1, guarded: false };
}

/** Of growing length; ends with the end token. */
function sources(count: number, vocabulary: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, i) => [
    ...Array.from(
      { length: 2 + 3 * i },
      (_, j) => 5 + ((i * 7919 + j * j * 31 + j * 613) % (vocabulary - 20)),
    ),
    0,
  ]);
}

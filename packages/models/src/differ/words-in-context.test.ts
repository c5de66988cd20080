import { Tensor } from 'onnxruntime-node';
import { expect, it } from 'vitest';
import type { InsideEncoder, SubwordIds } from './inside-encoder.ts';
import { readerInContext } from './words-in-context.ts';

const END = 9;
/** Subwords by word; a blank, as a word of signs alone, has none. */
const IDS: Readonly<Record<string, SubwordIds>> = { Niemand: [1], sprach: [2, 5], '…': [] };

/** Makes of every subword its number and how many stand in the text, so that a word is another beside others. */
function countingEncoder() {
  const asked: SubwordIds[] = [];
  const encoder: InsideEncoder = {
    end: END,
    pad: 0,
    idsOf: () => [],
    wordIds: (word) => IDS[word] ?? [0],
    encode: async (ids) => {
      asked.push(ids);
      const rows = Float32Array.from(ids.flatMap((id) => [id, ids.length]));
      return {
        hidden: new Tensor('float32', rows, [1, ids.length, 2]),
        mask: new Tensor('float32', new Float32Array(ids.length), [1, ids.length]),
      };
    },
    dispose: async () => {},
  };
  return { encoder, asked };
}

const plain = (vectors: Awaited<ReturnType<ReturnType<typeof readerInContext>>>) =>
  vectors?.map((vector) => vector && [...vector]);

it('gives every word the mean of its subwords in the whole text, and nothing to a word without any', async () => {
  const { encoder, asked } = countingEncoder();
  const read = readerInContext(encoder);
  expect(plain(await read(['Niemand', '…', 'sprach']))).toEqual([[1, 4], null, [3.5, 4]]);
  expect(plain(await read(['sprach']))).toEqual([[3.5, 3]]);
  expect(asked).toEqual([
    [1, 2, 5, END],
    [2, 5, END],
  ]);
});

it('reads the same words once', async () => {
  const { encoder, asked } = countingEncoder();
  const read = readerInContext(encoder);
  expect(await read(['Niemand', 'sprach'])).toEqual(await read(['Niemand', 'sprach']));
  expect(asked).toHaveLength(1);
});

it('does not read what is longer than any text the encoder learnt from, its end counted', async () => {
  const { encoder, asked } = countingEncoder();
  const read = readerInContext(encoder);
  expect(await read(Array.from({ length: 255 }, () => 'Niemand'))).toHaveLength(255);
  expect(await read(Array.from({ length: 256 }, () => 'Niemand'))).toBeNull();
  expect(asked).toHaveLength(1);
});

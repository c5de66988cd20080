/**
 * A dense layer after pooling, as sentence-transformers keep it beside their models: weights in the safetensors format (eight bytes of length,
 * a JSON header, then raw numbers).
 */
import { readFile } from 'node:fs/promises';
import type { DenseFile } from '../manifest/model-manifest.ts';

export type DenseLayer = (vector: Float32Array) => Float32Array;

/** @throws when the file holds no such layer. */
export async function loadDenseLayer(file: string, { activation }: DenseFile): Promise<DenseLayer> {
  const bytes = await readFile(file);
  const weight = tensorOf(bytes, 'linear.weight');
  const [outputs = 0, inputs = 0] = weight.shape;
  const bias = headerOf(bytes)['linear.bias'] === undefined ? null : tensorOf(bytes, 'linear.bias');
  if (weight.shape.length !== 2 || (bias && bias.values.length !== outputs))
    throw new Error('no dense layer');
  return (vector) => {
    if (vector.length !== inputs) throw new Error('a dense layer for vectors of another length');
    return Float32Array.from({ length: outputs }, (_, row) => {
      // Summed in double precision and in order, so that every machine gets the same.
      let sum = bias?.values[row] ?? 0;
      for (let i = 0; i < inputs; i++) sum += (weight.values[row * inputs + i] ?? 0) * (vector[i] ?? 0);
      return activation === 'tanh' ? Math.tanh(sum) : sum;
    });
  };
}

interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

function tensorOf(bytes: Buffer, name: string): Tensor {
  const {
    dtype,
    shape,
    data_offsets: offsets,
  } = (headerOf(bytes)[name] ?? {}) as {
    dtype?: unknown;
    shape?: unknown;
    data_offsets?: unknown;
  };
  const [start, end] = areNumbers(offsets) ? offsets : [];
  if (dtype !== 'F32' || !areNumbers(shape) || start === undefined || end === undefined)
    throw new Error('no dense layer');
  const count = shape.reduce((product, length) => product * length, 1);
  const from = 8 + headerLength(bytes) + start;
  if (end - start !== 4 * count || from + 4 * count > bytes.length) throw new Error('no dense layer');
  return { shape, values: Float32Array.from({ length: count }, (_, i) => bytes.readFloatLE(from + 4 * i)) };
}

function headerOf(bytes: Buffer): Readonly<Record<string, unknown>> {
  return JSON.parse(bytes.subarray(8, 8 + headerLength(bytes)).toString('utf8')) as Record<string, unknown>;
}

function headerLength(bytes: Buffer): number {
  return Number(bytes.readBigUInt64LE(0));
}

function areNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
}

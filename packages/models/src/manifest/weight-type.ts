/** The weight types that the library has a file name for. */
import { InvalidInput, type ModelRef } from '@crossquote/domain';
import type { ModelTask } from './model-manifest.ts';

const SUFFIXES = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
} as const;

export type WeightType = keyof typeof SUFFIXES;

/** @throws InvalidInput */
export function weightType({ name, dtype }: Pick<ModelRef, 'name' | 'dtype'>): WeightType {
  if (isWeightType(dtype)) return dtype;
  throw new InvalidInput(
    `the model ${name} has weights of a type that cannot be loaded; use one of ${Object.keys(SUFFIXES).join(', ')}`,
  );
}

/** Where a model's weights are, in the layout of transformers.js, e.g. `onnx/model_quantized.onnx`. */
export function weightFiles(task: ModelTask, type: WeightType): readonly string[] {
  const files = task === 'translation' ? ['encoder_model', 'decoder_model_merged'] : ['model'];
  return files.map((file) => `onnx/${file}${SUFFIXES[type]}.onnx`);
}

function isWeightType(dtype: string): dtype is WeightType {
  return Object.hasOwn(SUFFIXES, dtype);
}

/** `manifest.json` in a model's folder: what the model is, and a checksum of every file, so that a damaged one never speaks. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput, type ModelRef } from '@crossquote/domain';
import { type Fields, isFields } from './is-fields.ts';

/** `differences`: says in what two versions of a statement differ. */
export type ModelTask = 'translation' | 'feature-extraction' | 'differences';

const TASKS: readonly string[] = [
  'translation',
  'feature-extraction',
  'differences',
] satisfies readonly ModelTask[];

/** How a sentence model's token vectors become one: their mean, the first token's (`[CLS]`) or the last token's. */
export type Pooling = 'mean' | 'cls' | 'last';

/** A layer after pooling: a weight matrix and a bias in a safetensors file, then the activation. */
export interface DenseFile {
  /** Relative to the model's folder, with `/`. */
  readonly path: string;
  readonly activation: 'tanh' | 'identity';
}

export interface ModelFile {
  /** Relative to the model's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface ModelManifest extends ModelRef {
  readonly task: ModelTask;
  /** Primary language; `mul` for any, a family such as `roa` for its members; null for embedders. */
  readonly source: string | null;
  readonly target: string | null;
  /** The languages that it was made for, where it says so; asked of translators for many (`mul`). */
  readonly languages: readonly string[];
  /** Length of an embedder's vectors; null when only the model itself knows. */
  readonly dimensions: number | null;
  /** A sentence's vector is the plain mean of vectors that each token has by itself, whatever stands around it. */
  readonly staticVectors: boolean;
  /** What is put before every text (`query: ` for e5 models, `>>ara<< ` for translators of many languages); mostly empty. */
  readonly prefix: string;
  /** Of translators: a translation whose tokens' mean log-probability is under this is mostly worse than others; null when nobody measured it. */
  readonly doubtBelow: number | null;
  /** Of translators: it copies digits and gets numbers in words wrong, so that they are put into digits for it. */
  readonly numbersInDigits: boolean;
  /** Of translators: its vocabulary lacks € and £, so that they are put into words for it, and so are degrees. */
  readonly signsInWords: boolean;
  /** Of sentence models. */
  readonly pooling: Pooling;
  /** Of sentence models; mostly none. */
  readonly dense: readonly DenseFile[];
  /** A text and what the model made of it when it was put here; asked again at every load. */
  readonly golden: { readonly source: string; readonly target: string } | null;
  readonly licence: string | null;
  readonly files: readonly ModelFile[];
}

export const MANIFEST = 'manifest.json';

/**
 * @returns null when the folder has none.
 * @throws InvalidInput when it has one that cannot be used.
 */
export async function readManifest(folder: string): Promise<ModelManifest | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  return text === null ? null : parseManifest(text);
}

/** @throws InvalidInput */
export function parseManifest(text: string): ModelManifest {
  const given = parsed(text);
  const task = given['task'];
  const files = Array.isArray(given['files']) ? given['files'].map(modelFileOf) : [];
  if (!isTask(task)) unusable('task');
  if (files.length === 0) unusable('files');
  return {
    name: required(given, 'name'),
    revision: required(given, 'revision'),
    dtype: required(given, 'dtype'),
    task,
    source: optional(given, 'source'),
    target: optional(given, 'target'),
    languages: wordsOf(given['languages']),
    dimensions: typeof given['dimensions'] === 'number' ? given['dimensions'] : null,
    staticVectors: given['staticVectors'] === true,
    prefix: optional(given, 'prefix') ?? '',
    doubtBelow: typeof given['doubtBelow'] === 'number' ? given['doubtBelow'] : null,
    numbersInDigits: given['numbersInDigits'] === true,
    signsInWords: given['signsInWords'] === true,
    pooling: poolingOf(given['pooling']),
    dense: Array.isArray(given['dense']) ? given['dense'].map((each) => denseOf(each, files)) : [],
    golden: goldenOf(given['golden']),
    licence: optional(given, 'licence'),
    files,
  };
}

function isTask(task: unknown): task is ModelTask {
  return typeof task === 'string' && TASKS.includes(task);
}

/** Only what the system knows a model by. */
export function modelRefOf({ name, revision, dtype }: ModelRef): ModelRef {
  return { name, revision, dtype };
}

function parsed(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value)) return value;
  } catch {
    // Falls through to the one message.
  }
  return unusable('JSON');
}

/** @throws InvalidInput */
export function modelFileOf(value: unknown): ModelFile {
  if (!isFields(value)) unusable('files');
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') unusable('files');
  if (!Number.isSafeInteger(bytes) || bytes < 0) unusable('files');
  if (path.split(/[/\\]/).includes('..') || /^([/\\]|[a-z]:)/i.test(path)) unusable('files');
  return { path, bytes, sha256 };
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

function poolingOf(value: unknown): Pooling {
  if (value === undefined || value === null) return 'mean';
  return value === 'mean' || value === 'cls' || value === 'last' ? value : unusable('pooling');
}

function denseOf(value: unknown, files: readonly ModelFile[]): DenseFile {
  const { path, activation } = isFields(value) ? value : {};
  const listed = files.find((file) => file.path === path);
  if (!listed || (activation !== 'tanh' && activation !== 'identity')) unusable('dense');
  return { path: listed.path, activation };
}

function goldenOf(value: unknown): ModelManifest['golden'] {
  if (!isFields(value)) return null;
  return { source: required(value, 'source'), target: required(value, 'target') };
}

function required(fields: Fields, name: string): string {
  return optional(fields, name) ?? unusable(name);
}

function optional(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function unusable(what: string): never {
  throw new InvalidInput(
    `a model's ${MANIFEST} cannot be used (${what}); see what is wrong with: crossquote models, and fetch it again with: crossquote models fetch <name> --force`,
  );
}

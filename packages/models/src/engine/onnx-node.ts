/** Nodes and small constants of an ONNX graph, read from and written as protobuf. Numbers of fields: onnx.proto. */
import { delimited, type Field, joined, readFields, text, varintField } from './protobuf.ts';

export interface OnnxNode {
  readonly kind: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: readonly Field[];
}

export type Attributes = Readonly<Record<string, number | readonly number[]>>;

export const CONTRIB = 'com.microsoft';
export const TYPE = { float: 1, uint8: 2, int8: 3, int64: 7 } as const;
const NODE = { input: 1, output: 2, kind: 4, attribute: 5, domain: 7 } as const;
const INT = 2;
const INTS = 7;

export function readNode(bytes: Uint8Array): OnnxNode {
  const fields = readFields(bytes);
  const all = (number: number) => fields.filter((field) => field.number === number);
  return {
    kind: all(NODE.kind)
      .map((field) => text(field.body))
      .join(''),
    inputs: all(NODE.input).map((field) => text(field.body)),
    outputs: all(NODE.output).map((field) => text(field.body)),
    attributes: all(NODE.attribute),
  };
}

export function writeNode(
  kind: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Attributes = {},
  domain = '',
): Uint8Array {
  return joined([
    ...inputs.map((name) => delimited(NODE.input, name)),
    ...outputs.map((name) => delimited(NODE.output, name)),
    delimited(NODE.kind, kind),
    ...Object.entries(attributes).map(([name, value]) => delimited(NODE.attribute, attribute(name, value))),
    ...(domain ? [delimited(NODE.domain, domain)] : []),
  ]);
}

function attribute(name: string, value: number | readonly number[]): Uint8Array {
  return typeof value === 'number'
    ? joined([delimited(1, name), varintField(3, value), varintField(20, INT)])
    : joined([delimited(1, name), ...value.map((one) => varintField(8, one)), varintField(20, INTS)]);
}

/** @param data little-endian, as the type has it. @param dims none for a scalar. */
export function writeTensor(
  name: string,
  type: number,
  dims: readonly number[],
  data: ArrayBufferView,
): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return joined([
    ...dims.map((dim) => varintField(1, dim)),
    varintField(2, type),
    delimited(8, name),
    delimited(9, bytes),
  ]);
}

/** A graph's output whose shape the runtime works out. */
export function writeOutput(name: string, type: number): Uint8Array {
  return joined([delimited(1, name), delimited(2, delimited(1, varintField(1, type)))]);
}

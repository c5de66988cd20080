/** Makes a Marian model's ONNX file ready for the engine: rows that do not see one another, and the likeliest tokens instead of all logits. */
import { freeRows, rowConstants } from './free-rows.ts';
import { CONTRIB, readNode, TYPE, writeNode, writeOutput, writeTensor } from './onnx-node.ts';
import { delimited, type Field, joined, readFields, text, varintField } from './protobuf.ts';

export interface ReadyModel {
  readonly bytes: Uint8Array;
  /** Whether `bytes` are others than what was given. */
  readonly changed: boolean;
  /** No node of the graph lets one row of a batch change another's result. */
  readonly rowsAreFree: boolean;
}

const MODEL = { graph: 7, opset: 8 } as const;
const GRAPH = { node: 1, initializer: 5, output: 12 } as const;
/** Candidates for the next token that a decoder gives of each row. */
export const TOP = 8;

/** What scales or sums over a whole batch, or takes other paths for one row than for several. */
const BINDING = new Set([
  'DynamicQuantizeLinear',
  'DynamicQuantizeMatMul',
  'DynamicQuantizeLSTM',
  'MatMulNBits',
  'QAttention',
  'Gemm',
]);

/** @throws RangeError when the bytes are no ONNX model. */
export function readyModel(model: Uint8Array): ReadyModel {
  const fields = readFields(model);
  const opset = opsetOf(fields);
  const graphs = fields.filter(({ number }) => number === MODEL.graph).map(({ body }) => body);
  const given = joined(graphs);
  const freed = freeRows(given, opset);
  const graph = withBest(freed.length === given.length ? given : joined([freed, ...constants()]));
  const changed = graph.length !== given.length;
  if (!changed) return { bytes: model, changed, rowsAreFree: rowsAreFree(given, new Set()) };
  const others = fields.filter(({ number }) => number !== MODEL.graph).map(({ raw }) => raw);
  const known = fields.some(({ number, body }) => number === MODEL.opset && domainOf(body) === CONTRIB);
  const contrib = known ? [] : [delimited(MODEL.opset, joined([delimited(1, CONTRIB), varintField(2, 1)]))];
  return {
    bytes: joined([...others, ...contrib, delimited(MODEL.graph, graph)]),
    changed,
    rowsAreFree: rowsAreFree(graph, new Set()),
  };
}

/** Products of floats take another path for one row than for several, and round differently there. */
function rowsAreFree(graph: Uint8Array, outer: ReadonlySet<string>): boolean {
  const fields = readFields(graph);
  const weights = new Set(outer);
  for (const { number, body } of fields) if (number === GRAPH.initializer) weights.add(tensorName(body));
  return fields.every(({ number, body }) => {
    if (number !== GRAPH.node) return true;
    const node = readNode(body);
    if (BINDING.has(node.kind)) return false;
    if (node.kind.endsWith('MatMul') && weights.has(node.inputs[1] ?? '')) return false;
    return node.attributes.every((attribute) =>
      readFields(attribute.body).every((field) => field.number !== 6 || rowsAreFree(field.body, weights)),
    );
  });
}

function constants(): readonly Uint8Array[] {
  return rowConstants().map((tensor) => delimited(GRAPH.initializer, tensor));
}

/** Adds `top_ids` and `top_logprobs`, [batch, 8], to a decoder that has only `logits`, so that these need not be copied out at every step. */
function withBest(graph: Uint8Array): Uint8Array {
  const outputs = new Set(
    readFields(graph)
      .filter(({ number }) => number === GRAPH.output)
      .map(({ body }) => tensorLikeName(body)),
  );
  if (!outputs.has('logits') || outputs.has('top_ids')) return graph;
  const node = (...of: Parameters<typeof writeNode>) => delimited(GRAPH.node, writeNode(...of));
  const constant = (name: string, ...values: bigint[]) =>
    delimited(GRAPH.initializer, writeTensor(name, TYPE.int64, [values.length], BigInt64Array.from(values)));
  return joined([
    graph,
    constant('best.top', BigInt(TOP)),
    constant('best.last', -1n),
    node('Shape', ['logits'], ['best.shape']),
    node('Gather', ['best.shape', 'best.last'], ['best.width']),
    node('Concat', ['best.last', 'best.width'], ['best.flat'], { axis: 0 }),
    node('Reshape', ['logits', 'best.flat'], ['best.row']),
    node('TopK', ['best.row', 'best.top'], ['best.values', 'top_ids'], { axis: -1 }),
    node('LogSoftmax', ['best.row'], ['best.log'], { axis: -1 }),
    node('GatherElements', ['best.log', 'top_ids'], ['top_logprobs'], { axis: 1 }),
    delimited(GRAPH.output, writeOutput('top_ids', TYPE.int64)),
    delimited(GRAPH.output, writeOutput('top_logprobs', TYPE.float)),
  ]);
}

function opsetOf(fields: readonly Field[]): number {
  for (const { number, body } of fields) {
    if (number !== MODEL.opset || !['', 'ai.onnx'].includes(domainOf(body))) continue;
    return readFields(body).find((field) => field.number === 2)?.value ?? 0;
  }
  throw new RangeError('not an ONNX model');
}

function domainOf(opset: Uint8Array): string {
  return text(readFields(opset).find((field) => field.number === 1)?.body ?? new Uint8Array(0));
}

function tensorName(tensor: Uint8Array): string {
  return text(readFields(tensor).find((field) => field.number === 8)?.body ?? new Uint8Array(0));
}

function tensorLikeName(value: Uint8Array): string {
  return text(readFields(value).find((field) => field.number === 1)?.body ?? new Uint8Array(0));
}

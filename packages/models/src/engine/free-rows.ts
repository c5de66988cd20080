/**
 * Rewrites the int8 models that hubs carry so that a text's result depends on that text alone. Their activations are quantised with one
 * scale for the whole batch (DynamicQuantizeLinear); here every row gets its own, in the same eight bits, with the same weights. What
 * follows are integer sums, exact in any order, so texts may then share a batch. Closer to the float model than the original is.
 */
import { CONTRIB, type OnnxNode, readNode, TYPE, writeNode, writeTensor } from './onnx-node.ts';
import { delimited, joined, readFields } from './protobuf.ts';

const GRAPH = { node: 1, initializer: 5 } as const;
const SUBGRAPH = 6;
const NOTHING = new Uint8Array(0);
const NAMES = {
  tiny: 'rows.tiny',
  step: 'rows.step',
  middle: 'rows.middle',
  one: 'rows.one',
  axis: 'rows.axis',
} as const;

/** The constants that rewritten nodes refer to, for the outermost graph. */
export function rowConstants(): readonly Uint8Array[] {
  return [
    writeTensor(NAMES.tiny, TYPE.float, [1], Float32Array.of(1e-8)),
    writeTensor(NAMES.step, TYPE.float, [], Float32Array.of(1 / 127)),
    writeTensor(NAMES.middle, TYPE.uint8, [], Uint8Array.of(128)),
    writeTensor(NAMES.one, TYPE.float, [], Float32Array.of(1)),
    writeTensor(NAMES.axis, TYPE.int64, [1], BigInt64Array.of(-1n)),
  ];
}

/** @param opset of the standard operators. @returns the graph with all its branches rewritten. */
export function freeRows(graph: Uint8Array, opset: number): Uint8Array {
  const fields = readFields(graph);
  const nodes = fields.filter(({ number }) => number === GRAPH.node).map(({ body }) => readNode(body));
  const made = new Map(nodes.flatMap((node) => node.outputs.map((output) => [output, node] as const)));
  const uses = new Map<string, number>();
  for (const name of nodes.flatMap(({ inputs }) => inputs)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const products = new Map(
    nodes.flatMap((node) => {
      const product = node.kind === 'Mul' ? productOf(node, made, uses) : null;
      return product ? [[node, product] as const] : [];
    }),
  );
  // The runtime does not leave out what nobody reads.
  const idle = new Set([...products.values()].flatMap(({ instead }) => instead));
  let at = 0;
  const parts = fields.map(({ number, body, raw }) => {
    const node = number === GRAPH.node ? nodes[at++] : undefined;
    if (!node) return raw;
    if (idle.has(node)) return NOTHING;
    if (node.kind === 'DynamicQuantizeLinear') return written(quantisedByRow(node, opset));
    const product = products.get(node);
    if (product) return written(product.nodes);
    return node.kind === 'If' || node.kind === 'Loop' ? delimited(number, withBranches(body, opset)) : raw;
  });
  return joined(parts);
}

function written(nodes: readonly Uint8Array[]): Uint8Array {
  return joined(nodes.map((node) => delimited(GRAPH.node, node)));
}

function withBranches(node: Uint8Array, opset: number): Uint8Array {
  return joined(
    readFields(node).map(({ number, body, raw }) => {
      if (number !== 5) return raw;
      const inner = readFields(body).map((field) =>
        field.number === SUBGRAPH ? delimited(SUBGRAPH, freeRows(field.body, opset)) : field.raw,
      );
      return delimited(number, joined(inner));
    }),
  );
}

/** The same three outputs, the scale one a row: `[…, 1]` where it was one number. */
function quantisedByRow({ inputs: [x = ''], outputs }: OnnxNode, opset: number): readonly Uint8Array[] {
  const [quantised = '', scale = '', zero = ''] = outputs;
  const own = (name: string) => `${quantised}.rows.${name}`;
  return [
    writeNode('Abs', [x], [own('abs')]),
    opset < 18
      ? writeNode('ReduceMax', [own('abs')], [own('largest')], { axes: [-1], keepdims: 1 })
      : writeNode('ReduceMax', [own('abs'), NAMES.axis], [own('largest')], { keepdims: 1 }),
    writeNode('Max', [own('largest'), NAMES.tiny], [own('range')]),
    writeNode('Div', [x, own('range')], [own('unit')]),
    writeNode('QuantizeLinear', [own('unit'), NAMES.step, NAMES.middle], [quantised]),
    writeNode('Mul', [own('range'), NAMES.step], [scale]),
    writeNode('Identity', [NAMES.middle], [zero]),
  ];
}

interface Product {
  readonly nodes: readonly Uint8Array[];
  /** Nodes that these stand for. */
  readonly instead: readonly OnnxNode[];
}

/**
 * `sums * (row scale * column scales)` as one fused product and one multiplication, instead of a matrix of scales; null where the
 * shape of the graph is another, and then what is there goes on working by broadcasting.
 */
function productOf(
  node: OnnxNode,
  made: ReadonlyMap<string, OnnxNode>,
  uses: ReadonlyMap<string, number>,
): Product | null {
  const from = (name: string, kind: string) => {
    const maker = made.get(name);
    return maker?.kind === kind && uses.get(name) === 1 ? maker : null;
  };
  for (const [cast = '', scales = ''] of [node.inputs, [...node.inputs].reverse()]) {
    const floats = from(cast, 'Cast');
    const sums = from(floats?.inputs[0] ?? '', 'MatMulInteger');
    const factor = from(scales, 'Mul');
    const [rows = '', weights = '', , zero = ''] = sums?.inputs ?? [];
    const source = made.get(rows);
    if (!floats || !sums || !factor || source?.kind !== 'DynamicQuantizeLinear') continue;
    const columns = factor.inputs.find((name) => name !== source.outputs[1]);
    if (!columns || !factor.inputs.includes(source.outputs[1] ?? '')) continue;
    const [output = ''] = node.outputs;
    const inputs = [rows, weights, NAMES.one, columns, NAMES.middle, ...(zero ? [zero] : [])];
    const nodes = [
      writeNode('MatMulIntegerToFloat', inputs, [`${output}.rows`], {}, CONTRIB),
      writeNode('Mul', [`${output}.rows`, source.outputs[1] ?? ''], [output]),
    ];
    return { nodes, instead: [floats, sums, factor] };
  }
  return null;
}

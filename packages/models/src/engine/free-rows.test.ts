/** On a graph of one product, in the form that quantised models of hubs have. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { TYPE, writeNode, writeOutput, writeTensor } from './onnx-node.ts';
import { delimited, joined, readFields, varintField } from './protobuf.ts';
import { readyModel } from './ready-model.ts';

const WIDTH = 32;
const ROW = Float32Array.from({ length: WIDTH }, (_, i) => Math.sin(i + 1));
const LOUD = ROW.map((x) => x * 40 + 7);

describe('a quantised model made ready', () => {
  it('gives a row the same numbers alone and beside any other, bit for bit', async () => {
    const ready = readyModel(hubModel());
    expect(ready).toMatchObject({ changed: true, rowsAreFree: true });
    const session = await InferenceSession.create(ready.bytes, { logSeverityLevel: 3 });
    const alone = await products(session, [ROW]);
    const beside = await products(session, [LOUD, ROW, LOUD]);
    expect(beside.slice(WIDTH, 2 * WIDTH)).toEqual(alone);
    expect(alone.some((x) => x !== 0)).toBe(true);
    await session.release();
  });

  it('is nearer to the float product than what it was made from, where rows differ in loudness', async () => {
    const sessions = await Promise.all(
      [hubModel(), readyModel(hubModel()).bytes].map((bytes) =>
        InferenceSession.create(bytes, { logSeverityLevel: 3 }),
      ),
    );
    const errors = await Promise.all(
      sessions.map(async (session) =>
        errorOf((await products(session, [LOUD, ROW])).subarray(WIDTH), floatProduct(ROW)),
      ),
    );
    await Promise.all(sessions.map((session) => session.release()));
    expect(errors[1]).toBeLessThan((errors[0] ?? 0) / 4);
  });

  it('leaves no node behind that nobody reads', () => {
    const graph = readFields(readyModel(hubModel()).bytes).find(({ number }) => number === 7);
    const text = new TextDecoder('latin1').decode(graph?.body);
    expect(text).toContain('MatMulIntegerToFloat');
    expect(text).not.toMatch(/MatMulInteger(?!ToFloat)|DynamicQuantizeLinear|Cast/);
  });

  it('is itself where it was ready already', () => {
    const { bytes } = readyModel(hubModel());
    expect(readyModel(bytes)).toEqual({ bytes, changed: false, rowsAreFree: true });
  });

  it('is bound where floats are multiplied', () => {
    const nodes = [writeNode('MatMul', ['x', 'floats'], ['y'])];
    const weights = writeTensor('floats', TYPE.float, [WIDTH, WIDTH], new Float32Array(WIDTH * WIDTH));
    expect(readyModel(model(nodes, [weights])).rowsAreFree).toBe(false);
  });

  it('says when the bytes are no model', () => {
    expect(() => readyModel(Uint8Array.of(255, 255, 255))).toThrow(RangeError);
  });
});

const WEIGHTS = Int8Array.from({ length: WIDTH * WIDTH }, (_, i) => ((i * 37) % 127) - 63);
const SCALE = 0.01;

function hubModel(): Uint8Array {
  const nodes = [
    writeNode('DynamicQuantizeLinear', ['x'], ['quantised', 'scale', 'zero']),
    writeNode('MatMulInteger', ['quantised', 'weights', 'zero', 'weightsZero'], ['sums']),
    writeNode('Cast', ['sums'], ['floats'], { to: TYPE.float }),
    writeNode('Mul', ['scale', 'weightsScale'], ['scales']),
    writeNode('Mul', ['floats', 'scales'], ['y']),
  ];
  return model(nodes, [
    writeTensor('weights', TYPE.int8, [WIDTH, WIDTH], WEIGHTS),
    writeTensor('weightsZero', TYPE.int8, [], Int8Array.of(0)),
    writeTensor('weightsScale', TYPE.float, [], Float32Array.of(SCALE)),
  ]);
}

function model(nodes: readonly Uint8Array[], tensors: readonly Uint8Array[]): Uint8Array {
  const graph = joined([
    ...nodes.map((node) => delimited(1, node)),
    delimited(2, 'one product'),
    ...tensors.map((tensor) => delimited(5, tensor)),
    delimited(11, matrix('x')),
    delimited(12, writeOutput('y', TYPE.float)),
  ]);
  return joined([varintField(1, 8), delimited(7, graph), delimited(8, varintField(2, 17))]);
}

/** An input `[rows, WIDTH]`. */
function matrix(name: string): Uint8Array {
  const shape = joined([delimited(1, delimited(2, 'rows')), delimited(1, varintField(1, WIDTH))]);
  const type = joined([varintField(1, TYPE.float), delimited(2, shape)]);
  return joined([delimited(1, name), delimited(2, delimited(1, type))]);
}

async function products(session: InferenceSession, rows: readonly Float32Array[]): Promise<Float32Array> {
  const data = Float32Array.from(rows.flatMap((row) => [...row]));
  const { y } = await session.run({ x: new Tensor('float32', data, [rows.length, WIDTH]) });
  if (y?.data instanceof Float32Array) return y.data;
  throw new TypeError('no floats');
}

function floatProduct(row: Float32Array): Float32Array {
  return Float32Array.from({ length: WIDTH }, (_, j) =>
    row.reduce((sum, x, i) => sum + x * (WEIGHTS[i * WIDTH + j] ?? 0) * SCALE, 0),
  );
}

function errorOf(given: Float32Array, wanted: Float32Array): number {
  return given.reduce((sum, x, i) => sum + (x - (wanted[i] ?? 0)) ** 2, 0);
}

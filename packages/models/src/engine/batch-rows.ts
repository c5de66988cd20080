/** Numbers of the texts of a batch, a row each: choosing rows, and room for the next step's. */

export interface Rows<T extends Float32Array | BigInt64Array> {
  readonly data: T;
  /** Its first is the number of rows. */
  readonly dims: readonly number[];
}

/** Two buffers in turns, one to read from while the other is written; they grow by doubling, since the past grows a token a step. */
export function alternating(): (length: number) => Float32Array {
  const buffers = [new Float32Array(0), new Float32Array(0)];
  let turn = 0;
  return (length) => {
    turn = 1 - turn;
    let buffer = buffers[turn];
    if (!buffer || buffer.length < length) {
      buffer = new Float32Array(length * 2);
      buffers[turn] = buffer;
    }
    return buffer.subarray(0, length);
  };
}

/** @param into of the kept rows' size; not the memory that is read. */
export function keepRows<T extends Float32Array | BigInt64Array>(
  { data, dims }: Rows<T>,
  kept: readonly number[],
  into: T,
): Rows<T> {
  const size = data.length / (dims[0] || 1);
  // One signature for both kinds: TypeScript knows no `set` of their union.
  const target: { set(from: ArrayLike<number> | ArrayLike<bigint>, at: number): void } = into;
  kept.forEach((row, i) => {
    target.set(data.subarray(row * size, (row + 1) * size), i * size);
  });
  return { data: into, dims: [kept.length, ...dims.slice(1)] };
}

export function sizeOfRow({ data, dims }: Rows<Float32Array | BigInt64Array>): number {
  return data.length / (dims[0] || 1);
}

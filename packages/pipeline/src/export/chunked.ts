/** Small pieces of text as larger ones, since each piece that is written costs a call. */

/** UTF-16 code units: large enough for calls to cost nothing, small beside all else in memory. */
const SIZE = 65_536;

export async function* chunked(pieces: AsyncIterable<string>, size = SIZE): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < size) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

import { expect, it } from 'vitest';
import { chunked } from './chunked.ts';

it('puts small pieces together and loses none', async () => {
  async function* pieces() {
    yield* ['ab', 'c', '', 'defg', 'h'];
  }
  const chunks: string[] = [];
  for await (const chunk of chunked(pieces(), 3)) chunks.push(chunk);
  expect(chunks).toEqual(['abc', 'defg', 'h']);
});

import { describe, expect, it } from 'vitest';
import { keyset } from './keyset.ts';

async function all(count: number, limit: number): Promise<{ rows: number[]; asked: number }> {
  let asked = 0;
  const read = async ({ after, limit: most }: { after: number | null; limit: number }) => {
    asked++;
    const from = after === null ? 0 : after + 1;
    return Array.from({ length: Math.min(most, count - from) }, (_, i) => from + i);
  };
  const rows: number[] = [];
  for await (const page of keyset<number, number>(read, (row) => row, limit)) rows.push(...page);
  return { rows, asked };
}

describe('keyset', () => {
  it.each([0, 1, 2, 3, 4, 7])('gives %i rows once each, in order', async (count) => {
    expect((await all(count, 3)).rows).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  it('asks once more only where the last page was full', async () => {
    expect([(await all(5, 3)).asked, (await all(6, 3)).asked]).toEqual([2, 3]);
  });
});

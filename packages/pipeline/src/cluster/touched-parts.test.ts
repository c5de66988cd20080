import { type Alignment, alignmentId, type DecidedPair } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import type { Store } from '../ports/store.ts';
import { touchedParts } from './touched-parts.ts';

const tie = (a: string, b: string, score = 0.9): Alignment => ({
  id: alignmentId(a, b),
  collection: 'default',
  quotes: [a, b],
  relation: 'same',
  score,
  evidence: [],
  differences: [],
});

/** Each of them with each other. */
const all = (...ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => tie(a, b)));

function storeOf(alignments: readonly Alignment[]): Pick<Store, 'alignmentsOf' | 'alignmentCounts'> {
  const tied = (id: string) => alignments.filter(({ quotes }) => quotes.includes(id));
  return {
    alignmentsOf: async (ids) => alignments.filter(({ quotes }) => quotes.some((id) => ids.includes(id))),
    alignmentCounts: async (ids) =>
      new Map(ids.flatMap((id) => (tied(id).length > 0 ? [[id, tied(id).length] as const] : []))),
  };
}

async function partsOf(
  touched: readonly string[],
  alignments: readonly Alignment[],
  { most = 1, decided = [] }: { readonly most?: number; readonly decided?: readonly DecidedPair[] } = {},
): Promise<readonly string[]> {
  const parts: string[] = [];
  for await (const { quotes, alignments: ties } of touchedParts(
    touched,
    decided,
    0.7,
    storeOf(alignments),
    most,
  ))
    parts.push(
      `${quotes.toSorted().join('')}: ${ties
        .map((one) => one.quotes.join(''))
        .sort()
        .join(' ')}`,
    );
  return parts;
}

describe('touchedParts', () => {
  it('comes to each part once, whole, and to one after the other', async () => {
    const alignments = [...all('a', 'b', 'c'), ...all('k', 'l'), tie('c', 'k', 0.5), ...all('x', 'y')];
    expect(await partsOf(['a', 'c', 'k', 'b', 'z'], alignments)).toEqual(['abc: ab ac bc', 'kl: kl', 'z: ']);
  });

  it('takes parts together that are small', async () => {
    const alignments = [...all('a', 'b'), ...all('k', 'l'), tie('b', 'k', 0.5)];
    expect(await partsOf(['a', 'k'], alignments, { most: 4 })).toEqual(['abkl: ab bk kl']);
  });

  it('goes over what people confirmed, and not over what they rejected', async () => {
    const alignments = [...all('a', 'b'), tie('b', 'k', 0.5), tie('a', 'x')];
    const decided: readonly DecidedPair[] = [
      { id: alignmentId('b', 'k'), quotes: ['b', 'k'], state: 'confirmed' },
      { id: alignmentId('a', 'x'), quotes: ['a', 'x'], state: 'rejected' },
    ];
    expect(await partsOf(['a', 'x'], alignments, { decided })).toEqual(['abk: ab bk', 'x: ']);
  });

  it('reads few alignments at a time, of a part of many as well', async () => {
    const store = storeOf(all('a', 'b', 'c', 'd'));
    const read: number[] = [];
    const counted: typeof store = {
      ...store,
      alignmentsOf: async (ids) => {
        const found = await store.alignmentsOf(ids);
        read.push(found.length);
        return found;
      },
    };
    const parts: number[] = [];
    for await (const { alignments } of touchedParts(['a', 'b'], [], 0.7, counted, 100, 3))
      parts.push(alignments.length);
    expect(parts).toEqual([6]);
    expect(Math.max(...read)).toBe(3);
  });

  it('finds nothing where nothing is touched', async () => {
    expect(await partsOf([], all('a', 'b'))).toEqual([]);
  });
});

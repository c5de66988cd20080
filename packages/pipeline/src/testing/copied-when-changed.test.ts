import { describe, expect, it } from 'vitest';
import { CopiedWhenChanged } from './copied-when-changed.ts';

const filled = () => {
  const map = new CopiedWhenChanged<string, number>();
  map.set('b', 1);
  map.set('a', 2);
  return map;
};

describe('a map that is copied when it is changed', () => {
  it.each<[string, (map: Map<string, number>) => void]>([
    ['set', (map) => map.set('b', 3)],
    ['added to', (map) => map.set('c', 3)],
    ['taken from', (map) => map.delete('b')],
    ['emptied', (map) => map.clear()],
  ])('is kept as it was, in its order, when it is %s', (_, change) => {
    const map = filled();
    const kept = map.keep();
    change(map);
    expect([...kept.map]).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect([...map]).not.toEqual([...kept.map]);
  });

  it('is kept by each who looked as it was then', () => {
    const map = filled();
    const [first, second] = [map.keep(), map.keep()];
    map.delete('a');
    const third = map.keep();
    map.set('c', 4);
    expect([first, second, third].map((kept) => [...kept.map.keys()])).toEqual([
      ['b', 'a'],
      ['b', 'a'],
      ['b'],
    ]);
  });

  it('is the very map while nothing changes', () => {
    const map = filled();
    const kept = map.keep();
    map.delete('none');
    expect(kept.map).toBe(map);
  });
});

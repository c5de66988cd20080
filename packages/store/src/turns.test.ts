import { describe, expect, it } from 'vitest';
import { takeTurns } from './turns.ts';

describe('takeTurns', () => {
  it('lets one after the other, in the order of asking, also after one that throws', async () => {
    const turns = takeTurns();
    const log: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await Promise.resolve();
        log.push(`${name} ends`);
        if (fails) throw new RangeError(name);
        return name;
      };
    const all = await Promise.allSettled([
      turns.run(work('a')),
      turns.run(work('b', true)),
      turns.run(work('c')),
    ]);
    expect(all.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('holds a turn until it is given back, and minds it once', async () => {
    const turns = takeTurns();
    const giveBack = await turns.take();
    let ran = false;
    const next = turns.run(async () => {
      ran = true;
    });
    await Promise.resolve();
    expect(ran).toBe(false);
    giveBack();
    giveBack();
    await next;
    expect(ran).toBe(true);
  });
});

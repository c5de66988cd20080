import { describe, expect, it } from 'vitest';
import { within } from './within.ts';

describe('within', () => {
  it('hands on what comes in time, good or bad', async () => {
    await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(within(Number.POSITIVE_INFINITY, Promise.resolve(7))).resolves.toBe(7);
  });

  it('does not wait longer, and lets a late failure pass in silence', async () => {
    let fail = () => {};
    const late = new Promise<never>((_, reject) => {
      fail = () => reject(new Error('too late'));
    });
    await expect(within(1, late)).rejects.toThrow('no answer within 0.001 s');
    fail();
    await expect(late).rejects.toThrow('too late');
  });
});

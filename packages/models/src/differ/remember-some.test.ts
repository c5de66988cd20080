import { expect, it } from 'vitest';
import { rememberSome } from './remember-some.ts';

it('makes what was asked for lately once, and forgets what was not asked for longest, and what failed', async () => {
  const remember = rememberSome<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    remember(key, async () => {
      made.push(key);
      if (key === 'bad') throw new Error('not now');
      return key.toUpperCase();
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key.toUpperCase());
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await expect(ask('bad')).rejects.toThrow('not now');
  await expect(ask('bad')).rejects.toThrow('not now');
  expect(made.filter((key) => key === 'bad')).toHaveLength(2);
});

import { Conflict, Unavailable } from '@crossquote/domain';
import { expect, it, vi } from 'vitest';
import { ownOrBeside } from './own-or-beside.ts';

const held = () => Promise.reject<string>(new Conflict('in use'));

it('looks by itself again where the holder went before it could answer', async () => {
  const own = vi.fn<() => Promise<string>>(held).mockImplementationOnce(held).mockResolvedValueOnce('own');
  expect(await ownOrBeside(own, async () => null)).toBe('own');
});

it('takes what the holder answers, and says that it is held where nobody ever does', async () => {
  const own = vi.fn<() => Promise<string>>(held);
  expect(await ownOrBeside(own, async () => 'beside')).toBe('beside');
  expect(own).toHaveBeenCalledOnce();
  await expect(ownOrBeside(held, async () => null)).rejects.toThrow('in use');
});

it('asks nobody else where something else is wrong', async () => {
  const beside = vi.fn<() => Promise<string>>(async () => 'beside');
  await expect(ownOrBeside(() => Promise.reject(new Unavailable('full')), beside)).rejects.toThrow('full');
  expect(beside).not.toHaveBeenCalled();
});

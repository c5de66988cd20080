import { expect, it, vi } from 'vitest';
import { longLook } from './long-look.ts';

it('says what takes so long, once, and of a look that is short nothing', async () => {
  const err = vi.fn<(text: string) => void>();
  expect(await longLook({ err }, async () => 'seen', 60_000)).toBe('seen');
  expect(err).not.toHaveBeenCalled();
  let end: (seen: string) => void = () => undefined;
  const long = longLook(
    { err },
    () =>
      new Promise<string>((resolve) => {
        end = resolve;
      }),
    0,
  );
  await vi.waitFor(() => expect(err).toHaveBeenCalledTimes(1));
  end('seen too');
  expect(await long).toBe('seen too');
  expect(err.mock.calls).toEqual([[expect.stringContaining('first look after an update')]]);
});

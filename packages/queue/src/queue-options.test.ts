import { describe, expect, it } from 'vitest';
import { queueSettings } from './queue-options.ts';

const onError = () => undefined;

describe('queueSettings', () => {
  it('notices a dead worker within 35 seconds and tries a job four times, if nothing else is said', () => {
    const settings = queueSettings({ onError });
    expect(settings.lockDuration + settings.stalledInterval).toBe(35_000);
    expect(settings.attempts).toBe(4);
  });

  it('puts what it is told over what the backend wants, and that over the rest', () => {
    const settings = queueSettings({ onError, patience: 1 }, { patience: 2, stalledInterval: 3 });
    expect([settings.patience, settings.stalledInterval]).toEqual([1, 3]);
  });

  it.each(['', 'a:b', 'a.b', 'x'.repeat(61)])('refuses the prefix %j', (prefix) => {
    expect(() => queueSettings({ onError, prefix })).toThrow(/letters, digits/);
  });
});

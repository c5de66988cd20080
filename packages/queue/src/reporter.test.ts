import { Unavailable } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reporter } from './reporter.ts';

describe('reporter', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  const start = () => {
    const told: string[] = [];
    const report = reporter(
      (error) => `No server (${String(error)}): start it`,
      (error) => void told.push(error.message),
    );
    return { told, report };
  };

  it('tells the same only once in five seconds, whoever complains', () => {
    const { told, report } = start();
    for (const ms of [0, 100, 4800, 100]) {
      vi.advanceTimersByTime(ms);
      report('gone');
    }
    expect(told).toEqual(['No server (gone): start it', 'No server (gone): start it']);
  });

  it('tells different troubles at once', () => {
    const { told, report } = start();
    for (const trouble of ['gone', 'full', 'gone', 'full']) report(trouble);
    expect(told).toEqual(['No server (gone): start it', 'No server (full): start it']);
  });

  it('leaves a message alone that tells its fix already', () => {
    const { told, report } = start();
    report(new Unavailable('split job x is given up after 4 tries (Error).'));
    expect(told).toEqual(['split job x is given up after 4 tries (Error).']);
  });
});

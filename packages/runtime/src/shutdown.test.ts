import { afterEach, beforeEach, expect, it } from 'vitest';
import { onShutdown } from './shutdown.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What others in this process listen with is neither run nor counted. */
let others: NodeJS.SignalsListener[][] = [];

beforeEach(() => {
  others = SIGNALS.map((signal) => process.listeners(signal));
  for (const signal of SIGNALS) process.removeAllListeners(signal);
});

afterEach(() => {
  for (const [at, signal] of SIGNALS.entries()) {
    process.removeAllListeners(signal);
    for (const listener of others[at] ?? []) process.on(signal, listener);
  }
});

it('asks once, and leaves a second signal to the system, which needs no turn of a busy thread', () => {
  let asked = 0;
  const release = onShutdown(() => asked++);
  expect(process.listenerCount('SIGINT')).toBe(1);
  process.emit('SIGTERM', 'SIGTERM');
  expect(asked).toBe(1);
  expect(process.listenerCount('SIGINT')).toBe(0);
  release();
  expect(process.listenerCount('SIGINT')).toBe(0);
});

import { expect, it } from 'vitest';
import { onShutdown } from './shutdown.ts';

it('asks once, and leaves a second signal to the system, which needs no turn of a busy thread', () => {
  const before = process.listenerCount('SIGINT');
  let asked = 0;
  const release = onShutdown(() => asked++);
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  process.emit('SIGTERM', 'SIGTERM');
  expect(asked).toBe(1);
  expect(process.listenerCount('SIGINT')).toBe(before);
  release();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

import { afterEach, expect, it, vi } from 'vitest';
import { processTerminal } from './terminal.ts';

afterEach(() => vi.restoreAllMocks());

it('shows what would turn a line of a report, to people and in JSON, and writes files as they are', async () => {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  const terminal = processTerminal();
  terminal.out('Paid \u202e0001\n');
  terminal.err('\u202e.txt\n');
  await terminal.write('Paid \u202e0001\n');
  vi.restoreAllMocks();
  expect(written).toEqual(['Paid \\u202e0001\n', '\\u202e.txt\n', 'Paid \u202e0001\n']);
});

import { describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';
import type { Terminal } from './terminal.ts';
import { VERBS } from './verbs.ts';

// The runtime stands for all that takes long to load.
const loads = vi.hoisted(() => ({ runtime: 0 }));
vi.mock('@crossquote/runtime', () => {
  loads.runtime++;
  return {};
});

function said(isInteractive = false): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  const out = (text: string) => void lines.push(text);
  return {
    lines,
    out,
    write: async (text) => out(text),
    err: out,
    isInteractive,
    showsProgress: false,
    columns: 80,
  };
}

describe('--help', () => {
  it.each([['--help'], ['-h'], ['help'], []])('names every verb without loading any: %s', async (...raw) => {
    const terminal = said();
    expect(await main(raw, terminal)).toBe(0);
    for (const [name, { summary }] of Object.entries(VERBS)) {
      expect(terminal.lines.join('')).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'));
    }
    expect(loads.runtime).toBe(0);
  });

  it('refuses a verb that there is not, as fast', async () => {
    const terminal = said();
    expect(await main(['adopt'], terminal)).toBe(2);
    expect(terminal.lines.join('')).toContain('there is no verb "adopt"');
    expect(loads.runtime).toBe(0);
  });

  it.each([[['--help']], [['add', '--help']], [['export', '--help']]])(
    'fits a terminal of 80 columns, and goes on under the words that it began under: %s',
    async (raw) => {
      const terminal = said(true);
      expect(await main(raw, terminal)).toBe(0);
      const lines = terminal.lines.join('').split('\n');
      expect(lines.filter((line) => line.length > 80 && !line.startsWith('Usage'))).toEqual([]);
      expect(lines.filter((line) => /^ {13,}\S/.test(line)).length).toBeGreaterThan(0);
    },
  );
});

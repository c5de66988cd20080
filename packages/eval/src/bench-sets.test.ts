import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidInput, NotFound } from '@crossquote/domain';
import { describe, expect, it, onTestFinished } from 'vitest';
import { benchSets } from './bench-sets.ts';

function folderWith(...files: readonly string[]): string {
  const data = mkdtempSync(join(tmpdir(), 'crossquote-eval-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  mkdirSync(join(data, 'split'));
  for (const file of files) writeFileSync(join(data, 'split', file), '');
  return data;
}

const FILES = ['b.de.train.jsonl', 'b.de.dev.jsonl', 'a.en.dev.tsv', 'whole.jsonl', 'CARD.md'];
const named = (choice: Parameters<typeof benchSets>[2]) =>
  benchSets(folderWith(...FILES), 'split', choice).map(({ set }) => set);

describe('benchSets', () => {
  it('takes the dev part and what has no parts, by name', () => {
    expect(named({})).toEqual(['a.en.dev', 'b.de.dev', 'whole']);
  });

  it('takes another part when told', () => {
    expect(named({ part: 'train' })).toEqual(['b.de.train', 'whole']);
  });

  it('knows a part that nobody told it of by its name', () => {
    expect(benchSets(folderWith('a.half2.jsonl', 'a.dev.jsonl'), 'split', { part: 'half2' })).toMatchObject([
      { set: 'a.half2' },
    ]);
  });

  it('takes a set by its whole name whatever its part, and by its bare name of the part asked for', () => {
    expect(named({ sets: ['b.de.train'] })).toEqual(['b.de.train']);
    expect(named({ sets: ['b.de'] })).toEqual(['b.de.dev']);
    expect(named({ sets: ['b.de', 'whole'], part: 'train' })).toEqual(['b.de.train', 'whole']);
  });

  it('says which folder is missing, and which sets there are', () => {
    expect(() => benchSets('/nowhere', 'split')).toThrow(NotFound);
    expect(() => benchSets('/nowhere', 'split')).toThrow(/--data/);
    expect(() => named({ sets: ['c'] })).toThrow(InvalidInput);
    expect(() => named({ sets: ['c'] })).toThrow(/there are a\.en\.dev, b\.de\.dev/);
  });
});

import { describe, expect, it } from 'vitest';
import { importedText, returnedText } from './imported-text.ts';

describe('what an import says', () => {
  it('says what is wrong with many lines once, and which they are', () => {
    const wrong = (line: number) => ({ line, message: 'its key is another; give ours' });
    const problems = [...[1, 2, 3, 5, 8, 13, 21].map(wrong), { line: 4, message: 'is no JSON' }];
    const text = importedText('a.jsonl', { collection: 'c', added: 0, present: 0, problems }, 'c');
    expect(text.split('\n').slice(1)).toEqual([
      '  lines 1, 2, 3, 5, 8 and 2 more: its key is another; give ours',
      '  line 4: is no JSON',
      '',
    ]);
  });

  it('says so of translations too, and each outcome apart', () => {
    const other = (of: string) => ({ of, outcome: 'other source' as const, message: 'export again' });
    const problems = [other('s_1'), { ...other('s_2'), outcome: 'conflict' as const }, other('s_3')];
    const text = returnedText('a.xlf', { saved: 0, unchanged: 0, leftOut: 0, problems });
    expect(text.split('\n').slice(1)).toEqual([
      '  s_1, s_3: other source: export again',
      '  s_2: conflict: export again',
      '',
    ]);
  });
});

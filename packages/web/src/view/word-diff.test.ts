import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const told = (before: string, after: string, language = 'en') =>
  wordDiff(before, after, language)
    .map(({ what, text }) => (what === 'same' ? text : `${what === 'added' ? '+' : '-'}[${text}]`))
    .join('');

describe('wordDiff', () => {
  it('tells words apart, not letters', () => {
    expect(told('The bridge is away.', 'The bridge is gone.')).toBe('The bridge is -[away]+[gone].');
    expect(told('', 'Gone.')).toBe('+[Gone.]');
    expect(told('Gone.', 'Gone.')).toBe('Gone.');
  });

  it('takes neighbouring words as one change', () => {
    expect(told('we saw black smoke', 'we heard a bang')).toBe('we -[saw black smoke]+[heard a bang]');
  });

  it('knows words of scripts without spaces and from right to left', () => {
    expect(told('桥没有了', '桥还在了', 'zh')).toContain('桥');
    expect(told('الجسر ذهب', 'الجسر انهار', 'ar')).toBe('الجسر -[ذهب]+[انهار]');
  });

  it('gives the text after back, whatever came before', () => {
    const texts = ['', 'a', 'a b  c', 'b a c a b', 'x '.repeat(1500), 'y '.repeat(1500), '🌉 «a»\u00a0b'];
    for (const before of texts)
      for (const after of texts) {
        const kept = wordDiff(before, after, 'en').filter(({ what }) => what !== 'removed');
        expect(kept.map(({ text }) => text).join('')).toBe(after);
      }
  });
});

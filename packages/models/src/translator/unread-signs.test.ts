import { describe, expect, it } from 'vitest';
import { unreadSigns } from './unread-signs.ts';

const latinOnly = (text: string) => !/^[\p{Script=Latin}\p{N}.,!]*$/u.test(text);

describe('what a model cannot read', () => {
  it('is named as it stands, neighbours together, each once', () => {
    expect(unreadSigns('Ja 你好, sagte sie 👩‍👧 und 👩‍👧!', latinOnly)).toEqual(['你好', '👩‍👧']);
    expect(unreadSigns('Sie hei你t Ada.', latinOnly)).toEqual(['你']);
  });

  it('is nothing where only marks between words are unknown', () => {
    expect(unreadSigns('Ja – „sagte“ sie …', latinOnly)).toEqual([]);
    expect(unreadSigns('', latinOnly)).toEqual([]);
  });
});

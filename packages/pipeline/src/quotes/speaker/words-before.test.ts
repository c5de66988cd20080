import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string) => quotesIn(text, 'ar').map(({ name }) => name);

describe('“to us” before a surname', () => {
  it('is no first name where the report has another', () => {
    const text = 'قالت لنا بروك إن الجسر انهار. وقالت لينا بروك إن الماء ارتفع.';
    expect(names(text)).toEqual(['لينا بروك', 'لينا بروك']);
  });

  it('is how she is written where nothing else is said', () => {
    expect(names('قالت لنا بروك إن الجسر انهار.')).toEqual(['لنا بروك']);
  });
});

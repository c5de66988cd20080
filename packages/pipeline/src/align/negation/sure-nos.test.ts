import { describe, expect, it } from 'vitest';
import { fold } from '../../names/fold.ts';
import { isSureNo } from './sure-nos.ts';

describe('a word that says no without any doubt', () => {
  it.each([
    ['en', 'refused'],
    ['ar', 'رفض'],
    ['ar', 'ورفضوا'],
    ['ar', 'يرفضون'],
    ['ar', 'منعت'],
    ['fa', 'خودداری'],
    ['fa', 'ممنوع'],
    ['tr', 'reddetti'],
    ['tr', 'engelledi'],
    ['tr', 'yasaklandı'],
    ['tr', 'imkânsız'],
  ])('is one (%s): %s', (language, word) => {
    expect(isSureNo(fold(word), language)).toBe(true);
  });

  it.each([
    ['ar', 'لم'],
    ['ar', 'ممر'],
    ['fa', 'نمی'],
    ['fa', 'منع‌ها'],
    ['tr', 'değil'],
    ['tr', 'yasa'],
  ])('is none (%s): %s', (language, word) => {
    expect(isSureNo(fold(word), language)).toBe(false);
  });
});

import { aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../find-quotes.ts';
import { quotesIn, roughSentences } from '../testing/quotes-in.ts';

/** Whether the speaker is somebody else in another report of the collection. */
function isOfOneReport(text: string, language: string): boolean {
  const [one, other] = ['', ' '].map((end) => {
    const report = aReport({ id: `report${end.length}`, text: `${text}${end}`, language });
    return findQuotes(report, roughSentences(report))[0]?.speaker.id;
  });
  return one !== null && one !== other;
}

describe('private people of a testimony', () => {
  it.each([
    ['en', 'According to my brother, the men came at night.', 'brother'],
    ['de', 'Nach Angaben meines Bruders kamen die Männer bei Nacht.', 'Bruders'],
    ['fr', 'Selon mon frère, les hommes sont venus la nuit.', 'frère'],
    ['es', 'Según mi hermano, los hombres llegaron de noche.', 'hermano'],
    ['ru', 'По словам моего брата, мужчины пришли ночью.', 'брата'],
    ['uk', 'За словами мого брата, чоловіки прийшли вночі.', 'брата'],
    ['tr', 'Kardeşime göre adamlar gece geldi.', 'Kardeşim'],
    ['tr', 'Bir komşuya göre adamlar gece geldi.', 'komşu'],
    ['tr', 'Annem “Adamlar gece geldi” dedi.', 'Annem'],
    ['ar', 'وفقا لأخي، جاء الرجال ليلا إلى البيت.', 'أخي'],
    ['ar', 'قال أحد الجيران إن الرجال جاؤوا ليلا.', 'أحد الجيران'],
    ['ar', 'قالت والدة فاطمة إن الرجال جاؤوا ليلا.', 'والدة فاطمة'],
    ['fa', 'به گفته برادرم، مردان شبانه آمدند.', 'برادرم'],
    ['fa', 'به گفته یکی از همسایه‌ها، مردان شبانه آمدند.', 'یکی از همسایه‌ها'],
  ])('speak, and are no one person over all reports (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ name }]);
    expect(isOfOneReport(text, language)).toBe(true);
  });

  it.each([
    ['ar', 'قالت أسيرة إن الرجال جاؤوا ليلا.', 'أسيرة'],
    ['ar', 'قال متطوع إن الرجال جاؤوا ليلا.', 'متطوع'],
    ['ru', 'Переводчица рассказала, что мужчины пришли ночью.', 'Переводчица'],
    ['uk', 'Полонений розповів, що чоловіки прийшли вночі.', 'Полонений'],
    ['tr', 'Rehine, erkeklerin gece geldiğini söyledi.', 'Rehine'],
  ])('are held, taken and set free (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ name, reason: 'role: no name given' }]);
    expect(isOfOneReport(text, language)).toBe(true);
  });

  it.each([
    ['ar', 'قالت أم محمد إن الطريق مغلق منذ يومين.', 'أم محمد'],
    ['ar', 'وقالت والدته فاطمة سالم إن الطريق مغلق.', 'فاطمة سالم'],
    ['ar', 'قال المسعف أحمد سالم إن الطريق مغلق منذ يومين.', 'أحمد سالم'],
    ['fa', 'برادرش رضا گفت که مردان شبانه آمدند.', 'رضا'],
  ])('have a name where one is told (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ name }]);
    expect(isOfOneReport(text, language)).toBe(false);
  });
});

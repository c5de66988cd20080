/** Two people beside one verb where no capital tells where a name ends; all sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('two people beside one verb', () => {
  it.each([
    ['ar', 'قال الخياط أحمد سالم والخياطة ليلى حداد إن الماء وصل إلى الباب.', 'أحمد سالم'],
    ['ar', 'قالت ليلى حداد وعمر ناصر: «هربنا ليلا».', 'ليلى حداد'],
    ['ar', 'قال أحمد سالم ووالدته إن الماء وصل إلى الباب.', 'أحمد سالم'],
    ['fa', 'احمد سالم و لیلا حداد گفتند که آب تا در رسید.', 'احمد سالم'],
  ])('are not one (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['ar', 'قال أحمد وليد إن الجسر مغلق.', 'أحمد وليد'],
    ['ar', 'قالت وفاء سالم إن الجسر مغلق.', 'وفاء سالم'],
  ])('are told from a name that begins with the letter for "and" (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});

describe('whom an Arabic sentence is about', () => {
  it.each([
    ['قالت ليلى حداد إنها هربت. أما جارها، الذي فقد بيته، فقال: «رأيت شاحنة بلا أضواء».', 'جارها'],
    ['استمعت المحكمة إلى شهادة مهندس قال إن الشق كان معروفا منذ مايو.', 'مهندس'],
  ])('says it, and nobody named before: %s', (text, name) => {
    expect(names(text, 'ar').at(-1)).toBe(name);
  });

  it('is a woman by the verb of the present', () => {
    const text = 'تقول إيلكا شتورم: «كنا نسمع الماء». وقال إن أحدا لم يحذرهم.';
    expect(names(text, 'ar').at(-1)).not.toBe('إيلكا شتورم');
  });
});

import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const speaker = (text: string) => quotesIn(text, 'ar').at(-1);

describe('a name without capitals', () => {
  it.each([
    ['قال محامي سامي حداد إن الطريق مغلق منذ الفجر.', 'محامي سامي حداد'],
    ['قال مترجم سامي حداد إن الطريق مغلق منذ الفجر.', 'مترجم سامي حداد'],
    ['قالت أرملة سامي حداد إن الطريق مغلق منذ الفجر.', 'أرملة سامي حداد'],
    ['قال حفيد سامي حداد إن الطريق مغلق منذ الفجر.', 'حفيد سامي حداد'],
  ])('is not that of whose lawyer, widow or grandson speaks: %s', (text, mention) => {
    expect(speaker(text)).toMatchObject({ mention, reason: 'role: no name given' });
  });

  it.each(['قال حي الشيخ إن الطريق مغلق منذ الفجر.', 'قال حي الشيخ جراح إن الطريق مغلق منذ الفجر.'])(
    'is not that of a quarter: %s',
    (text) => {
      expect(speaker(text)?.name).toBeNull();
    },
  );

  it.each([
    'قال سكان حي الشيخ إن الطريق مغلق منذ الفجر.',
    'قال سكان حي الشيخ جراح إن الطريق مغلق منذ الفجر.',
    'أكد محافظ حلب أن الطريق مغلق منذ الفجر.',
    'قالت رئيسة بلدية أورسوند إن الطريق مغلق منذ الفجر.',
  ])('is not that of the place which somebody is of: %s', (text) => {
    expect(speaker(text)?.reason).toBe('role: no name given');
  });

  it.each([
    ['قالت رئيسة بلدية أورسوند ليلى درويش إن الطريق مغلق منذ الفجر.', 'ليلى درويش'],
    ['قالت رئيسة بلدية أورسوند درويش إن الطريق مغلق منذ الفجر.', 'درويش'],
    ['أكد محافظ حلب سامي حداد أن الطريق مغلق منذ الفجر.', 'سامي حداد'],
    ['أكد محافظ مدينة حلب سامي حداد أن الطريق مغلق منذ الفجر.', 'سامي حداد'],
    ['أكد عمدة مدينة أورسوند سامي حداد أن الطريق مغلق منذ الفجر.', 'سامي حداد'],
    ['أكد المحافظ سامي حداد أن الطريق مغلق منذ الفجر.', 'سامي حداد'],
    ['قال المحامي سامي حداد إن الطريق مغلق منذ الفجر.', 'سامي حداد'],
  ])('stands behind a role and its place: %s', (text, name) => {
    expect(speaker(text)?.name).toBe(name);
  });
});

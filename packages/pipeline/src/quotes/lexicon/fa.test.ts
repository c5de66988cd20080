import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('Persian', () => {
  it.each([
    ['میرا هولم، شهردار اورسوند، به خبرنگاران گفت: «هیچ‌کس به ما هشدار نداد».', 'میرا هولم', 'گفت'],
    ['ادا کرانز، مادر سه کودک، می‌گوید: «وقتی آب آمد ما خواب بودیم.»', 'ادا کرانز', 'می‌گوید'],
    ['لیلا حداد وزیر راه در نشست خبری گفت: «راه را باز می‌کنیم».', 'لیلا حداد', 'گفت'],
    ['حداد در توییتر نوشت: «گفت‌وگو ادامه دارد».', 'حداد', 'نوشت'],
    ['معترضان شعار می‌دادند: «بندر را نمی‌بندیم».', 'معترضان', 'شعار می‌دادند'],
    ['یوست ایبل، نماینده مجلس، با بیان اینکه «دولت مسئول است»، رفت.', 'یوست ایبل', 'با بیان اینکه'],
    ['هولم در پایان گفت که مدارس تعطیل است.', 'هولم', 'گفت'],
    ['بر اساس اعلام سندیکای ماهیگیران، دویست کارگر بیکار شدند.', 'سندیکای ماهیگیران', 'بر اساس اعلام'],
  ])('names who speaks without what stands before the verb: %s', (text, name, cue) => {
    expect(quotesIn(text, 'fa')).toMatchObject([{ name, cue }]);
  });

  it('leaves one of several whole', () => {
    expect(quotesIn('یکی از ساکنان گفت: «ما خواب بودیم و آب آمد».', 'fa')[0]?.mention).toBe('یکی از ساکنان');
  });

  it.each([
    ['معلم روستای کندر رضا مرادی گفت که آب قطع شده است.', 'رضا مرادی'],
    ['به گفته کشاورز روستای کندر رضا مرادی، آب قطع شده است.', 'رضا مرادی'],
    ['شهردار ساوین مریم کرمی گفت که آب قطع شده است.', 'مریم کرمی'],
    ['وزیر بهداشت مریم کرمی گفت که آب قطع شده است.', 'مریم کرمی'],
    ['رئیس پلیس شهر ساوین، مریم کرمی، گفت که آب قطع شده است.', 'مریم کرمی'],
    ['شهردار شهر ساوین فرنود کرمی گفت که آب قطع شده است.', 'فرنود کرمی'],
    ['دکتر علی‌اکبر کرمی گفت که آب قطع شده است.', 'علی‌اکبر کرمی'],
  ])('begins a name behind its role and the place of it: %s', (text, name) => {
    expect(quotesIn(text, 'fa').map((quote) => [quote.mention, quote.name])).toEqual([[name, name]]);
  });

  it.each([
    'یوست ابل فرمانده آتش‌نشانی گفت که در بسته بود.',
    'یوست ابل رئیس پلیس گفت که در بسته بود.',
    'به گفته یوست ابل فرمانده آتش‌نشانی، در بسته بود.',
    'به گفته یوست ابل رئیس پلیس، در بسته بود.',
  ])('ends a name before its office: %s', (text) => {
    expect(quotesIn(text, 'fa')).toMatchObject([{ mention: 'یوست ابل', name: 'یوست ابل' }]);
  });

  it('keeps a surname that is a calling', () => {
    expect(quotesIn('به گفته رضا دهقان، در بسته بود.', 'fa')).toMatchObject([{ name: 'رضا دهقان' }]);
  });

  it.each([
    ['پسر چهارده ساله‌اش گفت که آب قطع شده است.', 'پسر چهارده ساله‌اش'],
    ['دختر ۱۴ساله گفت که آب قطع شده است.', 'دختر ۱۴ساله'],
    ['زن جوان گفت که آب قطع شده است.', 'زن جوان'],
    ['مرد جوان ۲۵ ساله گفت که آب قطع شده است.', 'مرد جوان ۲۵ ساله'],
    ['شاهد روز سه‌شنبه گفت که آب قطع شده است.', 'شاهد'],
    ['یک شاهد صبح جمعه گفت که آب قطع شده است.', 'یک شاهد'],
  ])('keeps what somebody is like, and not when it was said: %s', (text, mention) => {
    expect(quotesIn(text, 'fa').map((quote) => [quote.mention, quote.reason])).toEqual([
      [mention, 'role: no name given'],
    ]);
  });

  it('takes what stands behind a form of address for a name', () => {
    expect(quotesIn('آقای جوان گفت که آب قطع شده است.', 'fa')[0]?.reason).toBe('named beside the cue');
  });

  it('names who stands behind an age', () => {
    expect(quotesIn('پسر چهارده ساله‌اش رضا گفت که آب قطع شده است.', 'fa')[0]?.name).toBe('رضا');
  });

  it.each([
    'شهردار ساوین گفت که آب قطع شده است.',
    'ساکنان روستای کندر گفتند که آب قطع شده است.',
    'استاندار خراسان رضوی گفت که آب قطع شده است.',
    'سخنگوی این وزارتخانه گفت که آب قطع شده است.',
    'نگهبانی که نخواست نامش فاش شود گفت که آب قطع شده است.',
  ])('takes no place for a name: %s', (text) => {
    expect(quotesIn(text, 'fa').map(({ reason }) => reason)).toEqual(['role: no name given']);
  });

  it.each([
    ['رضا مرادی گفت سربازان شبانه آمدند.', ['سربازان شبانه آمدند']],
    ['رضا مرادی گفت هیچ کس نیامد.', ['هیچ کس نیامد']],
    ['رضا مرادی گفت سیل خانه‌ها را برد.', ['سیل خانه‌ها را برد']],
    ['رضا مرادی گفت قایق به ساحل نرسید.', ['قایق به ساحل نرسید']],
    ['رضا مرادی گفت دیوار مدرسه افتاد.', ['دیوار مدرسه افتاد']],
    ['رضا مرادی به آن مرد سخن گفت و در را بست.', []],
    ['رضا مرادی به مریم سلام گفت و از آنجا رفت.', []],
    ['رضا مرادی درباره آب سخن گفت.', []],
  ])('reports a clause without a conjunction where a verb ends it: %s', (text, said) => {
    expect(quotesIn(text, 'fa').flatMap((quote) => quote.said)).toEqual(said);
  });

  it('names an interpreter, who is nobody’s by the word alone', () => {
    expect(quotesIn('مترجم رضا ساوین گفت که پل خراب شد.', 'fa')).toMatchObject([{ name: 'رضا ساوین' }]);
  });

  it.each(['مترجم او', 'مترجم خانواده', 'مترجم دو نفر', 'مترجم رضا'])(
    'names none by whose it is: %s',
    (who) => {
      expect(quotesIn(`${who} گفت که پل خراب شد.`, 'fa')).toMatchObject([{ name: who }]);
    },
  );
});

it('takes no time for a speaker', () => {
  expect(quotesIn('سه روز بعد گفت: «در قفل بود».', 'fa').map(({ name }) => name)).toEqual([null]);
  expect(quotesIn('پاول اورش سه روز بعد گفت: «در قفل بود».', 'fa').map(({ name }) => name)).not.toContain(
    null,
  );
});

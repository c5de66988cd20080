/** Persian. It has no capital letters: a full stop ends a sentence unless an abbreviation stands before it. */
import type { SplitLanguage } from './split-language.ts';

export const fa: SplitLanguage = {
  neverLast: 'د م ق ص ج ش ه.ش ه.ق ق.م ا ر.ک',
  maybeLast: 'غیره',
  beforeNumber: 'ص ج ش شماره',
  starters: '',
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  sayingVerbs: 'گفت گفتند می‌گوید نوشت پرسید افزود فریاد پاسخ توییت اعلام',
};

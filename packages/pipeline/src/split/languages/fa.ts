/** Persian. It has no capital letters: a full stop ends a sentence unless an abbreviation stands before it. */
import { SOLAR_MONTHS } from '../../numbers/months.ts';
import type { SplitLanguage } from './split-language.ts';

export const fa: SplitLanguage = {
  neverLast: {
    titles: 'دابلیو جی اچ د م آ ح حجت پروف',
    honours: 'ص ع س عج ره رض قدس',
    writing: 'ق ا ر.ک رک ن.ک نک ت و.ا ب.ن ا.م چ',
  },
  maybeLast: { phrases: 'غیره الخ', eras: 'ه.ش ه.ق ق.م ب.م هـ.ش هـ.ق ق.ه ش.ه', bodies: 'س.م.ع ش.م' },
  lastBeforeCapital: '',
  openers: '',
  afterClock: '',
  beforeNumber: 'ص صص ج ش شماره ش.ش ت چ ف م ب ماده',
  units: 'کم کیلوگرم سم مم م گ دق',
  starters: '',
  alwaysCapital: '',
  smallStarters: '',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: `ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر ${SOLAR_MONTHS.join(' ')}`,
  sayingVerbs: `گوید می‌پرسد می‌افزاید زمزمه ادامه تصریح هشدار یادآور نالید گفت گفتند گفته می‌گوید می‌گویند نوشت نوشتند نوشته می‌نویسد پرسید پرسیدند افزود افزودند فریاد پاسخ جواب توییت اعلام اظهار تأکید تاکید بیان توضیح خطاب`,
  beforeSaying: 'این',
  complementizers: 'که',
};

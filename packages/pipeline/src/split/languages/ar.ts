/** Arabic. It has no capital letters: a full stop ends a sentence unless an abbreviation stands before it. */
import type { SplitLanguage } from './split-language.ts';

export const ar: SplitLanguage = {
  neverLast: 'د أ م ا ص ت ج هـ ق.م أ.د ب.م ش س ط',
  maybeLast: 'إلخ الخ ق.م م.ب',
  beforeNumber: 'ص ص.ب رقم ج ت ط',
  starters: '',
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  sayingVerbs:
    'قال قالت قالوا يقول تقول كتب كتبت سأل سألت أضاف أضافت صرخ صرخت أجاب أجابت غرد غردت صرح صرحت أوضح أوضحت',
};

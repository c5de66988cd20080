/** Arabic. It has no capital letters: a full stop ends a sentence unless an abbreviation stands before it. */
import type { SplitLanguage } from './split-language.ts';

export const ar: SplitLanguage = {
  neverLast: {
    titles: 'دبليو جيه جاي إتش كيو د أ م أ.د ا.د أ.م أ.م.د م.م د.م ش س المهند البروف أ.ح',
    honours: 'ص ع رض عج ره قده ق.س',
    writing: 'ا ج ت ط م.ن ن.م تح تر مج مط ب.م ر.ق إل',
  },
  maybeLast: {
    phrases: 'إلخ الخ ا.هـ اهـ',
    eras: 'ق.م ق.هـ م.ب ب.ق.م',
    companies: 'ش.م ش.م.م ش.م.ل ذ.م.م ش.ذ.م.م ش.م.ع',
    bodies: 'و.م.أ أ.ف.ب د.ب.أ أ.ب ا.ف.ب أ.ش.أ ص.ب',
  },
  lastBeforeCapital: '',
  openers: '',
  afterClock: '',
  beforeNumber: 'ص ص.ب ص.ص رقم ج ت ط ع مج م ف س ق هـ ن',
  units: 'هـ كم كجم كغ سم ملم مم م غ جم كلم دق',
  starters: '',
  alwaysCapital: '',
  smallStarters: '',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: `يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول
    تشرين جانفي فيفري أفريل ماي جوان جويلية أوت محرم صفر رجب شعبان رمضان شوال`,
  sayingVerbs: `يسأل تسأل يضيف تضيف يصرخ تصرخ همس همست ناشدت توسل توسلت شكا اشتكى اشتكت بكى بكت استطرد استطردت أردف أردفت شدد شددت لفت لفتت قال قالت قالوا قلن يقول تقول يقولون كتب كتبت كتبوا يكتب تكتب سأل سألت سألوا تساءل تساءلت أضاف أضافت أضافوا صرخ صرخت أجاب أجابت رد ردت غرد غردت صرح صرحت
    أوضح أوضحت أكد أكدت أعلن أعلنت ذكر ذكرت أشار أشارت حذر حذرت روى روت نادى هتف هتفت تابع تابعت علق علقت ناشد ناشدت`,
  beforeSaying: 'كما حسبما وفقما هكذا هذا حيث بحسب',
  complementizers: 'إن أن بأن إنه إنها إنهم أنه أنها أنهم بأنه إننا',
};

/** «معلم روستای کندر | رضا مرادی»: Persian puts what a role is of between it and its bearer's name, and no letter tells where the name begins. */
import { foldWord, type Token, tokenAt } from '../frame/tokens.ts';

/** A part of a country, before its name: village, town, province, quarter. */
const PLACE = folded('روستا روستای شهر شهرستان شهرک استان بخش دهستان منطقه محله ناحیه اردوگاه بندر جزیره');
/** Who rules a place, whose name stands right behind: mayor, governor, village head. */
const RULER = folded('شهردار فرماندار استاندار دهیار بخشدار والی');
/** Several people have no name together: "residents of", "the people of". */
const SEVERAL = /(?:ان|ها|هاي|ين)$|^(?:اهالي|مردم)$/u;

/** "پسر | چهارده ساله‌اش", "14ساله": how old the bearer is, in one word or in two. */
const AGE = /^\p{L}*\p{Nd}*\u200c?سال(?:ه|گي)(?:\u200c?(?:ام|ات|اش|مان|تان|شان|اي))?$/u;
/** "زن | جوان": what somebody looks like. */
const LOOKS = folded(
  'کوچک کوچکش کوچکم بزرگ بزرگش بزرگم جوان نوجوان خردسال مسن پیر سالخورده میانسال میان‌سال محلی معترض زخمی مجروح آواره باردار بیمار بازنشسته',
);

/** "آقای | جوان": behind them stands a name. */
const HONORIFIC = folded('آقا آقای خانم');

/** @returns how many of the words behind a role tell what its bearer is like, before a name or without one. */
export function describingPersian(own: readonly Token[], roles: readonly string[]): number {
  if (!roles.length || HONORIFIC.has(roles.at(-1) ?? '')) return 0;
  let told = 0;
  for (let more = describedFrom(own, told); more > 0; more = describedFrom(own, told)) told += more;
  return told;
}

function describedFrom(own: readonly Token[], at: number): number {
  const { key } = tokenAt(own, at);
  if (LOOKS.has(key) || AGE.test(key)) return 1;
  return AGE.test(tokenAt(own, at + 1).key) ? 2 : 0;
}

/** "the spokesman of | this ministry" */
const THIS = folded('این آن همین همان یک');

/** Given names of men and women, and what stands before one: those that most people bear. */
const GIVEN = folded(
  `سید حاج علی رضا محمد حسین حسن مهدی امیر احمد محمود مصطفی مرتضی ابراهیم اسماعیل یوسف موسی عیسی داوود سلیمان یعقوب کریم رحیم
    حمید مجید سعید وحید فرید رشید جواد صادق باقر کاظم جعفر هادی عباس اکبر اصغر قاسم ناصر منصور مسعود محسن حامد بهروز بهرام بهزاد بهمن
    فرهاد فرزاد فریدون فرامرز سیاوش سهراب رستم آرش کوروش داریوش کیوان کامران کاوه پرویز پیمان پویا مازیار نادر شاهین شهرام شهاب
    مهران مهرداد خسرو جمشید هوشنگ ایرج تورج اردشیر سامان سینا نیما نوید امید بابک روزبه میلاد عبدالله رحمان یونس ایوب
    مریم فاطمه زهرا زینب سکینه خدیجه معصومه طاهره صدیقه مرضیه راضیه نرگس لیلا سارا سمیرا سمیه سپیده نسرین نسیم نازنین نیلوفر شیرین
    شیوا شهلا شهره مهسا مهناز مینا مینو ژینا ژاله آزاده آرزو آناهیتا پروین پریسا پگاه ترانه الهام الهه اکرم اعظم اشرف بتول بهاره
    فرزانه فرشته فریبا فریده کبری گلناز گلی مهری ناهید نگار ندا هانیه هما یلدا مونا مژگان منیژه ملیحه محبوبه میرا`,
);

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map(foldWord));
}

/** "علی‌اکبر" begins with one. */
export function isPersianGivenName({ key, text }: Token): boolean {
  return GIVEN.has(key) || GIVEN.has(foldWord(text.split('\u200c')[0] ?? ''));
}

/**
 * @param own the words behind the roles that a phrase begins with, or all where it has none.
 * @param isNamedElsewhere whether the report elsewhere has just these words for who speaks.
 * @returns how many of them stand before the bearer's name; all of them where nobody is named.
 */
export function beforePersianName(
  own: readonly Token[],
  roles: readonly string[],
  isNamedElsewhere: (own: readonly Token[]) => boolean = () => false,
): number {
  const role = roles.at(-1) ?? '';
  const first = tokenAt(own, 0);
  if (!roles.length || isPersianGivenName(first)) return 0;
  if (SEVERAL.test(role) || THIS.has(first.key)) return own.length;
  const given = own.findIndex((token, at) => at > 0 && at < own.length - 1 && isPersianGivenName(token));
  if (given > 0) return given;
  if (!PLACE.has(first.key) && !RULER.has(role)) return 0;
  if (RULER.has(role) && !PLACE.has(first.key) && isNamedElsewhere(own)) return 0;
  // A place and a name of two words; of fewer words all may be the place's.
  const words = PLACE.has(first.key) ? own.length - 1 : own.length;
  return words >= 3 ? own.length - 2 : own.length;
}

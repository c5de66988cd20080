/**
 * Cities, rivers and regions whose names neither sound nor mean alike in all languages: one place a line, beginnings of folded words in any language.
 * Written by hand; what sounds alike everywhere (Paris, Kabul) needs no line.
 */
import { fold } from './fold.ts';

const PLACES: readonly string[] = [
  'aleppo alep halep حلب алеппо',
  'alexandria alexandrie alejandria iskenderiye الاسكندري اسكندري александри олександрі',
  'algiers alger argel cezayir algier algeri الجزائر алжир',
  'antioch antakya hatay انطاكي антакь антиохи',
  'athens athen athenes atenas atina اثينا آتن اتن афин афін',
  'auschwitz oswiecim اوشفيتز اشويتز освенц',
  'basel basilea basle بازل базел',
  'beijing peking pekin بكين پكن پکن пекин пекін',
  'beirut beyrouth bayrut بيروت бейрут',
  'belgrade belgrad belgrado beograd بلغراد بلگراد белград бєлград',
  'bethlehem belen beytullahim вифлеем віфлеєм',
  'brussels bruxelles bruselas brussel bruksel بروكسل بروکسل брюссел',
  'bucharest bukarest bucarest bukres bucuresti بوخارست бухарест',
  'cairo kairo caire kahire القاهر قاهره каир каїр',
  'cologne koln colonia koeln كولونيا кельн кьольн',
  'copenhagen kopenhag copenhague كوبنهاغن کپنهاگ копенгаг',
  'crimea krim crimee kirim القرم قرم کریمه крым крим кримськ крымск',
  'damascus damas damasco damaskus sam دمشق дамаск',
  'danube donau danubio tuna tunay الدانوب دانوب дунай дунає',
  'dnieper dnipro dniepr днепр дніпр دنيبر دنیپر',
  'edirne adrianople адрианопол',
  'euphrates euphrat euphrate eufrates firat الفرات فرات евфрат',
  'florence florenz florencia firenze floransa فلورنسا флоренци флоренці',
  'geneva genf geneve ginebra cenevre جنيف ژنو женев',
  'genoa genua genes genova cenova جنوة генуя генуї',
  'hague haag haye haya lahey لاهاي لاهه гааг',
  'homs humus hims حمص хомс',
  'istanbul estambul constantinople اسطنبول استانبول стамбул',
  'hanover hannover hanovre hannovre هانوفر ганновер',
  'jerusalem jerusalen kudus quds القدس قدس اورشليم иерусалим єрусалим',
  'kharkiv kharkov charkiw charkow jarkov harkiv harkov خاركيف خارکیف харьков харків',
  'kyiv kiev kiew kief كييف کیف киев київ києв',
  'lisbon lissabon lisbonne lisboa lizbon لشبون لیسبون лиссабон лісабон',
  'london londres londra لندن лондон',
  'lviv lvov lemberg leopol لفيف львов львів',
  'mecca mekka meque meca mekke مكة مکه мекк',
  'medina medine المدينة مدینه медин',
  'milan mailand milano ميلانو میلان милан мілан',
  'moscow moskau moscou moscu moskova موسكو مسکو москв',
  'mosul musul mossul mosoul الموصل موصل мосул',
  'munich munchen monaco munih ميونيخ مونیخ мюнхен',
  'naples neapel napoles napoli نابولي ناپل неапол',
  'nicosia nikosia nicosie lefkosa نيقوسيا никоси нікосі',
  'nile nil nilo النيل نیل нил ніл',
  'odesa odessa اوديسا اودسا одесс одес',
  'prague prag praga praha براغ پراگ прага праги праге празі прагу',
  'pyongyang pjongjang pjoengjang بيونغ بيونغيانغ پیونگ پيونگ пхеньян',
  'rhine rhein rhin الراين راین рейн',
  'rome rom roma روما رم рим рима риме римі',
  'saloniki thessaloni salonique salonica selanik سالونيك салоник салонік фессалон',
  'seoul seul سيول سئول сеул',
  'skopje skopie uskup سكوبيه скопье скоп',
  'smyrna izmir ازمير ازمیر измир ізмір смирн',
  'tigris tigre dicle دجله тигр',
  'tripoli tripolis trablus طرابلس триполи тріполі',
  'venice venedig venise venecia venezia venedik البندقي ونیز венеци венеці',
  'vienna wien vienne viena viyana فيينا وین вена вене вену вены відень відні відн',
  'warsaw warschau varsovie varsovia varsova وارسو ورشو варшав',
];

const BEGINNINGS = new Map(
  PLACES.flatMap((line, at) =>
    fold(line)
      .split(' ')
      .map((beginning) => [beginning, `place-${at}`] as const),
  ),
);
/** What is written behind a beginning: endings of cases, no other name. */
const MOST_ENDING = 3;
/** Shorter beginnings are whole words: a "Nil" is no "Nilsson". */
const SHORT = 4;

/** What Arabic writes onto a word: and, in, for, as; with and without the article. */
const PREFIX = /^[وف]?[بلك]?(?=(?:ال)?\p{Script=Arabic}{3})/u;

/** @param folded a folded word. @returns keys of the places that it may name, mostly none. */
export function exonymsOf(folded: string): readonly string[] {
  const bare = folded.replace(PREFIX, '');
  return [...new Set([folded, bare].flatMap(placesOf))];
}

function placesOf(word: string): readonly string[] {
  const lengths = Array.from({ length: MOST_ENDING + 1 }, (_, i) => word.length - i);
  return lengths.flatMap((length) => {
    if (length < 2 || (length < SHORT && length < word.length)) return [];
    return BEGINNINGS.get(word.slice(0, length)) ?? [];
  });
}

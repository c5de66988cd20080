/** Fractions as `fractions-in.ts` has none: of Spanish, Russian, Ukrainian, Turkish, Arabic and Persian, and "half the village". For comparing two tellings alone. */
import type { FractionWords } from './fractions-in.ts';

const pattern = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${words}(?![\\p{L}\\p{M}-])`, 'giu');

export const SPOKEN_FRACTIONS: Readonly<Record<string, FractionWords>> = {
  de: {
    patterns: [
      pattern(
        '(?:das|die|der|den|dem|unser|mein) (?<d>halbe[nrs]?)(?= (?!Stunden?|Jahr|Jahre|Tag|Nacht|Woche|Million|Milliarde|Meile|Liter|Meter|Zeit|Dutzend|Wahrheit|Miete|Sache|Kraft|Arbeit)\\p{L})',
      ),
    ],
    denominators: ['hal'],
  },
  en: {
    patterns: [
      pattern(
        '(?<d>half) (?:the|my|our|their|his|her|your) (?!(?:time|hour|day|night|year|price|size|number|amount|battle|truth|story|fun|trouble|problem|way)s?(?!\\p{L}))(?=\\p{L})\\p{L}+',
      ),
    ],
    denominators: ['hal'],
  },
  es: {
    patterns: [
      // "Un cuarto" is a room as well.
      // "En la mitad de la calle" is in its middle.
      pattern('(?<!en )la (?<d>mitad) (?:de|del)'),
      pattern('(?<n>un|dos) (?<d>tercios?)'),
      pattern('(?:la|una|(?<n>dos|tres)) (?<d>terceras?|cuartas?|quintas?) partes?'),
    ],
    denominators: ['mitad', 'terc', 'cuart', 'quint'],
  },
  ru: {
    patterns: [
      pattern('(?<!(?:перв|втор)(?:ой|ая|ую) )(?<d>половин[аыуе])(?! (?:матча|века|года|дня))'),
      pattern('(?:(?<n>две) )?(?<d>трет[ьи])(?! (?:год|раз))'),
      pattern('(?:(?<n>три) )?(?<d>четверт[ьи])(?! (?:век|час|финал)\\p{L}*)'),
    ],
    denominators: ['полов', 'трет', 'четверт'],
  },
  uk: {
    patterns: [
      pattern('(?<!(?:перш|друг)(?:ій|ої|а|у|ою) )(?<d>половин[аиуі])(?! (?:матчу|століття|року|дня))'),
      pattern('(?:(?<n>дві) )?(?<d>третин[аиуі])'),
      pattern('(?:(?<n>три) )?(?<d>чверт[ьі])(?! (?:століття|годин|фінал)\\p{L}*)'),
    ],
    denominators: ['полов', 'третин', 'чверт'],
  },
  tr: {
    patterns: [
      pattern('(?<!gece )(?<d>yarısı)(?:n\\p{L}*)?'),
      pattern('(?<d>üçte|dörtte|beşte) (?<n>bir|iki|üç|dört)(?:s?[iıuü]\\p{L}*)'),
    ],
    denominators: ['yar', 'üçte', 'dörtte', 'beşte'],
  },
  ar: {
    patterns: [
      pattern('[وفبل]?(?<d>نصف|ثلث|ربع)(?= ال(?!ساعة|ليل|نهائي|عام|قرن))'),
      pattern('(?<n>ثلاثة) (?<d>[أا]رباع)'),
    ],
    denominators: ['نصف', 'ثلث', '(?:ربع|[أا]رباع)'],
  },
  fa: {
    patterns: [
      pattern('(?<d>نیمی) از'),
      pattern('(?<d>نصف)(?! (?:شب|روز))'),
      pattern('(?:(?<n>دو|سه)|یک)[ \u200c](?<d>سوم|چهارم|پنجم)'),
    ],
    denominators: ['(?:نیم|نصف)', 'سوم', 'چهارم', 'پنجم'],
  },
};

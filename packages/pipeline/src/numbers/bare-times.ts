/** Writes times on a clock of 24 hours as every language reads them, 17:50: of "17:50 Uhr" and "17.50 Uhr" a translator made 5:50 and 7:50 every sixth time. */
import { FR_NO_WAY } from './clock-ends.ts';

const HOUR = '(?<h>1[3-9]|2[0-3])';
const TIMES: Readonly<Record<string, RegExp>> = {
  de: new RegExp(`(?<![\\d.:,])${HOUR}[.:](?<m>[0-5]\\d) Uhr(?![\\p{L}-])`, 'gu'),
  fr: new RegExp(
    `(?<![\\d.:,])${HOUR}[ \u00A0\u202F]?h[ \u00A0\u202F]?(?<m>[0-5]\\d)(?![\\d\\p{L}])${FR_NO_WAY}`,
    'gu',
  ),
};
/** "Von 14 bis 16:00". */
const FROM = /(?<=(?<!\p{L})(?:[Vv]on|[Zz]wischen) )(\d{1,2})(?= (?:bis|und) (?:1[3-9]|2[0-3]):[0-5]\d)/gu;

/** Without "Uhr" it would be "against". */
const ABOUT = /(?<!\p{L})(?:(g)|G)egen (?=(?:1[3-9]|2[0-3]):[0-5]\d(?! Uhr|\d))/gu;

/** Those before thirteen may be of the morning or the evening, and stay as they are. @param language primary. */
export function bareTimes(text: string, language: string): string {
  const times = TIMES[language];
  if (!times) return text;
  const bare = text.replace(times, '$<h>:$<m>');
  if (language !== 'de' || bare === text) return bare;
  return bare.replace(FROM, '$1:00').replace(ABOUT, (_, small) => `${small ? 'um' : 'Um'} etwa `);
}

/** Words that may run from right to left, for a line that runs the other way. */
import { directionOf } from '@crossquote/domain';

/** First strong isolate … pop: keeps right-to-left words from turning the line around them (UAX #9). */
export function isolated(text: string, language?: string): string {
  const rtl = language ? directionOf(language) === 'rtl' : /[\u0590-\u08FF]/.test(text);
  return rtl ? `\u2068${text}\u2069` : text;
}

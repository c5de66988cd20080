/** Says in words what stands in signs that a small vocabulary lacks: 50 € became 50 dollars. */
import { type Language, primaryLanguage } from '@crossquote/domain';

interface Spoken {
  readonly '€': string;
  readonly '£': string;
  /** Before the scale's name. */
  readonly degrees: string;
}

const SPOKEN: Readonly<Record<string, Spoken>> = {
  de: { '€': 'Euro', '£': 'Pfund', degrees: 'Grad' },
  fr: { '€': 'euros', '£': 'livres sterling', degrees: 'degrés' },
};
const SCALES: Readonly<Record<string, string>> = { C: 'Celsius', F: 'Fahrenheit' };

/** The same text in other languages. */
export function signsInWords(text: string, language: Language): string {
  const spoken = SPOKEN[primaryLanguage(language)];
  if (!spoken) return text;
  return (
    text
      // "€ 50" as "50 €".
      .replace(/([€£])[ \u00A0\u202F]?(\d[\d.,]*(?<=\d))/gu, '$2 $1')
      .replace(/[ \u00A0\u202F]?([€£])/gu, (_, sign: '€' | '£') => ` ${spoken[sign]}`)
      .replace(
        /[ \u00A0\u202F]?°[ \u00A0\u202F]?([CF])(?!\p{L})/gu,
        (_, scale: string) => ` ${spoken.degrees} ${SCALES[scale]}`,
      )
      .replaceAll('−', '-')
  );
}

/** Finds outputs that are much too short for what they stand for. */
import { withDigits } from '../../numbers/with-digits.ts';
import type { Guard } from './guarded-text.ts';

/** Between European languages honest translations hardly fall under 0.6 of the letters; Arabic, which writes few vowels, counts for more. */
const MIN_SHARE = 0.4;
/** Short texts vary too much ("Auf keinen Fall!" - "Never!"). */
const MIN_LETTERS = 40;

export const omission: Guard = ({ source, sourceLanguage, output }) => {
  // "Neunzehnhundertachtundsechzig" comes back as four digits.
  const letters = weightOf(withDigits(source, sourceLanguage));
  if (letters === 0) return [];
  const share = weightOf(output) / letters;
  if (share > 0 && (letters < MIN_LETTERS || share >= MIN_SHARE)) return [];
  return [{ check: 'omission', detail: `${Math.round(share * 100)} % of the source's length` }];
};

/** Letters and digits, each weighed by how much its script says with one. */
function weightOf(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[\p{L}\p{N}]/gu) +
    2 * count(/\p{Script=Han}/gu) +
    count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) +
    0.3 * count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)
  );
}

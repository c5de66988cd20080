/** Finds a minus that got lost or came in, where it is one for sure: of degrees, said in words, or with the sign that is no dash. */
import { primaryLanguage } from '@crossquote/domain';
import type { Guard } from './guarded-text.ts';

/** "-5 °C", but neither "3-5 °C" nor "Seite 3 - 5 Grad". */
const DEGREES =
  /(?<![\p{L}\p{N}])(?<![\p{N}%°][ \u00A0\u202F]?)(?:[-–‑]|−\s?)\d+(?:[.,]\d+)?\s*(?:°|º|℃|℉|(?:Grad|degrés?|degrees?|grados?|gradi|градус|درجة|derece)(?!\p{Ll}{3}))/iu;
const SIGN = /(?<!\p{L})(?<![\p{N}%)°]\s?)−\s?\d/u;
/** By primary language; a word before digits, or what stands behind them. */
const SAID: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:minus \d|minus \p{L}+ degrees|(?:degrees?|°\s?[CF]?) below (?:zero|freezing)|\d below (?:zero|freezing)|sub-?zero)/iu,
  de: /(?<!\p{L})(?:minus \d|minus \p{L}+ Grad|unter (?:null|dem Gefrierpunkt)(?!\p{L})|Minusgrad)/iu,
  fr: /(?<!\p{L})(?:moins \d+(?:,\d+)?\s*(?:°|degrés)|moins \p{L}+ degrés|(?:sous|au-dessous de|en dessous de) zéro)/iu,
};
/** Any way to say it, in any language: better silent than wrong. */
const PERHAPS =
  /[-−–—‑‐]\s?\d|minus|moins|menos|meno(?!\p{L})|negativ|négati|below|beneath|under|sub-?zero|freez|frost|frozen|gel(?!\p{L})|gelé|Gefrier|unter|sous|dessous|bajo cero|sotto|ниже|мину|мороз|мінус|нижче|تحت|ناقص|eksi|altında|loss|down|drop|fell|fall|declin|los(?:t|es)/iu;

export const changedMinus: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  if (isSure(source, sourceLanguage) && !PERHAPS.test(output))
    return [{ check: 'number', detail: 'the minus is missing' }];
  if (isSure(output, targetLanguage) && !PERHAPS.test(source))
    return [{ check: 'number', detail: 'a minus was added' }];
  return [];
};

function isSure(text: string, language: string): boolean {
  return DEGREES.test(text) || SIGN.test(text) || (SAID[primaryLanguage(language)]?.test(text) ?? false);
}

/**
 * The figures of a text below zero: with the sign, or as a language says it. What loses its minus is another figure. Only where it is a minus for sure: a dash may be
 * a bullet or reach from one number to another, and "menos" and "moins" also say less and but.
 */
import type { Figure } from '../numbers/find-numbers.ts';

/** Right before the figure, in any language: of words that look like one of another language none says anything else before a figure. */
const BEFORE: readonly RegExp[] = [
  /(?<!\p{L})(?<![\p{N}%°)][ \u00A0\u202F]?)−\s?$/u,
  // "-4", not "3-5", "Seite 3 -5" or "Orsund-4".
  /(?<![\p{L}\p{M}\p{N}%°)])(?<!\p{N}[ \u00A0\u202F])[-–‑‐]$/u,
  /(?<!\p{L})(?<!plus(?: or|\/| and| ou)? ?)(?<!± ?)(?:minus|минус|мінус|eksi|سالب|ناقص|منفی)\s$/iu,
  /(?<!\p{L})(?:sıfırın altında|sub-?zero)\s$/iu,
  // Of the weather, without a word for degrees.
  /(?<!\p{L})(?:fai(?:t|saient|sait|sant)|fera|avait|température (?:est|était) de|hac[eí]a?|faz(?:ia)?)\s(?:moins|menos)\s$/iu,
];
/** The same, where degrees follow: "tous moins deux", "todos menos cuatro" are all but so many, "10 min 30" is a time. */
const BEFORE_DEGREES = /(?<!\p{L})(?:moins|menos|meno|min)\s$/iu;
const DEGREES =
  /^\s?(?:°|º|℃|℉|(?:Grad|degr[ée]s?|degrees?|grad[oi]s?|graus?|graden|stopni\p{L}*|градус\p{L}*|درجة|درجات|درجه|derece)(?!\p{L}))/iu;
/** Behind the figure and its degrees. */
const BEHIND =
  /^\s?(?:below (?:zero|freezing)|under (?:zero|freezing)|unter (?:null|dem Gefrierpunkt)|(?:sous|(?:au-|en )dessous de) (?:zéro|0)|bajo cero|sotto (?:lo )?zero|abaixo de zero|negativos?|onder (?:nul|het vriespunt)|poniżej zera|ниже (?:нуля|ноля)|нижче нуля|мороза|морозу|تحت الصفر|زیر صفر)(?!\p{L})/iu;
const SCALE = /^\s?(?:(?:Celsius|Fahrenheit|Цельсия|Цельсія|مئوية|مئویة)|[CF](?!\p{L}))/iu;
/** In the order given; those below zero with all that says so. */
export function signedFigures(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.map((figure) => {
    const start = minusBefore(figure, text);
    const end = belowZero(figure, text);
    if (figure.value <= 0 || (start === null && end === null)) return figure;
    return { ...figure, value: -figure.value, start: start ?? figure.start, end: end ?? figure.end };
  });
}

/** Where it begins. */
function minusBefore({ start, end, hedge }: Figure, text: string): number | null {
  if (hedge !== null) return null;
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 20)];
  const isOfDegrees = DEGREES.test(after);
  const isSaid = [...BEFORE, ...(isOfDegrees ? [BEFORE_DEGREES] : [])].some((one) => one.test(before));
  const sign = isSaid ? /(?:[−–‑‐-]\s?|sıfırın altında\s|[\p{L}-]+\s)$/iu.exec(before) : null;
  return sign && start - sign[0].length;
}

/** Where it ends. */
function belowZero({ end }: Figure, text: string): number | null {
  let at = end;
  for (const part of [DEGREES, SCALE]) at += part.exec(text.slice(at, at + 30))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(at, at + 30));
  return behind && at + behind[0].length;
}

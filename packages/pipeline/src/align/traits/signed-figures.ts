/**
 * The figures of a text below zero: with the sign, or as a language says it. What loses its minus is another figure. Only where it is a minus for sure: a dash may be
 * a bullet, open an aside or reach from one number to another, and "minus" also says all but so many.
 */
import { DEGREES_BEHIND } from '../../numbers/degree-words.ts';
import type { Figure } from '../../numbers/find-numbers.ts';

/** Right before the figure, in any language: of words that look like one of another language none says anything else before a figure. */
const BEFORE: readonly RegExp[] = [
  /(?<!\p{L})(?<![\p{N}%°)][ \u00A0\u202F]?)−\s?$/u,
  /(?<!\p{L})(?:sıfırın altında|sub-?zero)\s$/iu,
  // Of the weather, without a word for degrees: only right behind its verb.
  /(?<!\p{L})(?:it (?:was|is|got|fell to|dropped to)|it['’]s|(?:temperatures?|mercury|thermometer) (?:was|were|is|fell to|dropped to|stood at|hit))\s(?:about |around )?minus\s$/iu,
  /(?<!\p{L})(?:es (?:war|waren|ist|sind|hatte)|(?:waren|war|hatte|ist) es|temperatur(?:en)? (?:war|waren|lag bei|lagen bei|fiel auf|fielen auf|sank auf))\sminus\s$/iu,
  /(?<!\p{L})(?:было|стало|температура(?: была| упала до)?|було|температура (?:була|впала до))\s(?:минус|мінус)\s$/iu,
  /(?<!\p{L})(?:sıcaklık|hava)\seksi\s$/iu,
  /(?<!\p{L})(?:الحرارة|دما|هوا)\s(?:سالب|ناقص|منفی)\s$/u,
  /(?<!\p{L})(?:fai(?:t|saient|sait|sant)|fera|température (?:est|était) de|hac[eí]a?|faz(?:ia)?)\s(?:moins|menos)\s$/iu,
];
/** The same, where a unit that goes below zero follows: not "3-5", "Seite 3 -5" or "Orsund-4". */
const SIGN = /(?<![\p{L}\p{M}\p{N}%°)])(?<!\p{N}[ \u00A0\u202F])[-–‑‐]$/u;
/** "Tous moins deux", "todos menos cuatro" are all but so many, "10 min 30" is a time. */
const BEFORE_DEGREES =
  /(?<!\p{L})(?<!plus(?: or|\/| and| ou)? ?)(?<!± ?)(?<!\p{N}\s)(?:minus|минус|мінус|eksi|سالب|ناقص|منفی|moins|menos|meno|min)\s$/iu;
const DEGREES = new RegExp(`^\\s?${DEGREES_BEHIND}`, 'iu');
const SCALE = /^\s?(?:(?:Celsius|Fahrenheit|Цельсия|Цельсія|مئوية|مئویة)|[CF](?!\p{L}))/iu;
const SHARE_OR_MONEY =
  /^\s?(?:[%٪\p{Sc}]|(?:percent|per cent|prozent|pour cent|por ciento|процент\p{L}*|відсотк\p{L}*|euros?|dollars?|d[oó]lares)(?!\p{L}))/iu;
/** Behind the figure and its degrees. */
const BEHIND =
  /^\s?(?:below (?:zero|freezing)|under (?:zero|freezing)|unter (?:null|dem Gefrierpunkt)|Minusgraden?|(?:sous|(?:au-|en )dessous de) (?:zéro|0)|bajo cero|sotto (?:lo )?zero|abaixo de zero|onder (?:nul|het vriespunt)|poniżej zera|ниже (?:нуля|ноля)|нижче нуля|تحت الصفر|زیر صفر)(?!\p{L})/iu;
/** The same, only where degrees are named: "dos negativos" are two tests. */
const BEHIND_DEGREES = /^\s?(?:of frost|Kälte|Frost|negativos?|мороза|морозу)(?!\p{L})/iu;

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
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 20)];
  const isOfDegrees = DEGREES.test(after) || SCALE.test(after);
  const isSaid =
    BEFORE.some((one) => one.test(before)) ||
    (isOfDegrees && BEFORE_DEGREES.test(before)) ||
    ((isOfDegrees || SHARE_OR_MONEY.test(after)) && SIGN.test(before) && !opensAside(text, start));
  const sign = isSaid ? /(?:[−–‑‐-]\s?|sıfırın altında\s|[\p{L}-]+\s)$/iu.exec(before) : null;
  return sign && start - sign[0].length;
}

/** Whether the dash before the figure has its partner in the sentence: "many –30 % of us– left". */
function opensAside(text: string, start: number): boolean {
  const rest = /^[^.!?\n]*/u.exec(text.slice(start))?.[0] ?? '';
  return text[start - 1] === '–' ? rest.includes('–') : /[\p{L}\p{N}%°][-‑‐](?![\p{L}\p{N}])/u.test(rest);
}

/** Where it ends. */
function belowZero({ end }: Figure, text: string): number | null {
  let at = end;
  for (const part of [DEGREES, SCALE]) at += part.exec(text.slice(at, at + 30))?.[0].length ?? 0;
  const after = text.slice(at, at + 30);
  const behind = BEHIND.exec(after) ?? (at > end ? BEHIND_DEGREES.exec(after) : null);
  return behind && at + behind[0].length;
}

/** Whether a figure is the least or the most that there was: "at least 40", "40 veya daha fazla", "no more than 40". Wider than the hedges, whose words a translator's model is handed. */
import type { TextRange } from '@crossquote/domain';

export interface Bound {
  readonly kind: 'least' | 'most';
  /** Letters of it before and behind the figure. */
  readonly before: number;
  readonly behind: number;
}

/** With a no before them the other. */
const MORE = [
  'more than|greater than',
  'mehr als',
  "plus d(?:e|['’])",
  'm[áa]s de',
  'более(?: чем)?|больше(?: чем)?',
  'більше(?: ніж| як| за)?|більш (?:ніж|як)|понад',
  '[أا]كثر من|[أا]زيد من',
  'بیش(?:تر)? از',
];
const FEWER = [
  'fewer than|less than',
  'weniger als',
  "moins d(?:e|['’])",
  'menos de',
  'менее(?: чем)?|меньше(?: чем)?',
  'менше(?: ніж| як| за)?|менш (?:ніж|як)',
  '[أا]قل من',
  'کمتر از',
];
const AT_LEAST = [
  'at least|no(?:t)? (?:fewer|less) than|over|upwards of|a minimum of',
  'mindestens|wenigstens|zumindest|gut|nicht weniger als|[üu]ber',
  "au moins|pas moins d(?:e|['’])|au minimum",
  'al menos|por lo menos|como m[íi]nimo|no menos de',
  'не (?:менее|меньше)(?: чем)?|по меньшей мере|как минимум|минимум|свыше|по крайней мере',
  'не (?:менше|менш)(?: ніж| як)?|щонайменше|принаймні|мінімум',
  '(?:ما )?لا يقل عن|ما يزيد (?:عن|على)|على الأقل',
  'دست[ \u200c]?کم|حداقل|لااقل',
  'en az',
];
const AT_MOST = [
  'at (?:the )?most|no(?:t)? more than|up to|under|a maximum of',
  'h[öo]chstens|nicht mehr als|maximal|bis zu|unter',
  "au plus|pas plus d(?:e|['’])|tout au plus|au maximum|jusqu['’]à",
  'hasta|a lo sumo|como (?:m[áa]ximo|mucho)|no m[áa]s de',
  'до|не (?:более|больше)(?: чем)?|максимум|самое большее',
  'не (?:більше|більш)(?: ніж| як)?|щонайбільше|максимум',
  '(?:ما )?لا (?:يزيد|يتجاوز|تتجاوز) (?:عن|على)?|يصل إلى|على الأكثر|كحد أقصى',
  'حداکثر|نه بیش(?:تر)? از',
  'en (?:fazla|çok)',
];
/** Behind what is counted. */
const BEHIND_LEAST =
  '(?:at least|or (?:more|over)|oder mehr|mindestens|au moins|ou plus|al menos|como m[íi]nimo|o más|или (?:более|больше)|або більше|على الأقل|أو أكثر|یا بیشتر)';
const BEHIND_MOST =
  '(?:at (?:the )?most|or (?:fewer|less)|oder weniger|höchstens|au plus|ou moins|como m[áa]ximo|a lo sumo|o menos|или (?:менее|меньше)|або менше|على الأكثر|أو أقل|یا کمتر)';
/** Turkish sets it behind, in the case that "than" is: "40'tan fazla", "40 kişiden az". */
const TR_THAN = "(?:['’]?[dt][ae]n|['’]?\\p{L}* \\p{L}+[dt][ae]n)";
const TR_OF = "(?:['’]?\\p{L}*)";

const before = (lists: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${lists.join('|')})(?:(?<=['’])|(?![\\p{L}\\p{M}]))`, 'giu');
const behind = (words: string, than: string, of: string) =>
  new RegExp(
    `^(?:(?: [\\p{L}-]+){0,2} ${words}(?=\\s*(?:[^\\p{L}\\p{N}\\s]|$))|${TR_THAN} (?:daha )?(?:${than})(?!\\p{L})|${TR_OF} (?:${of})(?!\\p{L}))`,
    'iu',
  );

/** The longest at a place is meant: "no more than" is no "more than". */
const BEFORE: readonly (readonly [Bound['kind'], RegExp])[] = [
  ['least', before([...AT_LEAST, ...MORE])],
  ['most', before([...AT_MOST, ...FEWER])],
];
const BEHIND: readonly (readonly [Bound['kind'], RegExp])[] = [
  ['least', behind(BEHIND_LEAST, 'fazla|çok', 'aşkın|üzerinde|üstünde')],
  ['most', behind(BEHIND_MOST, 'az', 'altında')],
];
/** Letters that are looked at. */
const REACH = 30;
/** What may stand between it and the number: "less than a hundred", "over $40", "plus de la moitié". */
const BETWEEN = /^\s*(?:an?\s|one\s)?\s*(?:(?:\p{Lu}{1,3}\s?)?[$€£₴₺₽₪])?\s*$/u;

/** @param range of the figure, with its hedge, UTF-16 code units of the text. */
export function boundOf(text: string, { start, end }: TextRange): Bound | null {
  const from = Math.max(0, start - REACH);
  const around = text.slice(from, end);
  const found = BEFORE.flatMap(([kind, words]) =>
    [...around.matchAll(words)]
      .map(({ 0: { length }, index }) => ({ kind, at: from + index, to: from + index + length }))
      .filter(({ to }) => to > start || BETWEEN.test(text.slice(to, start))),
  ).sort((a, b) => a.at - b.at || b.to - a.to)[0];
  if (found) return { kind: found.kind, before: Math.max(0, start - found.at), behind: 0 };
  const rest = text.slice(end, end + REACH);
  for (const [kind, words] of BEHIND) {
    const said = words.exec(rest)?.[0].length;
    if (said) return { kind, before: 0, behind: said };
  }
  return null;
}

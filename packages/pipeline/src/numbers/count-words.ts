/**
 * Single words that say how many or how often and that no list of numbers has: "дважды", "четверо", "مرتين", "beşi". Read where two tellings are compared; what a
 * translation must say too is read from `number-words.ts` alone.
 */
const LISTS: Readonly<Record<string, string>> = {
  ru: `дважды:2 трижды:3 четырежды:4 двоих:2 двоим:2 двум:2 двумя:2 троих:3 троим:3 трем:3 трём:3 тремя:3 четверо:4 четверых:4 четверым:4 четырем:4 четырём:4
    четырьмя:4 пятеро:5 пятерых:5 пятерым:5 пятью:5 шестеро:6 шестерых:6 шестью:6 семеро:7 семерых:7 восьмеро:8 восьмерых:8 девятеро:9 десятеро:10 десятерых:10
    десятью:10 тысячу:1000`,
  uk: `двічі:2 тричі:3 двоє:2 двом:2 двома:2 трьом:3 трьома:3 четверо:4 чотирьом:4 чотирма:4 шестеро:6 шістьох:6 семеро:7 сімох:7 восьмеро:8 вісьмох:8 десятеро:10 тисячу:1000`,
  ar: 'مرتين:2 مرتان:2',
  tr: 'ikisi:2 üçü:3 dördü:4 beşi:5 altısı:6 yedisi:7 sekizi:8 dokuzu:9 ikisini:2 üçünü:3 dördünü:4 beşini:5',
  fa: 'دوبار:2',
};

/** By language and word, in small letters. */
export const COUNT_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Map(
      list.split(/\s+/u).map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])] as const),
    ),
  ]),
);

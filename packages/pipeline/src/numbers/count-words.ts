/**
 * Words that say how many or how often and that no list of numbers has: "дважды", "четверо", "двадцатью", "مرتين", "beşi". Read where two tellings are compared; what a
 * translation must say too is read from `number-words.ts` alone.
 */

/** Ukrainian declines them all alike: "двадцятьох", "двадцятьма". */
function ukTens(stems: string): string {
  return stems.replace(/(\S+):(\d+)/gu, (_, stem: string, value: string) =>
    ['ьох', 'ьом', 'ьома', 'ьма'].map((ending) => `${stem}${ending}:${value}`).join(' '),
  );
}

/** Ukrainian ones without apostrophes. */
const LISTS: Readonly<Record<string, string>> = {
  es: `veintiún:21 veintiuna:21 doscientas:200 trescientas:300 cuatrocientas:400 quinientas:500 seiscientas:600 setecientas:700 ochocientas:800 novecientas:900`,
  ru: `одну:1 одним:1 одному:1 дважды:2 трижды:3 четырежды:4 двоих:2 двоим:2 двоими:2 двум:2 двумя:2 троих:3 троим:3 троими:3 трем:3 трём:3 тремя:3 четверо:4 четверых:4 четверым:4 четырем:4 четырём:4
    четырьмя:4 пятеро:5 пятерых:5 пятерым:5 пятью:5 шестеро:6 шестерых:6 шестью:6 семеро:7 семерых:7 восьмеро:8 восьмерых:8 восемью:8 восьмью:8 девятеро:9 девятью:9 десятеро:10 десятерых:10
    десятью:10 одиннадцатью:11 двенадцатью:12 тринадцатью:13 четырнадцатью:14 пятнадцатью:15 шестнадцатью:16 семнадцатью:17 восемнадцатью:18 девятнадцатью:19
    двадцатью:20 тридцатью:30 пятьюдесятью:50 шестьюдесятью:60 семьюдесятью:70 восемьюдесятью:80 восьмьюдесятью:80 двумстам:200 двумястами:200 тремстам:300 тремястами:300
    четырёмстам:400 четыремстам:400 пятистам:500 пятьюстами:500 тысячу:1000`,
  uk: `одну:1 одним:1 одному:1 двічі:2 тричі:3 двоє:2 двом:2 двома:2 трьом:3 трьома:3 четверо:4 чотирьом:4 чотирма:4 пятеро:5 пятьох:5 пятьом:5 пятьма:5 шестеро:6 шістьох:6 шістьом:6 шістьма:6
    семеро:7 сімох:7 сімом:7 восьмеро:8 вісьмох:8 вісьмом:8 вісьма:8 девятеро:9 девятьох:9 девятьом:9 девятьма:9 десятеро:10 десятьох:10 десятьом:10 десятьма:10
    ${ukTens('одинадцят:11 дванадцят:12 тринадцят:13 чотирнадцят:14 пятнадцят:15 шістнадцят:16 сімнадцят:17 вісімнадцят:18 девятнадцят:19 двадцят:20 тридцят:30 пятдесят:50 шістдесят:60 сімдесят:70 вісімдесят:80')} тисячу:1000`,
  ar: 'مرتين:2 مرتان:2',
  tr: 'ikisi:2 üçü:3 dördü:4 beşi:5 altısı:6 yedisi:7 sekizi:8 dokuzu:9 ikisini:2 üçünü:3 dördünü:4 beşini:5',
  // As they are said.
  fa: 'دوبار:2 پونزده:15 شونزده:16 هیفده:17 هیوده:17 هیژده:18',
};

/** By language and word, in small letters without apostrophes. */
const COUNT_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Map(
      list.split(/\s+/u).map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])] as const),
    ),
  ]),
);

/** Whether any number of the language is declined so that its plain list lacks it. */
export function hasCountWords(language: string): boolean {
  return COUNT_WORDS[language] !== undefined;
}

/** What a word of a text counts; undefined where it is none of these. */
export function countOf(word: string, language: string): number | undefined {
  return COUNT_WORDS[language]?.get(word.toLowerCase().replace(/['’ʼ]/gu, ''));
}

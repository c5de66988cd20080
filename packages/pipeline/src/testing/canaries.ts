/** Invented people, each with a name in Latin and in Arabic script and a handle: put in at one end, and looked for at every other. */

export interface Canary {
  readonly latin: string;
  readonly arabic: string;
  readonly handle: string;
}

/** Syllables that both scripts write alike. */
const SYLLABLES = [
  ['ba', 'با'],
  ['ri', 'ري'],
  ['nu', 'نو'],
  ['ta', 'تا'],
  ['di', 'دي'],
  ['mu', 'مو'],
  ['sa', 'سا'],
  ['fi', 'في'],
  ['ku', 'كو'],
  ['za', 'زا'],
] as const;

/** @param count up to 100; each has syllables of its own. */
export function canaries(count: number): readonly Canary[] {
  return Array.from({ length: count }, (_, i) => {
    const digits = [i % 10, (i * 3 + 1) % 10, Math.floor(i / 10), (i * 7 + 2) % 10];
    const [a, b, c, d] = digits.map((digit) => SYLLABLES[digit] ?? SYLLABLES[0]);
    const given = word([a, c, b], ['r', 'ر']);
    const surname = word([d, c, a, b], ['n', 'ن']);
    return {
      latin: `${given.latin} ${surname.latin}`,
      arabic: `${given.arabic} ${surname.arabic}`,
      handle: `@voice_${surname.latin.toLowerCase()}_${i}`,
    };
  });
}

type Pair = readonly [latin: string, arabic: string] | undefined;

function word(syllables: readonly Pair[], [end, arabicEnd]: readonly [string, string]) {
  const latin = syllables.map((syllable) => syllable?.[0] ?? '').join('') + end;
  const arabic = syllables.map((syllable) => syllable?.[1] ?? '').join('') + arabicEnd;
  return { latin: latin.slice(0, 1).toUpperCase() + latin.slice(1), arabic };
}

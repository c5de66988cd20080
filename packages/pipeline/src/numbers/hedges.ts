/** Words that loosen a figure. They stand before it, and the figure is the same with or without them. */

export type HedgeKind = 'about' | 'at-least' | 'at-most';

const PHRASES: readonly (readonly [HedgeKind, readonly string[]])[] = [
  [
    'about',
    [
      'an estimated|about|around|roughly|approximately|some|nearly|almost|close to',
      'rund|etwa|circa|ca\\.|ungef[äa]hr|knapp|fast|beinahe|sch[äa]tzungsweise',
      "environ|pr[èe]s d[e'’]|quelque|quelques|presque|autour de",
      'unos|unas|cerca de|casi|alrededor de|aproximadamente',
      'circa|quasi|intorno a|ongeveer|bijna|quase',
      'около|примерно|почти|близько|приблизно|майже',
      'نحو|حوالي|قرابة|ما يقارب|زهاء|yaklaşık|neredeyse',
      'حدود|تقریبا|تقریباً|نزدیک به|قریب به',
    ],
  ],
  [
    'at-least',
    [
      'at least|more than|over|no fewer than|well over',
      'mindestens|wenigstens|mehr als|[üu]ber|gut',
      "au moins|plus d[e'’]",
      'al menos|por lo menos|m[áa]s de|como m[íi]nimo',
      'almeno|pi[ùu] di|minstens|meer dan|pelo menos|mais de',
      'более|больше|свыше|не менее|по меньшей мере|как минимум|понад|більше|щонайменше',
      'أكثر من|اكثر من|ما لا يقل عن|على الأقل|en az',
      'بیش از|بیشتر از|دست\u200cکم|دست کم|دستکم|حداقل',
    ],
  ],
  [
    'at-most',
    [
      'as many as|up to|at most|fewer than|less than|under',
      'bis zu|h[öo]chstens|weniger als',
      "jusqu['’]\\s?[àa]|au plus|moins d[e'’]",
      'hasta|menos de|como m[áa]ximo',
      'fino a|meno di|tot|minder dan|at[ée]',
      'до|менее|меньше|менше',
      'أقل من|يصل إلى|en fazla',
      'کمتر از|حداکثر',
    ],
  ],
];

const HEDGES = PHRASES.map(
  ([kind, lists]) => [kind, new RegExp(`(?<![\\p{L}\\p{M}])(?:${lists.join('|')})\\s*$`, 'iu')] as const,
);

/** The first word of each, or as much of it as no blank is in. */
const OPENING = new RegExp(
  `^(?:${PHRASES.flatMap(([, lists]) => lists.join('|').split('|'))
    .map((phrase) => phrase.split(/[ \\]/u)[0])
    .join('|')})`,
  'iu',
);

/** Whether a word may begin a hedge: cheap, to be asked of every word. */
export function mayOpenHedge(word: string): boolean {
  return OPENING.test(word);
}

export interface Hedge {
  readonly kind: HedgeKind;
  /** Where it starts in the text. */
  readonly start: number;
}

/** The hedge that ends right before `at`, the longest if several do; null when there is none. */
export function hedgeBefore(text: string, at: number): Hedge | null {
  const from = Math.max(0, at - 40);
  const before = text.slice(from, at);
  const found = HEDGES.flatMap(([kind, pattern]) => {
    const match = pattern.exec(before);
    return match ? [{ kind, start: from + match.index }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

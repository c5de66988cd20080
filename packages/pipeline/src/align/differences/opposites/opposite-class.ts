/** Words of which only one can be true of one thing, by language: how a class of them is written down. */
export interface OppositeClass {
  /**
   * `word`: tells something by itself, and a text that says two of them says neither; `each`: a text may name several, and those that both name are put aside;
   * `next`: says something of the telling word beside it alone, and is compared only where that is one word in both texts;
   * `turned`: a deed that both tell, of which one has for its doer whom the other has for its victim;
   * `denied`: too common to be told by themselves: asked only about a no beside one of them (no-of-opposite.ts).
   */
  readonly of: 'word' | 'each' | 'next' | 'turned' | 'denied';
  readonly members: readonly OppositeMember[];
  /** Which two exclude each other, by name; all where none are named. */
  readonly apart?: readonly Two[];
  /** Which two do not, where all others do. */
  readonly alike?: readonly Two[];
  /** Whether what is not the one is the other ("not open" is closed), of two; those of `denied` always are. */
  readonly either?: true;
  /** By language, in the same spelling: what has a word of a member in it and says none. */
  readonly neither?: Readonly<Record<string, string>>;
  /** Those that mean another thing on another day, by name: compared only between reports of one day. */
  readonly byDay?: readonly string[];
  /** Of `next`: languages that put the word behind what it is said of ("savaştan önce"). */
  readonly behind?: readonly string[];
}

export interface OppositeMember {
  /** Within its class. */
  readonly name: string;
  /** By language. */
  readonly words: Readonly<Record<string, string>>;
}

type Two = readonly [string, string];

/** Whether two members, by place, are listed. */
export function isListed(
  two: readonly Two[],
  members: readonly OppositeMember[],
  one: number,
  other: number,
): boolean {
  const [a, b] = [members[one]?.name, members[other]?.name];
  return two.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

/** A language's lists as sets, and what each abbreviation's full stop may mean. */
import { Kind } from './kind.ts';
import type { SplitLanguage } from './split-language.ts';

export interface SplitWords {
  /** The bits of `Kind`; 0 for what is no abbreviation. */
  readonly kindOf: (word: string) => number;
  readonly starters: ReadonlySet<string>;
  readonly alwaysCapital: ReadonlySet<string>;
  readonly smallStarters: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly afterClock: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly beforeOrdinalEnding: RegExp;
  readonly sayingVerbs: ReadonlySet<string>;
  readonly beforeSaying: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  readonly dashCues: boolean;
  readonly ordinals: SplitLanguage['ordinals'];
}

/** How a link begins: after a full stop it stands for itself. */
const LINKS = ['http', 'https', 'www'];

/** @param shared what every language knows; a word that `data` lists too means what `data` says, a word that begins sentences there is no abbreviation. */
export function compileWords(data: SplitLanguage, shared: SplitLanguage): SplitWords {
  const starters = new Set(wordsOf(data.starters));
  const common = [...kindsOf(shared)].filter(([word]) => !starters.has(word));
  const kinds = new Map([...common, ...kindsOf(data)]);
  const endings = wordsOf(data.beforeOrdinalEndings);
  return {
    kindOf: (word) => kinds.get(word) ?? kinds.get(otherCase(word)) ?? 0,
    starters,
    alwaysCapital: new Set(wordsOf(data.alwaysCapital)),
    smallStarters: new Set([...wordsOf(data.smallStarters), ...LINKS]),
    openers: new Set(wordsOf(data.openers)),
    afterClock: new Set(wordsOf(data.afterClock)),
    months: new Set(wordsOf(data.months)),
    afterOrdinal: new Set(wordsOf(data.afterOrdinal)),
    beforeOrdinal: new Set(wordsOf(data.beforeOrdinal)),
    beforeOrdinalEnding:
      endings.length === 0 ? /$^/ : new RegExp(`^\\p{Ll}{3,}(?:${endings.join('|')})$`, 'u'),
    sayingVerbs: new Set(wordsOf(data.sayingVerbs)),
    beforeSaying: new Set(wordsOf(data.beforeSaying)),
    complementizers: new Set(wordsOf(data.complementizers)),
    capitalNouns: data.capitalNouns,
    dashCues: data.dashCues,
    ordinals: data.ordinals,
  };
}

function kindsOf(data: SplitLanguage): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const lists = [
    [Kind.Never, Object.values(data.neverLast).join(' ')],
    [Kind.Maybe, Object.values(data.maybeLast).join(' ')],
    [Kind.Capital, data.lastBeforeCapital],
    [Kind.Number, data.beforeNumber],
    [Kind.Unit, data.units],
  ] as const;
  for (const [kind, list] of lists) {
    for (const word of wordsOf(list)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  }
  return kinds;
}

/** `Vgl` is looked up as `vgl`, `GEN` as `Gen`; two capitals are mostly something else (`MS`, `FT`). */
function otherCase(word: string): string {
  const first = word.slice(0, 1);
  const rest = word.slice(1);
  if (rest === '') return word;
  const small = rest.toLowerCase();
  if (rest === small) return first.toLowerCase() + rest;
  return first + (rest.length > 1 && rest === rest.toUpperCase() ? small : rest);
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

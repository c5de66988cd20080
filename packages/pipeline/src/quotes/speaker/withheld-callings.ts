/** By which callings a report speaks of those whose names it withholds: "Mina (name changed), a seamstress", and "the seamstress" further on. */
import type { Cast, Figure } from './figure.ts';

export interface Withheld {
  readonly figures: ReadonlySet<Figure>;
  /** Words for people without a name who are not quoted where that is said: "nurse". */
  readonly roles: ReadonlySet<string>;
}

/** What those are called whose names are withheld, besides their names, and nobody else who is named. */
export function callingsOf({ figures }: Cast, { figures: withheld, roles }: Withheld): ReadonlySet<string> {
  const callings = (figure: Figure) => [...figure.roles, ...figure.apposed];
  const others = new Set(figures.filter((figure) => figure.named && !withheld.has(figure)).flatMap(callings));
  const own = [...withheld].filter(({ named }) => named).flatMap(callings);
  return new Set([...roles, ...own.filter((calling) => !others.has(calling))]);
}

/** "Holm spoke to a nurse who asked not to be named", "Mina (name changed), a nurse": "the nurse", wherever she is quoted; "Holm, whose sister asked not to be named": "her sister". */
export function isCalledSo({ named, keys }: Figure, callings: ReadonlySet<string>): boolean {
  const isCalled = (key: string) => callings.has(key);
  return named ? keys.every(isCalled) : keys.some(isCalled);
}

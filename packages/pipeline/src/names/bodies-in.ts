/** Which of the bodies with many names a text speaks of: "die Vereinten Nationen" and "the UN" are one. */
import { BODY_ALIASES } from './body-words.ts';
import { fold } from './fold.ts';

/** Keys of the bodies, in the order of the list. */
export function bodiesIn(text: string): readonly string[] {
  const plain = plainWords(text);
  return BODIES.filter(({ names }) =>
    names.some(({ folded, spelled }) => plain.includes(folded) && (!spelled || spelled.test(text))),
  ).map(({ key }) => key);
}

/** Folded words between single spaces, dots inside abbreviations and possessive endings left out. */
export function plainWords(text: string): string {
  const words = fold(text)
    .replace(/(?<![\p{L}\p{M}])(\p{L})\.(?=\p{L})/gu, '$1')
    .replace(/'s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

const BODIES = BODY_ALIASES.map((names) => ({
  key: names[0] ?? '',
  names: names.map((name) => ({ folded: plainWords(name), spelled: spellingOf(name) })),
}));

/** Abbreviations must be written as such: "WHO" is a body, "who" is not; French "ue" and Spanish "oms" are only in capitals. An amnesty is none. */
function spellingOf(name: string): RegExp | null {
  if (name === 'amnesty') return /(?<!\p{L})(?:Amnesty|AMNESTY)(?!\p{L})/u;
  if (name.length > 4 || name.includes(' ')) return null;
  const letters = Array.from(name.toUpperCase()).join('\\.?');
  return new RegExp(`(?<![\\p{L}\\p{M}])${letters}(?![\\p{Ll}\\p{M}])`, 'u');
}

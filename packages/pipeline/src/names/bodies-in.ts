/** Which of the bodies with many names a text speaks of: "die Vereinten Nationen" and "the UN" are one. */
import { BODY_ALIASES } from './body-words.ts';
import { fold } from './fold.ts';

/** Keys of the bodies, in the order of the list. */
export function bodiesIn(text: string): readonly string[] {
  const plain = plainWords(text);
  return BODY_ALIASES.filter((names) => names.some((name) => isNamedIn(plain, name, text))).flatMap(
    (names) => names[0] ?? [],
  );
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

/** Abbreviations must be written as such: "WHO" is a body, "who" is not; French "ue" and Spanish "oms" are only in capitals. */
function isNamedIn(plain: string, name: string, text: string): boolean {
  if (!plain.includes(` ${name} `)) return false;
  if (name.length > 4 || name.includes(' ')) return true;
  const spelled = Array.from(name.toUpperCase()).join('\\.?');
  return new RegExp(`(?<![\\p{L}\\p{M}])${spelled}(?![\\p{Ll}\\p{M}])`, 'u').test(text);
}

/**
 * Acronyms that are spoken as words, and sound as given names do in some language: NATO and ნატო. In capitals, or behind "the", they are nobody's who is
 * not listed by just that word. Set by hand.
 */
import { isShouted, type Piece, wordKey } from './text-pieces.ts';

const ACRONYMS = new Set(
  (
    'nato uno unesco unicef unhcr opec nasa fifa uefa isis ira eta plo asean interpol swat covid sars aids pisa osce ' +
    'нато юнеско юнисеф опек наса фифа уефа уєфа игил интерпол ковид спид обсе обсє ناتو يونسكو اوبك ناسا فيفا'
  ).split(' '),
);

export function isAcronym(word: string): boolean {
  return ACRONYMS.has(wordKey(word));
}

/**
 * Whether an acronym is one where it stands: in capitals, unless all around is, or behind "the", which no name has before it ("die", "la" and "il" may have
 * "Ira" behind them).
 */
export function isNobody(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.text ?? '';
  if (pieces[at - 1]?.text.toLowerCase() === 'the') return true;
  return /^\p{Lu}{2,}$/u.test(word) && !isShouted(pieces, at);
}

/** Two words of a name that somebody else writes as one: Mohammad Reza, Mohammadreza, محمدرضا. */
import { type NameToken, tokenOf } from './name-tokens.ts';
import { sameToken } from './same-token.ts';

/** Shorter ones are names by themselves, Li Na is not Lina; Arabic script leaves a vowel out (بن). */
const isShort = ({ word, sound }: NameToken) => word.length < (sound.abjad ? 2 : 3);

/** The words of a name, two neighbours joined where the other name has them as one word. */
export function writtenTogether(
  words: readonly NameToken[],
  other: readonly NameToken[],
): readonly NameToken[] {
  const left = other.filter((one) => !words.some((word) => sameToken(word, one)));
  if (left.length === 0) return words;
  const at = words.findIndex((word, index) => {
    const joined = joinedWith(word, words[index + 1]);
    return joined !== null && left.some((one) => sameToken(joined, one));
  });
  const [first, second] = [words[at], words[at + 1]];
  const joined = first ? joinedWith(first, second) : null;
  return joined ? [...words.slice(0, at), joined, ...words.slice(at + 2)] : words;
}

/** By the first word and then the second: whoever compares asks for the same ones again and again. */
const joinedBefore = new WeakMap<NameToken, WeakMap<NameToken, NameToken>>();

function joinedWith(first: NameToken, second: NameToken | undefined): NameToken | null {
  if (second === undefined || isShort(first) || isShort(second)) return null;
  const known = joinedBefore.get(first) ?? new WeakMap<NameToken, NameToken>();
  joinedBefore.set(first, known);
  const joined = known.get(second) ?? tokenOf(first.word + second.word, first.sound.script);
  known.set(second, joined);
  return joined;
}

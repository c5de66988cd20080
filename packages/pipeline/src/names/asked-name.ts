/** Whether a name is one that somebody looks for, who types part of it: any case, accents left out, in this script or another. */
import { apostropheParts, fold, foldedStem, umlautsSpelt } from './fold.ts';
import { isParticle, type NameToken, tokenOf } from './name-tokens.ts';
import { sameToken } from './same-token.ts';
import { areSpeltAlike } from './spelt-alike.ts';

interface AskedWord {
  /** In its own script. */
  readonly forms: readonly string[];
  /** Behind or before an apostrophe, which whoever types leaves out with the rest: Brien. */
  readonly parts: readonly string[];
  readonly token: NameToken;
  /** A title, an article or a particle. */
  readonly isSmall: boolean;
}

export interface AskedName {
  readonly words: readonly AskedWord[];
  readonly isHandle: boolean;
}

/** Reading costs more than comparing: of names that are asked for often, read once. */
export function askedName(text: string): AskedName {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? [];
  return {
    words: words.map((word) => ({
      forms: [...new Set([fold(word), foldedStem(word), umlautsSpelt(word) ?? fold(word)])],
      parts: apostropheParts(fold(word)),
      token: tokenOf(word),
      isSmall: isParticle(word),
    })),
    isHandle: text.trim().startsWith('@'),
  };
}

/** Every word asked for begins one of the name or sounds as one does; titles and articles only count where nothing else is asked for. */
export function isAskedFor(asked: AskedName, name: AskedName): boolean {
  const telling = asked.words.filter(({ isSmall }) => !isSmall);
  const words = telling.length > 0 ? telling : asked.words;
  return words.length > 0 && words.every((word) => name.words.some((own) => isFound(word, own, name)));
}

/** Every word is one of the name as a whole; a beginning is none: whoever asks for a man does not ask for Manfred. */
export function isBorne(asked: AskedName, name: AskedName): boolean {
  return (
    asked.words.length > 0 && asked.words.every((word) => !word.isSmall && name.words.some(isWord(word)))
  );
}

/** As long as this a word is a name misspelt; a shorter one is too easily another word: sad is not Said. */
const MISSPELT = 4;

function isWord({ forms, token }: AskedWord): (own: AskedWord) => boolean {
  return (own) =>
    forms.some((form) => own.forms.includes(form) || own.parts.includes(form)) ||
    ((token.romanised !== own.token.romanised || token.latin.length >= MISSPELT) &&
      sameToken(token, own.token)) ||
    areSpeltAlike(token, own.token, 'plain');
}

function isFound(asked: AskedWord, own: AskedWord, { isHandle }: AskedName): boolean {
  const [begun, whole] = [asked.token.latin, own.token.latin];
  const written = [...own.forms, ...own.parts];
  if (asked.forms.some((form) => written.some((other) => isPart(form, other, isHandle)))) return true;
  // Arabic script leaves vowels out, so that its beginnings romanised begin nothing.
  const isAlphabet = !asked.token.sound.abjad && !own.token.sound.abjad;
  if (begun !== '' && isAlphabet && isPart(begun, whole, isHandle)) return true;
  return sameToken(asked.token, own.token) || areSpeltAlike(asked.token, own.token, 'rare');
}

/** A handle is written as one word. */
function isPart(part: string, whole: string, isHandle: boolean): boolean {
  return isHandle ? whole.includes(part) : whole.startsWith(part);
}

/** What of a text is words, and what is data: a model would invent words for it. */
import { UNSPACED } from '../words/unspaced.ts';

const LONG_RUN = /(\S{300,})/u;

/** A long run without a space in a script that has spaces: a picture or key in letters, an address, a slip of a program. */
export function isData(text: string): boolean {
  return LONG_RUN.test(text) && !/\s/u.test(text) && !UNSPACED.test(text);
}

/** A text cut at its data, which stands whole between what is around it; as one where it holds none. */
export function cutAtData(text: string): readonly string[] {
  const parts = text.split(LONG_RUN);
  return parts.some(isData) ? parts : [text];
}

/** Whether there is anything to translate: blank, dash-only and number-only text, and data, never reach a model. */
export function hasWords(text: string): boolean {
  return text.split(/\s+/u).some((run) => /\p{L}/u.test(run) && !isData(run));
}

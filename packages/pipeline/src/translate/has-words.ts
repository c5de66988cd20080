import { UNSPACED } from '../words/unspaced.ts';

export const LONG_RUN = /(\S{300,})/u;

/** A long run without a space in a script that has spaces: a picture or key in letters, an address, a slip of a program. */
export function isData(text: string): boolean {
  return LONG_RUN.test(text) && !/\s/u.test(text) && !UNSPACED.test(text);
}

/** Whether there is anything to translate: blank, dash-only and number-only text, and data, never reach a model, which would invent words for it. */
export function hasWords(text: string): boolean {
  return text.split(/\s+/u).some((run) => /\p{L}/u.test(run) && !isData(run));
}

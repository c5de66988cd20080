/** Finds loops: greedy decoding that got stuck says the same few words again and again, or a whole clause a second time. */
import type { Guard } from './guarded-text.ts';

/** Longest loop looked for, in words. */
const MAX_WORDS = 8;
/** Three in a row is a figure of speech ("never, never, never"), and only a loop when the source has none. */
const MIN_TIMES = 4;
/** Words that no one says twice in a sentence, unless the source says two words in a row twice as well. */
const CLAUSE = 6;
const SAID_TWICE = 2;
/** For scripts without spaces: 2 to 12 characters, five times and more. */
const CHARACTER_LOOP = /([\p{L}\p{M}]{2,12})\1{4,}/u;

export const repetition: Guard = ({ source, output }) => {
  const loop = longestLoop(output);
  if (loop.times >= MIN_TIMES && loop.times > longestLoop(source).times + 1) {
    return [{ check: 'repetition', detail: `"${loop.words}" ${loop.times} times` }];
  }
  const clause = saidTwice(output, CLAUSE);
  if (clause && !saidTwice(source, SAID_TWICE))
    return [{ check: 'repetition', detail: `"${clause}" 2 times` }];
  const characters = CHARACTER_LOOP.exec(output);
  if (!characters || CHARACTER_LOOP.test(source)) return [];
  return [{ check: 'repetition', detail: `"${characters[1]}" again and again` }];
};

/** The words that follow one another most often; the fewest words of equally frequent ones. */
function longestLoop(text: string): { readonly words: string; readonly times: number } {
  const words = wordsIn(text);
  let best = { words: '', times: 1 };
  for (let length = 1; length <= MAX_WORDS; length++) {
    let run = 0;
    for (let i = length; i < words.length; i++) {
      run = words[i] === words[i - length] ? run + 1 : 0;
      const times = Math.floor(run / length) + 1;
      if (times > best.times) best = { words: words.slice(i - length + 1, i + 1).join(' '), times };
    }
  }
  return best;
}

/** The first run of so many words that stands in the text a second time, behind itself; null when there is none. */
function saidTwice(text: string, length: number): string | null {
  const words = wordsIn(text);
  const places = new Map<string, number>();
  for (let i = 0; i + length <= words.length; i++) {
    const run = words.slice(i, i + length).join(' ');
    const first = places.get(run);
    if (first !== undefined && first + length <= i) return run;
    if (first === undefined) places.set(run, i);
  }
  return null;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** One pass over a stretch of text that notes where the marks stand that sentences turn on; all later steps look at these only. */
import type { TextRange } from '@crossquote/domain';
import { isBullet, isTerminator, tableOf } from './characters.ts';

export interface Marks {
  /** End marks. */
  readonly ends: readonly number[];
  /** Quotation marks and brackets. */
  readonly pairs: readonly number[];
  /** What may part two sentences without an end mark: semicolons, colons, `@`, bullets. */
  readonly softs: readonly number[];
}

const QUOTES_AND_BRACKETS = '"“”„‟«»‹›‚‘’\'()[]「」『』';
const SOFT = ';:@=';
const OTHER_THAN_TEXT = tableOf(QUOTES_AND_BRACKETS, 2);
for (let code = 0; code < OTHER_THAN_TEXT.length; code++) {
  const character = String.fromCharCode(code);
  if (isTerminator(character)) OTHER_THAN_TEXT[code] = 1;
  if (isBullet(character) || SOFT.includes(character)) OTHER_THAN_TEXT[code] = 3;
}

/** Never looks past the range: with many short paragraphs that would take time quadratic in the text. */
export function scanMarks(text: string, { start, end }: TextRange): Marks {
  const ends: number[] = [];
  const pairs: number[] = [];
  const softs: number[] = [];
  for (let at = start; at < end; at++) {
    const mark = OTHER_THAN_TEXT[text.charCodeAt(at)];
    if (mark === 0) continue;
    if (mark === 1) ends.push(at);
    else if (mark === 2) pairs.push(at);
    else softs.push(at);
  }
  return { ends, pairs, softs };
}

/** A testimony in a line: who, and how it begins, each in its own direction. */
import { whoSpeaks } from '../text/who-speaks.ts';
import type { Words } from '../text/words.ts';
import { type OverviewRow, shortened } from './overview-view.ts';

/** First strong isolate and its end: a picture has no element that would isolate. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** @param most code points; left out: all there are. */
export function rowName(
  { who, words: said }: OverviewRow,
  words: Words,
  most = Number.MAX_SAFE_INTEGER,
): string {
  const name = shortened(whoSpeaks(who, words), Math.max(14, most / 2));
  const room = most - Array.from(name).length - 2;
  return said === '' || room < 6 ? isolated(name) : `${isolated(name)}: ${isolated(shortened(said, room))}`;
}

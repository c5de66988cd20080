/**
 * A differ keeps what it said last: it is asked of the same two statements again in one pair, where the stretches that are compared are all that its quotes
 * say, and in many pairs, where papers print what one agency sent. A reading takes milliseconds, and depends on the two statements alone.
 */
import type { Differ, Reading, Statement } from '@crossquote/pipeline';
import { rememberSome } from './remember-some.ts';

/** Readings kept: 1 to 5 KB each. */
const MOST = 5000;

export function askedOnce(differ: Differ): Differ {
  const compared = rememberSome<Reading | null>(MOST);
  const inContext = rememberSome<Reading | null>(MOST);
  const rendered = rememberSome<number | null>(MOST);
  const english = rememberSome<Statement | null>(MOST);
  return {
    model: differ.model,
    compare: (left, right) => compared(keyOf(left, right), () => differ.compare(left, right)),
    inContext: (left, right) => inContext(keyOf(left, right), () => differ.inContext(left, right)),
    rendered: (left, right) => rendered(keyOf(left, right), () => differ.rendered(left, right)),
    inEnglish: (statement) => english(keyOf(statement), () => differ.inEnglish(statement)),
    close: () => differ.close(),
  };
}

/** Words have no spaces in them, and no language has a line end. */
function keyOf(...sides: readonly Statement[]): string {
  return sides.map(({ language, words }) => [language, ...words].join(' ')).join('\n');
}

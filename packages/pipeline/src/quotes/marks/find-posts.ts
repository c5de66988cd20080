/** "@odo_m: We have no water.": posts as reports print several of them, a paragraph each, without marks. */
import { trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** A handle and its colon, which parts it from words without a mark before them. */
const POST = /^(?:RT\s)?@[\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,39}[\p{L}\p{N}_]\s?:\s+(?=[^\s"“„«»‘'‚])/u;
const LONGEST_LABEL = 50;
/** One alone may be whom a line is written to. */
const MIN_POSTS = 2;

export function findPosts(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const posts = paragraphs.flatMap(({ start, end, role }) => {
    const label = role === 'text' ? POST.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) : null;
    if (!label) return [];
    const colon = start + label[0].lastIndexOf(':') + 1;
    return [{ outer: { start: colon, end }, inner: trimRange(text, { start: colon, end }) }];
  });
  if (posts.length < MIN_POSTS) return [];
  return posts.map((part) => ({ parts: [part], family: 'double', closed: true }));
}

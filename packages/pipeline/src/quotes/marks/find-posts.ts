/** "@odo_m: We have no water.": posts as reports print several of them, a paragraph each, without marks; and the messages of a chat. */
import { trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** A handle and its colon, which parts it from words without a mark before them. */
const POST = /^(?:RT\s)?@[\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,39}[\p{L}\p{N}_]\s?:\s+(?=[^\s"“„«»‘'‚])/u;
/** "[12/03/2021, 18:04:11] Mira Holm: …", "12.03.21, 18:04 - Mira Holm: …": a day, a time and who wrote, as messengers write a chat out; "<Media omitted>" is no word of hers. */
const MESSAGE =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\]|\s[-–—])\s(?:~\s?)?([\p{L}\p{M}][\p{L}\p{M}\p{N}'’. -]{0,39}|\+\d[\d\s()-]{6,20}):\s+(?=[^\s"“„«»‘'‚<\u200e])/u;
/** "+49 151 2345678: …", "~Anna: …": who is not among the contacts of whoever copied the chat. */
const UNSAVED =
  /^\u200e?(?:(\+\d[\d\s()-]{6,20})|~\s?([\p{L}\p{M}][\p{L}\p{M}\p{N}'’. -]{0,39})):\s+(?=[^\s"“„«»‘'‚<\u200e]\S*\s\S+\s\S)/u;
const LONGEST_LABEL = 90;
/** One alone may be whom a line is written to. */
const MIN_POSTS = 2;

export function findPosts(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const posts = paragraphs.flatMap(({ start, end, role }) => {
    const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL));
    const label =
      role === 'text' ? (POST.exec(opening) ?? MESSAGE.exec(opening) ?? UNSAVED.exec(opening)) : null;
    if (!label) return [];
    const colon = start + label[0].lastIndexOf(':') + 1;
    const part = { outer: { start: colon, end }, inner: trimRange(text, { start: colon, end }) };
    const sender = label[1] ?? label[2];
    return [{ part, ...tellerOf(sender, colon - 1) }];
  });
  if (posts.length < MIN_POSTS) return [];
  return posts.map(({ part, ...teller }) => ({ parts: [part], ...teller, family: 'double', closed: true }));
}

/** A number names nobody. @param end where the name ends. */
function tellerOf(sender: string | undefined, end: number): Pick<Quotation, 'teller' | 'nameless'> {
  if (sender === undefined) return {};
  if (sender.startsWith('+')) return { nameless: true };
  return { teller: { start: end - sender.length, end } };
}

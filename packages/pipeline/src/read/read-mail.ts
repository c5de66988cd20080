/**
 * E-mails (.eml): the subject is the title, then what the sender wrote. Mails quoted in it are kept, marked as furniture: they are not the
 * sender's words. Who wrote to whom is not taken, attachments are not read, and nothing that the mail names is fetched.
 */
import { InvalidInput } from '@crossquote/domain';
import PostalMime, { type Email } from 'postal-mime';
import { type Draft, joinSegments, type Segment, TITLE_HINT } from './draft.ts';
import { EARLIER_MAIL, EARLIER_MAIL_ELEMENTS, withEarlierMails } from './earlier-mails.ts';
import { type Metadata, NO_METADATA } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';
import { publicationTime } from './publication-time.ts';
import { segmentsOfHtml } from './read-html.ts';

/** 20 MB of attachments have half of it; so many take 8 s. */
const MOST_LINES = 500_000;

/** What no mail is without. */
const HEADERS = new Set(['from', 'date', 'subject', 'message-id', 'received', 'mime-version']);

const ENCRYPTED = /^application\/(?:x-)?(?:pkcs7-mime|pgp-encrypted)$/;
const ENCRYPTED_TEXT = /^-----BEGIN PGP MESSAGE-----$/m;

/** More letters than this that its encoding has not, and it is another than the mail says. */
const MOST_BROKEN = 0.01;

/** @throws InvalidInput, without the file's name, when it is no mail or its words cannot be read. */
export async function readMail(bytes: Uint8Array): Promise<Draft> {
  const mail = await parse(bytes);
  const title = words(mail.subject);
  const body = bodyOf(mail);
  checkWords(mail, body);
  const subject: readonly Segment[] = title === null ? [] : [{ text: title, hint: TITLE_HINT }];
  const attached = mail.attachments.filter(({ related }) => related !== true).length;
  return {
    ...joinSegments([...subject, ...body]),
    given: NO_METADATA,
    found: foundIn(mail, title),
    ...(attached > 0 && { leftOut: leftOut(attached) }),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0) > MOST_LINES)
    throw new InvalidInput(`it has more than ${MOST_LINES} lines: save its text as .txt`);
  const mail = await parsed(bytes);
  if (!mail.headers.some(({ key }) => HEADERS.has(key)))
    throw new InvalidInput('it has no header of an e-mail: save it as .eml anew, or its text as .txt');
  return mail;
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    // The message may quote the mail.
    throw new InvalidInput('it is damaged or nested too deeply: save its text as .txt');
  }
}

/** The text, unless it only stands in for a page that says more. */
function bodyOf({ text = '', html = '', from }: Email): readonly Segment[] {
  const page = html === '' ? [] : segmentsOfHtml(html, EARLIER_MAIL_ELEMENTS, EARLIER_MAIL);
  const plain = segmentsOfText(normalizeText(text));
  return withEarlierMails(lengthOf(plain) * 2 < lengthOf(page) ? page : plain, from?.name);
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.trim().length, 0);
}

function checkWords({ attachments }: Email, body: readonly Segment[]): void {
  const all = body.map(({ text }) => text).join('\n');
  const isEmpty = all.trim() === '';
  if (ENCRYPTED_TEXT.test(all) || (isEmpty && attachments.some(({ mimeType }) => ENCRYPTED.test(mimeType))))
    throw new InvalidInput('it is encrypted: open it in your mail program and save its text as .txt');
  if (isEmpty && attachments.length > 0)
    throw new InvalidInput(`there is no text in it but in what is attached: add that as files of their own`);
  if (isEmpty) throw new InvalidInput('there is no text in it: give a file with the words of a report');
  if ((all.match(/\ufffd/g)?.length ?? 0) > all.length * MOST_BROKEN)
    throw new InvalidInput('it is in another encoding than it says: save its text as .txt in UTF-8');
}

interface Paragraph {
  readonly isQuoted: boolean;
  readonly lines: string[];
}

function segmentsOfText(text: string): readonly Segment[] {
  return paragraphsOf(text).map(({ isQuoted, lines }) => ({
    text: lines.join('\n'),
    hint: isQuoted ? EARLIER_MAIL : null,
  }));
}

function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const isQuoted = /^ ?>/.test(line);
    const last = paragraphs.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last?.isQuoted === isQuoted) last.lines.push(line);
    else {
      paragraphs.push({ isQuoted, lines: [line] });
      isOpen = true;
    }
  }
  return paragraphs;
}

function foundIn({ date }: Email, title: string | null): Metadata {
  return {
    ...NO_METADATA,
    title,
    publishedAt: publicationTime((date ?? '').slice(0, 100).replace('.000Z', 'Z')),
  };
}

function words(text: string | undefined): string | null {
  return (
    normalizeText(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

function leftOut(attached: number): string {
  return attached === 1
    ? 'read without what is attached to it: add that as a file of its own'
    : `read without the ${attached} files attached to it: add them as files of their own`;
}

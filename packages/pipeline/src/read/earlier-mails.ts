/** Mails that a mail quotes below or between its own words: kept, marked as furniture, since its sender did not say them. */
import type { TextRange } from '@crossquote/domain';
import { furnitureHint, type Segment } from './draft.ts';

export const EARLIER_MAIL = furnitureHint('earlier-mail');

/** What mail programs put an earlier mail in: Apple, Thunderbird and others; Gmail; Yahoo; Proton; Outlook on the web. */
export const EARLIER_MAIL_ELEMENTS =
  'blockquote[type="cite"], .gmail_quote, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix, #divRplyFwdMsg, #mail-editor-reference-message-container';

/** The words before the colons with which Outlook and others repeat a mail's header, in the languages that Crossquote has words for. */
const FROM = 'From|Von|De|Da|Van|Od|От|Від|Kimden|Gönderen|من|از|فرستنده';
const SENT =
  'Sent|Date|Gesendet|Datum|Envoyé(?: le)?|Enviado(?: el)?|Fecha|Inviato|Data|Verzonden|Wysłano|Отправлено|Дата|Надіслано|Gönderildi|Gönderme Tarihi|Tarih|تم الإرسال|تاريخ الإرسال|التاريخ|تاریخ|ارسال شده';
const TO = 'To|An|À|Para|A|Aan|Do|Кому|Kime|Alıcı|إلى|به';
const SUBJECT = 'Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Temat|Тема|Konu|الموضوع|موضوع';
const line = (labels: string) => new RegExp(`^[*\\s]*(?:${labels})[*\\s]*:`, 'imu');
const HEADER = [line(FROM), line(SENT), line(`${TO}|${SUBJECT}`)];
const SUBJECT_LINE = line(SUBJECT);
const HEADER_LINE = line([FROM, SENT, TO, SUBJECT].join('|'));

/** `-----Original Message-----`, or a rule. */
const ABOVE_HEADER = /^\s*(?:-{2,}[^\n]*-{2,}|_{5,})\s*$/;

/** UTF-16 code units: a date, a name and an address. */
const LONGEST_LEAD = 250;

/**
 * @param segments with those marked that the format itself shows to be of an earlier mail.
 * @param sender the name of whoever sent the mail; '' where it has none.
 */
export function withEarlierMails(segments: readonly Segment[], sender = ''): readonly Segment[] {
  const words = segments.filter(({ text }) => text.trim() !== '');
  const headers = words.flatMap(({ text }, index) =>
    HEADER.every((label) => label.test(text)) ? [index] : [],
  );
  const answer = headers.length === 1 ? answerBehind(words, headers[0] ?? 0, sender) : null;
  const behind = headers.map((header) => rangeBehind(words, header, answer));
  const [header, first] = [headers[0] ?? -1, behind[0]];
  const isEarlier = words.map(
    ({ hint }, index) =>
      hint === EARLIER_MAIL || behind.some(({ start, end }) => start <= index && index < end),
  );
  const marks = isEarlier.map(
    (own, index) => own || (isEarlier[index + 1] === true && leadsToEarlier(words[index]?.text ?? '')),
  );
  // A mail that quotes and adds nothing is one that was passed on, whose words are the report.
  const isPassedOn = marks.every(Boolean);
  return words.map((segment, index) => {
    const isMarked = isPassedOn
      ? first !== undefined && index >= first.start && index <= header
      : marks[index];
    const isOwn = segment.hint === EARLIER_MAIL ? null : segment.hint;
    return { ...segment, hint: isMarked ? EARLIER_MAIL : isOwn };
  });
}

/**
 * What a header and the rule above it belong to: all behind them, as mail programs have it, which put a rule, addresses or the subject there. Without them it
 * may be a message that somebody quotes between words of their own: the paragraph that it is itself, or the next one.
 * @returns places among the segments.
 */
function rangeBehind(words: readonly Segment[], header: number, answer: number | null): TextRange {
  const hasRule = ABOVE_HEADER.test(words[header - 1]?.text ?? '');
  const start = hasRule ? header - 1 : header;
  const text = words[header]?.text ?? '';
  // Every line of the earlier mail is marked: what is not stands between them as an answer.
  if (words[header + 1]?.hint === EARLIER_MAIL) return { start, end: header + 1 };
  if (answer !== null) return { start, end: answer };
  if (start === 0 || hasRule || text.includes('@') || SUBJECT_LINE.test(text))
    return { start, end: words.length };
  const isAllHeader = HEADER_LINE.test(text.trim().split('\n').at(-1) ?? '');
  return { start, end: header + (isAllHeader ? 2 : 1) };
}

/** `On 3 May 2021, … wrote:` in any language. Without a date it may be the sender who leads to words that he quotes. */
function leadsToEarlier(text: string): boolean {
  return text.length <= LONGEST_LEAD && /\d[^]*:\s*$/.test(text);
}

/**
 * Whoever answers below a mail whose lines nothing marks: behind its sign-off, where the whole ends with the name of who sent it. Only so much tells an answer
 * from what stands below any sign-off (an office, a notice of the firm), and a mail that was passed on would lose its words.
 * @returns the place of the answer among the segments.
 */
function answerBehind(words: readonly Segment[], header: number, sender: string): number | null {
  const [, writer = ''] = WRITER.exec(words[header]?.text ?? '') ?? [];
  const [own, other] = [nameIn(sender), nameIn(writer)];
  if (own === '' || other === '' || firstWord(own) === firstWord(other) || !isSigned(words.at(-1), own))
    return null;
  const end = words.findIndex((segment, at) => at > header && isSigned(segment, other));
  if (end < 0) return null;
  const behind = words.findIndex((segment, at) => at > end && !POSTSCRIPT.test(segment.text.trim()));
  // Behind a postscript the sender's own line is what mail programs put there.
  const isOnlySigned = behind > end + 1 && behind === words.length - 1 && isOnlyName(words.at(-1), own);
  return behind > 0 && !isOnlySigned ? behind : null;
}

/** Stands below a signature and is still the writer's own. */
const POSTSCRIPT =
  /^(?:(?:P\.?\s?){1,2}S|P\.?\s?D|N\.?\s?B|П\.?\s?С|З\.?\s?Ы|ملاحظة|پی[\u200c ]?نوشت)(?!\p{L})/iu;

const WRITER = new RegExp(`^[*\\s]*(?:${FROM})[*\\s]*:(.*)$`, 'imu');

/** Without an address. */
function nameIn(text: string): string {
  return plain(text.replace(/<.*|\[.*|\S*@\S*/u, ''));
}

/** By the whole name or the first word of it, on a line of its own. */
function isSigned(segment: Segment | undefined, name: string): boolean {
  const lines = (segment?.text ?? '').split('\n').map(plain);
  return lines.some((line) => line === name || line === firstWord(name));
}

function isOnlyName(segment: Segment | undefined, name: string): boolean {
  const lines = (segment?.text ?? '').split('\n').map(plain).filter(Boolean);
  return lines.every((line) => line === name || line === firstWord(name));
}

/** All that one of two headers may call somebody by. */
function firstWord(name: string): string | undefined {
  return name.split(' ')[0];
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\s'’-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s-]+|[\s-]+$/gu, '')
    .toLowerCase();
}

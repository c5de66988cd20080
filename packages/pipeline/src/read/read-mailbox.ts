/** Mailboxes (.mbox): the mails of one file, each as the file of its own that it was. */

/**
 * A line that begins a mail: `From`, who sent it or a dash, and when it came; or `From` alone, as Thunderbird has it. A header comes right behind it, or it is
 * what somebody writes: `From Kabul, 3 May 2021`.
 */
const START = /^From (?:\S+ .*\d:\d\d.*)?$/;
const HEADER = /^[!-9;-~]+:/;
/** No address and date are longer, and what reads a line again and again would take hours of one. */
const LONGEST_START = 500;

export interface MailOfBox {
  /** Of the line behind the one that begins it, counted from 1. */
  readonly line: number;
  /** Without the marks that the box puts before lines that look like a beginning. */
  readonly bytes: Uint8Array;
}

export function isMailbox(bytes: Uint8Array): boolean {
  const [first, second] = linesOf(bytes.subarray(0, 2 * LONGEST_START));
  return isStart(first, second);
}

/** In their order. Lines are told apart byte by byte, since each mail is in an encoding of its own. */
export function mailsOfBox(bytes: Uint8Array): readonly MailOfBox[] {
  const lines = linesOf(bytes);
  // A blank line stands behind each mail, the last one as well, and is none of its own.
  if (lines.at(-1) === '' && isBlank(lines.at(-2))) lines.pop();
  const mails: { line: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const isFree = index === 0 || isBlank(lines[index - 1]);
    if (isFree && isStart(line, lines[index + 1])) mails.push({ line: index + 2, lines: [] });
    else mails.at(-1)?.lines.push(line.replace(/^>(>*From )/, '$1'));
  }
  return mails.map(({ line, lines: own }) => ({ line, bytes: bytesOf(own) }));
}

function isStart(line: string | undefined, next: string | undefined): boolean {
  if (line === undefined || line.length > LONGEST_START) return false;
  return START.test(line.replace(/\r$/, '')) && HEADER.test(next ?? '');
}

function isBlank(line: string | undefined): boolean {
  return line === '' || line === '\r';
}

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString('latin1').split('\n');
}

function bytesOf(lines: readonly string[]): Uint8Array {
  const own = isBlank(lines.at(-1)) ? [...lines.slice(0, -1), ''] : lines;
  return Buffer.from(own.join('\n'), 'latin1');
}

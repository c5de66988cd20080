/** Mailboxes (.mbox): the mails of one file, each as the file of its own that it was. */

/** A line that begins a mail: `From`, an address or a dash, and the day on which it came. */
const START = /^From \S+.*\d{4}\s*$/;

export interface MailOfBox {
  /** Of the line behind the one that begins it, counted from 1. */
  readonly line: number;
  /** Without the marks that the box puts before lines that look like a beginning. */
  readonly bytes: Uint8Array;
}

export function isMailbox(bytes: Uint8Array): boolean {
  const [first = ''] = Buffer.from(bytes.subarray(0, 300)).toString('latin1').split('\n', 1);
  return START.test(first);
}

/** In their order. Lines are told apart byte by byte, since each mail is in an encoding of its own. */
export function mailsOfBox(bytes: Uint8Array): readonly MailOfBox[] {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const mails: { line: number; lines: string[] }[] = [];
  let isBlank = true;
  for (const [index, line] of lines.entries()) {
    if (isBlank && START.test(line)) mails.push({ line: index + 2, lines: [] });
    else mails.at(-1)?.lines.push(line.replace(/^>(>*From )/, '$1'));
    isBlank = line.trim() === '';
  }
  return mails.map(({ line, lines: own }) => ({ line, bytes: Buffer.from(own.join('\n'), 'latin1') }));
}

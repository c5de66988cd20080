import { describe, expect, it } from 'vitest';
import { isMailbox, mailsOfBox } from './read-mailbox.ts';

const BOX = [
  'From mara@boat.example Mon May  3 10:00:00 2021',
  'Subject: Flood',
  '',
  'The river rose.',
  '>From the mill we saw it in 2021',
  '>>From then on',
  'From here on no boat went, not until 2022',
  '',
  'From - Tue May  4 10:00:00 2021\r',
  'Subject: Br\xfccke\r',
  '\r',
  'Nobody slept.\r',
  '',
].join('\n');

describe('mailsOfBox', () => {
  it('gives each mail as the file that it was, byte by byte, and the line on which it begins', () => {
    const mails = mailsOfBox(Buffer.from(BOX, 'latin1'));
    expect(mails.map(({ line }) => line)).toEqual([2, 10]);
    expect(mails.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([
      'Subject: Flood\n\nThe river rose.\nFrom the mill we saw it in 2021\n>From then on\nFrom here on no boat went, not until 2022\n',
      'Subject: Br\xfccke\r\n\r\nNobody slept.\r\n',
    ]);
  });

  it('knows a mailbox by its first line', () => {
    expect(isMailbox(Buffer.from(BOX, 'latin1'))).toBe(true);
    expect(isMailbox(Buffer.from('From: Mara\nDate: 3 May 2021\n'))).toBe(false);
    expect(isMailbox(Buffer.from('From the mill we saw it all.\n'))).toBe(false);
    expect(mailsOfBox(Buffer.from('The river rose.'))).toEqual([]);
  });
});

import { processorTime } from '@crossquote/domain/testing';
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

  it('gives a mail the same bytes whether others come behind it or not', () => {
    const mail = 'Subject: Flood\r\n\r\nThe river rose.\r\n';
    const box = (mails: number) =>
      Buffer.from(`From - Mon May  3 10:00:00 2021\r\n${mail}\r\n`.repeat(mails));
    for (const mails of [1, 2])
      expect(mailsOfBox(box(mails)).map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual(
        Array(mails).fill(mail),
      );
  });

  it('tells the beginning of a mail from what somebody writes, and takes one without an address', () => {
    const told = 'Subject: Flood\n\nShe wrote.\n\nFrom Kabul she came at 10:30\nin 2021.\n';
    const mails = mailsOfBox(Buffer.from(`From \n${told}\nFrom \nSubject: Boats\n\nNone came.\n`));
    expect(mails.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([
      told,
      'Subject: Boats\n\nNone came.\n',
    ]);
    expect(isMailbox(Buffer.from('From our writer in Kabul, 3 May 2021, 10:30\n\nThe river rose.\n'))).toBe(
      false,
    );
  });

  it('takes no time over a line that never ends', () => {
    const spent = processorTime();
    mailsOfBox(Buffer.from(`From a ${'1:11 '.repeat(80_000)}\r.\nSubject: Flood\n\nThe river rose.\n`));
    expect(spent()).toBeLessThan(2000);
  });

  it('knows a mailbox by its first lines', () => {
    expect(isMailbox(Buffer.from(BOX, 'latin1'))).toBe(true);
    expect(isMailbox(Buffer.from('From: Mara\nDate: 3 May 2021\n'))).toBe(false);
    expect(isMailbox(Buffer.from('From the mill we saw it all.\n'))).toBe(false);
    expect(mailsOfBox(Buffer.from('The river rose.'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readMail } from './read-mail.ts';

const HEADER =
  'From: Mara <mara@boat.example>\r\nTo: all@boat.example\r\nSubject: =?utf-8?q?Fl=C3=BCsse?= of the year\r\nDate: Mon, 3 May 2021 10:00:00 +0200\r\nMIME-Version: 1.0\r\n';
const PROSE = 'The river rose by three metres in one night.';
const TITLE = 'Flüsse of the year';

const read = (body: string, header = `${HEADER}Content-Type: text/plain; charset=utf-8\r\n`) =>
  readMail(Buffer.from(`${header}\r\n${body}`));
const part = (header: string, body: string) => `--x\r\n${header}\r\n\r\n${body}\r\n`;
const readParts = (kind: string, ...parts: readonly string[]) =>
  read(`${parts.join('')}--x--\r\n`, `${HEADER}Content-Type: multipart/${kind}; boundary=x\r\n`);
const PDF = part(
  'Content-Type: application/pdf; name="Olm.pdf"\r\nContent-Disposition: attachment',
  'JVBERi0=',
);

describe('readMail', () => {
  it('takes the subject for the title, the date of sending, the words, and nobody’s name or address', async () => {
    const draft = await read(`${PROSE}\r\nNobody slept.\r\n\r\nM.\r\n`);
    expect(draft).toEqual({
      text: `${TITLE}\n\n${PROSE}\nNobody slept.\n\nM.`,
      hints: [{ start: 0, end: TITLE.length, role: 'title', note: null }],
      given: expect.objectContaining({ title: null }),
      found: {
        title: TITLE,
        language: null,
        publisher: null,
        publishedAt: '2021-05-03T08:00:00Z',
        url: null,
      },
    });
  });

  it('reads each encoding of letters and lines', async () => {
    const header = `${HEADER}Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n`;
    expect((await read('=C2=EE=E4=E0 =\r\n=EF=F0=E8=F8=EB=E0.', header)).text).toBe(
      `${TITLE}\n\nВода пришла.`,
    );
  });

  it('keeps mails quoted in it, and the line that leads to them, as what are not its own words', async () => {
    const draft = await read(
      `${PROSE}\n\nOn 2 May 2021, at 9:12,\nKim wrote:\n> Is all well?\n>\n> > Yes.\n\nShe said:\n> We left.\n`,
    );
    expect(
      draft.hints.slice(1).map(({ start, end, ...mark }) => [draft.text.slice(start, end), mark]),
    ).toEqual([
      ['On 2 May 2021, at 9:12,\nKim wrote:', { role: 'furniture', note: 'earlier-mail' }],
      ['> Is all well?\n>\n> > Yes.', { role: 'furniture', note: 'earlier-mail' }],
      ['> We left.', { role: 'furniture', note: 'earlier-mail' }],
    ]);
    expect(draft.text).toContain('\n\nShe said:\n\n');
  });

  const earlier = async (draft: Promise<Awaited<ReturnType<typeof readMail>>>) => {
    const { text, hints } = await draft;
    return hints
      .filter(({ note }) => note === 'earlier-mail')
      .map(({ start, end }) => text.slice(start, end));
  };
  const readPage = (page: string) => read(page, `${HEADER}Content-Type: text/html\r\n`);

  it.each([
    [
      'Apple Mail',
      `<div>On 2 May 2021, Kim wrote:</div><blockquote type="cite"><p>Is all well?</p></blockquote>`,
    ],
    [
      'Gmail',
      '<div class="gmail_quote"><div>On 2 May 2021, Kim wrote:<br></div><blockquote>Is all well?</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">On 2 May 2021, Kim wrote:<br></div><blockquote type="cite">Is all well?</blockquote>',
    ],
  ])('marks the mail that a page of %s quotes', async (_, quoted) => {
    expect(await earlier(readPage(`<p>${PROSE}</p>${quoted}<p>Yours</p>`))).toEqual([
      'On 2 May 2021, Kim wrote:',
      'Is all well?',
    ]);
  });

  it.each([
    ['From', 'Sent', 'Subject'],
    ['Von', 'Gesendet', 'Betreff'],
    ['От', 'Дата', 'Тема'],
    ['من', 'تم الإرسال', 'الموضوع'],
  ])('marks all behind the header that Outlook repeats: %s', async (from, sent, subject) => {
    const header = [`${from}: Kim`, `${sent}: 2 May 2021`, `${subject}: Flood`];
    const page = `<p>${PROSE}</p><div><p><b>${header.join('<br>')}</b></p></div><p>Is all well?</p>`;
    const html = `${HEADER}Content-Type: text/html; charset=utf-8\r\n`;
    expect(await earlier(read(page, html))).toEqual([header.join('\n'), 'Is all well?']);
    const text = `${PROSE}\n\n-----Original Message-----\n\n${header.join('\n')}\n\nIs all well?\n`;
    expect(await earlier(read(text))).toEqual([
      '-----Original Message-----',
      header.join('\n'),
      'Is all well?',
    ]);
  });

  it('ends a message that is quoted between words of the sender, unless a rule, an address or the subject shows a mail', async () => {
    const header = 'From: Kim\nDate: 2 May 2021\nTo: Mara';
    const mail = (above: string) => `${PROSE}\n\n${above}\n\nBring the boats.\n\nNobody brought one.\n`;
    expect(await earlier(read(mail(header)))).toEqual([header, 'Bring the boats.']);
    expect(await earlier(read(`${PROSE}\n\n${header}\nBring the boats.\n\nNobody brought one.\n`))).toEqual([
      `${header}\nBring the boats.`,
    ]);
    for (const above of [
      `____________\n\n${header}`,
      header.replace('Kim', 'kim@boat.example'),
      `${header}\nSubject: Boats`,
    ])
      expect((await earlier(read(mail(above)))).at(-1)).toBe('Nobody brought one.');
    const twice = `${mail(header)}\n${header}\nSubject: Boats\n\nIs all well?\n`;
    expect((await earlier(read(twice))).at(-1)).toBe('Is all well?');
    expect(await earlier(read(twice))).not.toContain('Nobody brought one.');
    expect(await earlier(read(`${header}\n\nBring the boats.\n\nNobody brought one.\n`))).toEqual([header]);
  });

  it('keeps answers between the words of a mail whose lines are all marked behind its header', async () => {
    const header = 'From: kim@boat.example\nDate: 2 May 2021\nSubject: Boats';
    const answered = '> Is all well?\n\nNobody slept here.\n\n> Bring the boats.\n\nThey came at six.\n';
    expect(await earlier(read(`${PROSE}\n\n${header}\n\n${answered}`))).toEqual([
      header,
      '> Is all well?',
      '> Bring the boats.',
    ]);
    expect(await earlier(read(`${header}\n\n${answered}`))).not.toContain('They came at six.');
    // What the earlier mail itself quotes further down shows no answers.
    const quoting = `${PROSE}\n\n${header}\n\nIs all well?\n\n${answered}`;
    expect(await earlier(read(quoting))).toContain('They came at six.');
  });

  it.each([
    'From: Kim Torp <kim@boat.example>\nDate: 2 May 2021\nSubject: Boats',
    'From: Kim\nDate: 2 May 2021\nTo: Mara',
  ])('keeps an answer below a mail that nothing marks, where both are signed: %s', async (header) => {
    const mail = (end: string) =>
      `${header}\n\nBring the boats.\n\nIs all well?\nKim\n\n${PROSE}\n\n${end}\n`;
    const all = [header, 'Bring the boats.', 'Is all well?\nKim'];
    expect(await earlier(read(mail('Yours\nMara')))).toEqual(all);
    expect(await earlier(read(`Below.\n\n${mail('- Mara')}`))).toEqual(all);
    // Whoever passes a mail on loses none of its words.
    expect(await earlier(read(mail('Boat office')))).toEqual([header]);
    expect(await earlier(read(mail('Yours\nMara').replace('\nKim\n', '\n')))).toEqual([header]);
    for (const own of ['Mara', 'Mara Holm'].map((name) => header.replace(/Kim[^\n]*/u, name)))
      expect(
        await earlier(read(mail('Yours\nMara').replace(header, own).replace('\nKim\n', '\nMara\n'))),
      ).toEqual([own]);
  });

  it('leaves a postscript to whoever signed above it, in a mail that was passed on and in one that is answered', async () => {
    const header = 'From: Kim Torp <kim@boat.example>\nDate: 2 May 2021\nSubject: Boats';
    const signed = `${header}\n\nBring the boats.\n\nKim`;
    for (const mark of ['P.S.', 'PS:', 'P.P.S.', 'П.С.']) {
      const postscript = `${mark} Tell nobody at the mill.`;
      expect(await earlier(read(`${signed}\n\n${postscript}\n\nMara\n`))).toEqual([header]);
      expect(await earlier(read(`${signed}\n\n${postscript}\n\n${PROSE}\n\nMara\n`))).toEqual([
        header,
        'Bring the boats.',
        'Kim',
        postscript,
      ]);
    }
    expect(await earlier(read(`${signed}\n\nPsalm 3 was sung.\n\nMara\n`))).not.toContain(
      'Psalm 3 was sung.',
    );
  });

  it('marks the header alone of a mail that was passed on, and nothing of words that only look a little like one', async () => {
    const header = 'From: Kim\nDate: 2 May 2021\nTo: Mara';
    expect(await earlier(read(`${header}\n\n${PROSE}`))).toEqual([header]);
    expect(await earlier(read(`${PROSE}\n\nFrom: the mill\nTo: the bridge\n\n${PROSE}`))).toEqual([]);
    expect(await earlier(readPage(`<p>${PROSE}</p><blockquote>${PROSE}</blockquote>`))).toEqual([]);
  });

  it('takes quoted words for the report where there are no others', async () => {
    expect((await read(`> ${PROSE}\n`)).hints).toMatchObject([{ role: 'title' }]);
  });

  it('prefers the text to the page, unless the text only stands in for it', async () => {
    const page = part('Content-Type: text/html', `<style>p{}</style><p>${PROSE}</p><p>${PROSE}</p>`);
    const [whole, standIn] = [`${PROSE} ${PROSE}`, 'See the page.'];
    const text = async (words: string) =>
      (await readParts('alternative', part('Content-Type: text/plain', words), page)).text;
    expect(await text(whole)).toBe(`${TITLE}\n\n${whole}`);
    expect(await text(standIn)).toBe(`${TITLE}\n\n${PROSE}\n\n${PROSE}`);
    expect((await readParts('alternative', page)).text).toBe(`${TITLE}\n\n${PROSE}\n\n${PROSE}`);
  });

  it('says how many files are attached, by no name, and reads none, mails among them', async () => {
    const words = part('Content-Type: text/plain', PROSE);
    const passedOn = part('Content-Type: message/rfc822', 'Subject: inner\r\n\r\ninner words');
    const image = part('Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline', 'x');
    expect((await readParts('mixed', words)).leftOut).toBeUndefined();
    expect((await readParts('mixed', words, PDF)).leftOut).toBe(
      'read without what is attached to it: add that as a file of its own',
    );
    const draft = await readParts('mixed', words, PDF, passedOn);
    expect(draft.leftOut).toContain('without the 2 files attached to it');
    expect(JSON.stringify(draft)).not.toMatch(/inner|Olm/);
    expect((await readParts('related', words, image)).leftOut).toBeUndefined();
  });

  it('leaves a date out that is none', async () => {
    const draft = await read(PROSE, 'Subject: Flood\r\nDate: yesterday\r\n');
    expect(draft.found.publishedAt).toBeNull();
  });

  it('reads what came of a mail that was cut off', async () => {
    const header = `${HEADER}Content-Type: multipart/mixed; boundary=x\r\n`;
    const draft = await read(`--x\r\nContent-Type: text/plain\r\n\r\n${PROSE.slice(0, 20)}`, header);
    expect(draft.text).toBe(`${TITLE}\n\n${PROSE.slice(0, 20).trim()}`);
  });

  const nested = Array.from(
    { length: 400 },
    (_, index) => `--x${index}\r\nContent-Type: multipart/mixed; boundary=x${index + 1}\r\n\r\n`,
  ).join('');
  it.each([
    ['no header', () => readMail(Buffer.from(`${PROSE}\n`)), 'it has no header of an e-mail'],
    ['no words', () => read('\r\n'), 'there is no text in it: give'],
    ['attachments alone', () => readParts('mixed', PDF), 'no text in it but in what is attached: add that'],
    [
      'parts in parts without end',
      () => read(nested, `${HEADER}Content-Type: multipart/mixed; boundary=x0\r\n`),
      'it is damaged or nested too deeply',
    ],
    [
      'S/MIME',
      () => read('AAAA', `${HEADER}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n`),
      'it is encrypted: open it in your mail program',
    ],
    [
      'PGP parts',
      () => readParts('encrypted', part('Content-Type: application/pgp-encrypted', 'Version: 1')),
      'it is encrypted: ',
    ],
    ['PGP in the text', () => read('-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA'), 'it is encrypted: '],
    [
      'another encoding than it says',
      () => readMail(Buffer.from(`${HEADER}\r\nDer Flu\xdf stieg, und h\xf6her.`, 'latin1')),
      'it is in another encoding than it says: save its text as .txt in UTF-8',
    ],
    ['too many lines', () => read('\n'.repeat(500_001)), 'it has more than 500000 lines'],
  ])('refuses a mail with %s and tells the fix', async (_, refused, message) => {
    await expect(refused()).rejects.toThrow(message);
    await expect(refused()).rejects.toHaveProperty('name', 'InvalidInput');
  });
});

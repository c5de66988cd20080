import { gzipSync } from 'node:zlib';
import { InvalidInput, reportId, sha256 } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { pdfOf, words } from '../testing/pdf-of.ts';
import { answerOf, packedWarcOf, warcOf } from '../testing/warc-of.ts';
import { zipOf } from '../testing/zip-of.ts';
import { type DocumentInput, readDocument } from './read-document.ts';

const TEXT =
  'The flood in the river town\n\nThe river rose by three metres in one night. Nobody in the lower town slept.\n';

function input(content: string, part: Partial<DocumentInput> = {}): DocumentInput {
  return { bytes: Buffer.from(content), name: 'flood.txt', options: { collection: 'rivers' }, ...part };
}

async function readOne(content: string, part: Partial<DocumentInput> = {}) {
  const { reports, problems } = await readDocument(input(content, part));
  expect(reports).toHaveLength(1);
  expect(problems).toEqual([]);
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  return report;
}

describe('readDocument', () => {
  it('makes a report of a plain text', async () => {
    const report = await readOne(TEXT);
    expect(report).toMatchObject({
      id: reportId('rivers', TEXT),
      collection: 'rivers',
      title: 'The flood in the river town',
      language: 'en',
      publisher: null,
      publishedAt: null,
      url: null,
      source: 'flood.txt',
      sha256: `sha256:${sha256(TEXT)}`,
      text: TEXT,
    });
  });

  it('keeps of a transcript the times that it prints, marked, and its heading', async () => {
    const words = 'The river rose by three metres in one night, and nobody in the lower town slept.';
    const said = `[00:00:05] Kim: When?\n[00:01:23] Mara Olm: ${words}\n\n[00:02:00] At night.`;
    const report = await readOne(`The flood\n\n${said}`);
    expect(report.title).toBe('The flood');
    expect(report.times.map(({ from }) => from)).toEqual([5_000, 83_000, 120_000]);
    const stamps = report.blocks.filter(({ note }) => note === 'time');
    expect(stamps.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '[00:00:05] ',
      '[00:01:23] ',
      '[00:02:00] ',
    ]);
    expect(stamps.map(({ start }) => start)).toEqual(report.times.map(({ start }) => start));
    expect(report.blocks.at(-1)?.end).toBe(report.text.length);
    // Somebody says its first words.
    expect((await readOne(said)).title).toBe('flood');
  });

  it('hashes and hands back the bytes as they came, while the text is normalised', async () => {
    const bytes = Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
    const { reports, originals } = await readDocument(input('', { bytes }));
    expect(reports[0]?.text).toBe(TEXT);
    expect(reports[0]?.sha256).toBe(`sha256:${sha256(bytes)}`);
    expect(originals).toEqual([bytes]);
  });

  it('gives the same report when run twice', async () => {
    expect(await readDocument(input(TEXT))).toEqual(await readDocument(input(TEXT)));
  });

  it('lets the option win over the sidecar, the sidecar over front matter, and both over the text', async () => {
    const sidecar = { title: 'From the sidecar', language: 'fr', publishedAt: '2021-05-03' };
    const front = `---\ntitle: From the front\npublisher: The Daily Boat\n---\n${TEXT}`;
    expect(await readOne(front, { sidecar })).toMatchObject({
      title: 'From the sidecar',
      language: 'fr',
      publisher: 'The Daily Boat',
      publishedAt: '2021-05-03',
    });
    const options = { collection: 'rivers', language: 'nl' };
    expect((await readOne(front, { sidecar, options })).language).toBe('nl');
  });

  it('reads Markdown and HTML by their extension, and stdin by how it begins', async () => {
    expect((await readOne('# Flood\n\n*Water* came.', { name: 'a.md' })).text).toBe('Flood\n\nWater came.');
    expect((await readOne('<p>Water came.</p>', { name: 'A.HTM' })).text).toBe('Water came.');
    expect((await readOne('<!doctype html><p>Water came.</p>', { name: null })).text).toBe('Water came.');
    expect((await readOne('{"text": "Water came."}', { name: null })).text).toBe('Water came.');
    expect((await readOne('Water came.', { name: null })).source).toBeNull();
  });

  it('reads a page in the encoding that it names', async () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><body><p>\xa3\xf3d\xbc.</p></body></html>';
    expect((await readOne('', { name: 'a.html', bytes: Buffer.from(page, 'latin1') })).text).toBe('Łódź.');
  });

  it('reads JSON Lines, keeps the good lines and tells what is wrong with the others', async () => {
    const rows = [
      '{"id": "a1", "text": "The river rose.", "title": "Flood", "language": "en", "date": "2021-05-03", "url": "https://boat.example/1"}',
      'no json',
      '',
      '{"title": "no words"}',
      '{"text": 5}',
      '{"body": "Der Fluss stieg in der Nacht um drei Meter.", "publisher": "Das Boot"}',
      '{"html": "<p>Water <b>came</b>.</p>", "language": "en"}',
      '{"text": "   "}',
      '{"text": "x", "language": "no tag"}',
      '{"text": "x", "publishedAt": "yesterday"}',
      '[1]',
    ];
    const { reports, originals, problems } = await readDocument(
      input(`\uFEFF${rows.join('\r\n')}\n`, { name: 'a.jsonl' }),
    );
    expect(reports.map(({ source, text, language }) => [source, text, language])).toEqual([
      ['a.jsonl#a1', 'The river rose.', 'en'],
      ['a.jsonl#6', 'Der Fluss stieg in der Nacht um drei Meter.', 'de'],
      ['a.jsonl#7', 'Water came.', 'en'],
    ]);
    expect(reports[0]).toMatchObject({
      title: 'Flood',
      publishedAt: '2021-05-03',
      url: 'https://boat.example/1',
    });
    expect(reports[1]).toMatchObject({ publisher: 'Das Boot' });
    expect(
      reports.map((report, index) => report.sha256 === `sha256:${sha256(originals[index] ?? '')}`),
    ).toEqual([true, true, true]);
    expect(Buffer.from(originals[0] ?? []).toString()).toBe(rows[0]);
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 8, 9, 10, 11]);
    expect(problems[0]?.message).toBe('line 2: it is no JSON; a report is one JSON object on one line');
    expect(problems[1]?.message).toContain('give them as "text", "html" or "body"');
  });

  it.each([
    { kind: 'sentence', id: 's_78b66adf4e148c111ccc', text: 'The river rose.' },
    { kind: 'restore', reportId: 'r_d65352eeeadc9fe94fe8', text: 'The river rose.' },
  ])('makes no reports of the sentences of an export', async (record) => {
    const file = `${JSON.stringify(record)}\n{"text":"Water came."}\n`;
    await expect(readDocument(input(file, { name: 'a.jsonl' }))).rejects.toThrow(
      'crossquote import takes it back',
    );
    const own = JSON.stringify({ ...record, id: 'a1', reportId: 'b2' });
    expect((await readDocument(input(own, { name: 'a.jsonl' }))).reports).toHaveLength(1);
  });

  it('says once a file which fields of JSON Lines it does not read, and nothing of a file whose fields it reads', async () => {
    const leftOut = async (...rows: readonly string[]) =>
      (await readDocument(input(rows.join('\n'), { name: 'a.jsonl' }))).leftOut;
    expect(
      await leftOut('{"text": "The river rose.", "lang": "en"}', '{"text": "It fell.", "lang": "en"}'),
    ).toMatch(/^fields that are not read: write "language" instead of "lang" \(/);
    expect(await leftOut('{"text": "The river rose.", "language": "en"}')).toBeNull();
  });

  it.each(['flood.md', 'flood.txt'])(
    'tells in %s how front matter ends whose end was forgotten',
    async (name) => {
      const read = (content: string) => readDocument(input(content, { name }));
      const fix = 'the front matter has no end: write a line of ---';
      await expect(read('---\ntitle: Flood\nlanguage: en\n\nThe river rose.\n')).rejects.toThrow(fix);
      await expect(read('---\nauthor: Ana\ndate: 2021-05-03\nThe river rose.\n')).rejects.toThrow(fix);
      for (const whole of [
        '---\n\nThe title: none.\n',
        '---\nThe river rose.\ntitle: none\n',
        '---\ntitle: Flood\n---\nIt rose.\n',
      ])
        expect((await read(whole)).reports).toHaveLength(1);
    },
  );

  it.each([
    ['', 'flood.txt is empty: give a file with the words of a report'],
    [' \n\t\n', 'flood.txt is empty'],
    ['%PDF-1.4', 'flood.txt is a PDF: give its name the ending .pdf'],
    [
      'PK\x03\x04',
      'flood.txt is a zip archive or an office document: save a document as .docx or .odt without macros',
    ],
  ])('refuses %j and tells the fix', async (content, message) => {
    await expect(readDocument(input(content))).rejects.toThrow(InvalidInput);
    await expect(readDocument(input(content))).rejects.toThrow(message);
  });

  it.each([
    'From: the desk\nTo: all\n\nThe river rose by three metres in one night.\n',
    '{"text": "The river rose by three metres in one night."}\n',
    'Received: one boat. The river rose by three metres in one night.\n',
    '1\n00:15, said the clock. The river rose by three metres in one night.\n',
  ])('takes for a report what only looks a little like an e-mail or subtitles: %j', async (content) => {
    expect((await readOne(content)).text).toBe(content);
  });

  it.each([
    ['1\r\n00:00:01,000 --> 00:00:04,000\r\nThe river rose.\r\n', 'flood.srt', 'The river rose.'],
    ['WEBVTT\n\n00:01.000 --> 00:04.000\nThe river rose.\n', 'flood.VTT', 'The river rose.'],
    [
      'From: a@b.example\nSubject: Flood\n of the year\nMIME-Version: 1.0\n\nThe river rose.\n',
      'flood.eml',
      'Flood of the year\n\nThe river rose.',
    ],
  ])(
    'reads %j by its extension, and as a text or from stdin by how it begins',
    async (content, name, text) => {
      for (const given of [name, 'flood.txt', null]) {
        const report = await readOne(content, { name: given });
        expect(report).toMatchObject({ text, source: given, sha256: `sha256:${sha256(content)}` });
      }
    },
  );

  const SAID =
    '00:01.000 --> 00:04.000\nRieke Anstad: Where were you when the fire began?\n\n00:09.000 --> 00:14.000\nMira Kranz: In the kitchen. The bell rang twice, and then the whole street was awake.\n';

  it.each([
    ['WEBVTT', 'tapes/mill-night.vtt', 'mill-night'],
    ['WEBVTT', null, null],
    ['WEBVTT - The night of the fire', 'mill-night.vtt', 'The night of the fire'],
    ['WEBVTT\nKind: captions\nTitle: The night of the fire', 'mill-night.vtt', 'The night of the fire'],
    ['WEBVTT Kind: captions', 'mill-night.vtt', 'mill-night'],
    ['WEBVTT FILE', 'mill-night.vtt', 'mill-night'],
    ['WEBVTT - https://captions.example', 'mill-night.vtt', 'mill-night'],
  ])(
    'calls a recording as its file says or is called, never by who asks first: %j',
    async (header, name, title) => {
      const report = await readOne(`${header}\n\n${SAID}`, { name });
      expect(report.title).toBe(title);
      expect(report.blocks.map(({ role }) => role)).toEqual(['text']);
    },
  );

  it('lets a sidecar say what a recording is called', async () => {
    const sidecar = { title: 'Tape 4' };
    const report = await readOne(`WEBVTT - The night of the fire\n\n${SAID}`, { name: 'mill.vtt', sidecar });
    expect(report.title).toBe('Tape 4');
  });

  it('reads a Word document, and hashes and hands back the file as it came', async () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The river rose.</w:t></w:r></w:p></w:body></w:document>';
    const bytes = zipOf({ 'word/document.xml': xml });
    for (const name of ['flood.DOCX', null]) {
      const sidecar = { title: 'Flood', publishedAt: '2021-05-03' };
      const { reports, originals } = await readDocument(input('', { bytes, name, sidecar }));
      expect(reports).toMatchObject([
        { text: 'The river rose.', ...sidecar, sha256: `sha256:${sha256(bytes)}`, source: name },
      ]);
      expect(originals).toEqual([bytes]);
    }
  });

  it('reads an OpenDocument text, packed or in one file, by its extension or by how it begins', async () => {
    const [start, body] = [
      '<?xml version="1.0" encoding="UTF-8"?>\n<office:document',
      '><office:body><office:text><text:p>The river rose.</text:p></office:text></office:body></office:document',
    ];
    const packed = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `${start}-content${body}-content>`,
    });
    const flat = Buffer.from(`${start}${body}>`);
    for (const [bytes, names] of [
      [packed, ['flood.ODT', null]],
      [flat, ['flood.fodt', 'flood.txt', null]],
    ] as const) {
      for (const name of names) {
        const { reports, originals } = await readDocument(input('', { bytes, name }));
        expect(reports).toMatchObject([
          { text: 'The river rose.', sha256: `sha256:${sha256(bytes)}`, source: name },
        ]);
        expect(originals).toEqual([bytes]);
      }
    }
  });

  it('reads a PDF, and hashes and hands back the file as it came', async () => {
    const bytes = pdfOf({ pages: [[words('The river rose.', 70, 100)]] });
    for (const name of ['flood.PDF', null]) {
      const sidecar = { title: 'Flood', publishedAt: '2021-05-03' };
      const { reports, originals } = await readDocument(input('', { bytes, name, sidecar }));
      expect(reports).toMatchObject([
        { text: 'The river rose.', ...sidecar, sha256: `sha256:${sha256(bytes)}`, source: name },
      ]);
      expect(originals).toEqual([bytes]);
    }
  });

  it('reads a mailbox, each mail as a report of its own, and says which could not be read', async () => {
    const mails = [
      'Subject: Flood\n\nThe river rose.\n',
      'Subject: Empty\n\n\n',
      'Subject: Boats\n\nThey came.\n',
    ];
    const content = mails.map((mail) => `From - Mon May  3 10:00:00 2021\n${mail}\n`).join('');
    for (const name of ['all.mbox', null]) {
      const { reports, originals, problems, leftOut } = await readDocument(input(content, { name }));
      expect(reports).toMatchObject([
        { title: 'Flood', text: 'Flood\n\nThe river rose.', source: name && 'all.mbox#1' },
        { title: 'Boats', source: name && 'all.mbox#3' },
      ]);
      expect(reports.map((report) => report.sha256)).toEqual(
        originals.map((bytes) => `sha256:${sha256(bytes)}`),
      );
      expect(problems).toEqual([
        { line: 7, place: 'line 7', message: expect.stringMatching(/^line 7: there is no text in it/) },
      ]);
      expect(leftOut).toBeNull();
    }
    await expect(readDocument(input('Subject: x\n\ny', { name: 'all.mbox' }))).rejects.toThrow(
      'all.mbox is no mailbox: ',
    );
  });

  it('reads a web archive, by its extension or by how it begins, each page as a report', async () => {
    const page = (words: string) => `<html lang="en"><body><p>${words}</p></body></html>`;
    const records = [
      { url: 'https://a.example/1', block: answerOf(page('The river rose.')) },
      { url: 'https://a.example/2', block: answerOf(page('\x01\x02\x03'.repeat(30))) },
      { url: 'https://a.example/3', block: answerOf('x', { 'Content-Type': 'image/png' }) },
      {
        url: 'https://a.example/4',
        fields: { 'WARC-Truncated': 'time' },
        block: answerOf(page('They came.')),
      },
    ];
    const [plain, packed] = [warcOf(...records), packedWarcOf(...records)];
    const inZip = zipOf({ 'archive/a.warc.gz': packed, 'datapackage.json': '{}' });
    for (const [bytes, file] of [
      [plain, 'all.warc'],
      [packed, 'all.WARC.GZ'],
      [inZip, 'all.wacz'],
    ] as const) {
      for (const name of [file, null]) {
        const { reports, originals, problems, ...left } = await readDocument(input('', { bytes, name }));
        expect(reports).toMatchObject([
          { text: 'The river rose.', url: 'https://a.example/1', source: name && `${name}#1` },
          { text: 'They came.', url: 'https://a.example/4', source: name && `${name}#4` },
        ]);
        expect(originals.map(String)).toEqual([page('The river rose.'), page('They came.')]);
        expect(problems).toEqual([
          { line: 2, place: 'record 2', message: expect.stringMatching(/^record 2: the page is a binary/) },
        ]);
        expect(left.leftOut).toMatch(/^not read of the archive: 1 picture; /);
        expect(left.leftOutBy).toEqual([left.leftOut, expect.stringMatching(/^read without its end/)]);
      }
    }
  });

  it('holds no more pages of a web archive at once than memory has room for', async () => {
    const records = (count: number) =>
      Array.from({ length: count }, (_, metres) => ({
        url: `https://a.example/${metres}`,
        block: answerOf(`<html lang="en"><body>It rose ${metres} m.</body>${' '.repeat(3000)}</html>`),
      }));
    const read = (count: number) => {
      const bytes = gzipSync(warcOf(...records(count)));
      const options = { collection: 'c', maxBytes: 4000 };
      return readDocument(input('', { bytes, name: 'all.warc.gz', options }));
    };
    await expect(read(7)).rejects.toThrow(
      'all.warc.gz unpacks to more than 0.02 MB of pages: add it with crossquote add as a file, or split it',
    );
    expect((await read(6)).reports).toHaveLength(6);
  });

  it.each(['flood.docx', 'flood.odt', 'flood.fodt', 'flood.pdf', 'flood.eml'])(
    'says of an empty %s that it is',
    async (name) => {
      await expect(readDocument(input('', { name }))).rejects.toThrow(`${name} is empty: give a file`);
    },
  );

  it('says what of a document is in no report', async () => {
    const mail =
      'Subject: Flood\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nThe river rose.\n--x\nContent-Type: application/pdf\n\nx\n--x--\n';
    expect((await readDocument(input(mail))).leftOut).toContain('without what is attached');
    expect((await readDocument(input(TEXT))).leftOut).toBeNull();
    expect((await readDocument(input('{"text":"Water came."}', { name: null }))).leftOut).toBeNull();
  });

  it('reads a page that was saved under the name of a text as a page', async () => {
    const page = `<!DOCTYPE html>\n<html lang="en"><title>The flood</title><body><p>${TEXT}</p></body></html>`;
    const report = await readOne(page);
    expect(report.title).toBe('The flood');
    expect(report.text).not.toContain('<');
  });

  it('refuses a page without words, an unknown extension, a bad sidecar and a bad language', async () => {
    await expect(readDocument(input('<p></p>', { name: 'a.html' }))).rejects.toThrow(
      'there is no text in it',
    );
    await expect(readDocument(input('a,b', { name: 'a.csv' }))).rejects.toThrow(
      '.csv files cannot be read: give one of .txt',
    );
    await expect(readDocument(input(TEXT, { sidecar: [1] }))).rejects.toThrow(
      'the sidecar file: the whole must be text',
    );
    await expect(
      readDocument(input(TEXT, { options: { collection: 'c', language: 'no tag' } })),
    ).rejects.toThrow(InvalidInput);
  });

  it('refuses a text that is longer than any report', async () => {
    const text = 'A dump of everything. '.repeat(50_000);
    await expect(readDocument(input(text))).rejects.toThrow(
      'its text has 1.1 million letters, more than the limit of 1 million for one report: split it into one file a report',
    );
  });

  it('refuses more mails or lines than one file may hold, and says so once', async () => {
    const mail = 'From \nSubject: a\n\nb\n\n';
    await expect(readDocument(input(mail.repeat(50_001), { name: 'all.mbox' }))).rejects.toThrow(
      'all.mbox has 50,001 mails, more than the limit of 50,000: split it',
    );
    await expect(readDocument(input('{}\n'.repeat(50_001), { name: 'a.jsonl' }))).rejects.toThrow(
      'a.jsonl has 50,001 lines, more than the limit of 50,000: split it',
    );
  });

  it('names the limit that a file is over', async () => {
    const bytes = new Uint8Array(20_000_001).fill(65);
    await expect(readDocument(input('', { bytes }))).rejects.toThrow(
      'flood.txt has 20.0 MB, more than the limit of 20 MB: split it into one file a report',
    );
    await expect(
      readDocument(input(TEXT, { name: null, options: { collection: 'c', maxBytes: 10 } })),
    ).rejects.toThrow('stdin has');
  });
});

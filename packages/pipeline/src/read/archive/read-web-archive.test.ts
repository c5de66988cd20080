import { gzipSync } from 'node:zlib';
import { sha256 } from '@crossquote/domain';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { lines as pdfLines, pdfOf } from '../../testing/pdf-of.ts';
import { answerOf, packedWarcOf, type RecordOfWarc, warcOf } from '../../testing/warc-of.ts';
import { zipOf } from '../../testing/zip-of.ts';
import { NO_METADATA } from '../metadata.ts';
import { archiveFile } from './archive-source.ts';
import { type ArchiveItem, readWebArchive } from './read-web-archive.ts';

const PROSE = 'The river rose by three metres in one night, and nobody in the lower town slept.';
const page = (words: string, head = '') =>
  `<html lang="en"><head>${head}</head><body><p>${words}</p></body></html>`;
const captured = (url: string, words: string, head = ''): RecordOfWarc => ({
  url: `https://a.example/${url}`,
  block: answerOf(page(words, head)),
});
const other = (kind: string): RecordOfWarc => ({
  url: 'https://a.example/file',
  block: answerOf('x', { 'Content-Type': kind }),
});

async function itemsOf(bytes: Uint8Array, limits: { mostBytes?: number; mostPages?: number } = {}) {
  const items: ArchiveItem[] = [];
  const input = { name: 'all.warc', sidecar: NO_METADATA, collection: 'c', language: null, idKey: null };
  const all = { mostBytes: 20_000_000, mostPages: 10, ...limits };
  for await (const item of readWebArchive({ ...input, ...all, file: archiveFile(bytes) })) items.push(item);
  return items;
}

/** Says that its list of parts stands behind its end. */
function withoutDirectory(zip: Buffer): Buffer {
  zip.writeUInt32LE(1_000_000, zip.length - 6);
  return zip;
}

/** Reports by their sources, addresses and words; what else is said as it is. */
async function told(bytes: Uint8Array, limits = {}): Promise<readonly unknown[]> {
  return (await itemsOf(bytes, limits)).map((item) =>
    item.kind === 'report'
      ? [
          item.report.source,
          item.report.url,
          item.report.text,
          ...(item.leftOut === null ? [] : [item.leftOut]),
        ]
      : item.kind === 'problem'
        ? item.message
        : item.leftOut,
  );
}

const rest = (words: string) =>
  `not read of the archive: ${words}; add what of these has words of a report as files of its own`;

describe('readWebArchive', () => {
  it('makes a report of each page that was answered, with its address, packed or not', async () => {
    const records = [
      { type: 'warcinfo', block: 'software: x' },
      { type: 'request', url: 'https://a.example/one', block: 'GET /one HTTP/1.1\r\n\r\n' },
      captured('one', PROSE),
      {
        type: 'resource',
        url: '<https://a.example/two>',
        fields: { 'Content-Type': 'text/html' },
        block: page('Two.'),
      },
      {
        type: 'resource',
        url: 'urn:text:https://a.example/two',
        fields: { 'Content-Type': 'text/html' },
        block: page('Three.'),
      },
    ];
    for (const bytes of [warcOf(...records), packedWarcOf(...records), gzipSync(warcOf(...records))])
      expect(await told(bytes)).toEqual([
        ['all.warc#3', 'https://a.example/one', PROSE],
        ['all.warc#4', 'https://a.example/two', 'Two.'],
        null,
      ]);
  });

  it('takes the day that a page says itself, and never that of the capture', async () => {
    const dated =
      '<meta property="article:published_time" content="2021-05-03"><link rel="canonical" href="https://b.example/">';
    const items = await itemsOf(warcOf(captured('one', PROSE, dated), captured('two', 'Later.')));
    expect(items).toMatchObject([
      { report: { publishedAt: '2021-05-03', url: 'https://a.example/one' } },
      { report: { publishedAt: null } },
      {},
    ]);
  });

  it('hands back the page as a browser would save it, and hashes that', async () => {
    const block = answerOf(gzipSync(page(PROSE)), { 'Content-Encoding': 'gzip' });
    const [item] = await itemsOf(warcOf({ url: 'http://a.example/', block }));
    expect(item).toMatchObject({
      original: Buffer.from(page(PROSE)),
      report: { sha256: `sha256:${sha256(page(PROSE))}` },
    });
  });

  it.each([
    ['charset=iso-8859-5', ''],
    ['', '<meta charset="iso-8859-5">'],
    ['charset=iso-8859-5', '<meta charset="koi8-r">'],
  ])(
    'reads a page in the encoding that the server names (%s), else in the one that it names itself',
    async (named, head) => {
      const body = iconv.encode(page('Мост взят.', head), 'iso-8859-5');
      const block = answerOf(body, { 'Content-Type': `text/html; ${named}` });
      expect(await told(warcOf({ url: 'http://a.example/', block }))).toMatchObject([
        ['all.warc#1', 'http://a.example/', 'Мост взят.'],
        null,
      ]);
    },
  );

  it('counts what else was captured, without a word of it', async () => {
    const answered = (status: string): RecordOfWarc => ({
      url: 'https://a.example/x',
      block: answerOf(page(PROSE), { Location: '/secret' }, status),
    });
    const bytes = warcOf(
      captured('one', PROSE),
      ...['image/png', 'image/gif', 'video/mp4', 'audio/ogg', 'text/css', 'text/Olm'].map(other),
      ...['301 Moved', '304 Not Modified', '206 Partial Content', '404 Not Found', '500 Olm'].map(answered),
      captured('empty', ' '),
      { url: 'https://a.example/data', block: answerOf('{"a": "<p>Olm</p>"}') },
      { url: 'https://a.example/none', block: 'no answer' },
      { url: 'dns:a.example', block: '127.0.0.1' },
    );
    expect(await told(bytes)).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      rest(
        '2 pictures, 2 recordings, 4 other files, 1 page without words, 2 redirects, 3 pages that the server did not give',
      ),
    ]);
  });

  it('makes one report of words that were captured again', async () => {
    const revisit = (digest: string, kind = 'text/html'): RecordOfWarc => ({
      type: 'revisit',
      url: 'https://a.example/one',
      fields: { 'WARC-Payload-Digest': digest },
      block: answerOf('', { 'Content-Type': kind }),
    });
    const bytes = warcOf(
      { ...captured('one', PROSE), fields: { 'WARC-Payload-Digest': 'sha1:A' } },
      captured('two', PROSE),
      captured('three', PROSE, '<meta name="x">'),
      revisit('sha1:A'),
      revisit('sha1:B'),
      revisit('sha1:C', 'image/png'),
    );
    expect(await told(bytes)).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      rest(
        '1 picture, 3 captures of words that it has already, 1 page whose words are in an earlier archive',
      ),
    ]);
  });

  it('reads a PDF as if it were a file of its own, and counts those of a package that nobody looked at', async () => {
    const pdf = (name: string, body: string | Uint8Array): RecordOfWarc => ({
      url: `https://a.example/${name}`,
      block: answerOf(body, { 'Content-Type': 'application/pdf' }),
    });
    const file = pdfOf({ pages: [pdfLines([PROSE], 80, 100)] });
    const records = [
      captured('one', 'Two.'),
      pdf('a.pdf', file),
      pdf('again.pdf', file),
      pdf('bad.pdf', 'x'),
    ];
    const items = await itemsOf(warcOf(...records));
    expect(items.slice(1, 3)).toMatchObject([
      {
        original: Buffer.from(file),
        report: { source: 'all.warc#2', url: 'https://a.example/a.pdf', text: PROSE, pages: [{ number: 1 }] },
      },
      { kind: 'problem', record: 4, message: expect.stringMatching(/^record 4: it is no PDF/) },
    ]);
    expect(items[3]).toMatchObject({ leftOut: expect.stringMatching(/: 1 capture of words that it has/) });
    const parts = {
      'pages/pages.jsonl': '{"url": "https://a.example/one"}\n',
      'archive/a.warc': warcOf(...records),
    };
    expect(await told(zipOf(parts))).toEqual([
      ['all.warc#1', 'https://a.example/one', 'Two.'],
      rest('3 PDFs'),
    ]);
  });

  it('says of a page that was not captured to its end that it was not', async () => {
    const bytes = warcOf({ ...captured('one', PROSE), fields: { 'WARC-Truncated': 'length' } });
    expect(await told(bytes)).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE, expect.stringMatching(/^read without its end/)],
      null,
    ]);
  });

  it('reads the pages of a package that somebody looked at, and counts their frames', async () => {
    const lists = {
      'pages/pages.jsonl':
        '{"format": "json-pages-1.0"}\n{"url": "https://a.example/one#top"}\n{"url": "https://a.example/old"}\nbroken\n',
    };
    const moved = {
      url: 'https://a.example/old',
      block: answerOf('', { Location: '/new#x' }, '302 Found'),
    };
    const archives = {
      'archive/c.warc': warcOf(moved, captured('new', 'It moved.')),
      'archive/b.warc.gz': packedWarcOf(captured('one', PROSE), captured('frame', 'Buy now.')),
      'indexes/index.warc.gz': 'no archive',
    };
    expect(await told(zipOf({ ...archives, ...lists }))).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      ['all.warc#4', 'https://a.example/new', 'It moved.'],
      rest('1 frame of a page, 1 redirect'),
    ]);
    expect(await told(zipOf(archives))).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      ['all.warc#2', 'https://a.example/frame', 'Buy now.'],
      ['all.warc#4', 'https://a.example/new', 'It moved.'],
      'not read of the archive: 1 redirect',
    ]);
  });

  it('knows a listed address that people write otherwise than a crawler asks for it', async () => {
    const parts = {
      'pages/pages.jsonl': '{"url": "https://A.example"}\n{"url": "https://a.example/ü"}\n',
      'archive/a.warc': warcOf(
        captured('', PROSE),
        captured('%C3%BC', 'It moved.'),
        captured('frame', 'Buy now.'),
      ),
    };
    expect(await told(zipOf(parts))).toEqual([
      ['all.warc#1', 'https://a.example/', PROSE],
      ['all.warc#2', 'https://a.example/%C3%BC', 'It moved.'],
      rest('1 frame of a page'),
    ]);
  });

  it('says of a page that it cannot read which record it is, and reads the others', async () => {
    const long = 'x'.repeat(1000);
    const bytes = warcOf(
      { url: 'https://a.example/', block: answerOf(page(long)) },
      { url: 'https://a.example/', block: answerOf(gzipSync(page(long)), { 'Content-Encoding': 'gzip' }) },
      { url: 'https://a.example/', block: answerOf(`<html>${'\x01\x02\x03Olm'.repeat(20)}`) },
      captured('one', PROSE),
    );
    expect(await told(bytes, { mostBytes: 500 })).toEqual([
      expect.stringMatching(/^record 1: it has 0\.0 MB, more than the limit of 0\.0005 MB: save it/),
      expect.stringMatching(/^record 2: it is packed in a way/),
      expect.stringMatching(/^record 3: the page is a binary file (?!.*Olm)/),
      ['all.warc#4', 'https://a.example/one', PROSE],
      null,
    ]);
  });

  it('keeps what stands before the place at which an archive is damaged, and says which that is', async () => {
    const [plain, packed] = [warcOf, packedWarcOf].map((of) =>
      of(captured('one', PROSE), captured('two', 'Two.')),
    );
    for (const bytes of [plain?.subarray(0, -20), packed?.subarray(0, -20)])
      expect(await told(bytes ?? Buffer.alloc(0))).toEqual([
        ['all.warc#1', 'https://a.example/one', PROSE],
        'record 2: it is damaged or cut off here: fetch or copy it again',
        null,
      ]);
    const [one, two] = [captured('one', PROSE), captured('two', 'Two.')].map((record) =>
      packedWarcOf(record),
    );
    expect(
      await told(Buffer.concat([one ?? [], Buffer.alloc(100), two ?? []].map((each) => Buffer.from(each)))),
    ).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      'record 2: it is damaged or cut off here: fetch or copy it again',
      ['all.warc#3', 'https://a.example/two', 'Two.'],
      null,
    ]);
    const parts = {
      'archive/a.warc': warcOf(captured('one', PROSE)).subarray(0, -90),
      'archive/b.warc': warcOf(captured('two', 'Two.')),
    };
    expect(await told(zipOf(parts))).toEqual([
      expect.stringMatching(/^record 1: it is damaged/),
      ['all.warc#2', 'https://a.example/two', 'Two.'],
      null,
    ]);
  });

  it('keeps the records before and behind one that does not unpack, where each is packed by itself', async () => {
    const pages = Array.from({ length: 5 }, (_, at) => captured(`${at}`, `Page ${at}. ${PROSE}`));
    const packed = pages.map((page) => packedWarcOf(page));
    const place = (index: number) => Buffer.concat(packed.slice(0, index)).length;
    const numbers = async (bytes: Buffer) =>
      (await itemsOf(bytes)).map((item) =>
        item.kind === 'problem'
          ? -item.record
          : item.kind === 'report'
            ? Number(item.report.source?.split('#')[1])
            : 0,
      );
    const spoilt = (at: number, ...with_: number[]) => {
      const bytes = Buffer.concat(packed);
      bytes.set(with_, at);
      return bytes;
    };
    expect(await numbers(Buffer.concat(packed))).toEqual([1, 2, 3, 4, 5, 0]);
    // Its data; its checksum; its beginning; and data that looks like a member.
    expect(await numbers(spoilt(place(2) + 12, 255, 255, 255, 255))).toEqual([1, 2, -3, 4, 5, 0]);
    expect(await numbers(spoilt(place(3) - 8, 1, 2, 3, 4))).toEqual([1, 2, -3, 4, 5, 0]);
    expect(await numbers(spoilt(place(2), 0))).toEqual([1, 2, -3, 4, 5, 0]);
    expect(await numbers(spoilt(place(2) + 12, 255, 31, 139, 8, 0, 0, 0))).toEqual([1, 2, -3, 4, 5, 0]);
    expect(await numbers(spoilt(place(4) + 12, 255, 255, 255, 255))).toEqual([1, 2, 3, 4, -5, 0]);
  });

  it('reads no more pages than it may', async () => {
    const bytes = warcOf(
      captured('one', PROSE),
      other('image/png'),
      captured('two', 'Two.'),
      captured('three', 'Three.'),
    );
    const all = await told(bytes, { mostPages: 1 });
    expect(all).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      'record 3: it has more pages than the limit of 1, and this and what stands behind it is not read: split it',
      rest('1 picture'),
    ]);
    expect(await told(bytes, { mostPages: 3 })).toHaveLength(4);
  });

  it.each([
    ['The river rose.', 'it is no web archive, or damaged at its start: '],
    ['\x1f\x8bThe river rose.', 'it is no web archive, or damaged at its start: '],
    ['PK\x03\x04', 'it is damaged: '],
    [withoutDirectory(zipOf({ 'archive/a.warc': 'x' })), 'it is damaged: '],
    [zipOf({ 'content.xml': '<a/>' }), 'there is no web archive in it: give the .warc'],
    [zipOf({ 'archive/a.warc': 'x' }, { isEncrypted: true }), 'it is encrypted: '],
    [
      warcOf({ type: 'warcinfo', block: 'software: x' }),
      'there is no page with words in it: save pages as .html',
    ],
    [warcOf(other('image/png')), 'there is no page with words in it, but 1 picture; add what of these'],
  ])('refuses %.20j and tells the fix', async (content, message) => {
    await expect(itemsOf(Buffer.from(content as string, 'latin1'))).rejects.toThrow(message);
  });

  it('unpacks no more than any archive unpacks to', async () => {
    const zeros = {
      url: 'https://a.example/',
      block: answerOf(Buffer.alloc(60_000_000), { 'Content-Type': 'image/png' }),
    };
    expect(await told(packedWarcOf(captured('one', PROSE), zeros))).toEqual([
      ['all.warc#1', 'https://a.example/one', PROSE],
      expect.stringMatching(/^record [23]: it unpacks to more than any web archive/),
      rest('1 picture'),
    ]);
  });
});

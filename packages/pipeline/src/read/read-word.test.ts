import { describe, expect, it } from 'vitest';
import { zipOf } from '../testing/zip-of.ts';
import { readWord } from './read-word.ts';

const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PROSE = 'The river rose by three metres in one night, and nobody in the lower town slept.';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style?: string) =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const words = (text: string, style?: string) => paragraph(run(text), style);
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${words(cell)}</w:tc>`).join('')}</w:tr>`;
const documentOf = (body: string) => `<w:document ${WORDS}><w:body>${body}</w:body></w:document>`;

const relations = (...targets: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      (target) =>
        `<Relationship Id="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${target}" Target="${target}.xml"/>`,
    )
    .join('')}</Relationships>`;

const TITLE_STYLE = `<w:styles ${WORDS}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>`;

function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  return readWord(zipOf({ 'word/document.xml': documentOf(body), ...parts }));
}

describe('readWord', () => {
  it('reads headings, paragraphs, line breaks and tables row by row, in their order', async () => {
    const table = `<w:tbl>${row('Place', 'Metres')}${row('Lower town', '3')}</w:tbl>`;
    const { text } = await read(
      words('The flood', 'Heading1') +
        words(PROSE) +
        paragraph(`${run('One line')}<w:r><w:br/></w:r>${run('and another')}`) +
        table +
        words('Behind it.'),
    );
    expect(text.split('\n\n')).toEqual([
      'The flood',
      PROSE,
      'One line\nand another',
      'Place',
      'Metres',
      'Lower town',
      '3',
      'Behind it.',
    ]);
  });

  it('takes the paragraph in the style for it for the title, whatever Word calls the style', async () => {
    const draft = await read(words(PROSE) + words('The flood', 'Titel') + words('Part one', 'Heading1'), {
      'word/styles.xml': TITLE_STYLE,
      'word/_rels/document.xml.rels': relations('styles'),
    });
    expect(draft.found.title).toBe('The flood');
    expect(draft.hints).toEqual([
      { start: PROSE.length + 2, end: PROSE.length + 2 + 'The flood'.length, role: 'title', note: null },
    ]);
  });

  it('takes the first heading for the title, but none below prose', async () => {
    const above = await read(words('3 May') + words('The flood', 'Heading2') + words(PROSE));
    expect(above.found.title).toBe('The flood');
    expect(above.hints).toMatchObject([{ start: 7, role: 'title' }]);
    const below = await read(words(PROSE) + words('The flood', 'Heading1'));
    expect(below).toMatchObject({ found: { title: null }, hints: [] });
    expect((await read(words(PROSE))).found.title).toBeNull();
  });

  it('marks the points of a list', async () => {
    const point = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const numbering = `<w:numbering ${WORDS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const { text } = await read(point('boats') + point('bread'), {
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels': relations('numbering'),
    });
    expect(text).toBe('• boats\n\n• bread');
  });

  it('keeps what was inserted and moved to, and leaves out what was deleted, moved away and commented', async () => {
    const gone = '<w:del><w:r><w:delText>never </w:delText></w:r></w:del>';
    const { text } = await read(
      paragraph(
        `${run('We ')}<w:ins>${run('all ')}</w:ins>${gone}<w:moveFrom>${run('there ')}</w:moveFrom>${run('left ')}` +
          `<w:moveTo>${run('there.')}</w:moveTo><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      {
        'word/comments.xml': `<w:comments ${WORDS}><w:comment w:id="0">${words('Is that so?')}</w:comment></w:comments>`,
        'word/_rels/document.xml.rels': relations('comments'),
      },
    );
    expect(text).toBe('We all left there.');
  });

  it('reads words written from right to left, in fields, links, controls and text boxes', async () => {
    const { text } = await read(
      paragraph(
        `<w:bdo w:val="rtl">${run('ارتفع النهر ')}</w:bdo><w:dir w:val="rtl">${run('ليلا. ')}</w:dir>` +
          `<w:fldSimple w:instr="AUTHOR">${run('field ')}</w:fldSimple><w:hyperlink w:anchor="x">${run('link ')}</w:hyperlink>` +
          `<w:sdt><w:sdtContent>${run('control')}</w:sdtContent></w:sdt>`,
      ) +
        paragraph(
          `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${words('box')}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ),
    );
    expect(text).toBe('ارتفع النهر ليلا. field link control\n\nbox');
  });

  it('puts notes at the end, each behind its number, and leaves their marks out of the text', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${words(text)}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { text } = await read(
      paragraph(run('The river rose.') + mark(8) + run(' Nobody slept.') + mark(2)) + words('Later.'),
      {
        'word/footnotes.xml': `<w:footnotes ${WORDS}>${note(2, 'Told by two [3].')}${note(8, 'In May.')}</w:footnotes>`,
        'word/_rels/document.xml.rels': relations('footnotes'),
      },
    );
    expect(text.split('\n\n')).toEqual([
      'The river rose. Nobody slept.',
      'Later.',
      '[1] In May.',
      '[2] Told by two [3].',
    ]);
  });

  it.each([
    '<w:altChunk/>',
    '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/></w:p>',
  ])('says that it leaves out %s', async (embedded) => {
    expect((await read(words(PROSE) + embedded)).leftOut).toMatch(/^read without the formulas and whole doc/);
    expect((await read(words(PROSE))).leftOut).toBeUndefined();
  });

  it('takes no name, title or date from the properties of the file', async () => {
    const { found, given } = await read(words(PROSE), {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="p" xmlns:dc="d"><dc:title>Old</dc:title><dc:creator>M. Olm</dc:creator></cp:coreProperties>',
    });
    expect([...Object.values(found), ...Object.values(given)].every((value) => value === null)).toBe(true);
  });

  it.each([
    ['what is no zip', Buffer.from('The river rose.'), 'it is damaged: '],
    ['what has a password', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'it has a password, or is of an old'],
    ['another zip', zipOf({ 'content.xml': '<a/>' }), 'it is no Word document: open it and save it as .docx'],
    ['a broken part', zipOf({ 'word/document.xml': documentOf(PROSE).slice(0, -20) }), 'it is damaged: '],
    [
      'a part that unpacks to gigabytes',
      zipOf({ 'word/document.xml': documentOf(words('x'.repeat(40_000_000))) }, { size: 100 }),
      'it unpacks to more than the words of a report',
    ],
    [
      'what is nested beyond all measure',
      zipOf({ 'word/document.xml': documentOf('<w:ins>'.repeat(100_000)) }),
      'it is larger or nested deeper than any report',
    ],
    [
      'more elements than any report has',
      zipOf({ 'word/document.xml': documentOf('<w:p/>'.repeat(500_001)) }),
      'it is larger or nested deeper than any report',
    ],
  ])('refuses %s and tells the fix', async (_, bytes, message) => {
    await expect(readWord(bytes)).rejects.toThrow(message);
    await expect(readWord(bytes)).rejects.toHaveProperty('name', 'InvalidInput');
  });

  it('opens no file that the document names, and says no word of it', async () => {
    const outside = `<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>${documentOf(words('Olm &e;'))}`;
    const refused = readWord(zipOf({ 'word/document.xml': outside }));
    await expect(refused).rejects.toThrow(/^it is damaged: /);
    await expect(refused).rejects.not.toThrow(/Olm/);
  });
});

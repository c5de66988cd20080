import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../testing/zip-of.ts';
import { readFlatOpenDocument, readOpenDocument } from './read-open-document.ts';

const SPACES = ['office', 'style', 'text', 'table', 'draw', 'svg', 'xlink', 'dc', 'form']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');
const PROSE = 'The river rose by three metres in one night, and nobody in the lower town slept.';

const words = (inner: string, style = 'Standard') => `<text:p text:style-name="${style}">${inner}</text:p>`;
const heading = (inner: string) => `<text:h text:outline-level="1">${inner}</text:h>`;
const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
const list = (...items: readonly string[]) => `<text:list>${items.map(item).join('')}</text:list>`;
const row = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${words(cell)}</table:table-cell>`).join('')}</table:table-row>`;
const box = (inner: string) => `<draw:frame><draw:text-box>${inner}</draw:text-box></draw:frame>`;
const note = (inner: string, kind = 'footnote') =>
  `<text:note text:note-class="${kind}"><text:note-citation>7</text:note-citation><text:note-body>${inner}</text:note-body></text:note>`;
const hold = (body: string) => `<office:body><office:text>${body}</office:text></office:body>`;
const contentOf = (body: string, styles = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles>${hold(body)}</office:document-content>`;

function read(body: string, styles = '', parts: Readonly<Record<string, string>> = {}) {
  return readOpenDocument(zipOf({ 'content.xml': contentOf(body, styles), ...parts }));
}

const paragraphsOf = (body: string) => read(body).text.split('\n\n');

describe('readOpenDocument', () => {
  it('reads headings, paragraphs, line breaks and tables row by row, in their order', () => {
    const table =
      `<table:table><table:title>of heights</table:title><table:table-column/><table:table-header-rows>${row('Place', 'Metres')}</table:table-header-rows>` +
      `<table:table-row><table:table-cell>${words('Lower town')}</table:table-cell><table:covered-table-cell>${words('hidden')}</table:covered-table-cell></table:table-row></table:table>`;
    const body =
      heading('The flood') +
      words(PROSE) +
      words('One line <text:line-break/> and another') +
      table +
      words('Behind it.');
    expect(paragraphsOf(body)).toEqual([
      'The flood',
      PROSE,
      'One line\nand another',
      'Place',
      'Metres',
      'Lower town',
      'Behind it.',
    ]);
  });

  it('reads spaces as the document has them, whatever their number in the file', () => {
    const body = words(
      '\n  She  <text:span>said<text:s text:c="3"/></text:span>no<text:tab/>and &lt;left&gt; &amp;\n<![CDATA[ went]]>.',
    );
    expect(paragraphsOf(body)).toEqual(['She said no and <left> & went.']);
  });

  it('takes the paragraph in the style for it for the title, also where its looks were changed by hand', () => {
    const changed = '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Title"/>';
    for (const [style, styles] of [
      ['Title', ''],
      ['P4', changed],
    ] as const) {
      const draft = read(words(PROSE) + words('The flood', style) + heading('Part one'), styles);
      expect(draft.found.title).toBe('The flood');
      expect(draft.hints).toEqual([
        { start: PROSE.length + 2, end: PROSE.length + 2 + 'The flood'.length, role: 'title', note: null },
      ]);
    }
  });

  it('takes the first heading for the title, but none below prose', () => {
    const above = read(words('3 May') + heading('') + heading('The flood') + words(PROSE) + heading('Later'));
    expect(above.found.title).toBe('The flood');
    expect(above.hints).toMatchObject([{ start: 7, role: 'title' }]);
    const below = read(words(PROSE) + heading('The flood'));
    expect(below).toMatchObject({ found: { title: null }, hints: [] });
    expect(read(words(PROSE)).found.title).toBeNull();
  });

  it('marks the points of a list once each, and no heading that is numbered as one', () => {
    const body = list(
      words('boats') + words('of wood'),
      `${words('')}${list(words('bread'))}`,
      heading('The flood'),
      words(''),
    );
    expect(paragraphsOf(body + words(PROSE))).toEqual(['• boats', 'of wood', '• bread', 'The flood', PROSE]);
  });

  it('keeps what was inserted, and leaves out what was deleted and commented', () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>M. Olm</dc:creator></office:change-info>${words('never')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const body =
      changes +
      words(
        'We <text:change-start/>all <text:change-end/><text:change/>left<office:annotation><dc:creator>M. Olm</dc:creator><text:p>Is that so?</text:p></office:annotation> there.<office:annotation-end/>',
      );
    expect(paragraphsOf(body)).toEqual(['We all left there.']);
  });

  it('reads fields, links, sections and words with their reading above them, and no script', () => {
    const body = `<text:section>${words(
      '<text:date>3 May</text:date>, <text:a xlink:href="https://a.example">link</text:a> <text:ruby><text:ruby-base>川</text:ruby-base><text:ruby-text>かわ</text:ruby-text></text:ruby><text:script>alert()</text:script><text:bookmark-start/>',
    )}</text:section><office:forms><form:textarea>${words('Write here')}</form:textarea></office:forms>`;
    expect(paragraphsOf(body)).toEqual(['3 May, link 川']);
  });

  it('puts a text box behind the paragraph that it hangs on, so that it parts no sentence', () => {
    const picture =
      '<draw:frame><svg:title>photo</svg:title><draw:image><office:binary-data>iVBO</office:binary-data></draw:image></draw:frame>';
    const shape = `<draw:g><draw:custom-shape>${words('shape')}</draw:custom-shape></draw:g>`;
    const body =
      box(words('first')) +
      words(`The river ${box(words(`${picture}On the mill`))}rose.${shape}`) +
      words('Later.');
    expect(paragraphsOf(body)).toEqual(['first', 'The river rose.', 'On the mill', 'shape', 'Later.']);
  });

  it('puts notes at the end, each behind its number, and leaves their marks out of the text', () => {
    const body =
      words(
        `The river rose.${note(words('In May.'))} Nobody slept.${note(words('Told by two [3].') + words('Both left.'), 'endnote')}`,
      ) + words('Later.');
    expect(paragraphsOf(body)).toEqual([
      'The river rose. Nobody slept.',
      'Later.',
      '[1] In May.',
      '[2] Told by two [3].',
      'Both left.',
    ]);
  });

  it('marks a table of contents, and leaves out what it is made by', () => {
    const contents = `<text:table-of-content><text:table-of-content-source><text:index-title-template>template</text:index-title-template></text:table-of-content-source><text:index-body>${words('“We lost it all” 5')}</text:index-body></text:table-of-content>`;
    const { text, hints } = read(contents + words(PROSE));
    expect(text).toBe(`“We lost it all” 5\n\n${PROSE}`);
    expect(hints).toEqual([{ start: 0, end: 18, role: 'furniture', note: 'navigation' }]);
  });

  it.each([
    [
      'draw:object',
      '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame>',
      /^read without the formulas and whole doc/,
    ],
    [
      'a hidden section',
      `<text:section text:display="none">${words('Names')}</text:section>`,
      /^read without what is hidden in it: .* show it/,
    ],
  ])('says that it leaves out %s', (_, embedded, message) => {
    const { text, leftOut } = read(words(PROSE) + embedded);
    expect(text).toBe(PROSE);
    expect(leftOut).toMatch(message);
    expect(read(words(PROSE)).leftOut).toBeUndefined();
  });

  const hidden =
    '<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>';
  it.each([
    [
      'a section by a condition',
      `<text:section text:display="condition" text:is-hidden="true">${words('Names')}</text:section>`,
    ],
    [
      'words by a condition',
      words(
        '<text:hidden-text text:condition="ooow:1" text:string-value="Names" text:is-hidden="true">Names</text:hidden-text>',
      ),
    ],
    [
      'a paragraph by a condition',
      words(
        'Names<text:span><text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/></text:span>',
      ),
    ],
    ['words by their looks', words('<text:span text:style-name="T3">Names</text:span>')],
    ['a paragraph by its looks', words('Names', 'T3')],
  ])('leaves out what is hidden: %s', (_, inner) => {
    const { text, leftOut } = read(words(PROSE) + inner, hidden);
    expect(text).toBe(PROSE);
    expect(leftOut).toMatch(/^read without what is hidden/);
    const shown = inner.replaceAll('is-hidden="true"', 'is-hidden="false"').replaceAll('T3', 'T4');
    expect(read(words(PROSE) + shown, hidden).text).toBe(`${PROSE}\n\nNames`);
  });

  it('takes no name, title or date from the properties of the file, and no page header', () => {
    const { found, given, text } = read(words(PROSE), '', {
      'meta.xml':
        '<office:document-meta><dc:title>Old</dc:title><dc:creator>M. Olm</dc:creator></office:document-meta>',
      'styles.xml': `<office:document-styles ${SPACES}><style:header>${words('Draft')}</style:header></office:document-styles>`,
    });
    expect(text).toBe(PROSE);
    expect([...Object.values(found), ...Object.values(given)].every((value) => value === null)).toBe(true);
  });

  const locked = `<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
  it.each([
    ['what is no zip', Buffer.from('The river rose.'), 'it is damaged: '],
    [
      'what has a password',
      zipOf({ 'content.xml': 'x\0\u0001', 'META-INF/manifest.xml': locked }),
      'it has a password: open it, and save it without one',
    ],
    [
      'what has a password as newer programs set it',
      zipOf({ 'encrypted-package': 'x', 'META-INF/manifest.xml': locked }),
      'it has a password: open it, and save it without one',
    ],
    [
      'another zip',
      zipOf({ 'word/document.xml': '<a/>' }),
      'it is no OpenDocument text: open it and save it as .odt',
    ],
    [
      'a table of figures',
      zipOf({ 'content.xml': contentOf('').replaceAll('office:text', 'office:spreadsheet') }),
      'it is no OpenDocument text: open it and save it as .odt',
    ],
    ['a broken part', zipOf({ 'content.xml': contentOf(words(PROSE)).slice(0, -20) }), 'it is damaged: '],
    [
      'what is not the encoding that it should be',
      zipOf({ 'content.xml': Buffer.from(contentOf(words('Br\xfccke')), 'latin1') }),
      'it is damaged: ',
    ],
    [
      'a part that unpacks to gigabytes',
      zipOf({ 'content.xml': contentOf(words('x'.repeat(40_000_000))) }, { size: 100 }),
      'it unpacks to more than the words of a report',
    ],
    [
      'what is nested beyond all measure',
      zipOf({ 'content.xml': contentOf('<text:section>'.repeat(100_000)) }),
      'it is larger or nested deeper than any report',
    ],
    [
      'more elements than any report has',
      zipOf({ 'content.xml': contentOf('<text:p/>'.repeat(500_001)) }),
      'it is larger or nested deeper than any report',
    ],
  ])('refuses %s and tells the fix', (_, bytes, message) => {
    expect(() => readOpenDocument(bytes)).toThrow(message);
    expect(() => readOpenDocument(bytes)).toThrow(InvalidInput);
  });

  it('reads what is nested as deep as no real document is', () => {
    const [open, close] = ['<text:section>', '</text:section>'].map((tag) => tag.repeat(490));
    expect(paragraphsOf(`${open}${words(PROSE)}${close}`)).toEqual([PROSE]);
  });

  it('expands nothing and opens no file that the document names, and says no word of it', () => {
    const outside = contentOf(words('Olm &e;')).replace(
      '?>',
      '?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
    );
    const refused = () => readOpenDocument(zipOf({ 'content.xml': outside }));
    expect(refused).toThrow(/^it is damaged: (?!.*Olm)/);
  });
});

describe('readFlatOpenDocument', () => {
  it('reads the same out of a document in one file, and none of its page headers', () => {
    const flat = (body: string) =>
      `<?xml version="1.0"?>\n<office:document ${SPACES}><office:meta><dc:title>Old</dc:title></office:meta><office:automatic-styles><style:style style:name="P4" style:parent-style-name="Title"/></office:automatic-styles><office:master-styles><style:master-page><style:header>${words('Draft')}</style:header></style:master-page></office:master-styles>${hold(body)}</office:document>`;
    const { text, found } = readFlatOpenDocument(flat(words('The flood', 'P4') + words(PROSE)));
    expect(text).toBe(`The flood\n\n${PROSE}`);
    expect(found.title).toBe('The flood');
    expect(() => readFlatOpenDocument(flat('').replaceAll('office:text', 'office:drawing'))).toThrow(
      'it is no OpenDocument text: open it and save it as .odt',
    );
    expect(() => readFlatOpenDocument(flat('<text:p>'))).toThrow('it is damaged: ');
  });
});

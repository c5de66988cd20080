import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

describe('readMarkdown', () => {
  it('takes the syntax off and keeps the words in their order', () => {
    const { text } = readMarkdown(
      [
        '# The *river* town',
        '',
        'Water **came** at\nnight, see [the map](https://example.org "Map").',
        '',
        '> “Nobody slept,” said Mira Holm.',
        '',
        '## After',
        '',
        '- first `point`',
        '- second',
        '',
        '3. third',
        '',
        '***',
        '',
        '    code stays',
        '',
        '<div>boxed <!-- hidden --> words</div>',
        '',
        'one\\',
        'two',
      ].join('\n'),
    );
    expect(text.split('\n\n')).toEqual([
      'The river town',
      'Water came at night, see the map.',
      '“Nobody slept,” said Mira Holm.',
      'After',
      '• first point',
      '• second',
      '3. third',
      'code stays',
      'boxed   words',
      'one\ntwo',
    ]);
  });

  it('marks the title, and what stands under an image as its caption', () => {
    const draft = readMarkdown('# Flood\n\n![The bridge](bridge.jpg)\n\nIt rose ![boat](b.png) fast.');
    expect(draft.found.title).toBe('Flood');
    expect(
      draft.hints.map(({ start, end, role, note }) => [draft.text.slice(start, end), role, note]),
    ).toEqual([
      ['Flood', 'title', null],
      ['The bridge', 'furniture', 'caption'],
      ['boat', 'furniture', 'caption'],
    ]);
    expect(draft.text).toContain('It rose  fast.');
  });

  it('believes its front matter', () => {
    const draft = readMarkdown(
      '---\ntitle: Given\ndate: 2021-05-03\nlanguage: en-gb\ntags: [a]\n---\n\n# Shown\n\nText.',
    );
    expect(draft.given).toEqual({
      title: 'Given',
      language: 'en-GB',
      publisher: null,
      publishedAt: '2021-05-03',
      url: null,
    });
    expect(draft.text).toBe('Shown\n\nText.');
  });

  it.each([
    'Trial in Varn: first witnesses heard',
    '“Nobody came”: what Mira Holm saw',
    '"Nobody came": what Mira Holm saw',
    'Varn: day 2: the mill',
  ])('reads a title with a colon that stands in no marks: %s', (title) => {
    const draft = readMarkdown(
      `---\ntitle: ${title}\ndate: 2026-03-02\nurl: https://varn.example/a\n---\nText.`,
    );
    expect(draft.given).toMatchObject({ title, publishedAt: '2026-03-02', url: 'https://varn.example/a' });
  });

  it('tells how front matter is written when it is no YAML', () => {
    expect(() => readMarkdown('---\ntitle: [a\n---\nText.')).toThrow('the front matter is no YAML');
    expect(() => readMarkdown('---\ntitle: {a: b}\n---\nText.')).toThrow(
      'the front matter: title must be text',
    );
  });

  it('reads as plain text what would keep its parser busy for minutes', () => {
    const lines = '*a* line\n'.repeat(3000);
    expect(readMarkdown(lines).text).toBe(lines);
    const nested = `${'- '.repeat(200)}x`;
    expect(readMarkdown(nested).text).toBe(nested);
    expect(readMarkdown(`a${'\n'.repeat(500_000)}*b*`).text).toBe('a\n\nb');
  });

  it('leaves a text alone that merely starts with a rule', () => {
    expect(readMarkdown('---\n\nWords.\n\n---\n').text).toBe('Words.');
  });
});

it('marks paragraphs that are in bold print as a whole', () => {
  const { hints } = readMarkdown('**When did you hear of it?**\n\nIn **May**.\n\n- **listed**');
  expect(hints).toEqual([{ start: 0, end: 24, role: 'text', note: 'bold' }]);
});

import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { readHtml, segmentsOfHtml } from './read-html.ts';

const PARAGRAPH =
  'The river rose by three metres in one night, and the people of the lower town carried what they could to the school on the hill, where nobody slept.';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Flood in the river town - The Daily Boat</title>
<meta property="og:title" content="Flood in the river town"><meta property="og:site_name" content="The Daily Boat">
<meta property="article:published_time" content="2021-05-03T07:30:00+02:00">
<link rel="canonical" href="https://boat.example/flood"><style>p { color: red }</style></head>
<body><nav><ul><li>Home</li><li>World</li></ul></nav>
<article><h1>Flood in the river town</h1><p>${PARAGRAPH}</p>
<figure><img src="x.jpg" alt=""><figcaption>The bridge at noon</figcaption></figure>
<p>“We have <b>no</b> boats,”<br>said Mira&nbsp;Holm. ${PARAGRAPH}</p>
<blockquote><p>Nobody came for three days.</p></blockquote>
<ul><li>${PARAGRAPH}</li><li>Second point, and a longer one with several words in it.</li></ul>
<script>document.write('never')</script><p>${PARAGRAPH}</p></article>
<footer>All rights reserved</footer></body></html>`;

describe('readHtml', () => {
  it('reads the article in its own order, block by block', () => {
    const { text } = readHtml(PAGE);
    expect(text.split('\n\n')).toEqual([
      'Flood in the river town',
      PARAGRAPH,
      'The bridge at noon',
      `“We have no boats,”\nsaid Mira\u00a0Holm. ${PARAGRAPH}`,
      'Nobody came for three days.',
      `• ${PARAGRAPH}`,
      '• Second point, and a longer one with several words in it.',
      PARAGRAPH,
    ]);
  });

  it('finds title, language, publisher, date and address', () => {
    expect(readHtml(PAGE).found).toEqual({
      title: 'Flood in the river town',
      language: 'en-GB',
      publisher: 'The Daily Boat',
      publishedAt: '2021-05-03T07:30:00+02:00',
      url: 'https://boat.example/flood',
    });
  });

  it.each([
    ['<!doctype html><html lang=en><meta charset=utf-8><title>The flood</title>', ''],
    ['<!doctype html><html lang=en><head><title>The flood</title></head>', '</html>'],
    ['<!-- <body> --><html lang=en><head><title>The flood</title></head>', ''],
  ])('reads a page that leaves out its body, as a browser does: %s', (start, end) => {
    for (const words of [`<p>${PARAGRAPH}</p>`, `<article>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`]) {
      const { text, found } = readHtml(`${start}${words}${end}`);
      expect(text.split('\n\n').slice(0, 2)).toEqual(['The flood', PARAGRAPH]);
      expect(found).toMatchObject({ title: 'The flood', language: 'en' });
    }
  });

  it.each([
    ['Eau et boue : « Personne n’est venu »', ''],
    ['« Personne n’est venu » disent les voisins', ''],
    ['« Personne n’est venu »', ' - Le Courrier'],
    ['«Никто не пришёл» к нам', ' — Вести'],
    ['Brücke in Varn gesperrt', ' · Tagesbote'],
  ])(
    'calls by its heading a page whose title is that, or that and the name of the site: %s%s',
    (heading, site) => {
      const page = `<title>${heading}${site}</title><h1>${heading}</h1><p>${PARAGRAPH}</p>`;
      expect(readHtml(page).found.title).toBe(heading);
    },
  );

  it('leaves its title to a page that has the name of the site, or less, for a heading', () => {
    const titled = (title: string, heading: string) =>
      readHtml(`<title>${title}</title><h1>${heading}</h1><p>${PARAGRAPH}</p>`).found.title;
    expect(titled('The Boat – Flood in the river town', 'The Boat')).toBe(
      'The Boat – Flood in the river town',
    );
    expect(titled('Flood in Varn: a town waits', 'Flood in Varn')).toBe('Flood in Varn: a town waits');
  });

  it('marks the title and captions', () => {
    const draft = readHtml(PAGE);
    expect(
      draft.hints.map(({ start, end, role, note }) => [draft.text.slice(start, end), role, note]),
    ).toEqual([
      ['Flood in the river town', 'title', null],
      ['The bridge at noon', 'furniture', 'caption'],
    ]);
  });

  it('finds a date in a time element, and marks a heading that stays in the text', () => {
    const draft = readHtml(
      `<html><body><h1>Short</h1><p>${PARAGRAPH}</p><p><time datetime="2021-05-03">May</time> ${PARAGRAPH}</p></body></html>`,
    );
    expect(draft.found.publishedAt).toBe('2021-05-03');
    expect(draft.hints).toContainEqual({ start: 0, end: 5, role: 'title', note: null });
    expect(draft.text.match(/Short/g)).toHaveLength(1);
  });

  it('reads a fragment without html and body', () => {
    expect(readHtml('<p>One line.</p><pre>kept  as\n  is</pre><aside>Other news</aside>').text).toContain(
      'One line.',
    );
  });

  it('marks forms, navigation and bylines inside a page that has no article', () => {
    const draft = readHtml(
      '<body><nav>Home</nav><div>Hello there.<form>Mail <button>Send</button></form></div></body>',
    );
    expect(draft.text).toContain('Hello there.');
  });

  it('says of a page that cannot be taken apart that it is damaged, and no word of it', () => {
    const damaged = `<!-- <html> ${PARAGRAPH} -->`;
    const message = /^the page is damaged: fetch it again, or save its text as \.txt$/;
    expect(() => readHtml(damaged)).toThrow(message);
    expect(() => readHtml(damaged)).toThrow(InvalidInput);
    expect(() => segmentsOfHtml(damaged, 'blockquote', null)).toThrow(message);
  });

  it('says what to do with a page that is nested too deeply, before it is parsed', () => {
    const deep = `<body>${'<div>'.repeat(200_000)}x`;
    expect(() => readHtml(deep)).toThrow('the page nests more than 1000 elements: save its text as .txt');
  });
});

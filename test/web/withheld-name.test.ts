/** A testimony of which one report withholds the name that another gives, at the desk: no heading, title or list has it. */
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed } from './desk-bed.ts';

let bed: DeskBed;
let path: string;

beforeEach(async () => {
  bed = await deskBed();
  const [whole] = bed.quotes;
  const unnamed = { mention: null, name: 'nurse', id: 'p_2', reason: 'role', withheld: true as const };
  const quotes = [{ ...whole, speaker: unnamed }];
  await bed.store.saveQuotes({ subject: whole.reportId, stage: 'quotes', fingerprint: 'g' }, quotes);
  const withheld = { by: [bed.one.id], namedBy: [bed.two.id] };
  const testimony = { ...bed.testimony, speakers: [{ id: 'p_2', name: 'nurse' }], withheld };
  await bed.store.saveTestimonies({ subject: 'default', stage: 'cluster', fingerprint: 'g' }, [testimony]);
  path = `/desk/testimonies/${testimony.id}`;
});

it('heads nothing with the name, and says what can be done', async () => {
  const { document } = await bed.page(path);
  expect(document.querySelector('h1')?.textContent).toBe('nurse · name withheld');
  expect(document.querySelector('title')?.textContent).not.toContain('Holm');
  expect(document.querySelector('p.alert')?.textContent).toContain('crossquote people protect');
  const tellings = [...document.querySelectorAll('.member h2')]
    .map(({ textContent }) => textContent.slice(2))
    .toSorted((a, b) => (a < b ? -1 : 1));
  expect(tellings).toEqual([
    expect.stringContaining('Mira Holm'),
    expect.stringContaining('nurse (name withheld)'),
  ]);
});

it.each(['/desk/testimonies', '/desk/overview'])('lists it without the name on %s', async (page) => {
  const { html } = await bed.page(page);
  expect(html).toContain('name withheld');
  expect(html).not.toContain('Mira Holm');
});

it.each([
  ['de', 'Name nicht genannt'],
  ['ar', 'الاسم محجوب'],
])('says so in %s', async (language, words) => {
  const { html } = await bed.page(path, { headers: { 'Accept-Language': language } });
  expect(html).toContain(words);
});

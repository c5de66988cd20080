/** The desk's search: what is found, how it is marked and where it leads, and that no word of it goes further than the page. */
import { type Report, Unavailable } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { classPerson } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeskBed, deskBed, type Visitor } from './desk-bed.ts';

let bed: DeskBed;
let kim: Visitor;
beforeEach(async () => {
  bed = await deskBed();
  kim = await bed.visitor();
});

const search = (words: string, more: Readonly<Record<string, string>> = {}) =>
  kim.open(`/desk/search?${new URLSearchParams({ q: words, ...more }).toString()}`);
type Page = Awaited<ReturnType<typeof search>>;
const finds = ({ document }: Page) => [...document.querySelectorAll('.find')];
const marks = ({ document }: Page) =>
  [...document.querySelectorAll('.find mark')].map((mark) => mark.textContent);
const main = ({ document }: Page) => document.querySelector('main')?.textContent ?? '';

/** As many quotes of that speaker, each a number of its own. */
async function said(times: number): Promise<Report> {
  const words = Array.from({ length: times }, (_, i) => `We saw light number ${i + 1}.`);
  const report = aReport({ text: words.map((each) => `“${each}”`).join(' '), source: 'lights.txt' });
  await bed.store.addReport(report, new Uint8Array());
  const speaker = { mention: null, name: 'Ida Brandt', id: 'p_ida', reason: '' };
  const quotes = words.map((each) => aQuote(report, each, { speaker }));
  await bed.store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, quotes);
  return report;
}

describe('the search page', () => {
  it('asks before anything is looked for, in a form that needs no script, and is reached from every page', async () => {
    const page = await kim.open('/desk/search');
    const form = page.document.querySelector('main form');
    expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['get', '/desk/search']);
    expect(form?.querySelector('input[name="q"]')?.hasAttribute('autofocus')).toBe(true);
    expect(main(page)).toContain('by its meaning and by who said it');
    expect(page.document.querySelector('.top a[aria-current]')?.getAttribute('href')).toBe('/desk/search');
    const queue = await kim.open('/desk');
    expect(queue.document.querySelector('.top a[data-key="/"]')?.getAttribute('href')).toBe('/desk/search');
    expect(queue.document.querySelector('#keys')?.textContent).toContain('/Search');
  });

  it('shows who said it, where and when, with the words marked, and leads to the quote, its testimony and the open pair', async () => {
    const page = await search('bridges');
    expect(finds(page)).toHaveLength(2);
    const english = finds(page).find((find) => find.textContent?.includes('Varn Herald'));
    expect(english?.querySelector('h3')?.textContent).toBe('Mira Holm');
    expect(english?.textContent).toContain('Mar 2, 2026');
    expect(english?.querySelector('blockquote[lang="en"] mark')?.textContent).toBe('bridge');
    const links = [...(english?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      `/desk/reports/${bed.one.id}#${bed.quotes[0].id}`,
      `/desk/testimonies/${bed.testimony.id}`,
      `/desk/pairs/${bed.alignment.id}`,
      `/desk/reports/${bed.one.id}/translation?at=0#n0`,
    ]);
    const { document } = await kim.open(links[0] ?? '');
    expect(document.querySelector(`[id="${bed.quotes[0].id}"]`)?.textContent).toBe('The bridge is gone');
  });

  it('marks what a machine translated as such, and the words in it', async () => {
    const german = finds(await search('bridges')).find((find) => find.textContent?.includes('zwei.txt'));
    const translation = german?.querySelector('.translation.machine');
    expect(translation?.textContent).toContain('English, by a machine');
    expect(translation?.querySelector('p[lang="en"] mark')?.textContent).toBe('bridge');
    expect(german?.querySelector('blockquote[lang="de"]')?.textContent).toBe('Die Brücke ist weg');
  });

  it('leads to no pair that somebody decided', async () => {
    await kim.press(await kim.open(`/desk/pairs/${bed.alignment.id}`), 'same');
    expect((await search('bridges')).html).not.toContain('/desk/pairs/');
  });

  it('finds by who said it, and marks the name', async () => {
    const page = await search('holm');
    expect(finds(page)).toHaveLength(2);
    expect(marks(page)).toEqual(['Holm', 'Holm']);
  });

  it('says of what has none of the words that it is near in meaning', async () => {
    await said(1);
    const byWords = finds(await search('Brandt'));
    expect(byWords[0]?.textContent).not.toContain('near in meaning');
    vi.spyOn(bed.store, 'quotesByWords').mockResolvedValue([]);
    expect(finds(await search('the bridge is gone'))[0]?.textContent).toContain('near in meaning');
  });

  it('finds sentences of reports, and leads to each in its report, marked', async () => {
    const page = await search('the bridge is gone', { in: 'sentences' });
    const [first] = finds(page);
    expect(first?.querySelector('h3')?.textContent).toBe('In the report');
    const href = first?.querySelector('a')?.getAttribute('href') ?? '';
    expect(href).toMatch(/^\/desk\/reports\/r_\w+\?at=0#sought$/);
    const { document } = await kim.open(href);
    expect(document.querySelectorAll('#sought')).toHaveLength(1);
    const marked = [...document.querySelectorAll('.report mark')].map((mark) => mark.textContent).join('');
    expect(marked).toMatch(/^\S.*[.”]$/);
    expect(document.querySelector(`[id="${bed.quotes[0].id}"]`)).not.toBeNull();
    expect(
      (await kim.open(`/desk/reports/${bed.one.id}?at=x`)).document.querySelector('.report mark'),
    ).toBeNull();
  });

  it('looks in one collection or all, and in one language or all', async () => {
    expect(finds(await search('bridges', { language: 'de' }))).toHaveLength(1);
    const elsewhere = await search('bridges', { collection: 'elsewhere' });
    expect(finds(elsewhere)).toHaveLength(0);
    const all = [...elsewhere.document.querySelectorAll('main a')].find((link) =>
      link.textContent?.includes('all collections'),
    );
    expect(finds(await kim.open(all?.getAttribute('href') ?? ''))).toHaveLength(2);
    expect(
      finds(await search('bridges', { language: 'no language', after: 'q_1', score: 'much' })),
    ).toHaveLength(2);
  });

  it('goes on from page to page, and shows each find once', async () => {
    await said(45);
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let href: string | null = '/desk/search?q=Ida+Brandt'; href !== null; ) {
      const page = await kim.open(href);
      expect(page.document.querySelector('input[name="q"]')?.getAttribute('value')).toBe('Ida Brandt');
      const found = finds(page).map((find) => find.querySelector('blockquote')?.textContent ?? '');
      seen.push(...found);
      sizes.push(found.length);
      href = page.document.querySelector('.pages a')?.getAttribute('href') ?? null;
    }
    expect(sizes).toEqual([20, 20, 5]);
    expect(new Set(seen).size).toBe(45);
  });

  it('shows of a long quote the stretch that was found, and leads on to sentences behind the last find', async () => {
    const words =
      `${'We waited for the light. '.repeat(60)}Then a xebec came. ${'We waited on. '.repeat(60)}`.trim();
    const report = aReport({ text: `“${words}”`, source: 'long.txt' });
    await bed.store.addReport(report, new Uint8Array());
    const quote = aQuote(report, words);
    await bed.store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [quote]);
    await bed.store.saveTerms(report.id, new Map([[quote.id, { terms: ['xebec'], keys: [] }]]));
    const page = await search('xebec');
    const shown = finds(page)[0]?.querySelector('blockquote')?.textContent ?? '';
    expect(shown).toMatch(/^\[…\] .*a xebec came\. .* \[…\]$/);
    expect(marks(page)).toEqual(['xebec']);
    const links = [...page.document.querySelectorAll('main > .steps a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['/desk/search?q=xebec&collection=default&in=sentences']);
  });

  it('says so where nothing is found, and what else to try', async () => {
    const page = await search('“gone is the bridge”');
    expect(page.status).toBe(200);
    expect(main(page)).toContain('Nothing has these words');
    expect(main(page)).toContain('Between quotation marks only the very words are found');
    const [sentences] = page.document.querySelectorAll('main .steps a');
    expect(sentences?.getAttribute('href')).toContain('in=sentences');
    expect(main(await search('xylophone'))).not.toContain('Between quotation marks only');
  });

  it('says so where it is too long, and keeps what was typed', async () => {
    const long = 'word '.repeat(120).trim();
    const page = await search(long);
    expect(page.status).toBe(422);
    expect(page.document.querySelector('[role="alert"]')?.textContent).toContain('at most 500');
    const field = page.document.querySelector('input[name="q"]');
    expect([field?.getAttribute('value'), field?.getAttribute('aria-invalid')]).toEqual([long, 'true']);
  });

  it('says that it came to no end, and not that there is nothing', async () => {
    vi.spyOn(bed.store, 'quotesByWords').mockRejectedValue(new Unavailable('too slow'));
    const page = await search('bridges');
    expect(page.status).toBe(503);
    expect(page.document.querySelector('[role="alert"]')?.textContent).toContain('there may be something');
    expect(main(page)).not.toContain('Nothing has these words');
  });

  it('shows hostile words as text', async () => {
    for (const evil of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '\u202ebridge\0',
      '\ud800',
    ]) {
      const page = await search(evil);
      expect([evil, page.status]).toEqual([evil, 200]);
      expect(page.document.querySelectorAll('main script, main img')).toHaveLength(0);
    }
  });
});

describe('what is looked for', () => {
  it('is in no title, no log, and not told to other sites', async () => {
    const page = await search('Holm bridges');
    expect(page.document.querySelector('title')?.textContent).toBe('Search – Crossquote');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(bed.events.at(-1)).toMatchObject({ route: 'GET /desk/*', status: 200 });
    expect(JSON.stringify(bed.events)).not.toMatch(/holm|bridge/i);
  });

  it('tells nothing of a hidden name: neither whose a pseudonym is nor where the name stands', async () => {
    await classPerson(aClassing(), bed.store, bed.clock);
    const shown = await search('bridges');
    expect(shown.html).not.toMatch(/Mira|Holm/);
    const [pseudonym = ''] = /Person-\w{6}/.exec(shown.html) ?? [];
    for (const name of ['Mira Holm', 'mira', 'HOLM', 'ميرا هولم']) {
      const page = await search(name);
      // As of a word that nobody knows, nothing but what chance brings near.
      const byWords = finds(page).filter((find) => !find.textContent?.includes('near in meaning'));
      const form = page.document.querySelector('main form');
      expect([name, byWords, marks(page), form?.textContent?.includes(pseudonym)]).toEqual([
        name,
        [],
        [],
        false,
      ]);
      expect(form?.querySelector('input[name="q"]')?.getAttribute('value')).toBe(name);
      expect([name, marks(await search(name, { in: 'sentences' }))]).toEqual([name, []]);
    }
    expect(finds(await search(pseudonym))).toHaveLength(2);
  });
});

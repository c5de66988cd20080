/** The list of terms at the desk, without a script: who may add to it, and that nobody overwrites what they have not seen. */
import { classPerson, listTerm, memoryEntry } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor } from './desk-bed.ts';

let bed: DeskBed;
let kim: Visitor;
beforeEach(async () => {
  bed = await deskBed();
  kim = await bed.visitor();
});
const PATH = '/desk/terms?from=de-AT&to=en';
type Page = Awaited<ReturnType<Visitor['open']>>;
const rows = ({ document }: Page) =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent),
  );
const list = async (term: string, called: string, page?: Page) =>
  kim.press(page ?? (await kim.open(PATH)), 'list', { term, called });

it('lists a term with who listed it, shows it in both languages, and takes it out again', async () => {
  const listed = await list(' Brücke ', 'footbridge');
  expect(listed.document.querySelector('.said')?.textContent).toBe(
    'Listed. What has the term is translated anew.',
  );
  expect(rows(listed)).toEqual([['Brücke', 'footbridge']]);
  expect(listed.document.querySelector('tbody .source')?.textContent).toMatch(/^kim · /);
  expect(listed.document.querySelector('tbody th')?.getAttribute('lang')).toBe('de');
  const translation = await kim.open(`/desk/reports/${bed.two.id}/translation`);
  expect(translation.document.querySelector('.unit-terms')?.textContent).toContain('footbridge');
  expect(translation.document.querySelector('.heading a[href^="/desk/terms"]')?.getAttribute('href')).toBe(
    '/desk/terms?from=de&to=en',
  );
  // The second press is of somebody who has the page open still.
  for (const _ of ['first', 'second']) {
    const out = await kim.press(listed, 'out');
    expect([rows(out), out.document.querySelector('.said')?.textContent]).toEqual([
      [],
      'Taken out. What has the term is translated anew.',
    ]);
  }
  expect((await bed.store.memory('de', 'en')).map(({ target }) => target.text)).toEqual(
    expect.arrayContaining(['footbridge', '']),
  );
});

it('shows what somebody else called it meanwhile, and changes it only for whoever has seen that', async () => {
  const before = await kim.open(PATH);
  const pair = { source: { language: 'de', text: 'Lager' }, target: { language: 'en', text: 'camp' } };
  await listTerm({ ...pair, seen: '' }, bed.store, { by: 'lou', at: bed.clock.now().toISOString() });
  const late = await list('Lager', 'storehouse', before);
  expect(late.status).toBe(409);
  expect(late.document.querySelector('[role="alert"]')?.textContent).toMatch(/otherwise.*camp · lou/);
  expect(rows(late)).toEqual([['Lager', 'camp']]);
  expect(rows(await kim.press(late, 'list'))).toEqual([['Lager', 'storehouse']]);
  const same = await list('Lager', 'storehouse');
  expect(same.document.querySelector('.said')?.textContent).toBe('It is listed so already.');
});

it('tells nobody what a term with a hidden name is called, also whoever lists it too', async () => {
  const pair = {
    source: { language: 'de', text: 'Mira Holm' },
    target: { language: 'en', text: 'the smith' },
  };
  await listTerm({ ...pair, seen: '' }, bed.store, { by: 'lou', at: bed.clock.now().toISOString() });
  await classPerson(aClassing({ by: 'lou' }), bed.store, bed.clock);
  const late = await list('Mira Holm', 'Ms. Holm');
  expect([late.status, late.html]).toEqual([409, expect.not.stringContaining('the smith')]);
  expect(await bed.store.memory('de', 'en')).toHaveLength(1);
});

it('refuses what is no term, and whoever may only read', async () => {
  for (const [term, called] of [
    ['…', 'x'],
    ['Lager', ' '],
    ['L'.repeat(201), 'x'],
    ['Lager', '…'],
  ] as const)
    expect((await list(term, called)).status).toBe(422);
  const same = await kim.open('/desk/terms?from=de&to=de');
  expect((await list('Lager', 'Camp', same)).status).toBe(422);
  const anybody = await bed.page(PATH);
  expect(anybody.document.querySelector('main form[method="post"]')).toBeNull();
  const body = new URLSearchParams({ from: 'de', to: 'en', term: 'Lager', called: 'camp', do: 'list' });
  const headers = { Origin: 'http://localhost', Cookie: kim.cookie };
  expect((await bed.page('/desk/terms', { method: 'POST', headers, body })).status).toBe(403);
  expect(await bed.store.memory('de', 'en')).toEqual([]);
});

it('shows no term of a name that somebody may not see', async () => {
  await list('Mira Holm', 'Ms. Holm');
  await classPerson(aClassing(), bed.store, bed.clock);
  const page = await kim.open(PATH);
  expect(page.html).not.toMatch(/Mira|Holm/);
  expect(page.document.querySelectorAll('tbody tr')).toHaveLength(0);
});

it('shows a long list a page at a time, finds in both columns, and comes back to where a term stands', async () => {
  const act = { by: 'lou', at: bed.clock.now().toISOString() };
  const pairOf = (i: number) => ({
    source: { language: 'de', text: `Straße ${i}` },
    target: { language: 'en', text: `lane ${i}` },
  });
  const many = Array.from({ length: 250 }, (_, i) =>
    memoryEntry({ ...pairOf(i + 1000), kind: 'term', ...act }),
  );
  await bed.store.addMemory(many, act);
  const first = await kim.open(PATH);
  expect([rows(first).length, rows(first)[0]]).toEqual([100, ['Straße 1000', 'lane 1000']]);
  expect(first.document.querySelector('main')?.textContent).toContain('250 terms');
  const wayOf = ({ document }: Page, rel: string) =>
    document.querySelector(`.pages a${rel}`)?.getAttribute('href') ?? '';
  const second = await kim.open(wayOf(first, '[rel="next"]'));
  const third = await kim.open(wayOf(second, '[rel="next"]'));
  expect([rows(second)[0]?.[0], rows(third)[0]?.[0], rows(third).length]).toEqual([
    'Straße 1100',
    'Straße 1200',
    50,
  ]);
  expect(rows(await kim.open(wayOf(third, ':not([rel])')))).toEqual(rows(second));
  const found = await kim.open(`${PATH}&having=STRASSE+114`);
  expect(rows(found)).toHaveLength(10);
  expect(rows(await kim.open(`${PATH}&having=lane+1149`))).toEqual([['Straße 1149', 'lane 1149']]);
  const rest = await kim.press(found, 'out');
  expect([rows(rest).length, rest.document.querySelector('.said')?.textContent]).toEqual([
    9,
    'Taken out. What has the term is translated anew.',
  ]);
  const listed = await list('Straße 1190b', 'back lane', await kim.open(PATH));
  expect(rows(listed)).toContainEqual(['Straße 1190b', 'back lane']);
});

it('names each button that takes a term out after its term', async () => {
  await list('Brücke', 'footbridge');
  const { document } = await list('Wehr', 'weir');
  const names = [...document.querySelectorAll('tbody button')].map((button) =>
    (button.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id: string) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(names).toEqual(['Take out Brücke', 'Take out Wehr']);
});

/** A form that came behind the end of its session is sent once more as it was, and what is no form is told so. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor, visitor } from './desk-bed.ts';

type Page = Awaited<ReturnType<DeskBed['page']>>;

let bed: DeskBed;
let kim: Visitor;
let nobody: Visitor;
beforeEach(async () => {
  bed = await deskBed();
  kim = await bed.visitor();
  nobody = visitor('', bed.page);
});

/** @returns the cookie. */
async function signedIn(name: string, role: 'reviewer' | 'reader' = 'reviewer'): Promise<string> {
  const { Authorization = '' } = await bed.token(role, name);
  const body = new URLSearchParams({ secret: Authorization.replace('Bearer ', ''), next: '/desk' });
  const { headers } = await bed.page('/desk/sign-in', { method: 'POST', headers: OWN, body });
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const OWN = { Origin: 'http://localhost' };
const fieldsOf = ({ document }: Page) =>
  [...document.querySelectorAll('.again input')].map((field): [string, string] => [
    field.getAttribute('name') ?? '',
    field.getAttribute('value') ?? '',
  ]);
const sendAgain = (page: Page, Cookie: string): Promise<Page> =>
  bed.page(page.document.querySelector('.again')?.getAttribute('action') ?? '', {
    method: 'POST',
    headers: { ...OWN, Cookie },
    body: new URLSearchParams(fieldsOf(page)),
  });
const said = ({ document }: Page) => document.querySelector('main h1 + p')?.textContent ?? '';

describe('a form that is sent behind the end of its session', () => {
  it('comes back with all that was written and chosen, and is sent once more under the name it is then sent under', async () => {
    const form = await kim.open(`/desk/reports/${bed.one.id}/correct?quote=${bed.quotes[0].id}`);
    const chosen = { start: '4', end: '13', speaker: 'Jan Torp', note: 'as\nprinted “twice”' };
    const late = await nobody.press(form, 'quote', chosen);
    expect([late.status, said(late)]).toEqual([403, expect.stringContaining('signed out')]);
    expect(Object.fromEntries(fieldsOf(late))).toMatchObject({ ...chosen, verdict: 'quote', token: '' });
    expect(
      [...late.document.querySelectorAll('.written textarea')].map((field) => field.textContent),
    ).toEqual([chosen.note, chosen.speaker]);
    const link = late.document.querySelector('main a[href^="/desk/sign-in"]');
    expect(link?.getAttribute('target')).toBe('_blank');

    const lou = await signedIn('lou');
    const asked = await sendAgain(late, lou);
    expect([asked.status, said(asked)]).toEqual([403, expect.stringContaining('signed in anew')]);
    expect(await bed.store.correctionsOf(bed.one.id)).toEqual([]);
    expect((await sendAgain(asked, lou)).status).toBe(303);
    expect(await bed.store.correctionsOf(bed.one.id)).toMatchObject([
      { content: [{ start: 4, end: 13 }], speaker: 'Jan Torp', note: chosen.note, by: 'lou' },
    ]);
  });

  it('shows for copying what was typed in any field of any form', async () => {
    const pages = [
      `/desk/pairs/${bed.alignment.id}`,
      `/desk/testimonies/${bed.testimony.id}`,
      `/desk/reports/${bed.one.id}/correct`,
      `/desk/reports/${bed.one.id}/translation?to=de`,
      `/desk/quotes/${bed.quotes[0].id}/belongs?q=bridge`,
      '/desk/bulk?from=60',
    ];
    const typed = new Set<string>();
    for (const path of pages)
      for (const field of (await kim.open(path)).document.querySelectorAll(
        'form[method="post"] :is(textarea, input[type="text"], input:not([type]))',
      ))
        typed.add(field.getAttribute('name') ?? '');
    expect([...typed].sort()).toEqual(['note', 'other', 'speaker', 'text']);
    const body = new URLSearchParams([...typed].map((name): [string, string] => [name, `my ${name}`]));
    const late = await bed.page('/desk/bulk?from=60', { method: 'POST', headers: OWN, body });
    const given = [...late.document.querySelectorAll('.written textarea')].map((field) => field.textContent);
    expect(new Set(given)).toEqual(new Set(['my note', 'my other', 'my speaker', 'my text']));
  });

  it('keeps every box of several that were ticked, and the query of its address', async () => {
    const body = new URLSearchParams('there=0&there=1&do=bulk');
    const late = await bed.page('/desk/bulk?from=80', { method: 'POST', headers: OWN, body });
    expect(fieldsOf(late).filter(([name]) => name === 'there')).toEqual([
      ['there', '0'],
      ['there', '1'],
    ]);
    expect(late.document.querySelector('.again')?.getAttribute('action')).toBe('/desk/bulk?from=80');
  });

  it('gives back no key, nothing to another page’s form, and no new one to who may not decide', async () => {
    const body = () => new URLSearchParams({ token: 'abc', secret: 'cq_abc', verdict: 'same' });
    const to = `/desk/pairs/${bed.alignment.id}/decide`;
    const late = await bed.page(to, { method: 'POST', headers: OWN, body: body() });
    expect(late.html).not.toMatch(/abc/);
    const elsewhere = { Origin: 'http://elsewhere.example', Cookie: kim.cookie };
    const forged = await bed.page(to, { method: 'POST', headers: elsewhere, body: body() });
    expect([forged.status, forged.document.querySelector('.again')]).toEqual([403, null]);
    const reader = { ...OWN, Cookie: await signedIn('rae', 'reader') };
    const read = await bed.page(to, { method: 'POST', headers: reader, body: body() });
    expect([read.status, read.document.querySelector('.again')]).toEqual([403, null]);
  });
});

describe('what is no form', () => {
  const paths = () => [
    `/desk/pairs/${bed.alignment.id}/decide`,
    `/desk/pairs/${bed.alignment.id}/comment`,
    `/desk/reports/${bed.one.id}/translation/none`,
    `/desk/reports/${bed.one.id}/correct`,
    `/desk/testimonies/${bed.testimony.id}/split`,
    '/desk/bulk?from=80',
    '/desk/operations/pause',
    '/desk/sign-in',
  ];

  it.each([
    ['JSON', 'application/json', '{"verdict":"same"}', 415],
    ['bytes of no type', '', 'verdict=same', 415],
    ['a form that is cut off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp', 400],
  ])('is told so: %s', async (_, type, body, status) => {
    for (const path of paths()) {
      const headers = { ...OWN, Cookie: kim.cookie, 'Content-Type': type };
      const sent = await bed.page(path, { method: 'POST', headers, body });
      expect([path, sent.status, said(sent)]).toEqual([path, status, expect.stringContaining('/v1')]);
    }
  });
});

/** The desk's pages without a script: what they show, who may decide, and that nothing decided is lost. */
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeskBed, deskBed, visitor } from './desk-bed.ts';

let bed: DeskBed;
beforeEach(async () => {
  bed = await deskBed();
});
const pairPath = () => `/desk/pairs/${bed.alignment.id}`;
const verdicts = async () =>
  (await bed.store.reviews('default')).map(({ verdict, by, note }) => [verdict, by, note]);

describe('reading', () => {
  it('asks first what is open, and leads to the pair, its testimony and its reports', async () => {
    const queue = await bed.page('/desk');
    expect(queue.document.querySelector('.progress b')?.textContent).toBe('1 open');
    const href = queue.document.querySelector('.question a')?.getAttribute('href') ?? '';
    expect(href).toContain(pairPath());
    const pair = await bed.page(href);
    expect(
      [...pair.document.querySelectorAll('blockquote')].map((q) => [q.getAttribute('lang'), q.textContent]),
    ).toEqual(
      bed.alignment.quotes.map((id) =>
        id === bed.quotes[0].id ? ['en', 'The bridge is gone'] : ['de', 'Die Brücke ist weg'],
      ),
    );
    expect(pair.document.querySelector('.translation.machine')?.textContent).toContain('The bridge is away');
    expect(pair.document.querySelector('.reasons')?.textContent).toContain('+90');
    const testimony = await bed.page(`/desk/testimonies/${bed.testimony.id}`);
    expect(testimony.document.querySelectorAll('.member')).toHaveLength(2);
    const report = await bed.page(`/desk/reports/${bed.one.id}`);
    const quote = report.document.getElementById(bed.quotes[0].id);
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(`/desk/testimonies/${bed.testimony.id}`);
  });

  it('marks what differs where it stands', async () => {
    const { document } = await bed.page(pairPath());
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toHaveLength(1);
  });

  it.each([
    ['en', 'ltr'],
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ])('speaks %s, by address, cookie and what the browser accepts', async (language, dir) => {
    const asked = await bed.page(`/desk?lang=${language}`);
    const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const kept = await bed.page('/desk', { headers: { Cookie: cookie } });
    const accepted = await bed.page('/desk', { headers: { 'Accept-Language': `xx, ${language}-XX;q=0.9` } });
    for (const { document } of [asked, kept, accepted]) {
      expect(document.documentElement.getAttribute('lang')).toBe(language);
      expect(document.documentElement.getAttribute('dir')).toBe(dir);
    }
  });

  it('lets no page be a frame, run another script or send a form elsewhere', async () => {
    const { headers, html } = await bed.page('/desk');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/ style="| on\w+="/);
  });

  it('shows a collection at a glance, every mark leading to its page', async () => {
    const { document } = await bed.page('/desk/overview');
    const links = [...document.querySelectorAll('.picture a')];
    expect(links.every((link) => (link.querySelector('title')?.textContent ?? '') !== '')).toBe(true);
    const paths = links.map((link) => link.getAttribute('href'));
    for (const { id, reportId } of bed.quotes) expect(paths).toContain(`/desk/reports/${reportId}#${id}`);
    expect(paths).toContain(`/desk/testimonies/${bed.testimony.id}`);
    expect([...document.querySelectorAll('.picture .code')].map((code) => code.textContent)).toEqual([
      'de',
      'en',
    ]);
    const later = await bed.page(`/desk/overview?after=${bed.one.id}&at=2026-03-02`);
    expect(later.document.querySelector('.picture')).toBeNull();
  });

  it('shows hostile reports as text', async () => {
    for (const [i, evil] of HOSTILE.entries()) {
      const said = `Water rose ${i} ${evil} tonight`;
      const report = aReport({
        text: `“${said}”, said Holm.`,
        title: evil,
        publisher: evil,
        url: 'javascript:alert(1)',
      });
      await bed.store.addReport(report, new Uint8Array([1]));
      await bed.store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [
        aQuote(report, said),
      ]);
      const { document, status } = await bed.page(`/desk/reports/${report.id}`);
      expect(status).toBe(200);
      expect(document.querySelector('main')?.textContent).toContain(evil);
      expect(
        document.querySelectorAll('main :is(script, img, svg, iframe, style, form, object)'),
      ).toHaveLength(0);
      expect(document.querySelector('main a[href^="javascript"]')).toBeNull();
    }
    const { document } = await bed.page('/desk/reports');
    expect(document.querySelectorAll('main :is(script, img, svg, iframe, style, form, object)')).toHaveLength(
      0,
    );
  });

  it('says so where there is nothing', async () => {
    for (const path of [
      '/desk/pairs/a_none',
      '/desk/reports/r_none',
      '/desk/testimonies/m_none',
      '/desk/none',
    ])
      expect((await bed.page(path)).status).toBe(404);
  });

  it('hides protected names from whoever reads', async () => {
    const { classPerson } = await import('@crossquote/pipeline');
    const classing = {
      who: 'Mira Holm',
      risk: 'protected' as const,
      aliases: [],
      handles: [],
      urls: [],
      by: 'rosa',
    };
    await classPerson(classing, bed.store, bed.clock);
    const kim = await bed.visitor();
    const paths = [
      '/desk',
      '/desk/overview',
      pairPath(),
      `/desk/testimonies/${bed.testimony.id}`,
      `/desk/reports/${bed.two.id}`,
    ];
    for (const path of [...paths, '/desk/testimonies', '/desk/reports']) {
      const { html } = await kim.open(path);
      expect(html).not.toMatch(/Mira|Holm/);
    }
    const { document } = await kim.open(`/desk?speaker=Mira%20Holm`);
    expect(document.querySelectorAll('.question')).toHaveLength(0);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</q></a><iframe>',
  '<style>*{display:none}</style>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '<!--',
  ']]>',
  '{{constructor}}',
].flatMap((evil) => [evil, `${evil}${evil}`, evil.toUpperCase(), `\u202e${evil}`, `a${evil}b`]);

describe('deciding', () => {
  it('takes a decision by form, says so on the next page, and undoes it', async () => {
    const kim = await bed.visitor();
    const decided = await kim.press(await kim.open('/desk/next'), 'same', { note: 'both say gone' });
    expect(await verdicts()).toEqual([['same', 'kim', 'both say gone']]);
    expect(decided.document.querySelector('.progress b')?.textContent).toBe('0 open');
    const pair = await kim.open(pairPath());
    expect(pair.document.querySelector('.said')?.textContent).toContain('both say gone');
    await kim.press(pair, 'undo');
    expect((await verdicts()).map(([verdict]) => verdict)).toEqual(['same', 'undo']);
    expect((await kim.open('/desk/history')).document.querySelectorAll('.decided')).toHaveLength(2);
  });

  it('writes nothing over what somebody else said meanwhile, and asks again', async () => {
    const kim = await bed.visitor();
    const [first, second] = [await kim.open(pairPath()), await kim.open(pairPath())];
    await kim.press(first, 'same');
    const late = await kim.press(second, 'different', { note: 'not so sure' });
    expect(late.status).toBe(409);
    expect(late.document.querySelector('.alert')?.textContent).toContain('Same');
    expect(late.document.querySelector('textarea')?.textContent).toBe('not so sure');
    expect(await verdicts()).toEqual([['same', 'kim', null]]);
    await kim.press(late, 'different', { note: 'not so sure' });
    expect((await verdicts()).at(-1)).toEqual(['different', 'kim', 'not so sure']);
  });

  it('keeps a decision about a pair that is not found any more', async () => {
    const kim = await bed.visitor();
    await kim.press(await kim.open(pairPath()), 'same');
    await bed.store.saveAlignments({ subject: bed.one.id, stage: 'align', fingerprint: 'g' }, []);
    const pair = await kim.open(pairPath());
    expect(pair.document.querySelector('.why')?.textContent).toContain(
      'does not find these two alike any more',
    );
    await kim.press(pair, 'undo');
    expect((await verdicts()).map(([verdict]) => verdict)).toEqual(['same', 'undo']);
  });

  it('refuses forms of nobody, of another session, of another origin, and addresses elsewhere', async () => {
    const kim = await bed.visitor();
    const form = (fields: Readonly<Record<string, string>>) =>
      new URLSearchParams({ verdict: 'same', seen: '', back: '/desk', ...fields });
    const send = (headers: Readonly<Record<string, string>>, fields = {}) =>
      bed.page(`${pairPath()}/decide`, { method: 'POST', headers, body: form(fields) });
    const own = { Origin: 'http://localhost', Cookie: kim.cookie };
    expect((await send({ Origin: 'http://localhost' })).status).toBe(403);
    expect((await send(own, { token: 'x' })).status).toBe(403);
    const page = await kim.open(pairPath());
    const token = page.document.querySelector('.decide input[name="token"]')?.getAttribute('value') ?? '';
    expect((await send({ ...own, Origin: 'http://elsewhere.example' }, { token })).status).toBe(403);
    expect(await verdicts()).toEqual([]);
    const sent = await send(own, { token, back: '//elsewhere.example/desk' });
    expect(sent.headers.get('location')).toBe('/desk');
  });

  it('opens a one-time address once', async () => {
    const kim = await bed.visitor();
    expect(kim.cookie).toMatch(/^crossquote-desk=/);
    const again = await bed.visitor();
    expect(again.cookie).not.toMatch(/^crossquote-desk=/);
  });
});

describe('signing in', () => {
  const signIn = async (secret: string) =>
    bed.page('/desk/sign-in', {
      method: 'POST',
      headers: { Origin: 'http://localhost' },
      body: new URLSearchParams({ secret, next: '/desk/history' }),
    });
  const secretOf = (header: Readonly<Record<string, string>>) =>
    header['Authorization']?.replace('Bearer ', '') ?? '';

  it('asks whoever may not read, and leads on afterwards', async () => {
    bed = await deskBed('kim', { anonymousReads: false });
    const asked = await bed.page('/desk/reports');
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      '/desk/sign-in?next=%2Fdesk%2Freports',
    ]);
    expect((await signIn('wrong')).status).toBe(401);
    const signed = await signIn(secretOf(await bed.token('reviewer', 'rosa')));
    expect(signed.headers.get('location')).toBe('/desk/history');
    const [cookie = ''] = signed.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    const rosa = visitor(cookie.split(';')[0] ?? '', bed.page);
    await rosa.press(await rosa.open(pairPath()), 'unsure');
    expect(await verdicts()).toEqual([['unsure', 'rosa', null]]);
  });

  it('ends with the token, and lets a reader only read', async () => {
    const header = await bed.token('reader', 'lee');
    const lee = visitor(
      (await signIn(secretOf(header))).headers.getSetCookie()[0]?.split(';')[0] ?? '',
      bed.page,
    );
    const page = await lee.open(pairPath());
    expect(page.document.querySelector('.who')).toBeNull();
    expect(page.document.querySelector('.decide')).toBeNull();
    bed = await deskBed('kim', { anonymousReads: false });
    expect((await bed.page('/desk', { headers: { Cookie: `${lee.cookie}x` } })).status).toBe(303);
  });
});

/** The desk's pages without a script: what they show, who may decide, and that nothing decided is lost. */
import { alignmentId, pairOf, testimonyId, Unavailable } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { classPerson, removeReports } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeskBed, deskBed, visitor } from './desk-bed.ts';

let bed: DeskBed;
beforeEach(async () => {
  bed = await deskBed();
});
const pairPath = () => `/desk/pairs/${bed.alignment.id}`;
const verdicts = async () =>
  (await bed.store.reviews('default')).map(({ verdict, by, note }) => [verdict, by, note]);

describe('reading', () => {
  it.each(['/', '/desk/'])('leads from %s to the desk, with what was asked', async (path) => {
    const { status, headers } = await bed.page(`${path}?lang=de`);
    expect([status, headers.get('location')]).toEqual([302, '/desk?lang=de']);
  });

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

  it('says of a report which file it was read from, and what a hash of that file must be', async () => {
    const report = aReport({ text: 'The river rose.', source: 'box 7/mira-holm.txt' });
    await bed.store.addReport(report, new Uint8Array([1]));
    const { pseudonym } = await classPerson(aClassing({ by: 'kim' }), bed.store, bed.clock);
    const { document } = await bed.page(`/desk/reports/${report.id}`);
    const told = [...document.querySelectorAll('.origin dd')].map((dd) => dd.textContent);
    expect(told).toEqual([`box 7/${pseudonym}.txt`, report.sha256.slice('sha256:'.length), report.id]);
  });

  it('keeps a character that would turn the line round apart and says that it is there, and moves no word by it', async () => {
    const report = aReport({ text: 'Paid \u202e0001 to the clinic. It was late.', title: 'Paid \u202eback' });
    await bed.store.addReport(report, new Uint8Array([1]));
    const { document } = await bed.page(`/desk/reports/${report.id}`);
    const turns = [...document.querySelectorAll('main bdi.turn')];
    expect(turns.map((turn) => [turn.textContent, turn.getAttribute('data-turn')])).toEqual(
      turns.map(() => ['\u202e', String.raw`\u202e`]),
    );
    expect(document.querySelector('main')?.textContent).toContain(
      'Paid \u202e0001 to the clinic. It was late.',
    );
    expect(document.querySelector('main')?.innerHTML.split('\u202e').length).toBe(turns.length + 1);
    expect(turns.length).toBeGreaterThan(0);
    expect(document.querySelector('title')?.textContent).toContain(String.raw`Paid \u202eback`);
  });

  it('says of an empty queue how reports come in, and of one with questions nothing', async () => {
    const how = (page: Awaited<ReturnType<DeskBed['page']>>) =>
      page.document.querySelector('main pre')?.textContent;
    expect(how(await bed.page('/desk'))).toBeUndefined();
    const empty = await bed.page('/desk?collection=other');
    expect(how(empty)).toBe('crossquote add --collection other reports/');
    expect(how(await bed.page("/desk/reports?collection=Jan's+case"))).toBe(
      String.raw`crossquote add --collection 'Jan'\''s case' reports/`,
    );
    expect(how(await bed.page('/desk?state=rejected'))).toBeUndefined();
    const elsewhere = await deskBed('kim', {}, { home: "/srv/kim's home" });
    expect(how(await elsewhere.page('/desk?collection=other'))).toBe(
      String.raw`crossquote add --home '/srv/kim'\''s home' --collection other reports/`,
    );
    const remote = await deskBed('kim', { anonymousReads: false }, { home: '/srv/cq' });
    const reviewer = await remote.visitor();
    expect(how(await reviewer.open('/desk?collection=other'))).toBe(
      'crossquote add --collection other reports/',
    );
    expect(empty.document.querySelector('main')?.textContent).toContain('on the page “Reports”');
  });

  it('says of what is left out where else it is told', async () => {
    const range = { start: 1, end: 4, text: 'The' };
    const differences = [
      { what: 'omission' as const, left: range, right: null, elsewhere: { ...range, text: 'Die Brücke' } },
    ];
    const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    await bed.store.saveAlignments(mark, [{ ...bed.alignment, differences }]);
    const { document } = await bed.page(pairPath());
    expect(document.querySelector('.differences')?.textContent).toContain(
      'told there in another quote: Die Brücke',
    );
  });

  it('says which tellings tell two parts of a third', async () => {
    const [whole, first] = bed.quotes;
    const last = aQuote(bed.two, 'Brücke');
    const mark = { subject: bed.two.id, stage: 'quotes' as const, fingerprint: 'g' };
    await bed.store.saveQuotes(mark, [first, last]);
    const lacks = (part: string, start: number, end: number) => {
      const [left, right] = pairOf(whole.id, part);
      const range = { start, end, text: 'words' };
      const sides = left === whole.id ? { left: range, right: null } : { left: null, right: range };
      const differences = [{ what: 'omission' as const, ...sides }];
      const quotes = [left, right] as const;
      return { ...bed.alignment, id: alignmentId(left, right), quotes, differences };
    };
    const aligned = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    await bed.store.saveAlignments(aligned, [lacks(first.id, 4, 20), lacks(last.id, 0, 3)]);
    const members = [whole.id, first.id, last.id];
    const cluster = { subject: 'default', stage: 'cluster' as const, fingerprint: 'g' };
    const reasons = [...bed.testimony.reasons, ...bed.testimony.reasons.slice(0, 1)];
    await bed.store.saveTestimonies(cluster, [{ ...bed.testimony, members, reasons }]);
    const { document } = await bed.page(`/desk/testimonies/${bed.testimony.id}`);
    const plain = document.querySelector('main')?.textContent?.replaceAll(/[\u2068\u2069]/g, '');
    expect(plain).toContain('tell two parts of what A has');
  });

  it('marks what differs where it stands', async () => {
    const { document } = await bed.page(pairPath());
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toHaveLength(1);
  });

  it('says of a quote in another language that nobody has translated it, and of an English one nothing', async () => {
    const german = bed.two.language === 'de' ? bed.two : bed.one;
    const sides = async () =>
      [...(await bed.page(pairPath())).document.querySelectorAll('.side')].map(({ textContent }) =>
        textContent?.includes('Not translated'),
      );
    expect(await sides()).toEqual([false, false]);
    await bed.store.saveTranslations({ subject: german.id, stage: 'translate', fingerprint: 'g' }, [], null);
    expect((await sides()).filter(Boolean)).toHaveLength(1);
  });

  it('shows no machine’s score as certain', async () => {
    const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    await bed.store.saveAlignments(mark, [{ ...bed.alignment, score: 0.9987 }]);
    for (const path of ['/desk', pairPath()])
      expect((await bed.page(path)).document.querySelector('.meter b')?.textContent).toBe('99%');
  });

  it('says what differs before the buttons and the reasons, and beside the relation and the question', async () => {
    const differences = [
      { what: 'number' as const, left: { start: 0, end: 3, text: 'The' }, right: null },
      ...bed.alignment.differences,
    ];
    const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    await bed.store.saveAlignments(mark, [{ ...bed.alignment, differences }]);
    const { document } = await (await bed.visitor()).open(pairPath());
    const page = document.querySelector('main')?.textContent ?? '';
    const order = ['What differs', 'What is left out', 'Same', ', with differences'];
    expect(order.map((words) => page.indexOf(words)).filter((at) => at < 0)).toEqual([]);
    expect([...order].sort((a, b) => page.indexOf(a) - page.indexOf(b))).toEqual(order);
    const testimony = await bed.page(`/desk/testimonies/${bed.testimony.id}`);
    expect(testimony.document.querySelector('main > .alert')?.textContent).toContain('What differs');
    const queue = await bed.page('/desk');
    expect(queue.document.querySelector('.question')?.textContent).toContain('tellings differ');
  });

  it('says of a pair below the score that makes a testimony that it is a guess, and of no other', async () => {
    const notes = async (score: number) => {
      const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: `at ${score}` };
      await bed.store.saveAlignments(mark, [{ ...bed.alignment, score }]);
      return (await bed.page('/desk')).document.querySelector('main')?.textContent ?? '';
    };
    expect(await notes(0.41)).toContain('Below 70% a pair is a guess');
    expect(await notes(0.71)).not.toContain('a guess');
  });

  it('says of a testimony what any of its pairs tells otherwise, also one that is not shown', async () => {
    const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    const left = { start: 0, end: 3, text: 'The' };
    const differences = [{ what: 'number' as const, left, right: null }];
    await bed.store.saveAlignments(mark, [{ ...bed.alignment, differences }]);
    const cluster = { subject: 'default', stage: 'cluster' as const, fingerprint: 'g' };
    await bed.store.saveTestimonies(cluster, [{ ...bed.testimony, alignments: [] }]);
    const { document } = await bed.page(`/desk/testimonies/${bed.testimony.id}`);
    const told = document.querySelector('main > .alert');
    expect(told?.querySelector('.differences')?.textContent).toMatch(
      /Number (The ≠ not said|not said ≠ The)/,
    );
    expect([...(told?.querySelectorAll('q') ?? [])].map(({ textContent }) => textContent)).toEqual(['The']);
    expect(told?.querySelector('a')?.textContent).toBe('A ≠ B');
    expect(told?.querySelector('a')?.getAttribute('href')).toBe(`/desk/pairs/${bed.alignment.id}`);
    const list = await bed.page('/desk/testimonies');
    expect(list.document.querySelector('.question')?.textContent).toContain('tellings differ');
  });

  it('says of what may be one name that it may differ, and marks no tellings for it', async () => {
    const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    const left = { start: 0, end: 3, text: 'The' };
    const near = { what: 'name' as const, left, right: { ...left, text: 'Thé' }, maybeSame: true as const };
    await bed.store.saveAlignments(mark, [{ ...bed.alignment, differences: [near] }]);
    const testimony = await bed.page(`/desk/testimonies/${bed.testimony.id}`);
    expect(testimony.document.querySelector('main > .aside')?.textContent).toContain('What may differ');
    const pages = [testimony, await bed.page('/desk'), await bed.page('/desk/testimonies')];
    for (const { html } of pages) expect(html).not.toMatch(/tellings differ|with differences|What differs/);
    const bulk = await (await bed.visitor()).open('/desk/bulk?from=80');
    expect(bulk.document.querySelector('button[value="bulk"]')).toBeNull();
  });

  it('links words that both sides say by one key, and those of a hidden name to nothing', async () => {
    const linked = async () => {
      const { document } = await bed.page(pairPath());
      return [...document.querySelectorAll('.sides .side')].map((side) =>
        [...side.querySelectorAll('.linked')].map((word) => [
          word.getAttribute('data-link'),
          word.textContent,
        ]),
      );
    };
    const sides = await linked();
    expect(new Set(sides.map((side) => side.map(([, word]) => word).join()))).toEqual(
      new Set(['Brücke', 'bridge']),
    );
    expect(sides.flat().map(([key]) => key)).toEqual(['1', '1']);
    await classPerson(aClassing({ who: 'Brücke' }), bed.store, bed.clock);
    expect(await linked()).toEqual([[], []]);
    expect((await bed.page(pairPath())).html).not.toContain('Brücke');
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

  it('says who else bears the name that a report gives a speaker by, and nothing of it where one of them is hidden', async () => {
    const text = '“We stay,” said Mira Holm. “We go,” said Jan Holm. “Never,” said Holm.';
    const report = aReport({ text });
    await bed.store.addReport(report, new Uint8Array());
    const said = [
      ['We stay', 'Mira Holm', 'Mira Holm'],
      ['We go', 'Jan Holm', 'Jan Holm'],
      ['Never', 'Jan Holm', 'Holm'],
    ] as const;
    const quotes = said.map(([words, name, mention]) => {
      const start = text.indexOf(`said ${mention}.`) + 'said '.length;
      const speaker = { mention: { start, end: start + mention.length }, name, id: `p_${name}`, reason: '' };
      return aQuote(report, words, { speaker });
    });
    await bed.store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, quotes);
    const mayBe = async () => {
      const { document } = await bed.page(`/desk/reports/${report.id}`);
      return [...document.querySelectorAll('.listed li')].map(
        (each) => each.querySelector('.may-be bdi')?.textContent,
      );
    };
    expect(await mayBe()).toEqual([undefined, undefined, 'Mira Holm']);
    await classPerson(aClassing(), bed.store, bed.clock);
    expect(await mayBe()).toEqual([undefined, undefined, undefined]);
    await classPerson(aClassing({ who: 'Jan Holm' }), bed.store, bed.clock);
    expect(await mayBe()).toEqual([undefined, undefined, undefined]);
  });

  it('hides protected names from whoever reads', async () => {
    await classPerson(aClassing(), bed.store, bed.clock);
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
    for (const part of ['Mira Holm', 'mir', 'HOL', 'ميرا']) {
      const { document } = await kim.open(`/desk?state=all&speaker=${encodeURIComponent(part)}`);
      expect([part, document.querySelectorAll('.question').length]).toEqual([part, 0]);
    }
  });

  it('does not say whose a pseudonym is when a collection is asked for by a hidden name', async () => {
    await classPerson(aClassing(), bed.store, bed.clock);
    const kim = await bed.visitor();
    const pages = [
      '',
      '/bulk',
      '/history',
      '/overview',
      '/look',
      '/operations',
      '/reports',
      '/testimonies',
      '/search',
    ];
    for (const path of pages) {
      const { html } = await kim.open(`/desk${path}?collection=${encodeURIComponent('Mira Holm')}`);
      expect([path, html.includes('Person-')]).toEqual([path, false]);
    }
  });

  it('does not say whose a pseudonym is when a hidden name is typed, and lets a reader ask for no more than they are shown', async () => {
    await classPerson(aClassing(), bed.store, bed.clock);
    const kim = await bed.visitor();
    const name = encodeURIComponent('Mira Holm');
    const quote = bed.testimony.members[0] ?? '';
    for (const path of [
      `/desk?speaker=${name}`,
      `/desk/bulk?speaker=${name}`,
      `/desk/history?by=${name}`,
      `/desk/quotes/${quote}/belongs?q=${name}`,
    ]) {
      const { document } = await kim.open(path);
      const fields = [...document.querySelectorAll('main input')].map(
        (field) => field.getAttribute('value') ?? '',
      );
      expect([path, fields.filter((value) => value.startsWith('Person-'))]).toEqual([path, []]);
    }
    await classPerson(aClassing({ risk: 'private' }), bed.store, bed.clock);
    const reader = await signedIn('lee', 'reader');
    expect(
      (await reader.open('/desk?state=all&speaker=Holm')).document.querySelectorAll('.question'),
    ).toHaveLength(0);
    const reviewer = await signedIn('rosa');
    expect(
      (await reviewer.open('/desk?state=all&speaker=Holm')).document.querySelectorAll('.question'),
    ).toHaveLength(1);
  });

  it('finds a speaker by part of the name, in any case and script, and says so where there is none', async () => {
    const kim = await bed.visitor();
    const asked = async (part: string) => kim.open(`/desk?state=all&speaker=${encodeURIComponent(part)}`);
    const all = (await kim.open('/desk?state=all')).document.querySelectorAll('.question').length;
    for (const part of ['holm', 'MIR', 'ميرا هولم'])
      expect((await asked(part)).document.querySelectorAll('.question')).toHaveLength(all);
    const { document } = await asked('Nobody');
    expect(document.querySelectorAll('.question')).toHaveLength(0);
    expect(document.querySelector('.note')?.textContent).toContain('Part of a name is enough');
    expect(document.querySelector('main')?.textContent).not.toContain('crossquote add');
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
    await bed.sweeps.settled();
    expect(bed.queue.jobs()).not.toHaveLength(0);
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

  it('undoes what somebody else decided only once they were told whose it is, and what they said last', async () => {
    const [kim, rosa] = [await bed.visitor(), await signedIn('rosa')];
    await kim.press(await kim.open(pairPath()), 'different');
    await rosa.press(await rosa.open(pairPath()), 'same');
    const asked = await kim.press(await kim.open(pairPath()), 'undo', { note: 'look at line two' });
    expect(asked.status).toBe(409);
    expect(asked.document.querySelector('.alert')?.textContent).toContain('rosa');
    expect((await verdicts()).map(([verdict]) => verdict)).toEqual(['different', 'same']);
    await rosa.press(await rosa.open(pairPath()), 'unsure');
    const late = await kim.press(asked, 'undo');
    expect([late.status, late.document.querySelector('textarea')?.textContent]).toEqual([
      409,
      'look at line two',
    ]);
    const again = await kim.press(late, 'undo');
    expect(again.document.querySelector('.alert')?.textContent).toContain('rosa');
    await kim.press(again, 'undo');
    expect((await verdicts()).at(-1)).toEqual(['undo', 'kim', 'look at line two']);
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

  it.each([true, false])(
    'gives back what somebody wrote whose session had ended, and leads them back, without a script too (anybody reads: %s)',
    async (anonymousReads) => {
      bed = await deskBed('kim', { anonymousReads });
      const sent = await bed.page(`${pairPath()}/decide`, {
        method: 'POST',
        headers: {
          Origin: 'http://localhost',
          Host: 'localhost',
          Referer: `http://localhost${pairPath()}?queue=1`,
        },
        body: new URLSearchParams({
          verdict: 'same',
          seen: '',
          back: '/desk',
          note: 'Heard <b>on</b> the tape',
        }),
      });
      expect(sent.status).toBe(403);
      expect(sent.html).toContain('>Heard &lt;b&gt;on&lt;/b&gt; the tape</textarea>');
      const inGerman = sent.document.querySelector('.languages [lang="de"]')?.getAttribute('href');
      expect(inGerman).toBe(`${pairPath()}?queue=1&lang=de`);
      const signIn = sent.document.querySelector('main a')?.getAttribute('href') ?? '';
      expect(signIn).toBe(`/desk/sign-in?next=${encodeURIComponent(`${pairPath()}?queue=1`)}`);
      const { document } = await bed.page(signIn);
      expect(document.querySelector('input[name="next"]')?.getAttribute('value')).toBe(
        `${pairPath()}?queue=1`,
      );
    },
  );

  it('shows nobody who may not read what a form would have been answered', async () => {
    bed = await deskBed('kim', { anonymousReads: false });
    const sent = await bed.page('/desk/bulk?from=50', {
      method: 'POST',
      headers: { Origin: 'http://localhost' },
      body: new URLSearchParams({ note: 'in good faith' }),
    });
    expect([sent.status, sent.html.includes('Mira')]).toEqual([403, false]);
    const out = await bed.page('/desk/sign-out', {
      method: 'POST',
      headers: { Origin: 'http://localhost' },
      body: new URLSearchParams(),
    });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/desk']);
  });

  describe('gives back what was written with a form that is answered by a problem', () => {
    const NOTE = 'Heard it twice';
    let send: (path: string, fields: Readonly<Record<string, string>>) => Promise<unknown[]>;
    beforeEach(async () => {
      const kim = await bed.visitor();
      const page = await kim.open(pairPath());
      const token = page.document.querySelector('.decide input[name="token"]')?.getAttribute('value') ?? '';
      send = async (path, fields) => {
        const body = new URLSearchParams({ token, ...fields });
        const length = { 'Content-Length': `${body.toString().length}` };
        const headers = { Origin: 'http://localhost', Cookie: kim.cookie, ...length };
        const sent = await bed.page(path, { method: 'POST', headers, body });
        return [sent.status, sent.document.querySelector('.written textarea')?.textContent];
      };
    });

    it('404: a pair that never was, and an address that is none', async () => {
      expect(await send('/desk/pairs/none/comment', { note: NOTE })).toEqual([404, NOTE]);
      expect(await send('/desk/none', { note: NOTE })).toEqual([404, NOTE]);
      expect(await send('/desk/none', { note: ' ' })).toEqual([404, undefined]);
    });

    it('409: a quote that is gone', async () => {
      const gone = { quote: 'q_0', verdict: 'not-a-quote', note: NOTE };
      expect(await send(`/desk/reports/${bed.one.id}/correct`, gone)).toEqual([409, NOTE]);
    });

    it('422: a form that chooses nothing', async () => {
      expect(await send(`${pairPath()}/decide`, { note: NOTE })).toEqual([422, NOTE]);
    });

    it('503: something that is not to be had', async () => {
      vi.spyOn(bed.store, 'reviewPage').mockRejectedValue(new Unavailable('not now'));
      expect(await send('/desk/pairs/none/comment', { note: NOTE })).toEqual([503, NOTE]);
    });

    it('413: a text that is too long, but not one that is beyond all reading', async () => {
      const path = `/desk/reports/${bed.one.id}/translation/none`;
      const text = 'long+'.repeat(30_000);
      const [status, given] = await send(path, { text });
      expect([status, given === text]).toEqual([413, true]);
      expect(await send(path, { text: text.repeat(10) })).toEqual([413, undefined]);
    });
  });

  it('leads whoever comes in to the desk, not to the way in once more', async () => {
    const { document } = await bed.page(`/desk/sign-in?next=${encodeURIComponent('/desk/sign-in')}`);
    expect(document.querySelector('input[name="next"]')?.getAttribute('value')).toBe('/desk');
  });

  it('tells a page who is here now, and nobody else', async () => {
    const kim = await bed.visitor();
    const here = async (headers: Readonly<Record<string, string>>) =>
      (await bed.page('/desk/here', { headers })).html;
    expect(JSON.parse(await here({}))).toEqual({ by: null, token: null, endsInMs: 0 });
    const token = (await kim.open(pairPath())).document.querySelector('.decide input[name="token"]');
    expect(JSON.parse(await here({ Cookie: kim.cookie }))).toEqual({
      by: 'kim',
      token: token?.getAttribute('value'),
      endsInMs: 12 * 3_600_000 - 30_000,
    });
  });

  it('opens a one-time address once', async () => {
    const kim = await bed.visitor();
    expect(kim.cookie).toMatch(/^crossquote-desk=/);
    const again = await bed.visitor();
    expect(again.cookie).not.toMatch(/^crossquote-desk=/);
  });
});

describe('deciding about several pairs at once', () => {
  const made = () => bed.store.reviews('default');
  const protect = async () => {
    await classPerson(aClassing(), bed.store, bed.clock);
  };

  it('confirms all from a score on after saying how many are likely wrong, and undoes it as one', async () => {
    const kim = await bed.visitor();
    const asked = await kim.open('/desk/bulk?from=80');
    expect(asked.document.querySelector('main')?.textContent).toMatch(
      /1 pair · if the scores are right, fewer than one of them is wrong/,
    );
    const done = await kim.press(asked, 'bulk', { note: 'near copies' });
    const [review] = await made();
    expect(review).toMatchObject({ verdict: 'same', by: 'kim', note: 'near copies', after: 'confirmed' });
    expect(review?.action).toMatch(/^bulk_/);
    expect(done.document.querySelector('h1')?.textContent).toBe('Confirmed together');
    await kim.press(await kim.open('/desk/history'), 'undo-all');
    expect((await verdicts()).map(([verdict]) => verdict)).toEqual(['same', 'undo']);
    expect((await kim.open('/desk/bulk?from=99')).document.querySelector('button[value="bulk"]')).toBeNull();
  });

  it('confirms no pair together with others whose tellings differ', async () => {
    const kim = await bed.visitor();
    const asked = await kim.open('/desk/bulk?from=80');
    const no = { what: 'negation' as const, left: { start: 0, end: 3, text: 'The' }, right: null };
    const mark = { subject: bed.one.id, stage: 'align' as const, fingerprint: 'g' };
    await bed.store.saveAlignments(mark, [
      { ...bed.alignment, differences: [...bed.alignment.differences, no] },
    ]);
    expect((await kim.press(asked, 'bulk')).status).toBe(409);
    const { document } = await kim.open('/desk/bulk?from=80');
    expect(document.querySelector('main')?.textContent).toMatch(/0 pairs\D*whose tellings differ/);
    expect(document.querySelector('button[value="bulk"]')).toBeNull();
    expect(await verdicts()).toEqual([]);
  });

  it('confirms no pair together with others that two testimonies hold, and says so at its page', async () => {
    const kim = await bed.visitor();
    expect((await kim.open(pairPath())).document.querySelector('.steps')?.textContent).toContain(
      'The whole testimony',
    );
    const [left, right] = bed.alignment.quotes.map((quote, i) => ({
      ...bed.testimony,
      id: `m_${i}`,
      members: [quote],
      alignments: [],
    }));
    const cluster = { subject: 'default', stage: 'cluster' as const, fingerprint: 'g' };
    await bed.store.saveTestimonies(
      cluster,
      [left, right].flatMap((one) => one ?? []),
    );
    const bulk = await kim.open('/desk/bulk?from=80');
    expect(bulk.document.querySelector('main')?.textContent).toMatch(/0 pairs\D*no one testimony holds/);
    const { document } = await kim.open(pairPath());
    expect(document.querySelector('.steps')?.textContent).not.toContain('The whole testimony');
    const [note] = document.querySelectorAll('main > .note');
    expect([...(note?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/desk/testimonies/m_0',
      '/desk/testimonies/m_1',
    ]);
  });

  it('confirms nothing but what was shown', async () => {
    const kim = await bed.visitor();
    const asked = await kim.open('/desk/bulk?from=80');
    await kim.press(await kim.open(pairPath()), 'different');
    const late = await kim.press(asked, 'bulk', { note: 'near copies' });
    expect([late.status, late.document.querySelector('[role="alert"]') !== null]).toEqual([409, true]);
    expect(late.document.querySelector('.written textarea')?.textContent).toBe('near copies');
    expect(await verdicts()).toEqual([['different', 'kim', null]]);
  });

  it('asks a second person about somebody protected, never the first one again, and leaves them out of bulk', async () => {
    await protect();
    const kim = await bed.visitor();
    const bulk = await kim.open('/desk/bulk?from=80');
    expect(bulk.document.querySelector('main')?.textContent).toContain(
      '1 pair of protected people is left out',
    );
    await kim.press(await kim.open(pairPath()), 'same');
    expect((await made())[0]).toMatchObject({ verdict: 'same', after: 'suggested' });
    expect((await kim.open('/desk')).document.querySelectorAll('.question')).toHaveLength(0);
    const mine = await kim.open(pairPath());
    expect(mine.document.querySelector('.second')?.textContent).toContain('You say it is the same');
    expect(mine.document.querySelector('button[value="same"]')).toBeNull();
    const rosa = await signedIn('rosa');
    const queue = await rosa.open('/desk');
    expect(queue.document.querySelector('.question .state')?.textContent).toBe('second opinion wanted');
    await rosa.press(await rosa.open(pairPath()), 'same');
    expect((await made()).at(-1)).toMatchObject({ by: 'rosa', after: 'confirmed' });
    expect((await rosa.open(`/desk/testimonies/${bed.testimony.id}`)).html).not.toMatch(/Mira|Holm/);
  });

  it('splits members off, and shows the split in history as one deed', async () => {
    const kim = await bed.visitor();
    const testimony = await kim.open(`/desk/testimonies/${bed.testimony.id}`);
    expect((await kim.press(testimony, 'split')).status).toBe(422);
    await kim.press(testimony, 'split', { quote: bed.quotes[0].id, note: 'another bridge' });
    expect(await verdicts()).toEqual([['different', 'kim', 'another bridge']]);
    const { document } = await kim.open('/desk/history');
    expect(document.querySelector('.decided b')?.textContent).toBe('Split');
  });

  it('merges two testimonies by confirming each pair between them', async () => {
    const third = aReport({ text: '“No bridge any more”, said Holm.', publishedAt: '2026-03-03' });
    await bed.store.addReport(third, new Uint8Array([1]));
    const quote = aQuote(third, 'No bridge any more');
    await bed.store.saveQuotes({ subject: third.id, stage: 'quotes', fingerprint: 'f' }, [quote]);
    const members = [quote.id];
    const other = {
      ...bed.testimony,
      id: testimonyId(members),
      members,
      reports: [third.id],
      fullest: quote.id,
    };
    const reasons = bed.testimony.reasons.slice(0, 1);
    const mark = { subject: 'default', stage: 'cluster', fingerprint: 'g' } as const;
    await bed.store.saveTestimonies(mark, [bed.testimony, { ...other, reasons, alignments: [] }]);
    const kim = await bed.visitor();
    const quotes = pairOf(quote.id, bed.quotes[0].id);
    await bed.store.addAlignments([
      { ...bed.alignment, id: alignmentId(...quotes), quotes, score: 0.6, differences: [] },
    ]);
    const testimony = await kim.open(`/desk/testimonies/${bed.testimony.id}`);
    expect(testimony.document.querySelector('input[name="with"]')?.getAttribute('value')).toBe(other.id);
    await kim.press(testimony, 'merge', { other: `http://localhost/desk/testimonies/${other.id}` });
    const reviews = await made();
    expect(reviews.map(({ verdict, action }) => [verdict, action?.split('_')[0]])).toEqual([
      ['same', 'merge'],
      ['same', 'merge'],
    ]);
    expect([...(await bed.store.reviewedPairs('default')).values()].flat()).toContain(quote.id);
  });

  it('puts a single quote into a testimony that was searched for, and undoes it as one', async () => {
    const third = aReport({ text: '“No bridge any more”, said Holm.', publishedAt: '2026-03-03' });
    await bed.store.addReport(third, new Uint8Array([1]));
    const quote = aQuote(third, 'No bridge any more');
    await bed.store.saveQuotes({ subject: third.id, stage: 'quotes', fingerprint: 'f' }, [quote]);
    const kim = await bed.visitor();
    const report = await kim.open(`/desk/reports/${third.id}`);
    const path = `/desk/quotes/${quote.id}/belongs`;
    expect(report.document.querySelector(`a[href="${path}"]`)).not.toBeNull();
    expect((await kim.open(path)).document.querySelector('input[name="with"]')).toBeNull();
    const found = await kim.open(`${path}?q=bridge`);
    const choice = found.document.querySelector('input[name="with"]')?.getAttribute('value');
    expect(choice).toBe(bed.testimony.id);
    expect((await kim.press(found, 'belongs')).status).toBe(422);
    const done = await kim.press(found, 'belongs', { with: choice ?? '' });
    expect(done.document.querySelector('h1')?.textContent).toBe('Merged');
    const [one, two] = await made();
    expect([one?.action, one?.verdict, two?.verdict]).toEqual([two?.action, 'same', 'same']);
    await kim.press(done, 'undo-all');
    expect((await verdicts()).map(([verdict]) => verdict)).toEqual(['same', 'same', 'undo', 'undo']);
  });

  it('says that a search for a testimony came to no end, and not that there is none', async () => {
    const kim = await bed.visitor();
    const path = `/desk/quotes/${bed.quotes[0].id}/belongs?q=bridge`;
    const notes = async () => (await kim.open(path)).document.querySelector('form.decide')?.textContent;
    vi.spyOn(bed.store, 'quotesByWords').mockResolvedValue([]);
    vi.spyOn(bed.store, 'quotesByVector').mockResolvedValueOnce([]);
    expect(await notes()).toMatch(/No testimony was found/);
    vi.spyOn(bed.store, 'quotesByVector').mockRejectedValueOnce(new Unavailable('took too long (57014)'));
    expect(await notes()).toMatch(/The search took too long.*there may be one/);
    expect(await notes()).not.toMatch(/took too long/);
  });

  it('takes comments, and shows them with the pair, its testimony and every decision', async () => {
    const kim = await bed.visitor();
    await kim.press(await kim.open(pairPath()), 'comment', { note: 'ask the stringer <b>' });
    await kim.press(await kim.open(`/desk/testimonies/${bed.testimony.id}`), 'comment', {
      note: 'heard the tape',
    });
    for (const path of [pairPath(), `/desk/testimonies/${bed.testimony.id}`, '/desk/history']) {
      const { document } = await kim.open(path);
      expect(document.querySelector('main')?.textContent).toContain('ask the stringer <b>');
      expect(document.querySelector('main')?.textContent).toContain('heard the tape');
      expect((await bed.page(path)).html).not.toMatch(/heard the tape|ask the stringer/);
    }
    bed.clock.advance(1000);
    await kim.press(await kim.open(pairPath()), 'same');
    expect((await verdicts()).map(([verdict]) => verdict)).toEqual(['comment', 'comment', 'same']);
  });

  it('tells everything decided, of one kind or person where asked, and takes a translation back from there', async () => {
    const kim = await bed.visitor();
    await kim.press(await kim.open(pairPath()), 'same');
    bed.clock.advance(1000);
    const path = `/desk/reports/${bed.two.id}/translation?to=en`;
    await kim.press(await kim.open(path), 'translated', { text: 'The bridge has gone' });
    bed.clock.advance(1000);
    const quote = { quote: bed.quotes[0].id };
    await kim.press(
      await kim.open(`/desk/reports/${bed.one.id}/correct?quote=${quote.quote}`),
      'not-a-quote',
    );
    const lines = async (query = '') => {
      const { document } = await kim.open(`/desk/history${query}`);
      return [...document.querySelectorAll('.history b')].map((line) => line.textContent);
    };
    expect(await lines()).toEqual(['Not a quote', 'Translation: Translated', 'Same']);
    expect(await lines('?kind=translation')).toEqual(['Translation: Translated']);
    expect(await lines('?kind=decision&by=Kim')).toEqual(['Same']);
    expect(await lines('?by=rosa')).toEqual([]);
    const history = await kim.open('/desk/history?kind=translation');
    await kim.press(history, 'undo-edit');
    expect(await lines('?kind=translation')).toEqual(['Translation: Taken back', 'Translation: Translated']);
    const again = await kim.press(history, 'undo-edit');
    expect(again.status).toBe(409);
  });

  it('tells a page that is open what others changed, not what its own reader did', async () => {
    const kim = await bed.visitor();
    const { document } = await kim.open('/desk');
    const path = document.querySelector('[data-live]')?.getAttribute('data-live') ?? '';
    await kim.press(await kim.open(pairPath()), 'same');
    bed.clock.advance(1000);
    const rosa = await signedIn('rosa');
    await rosa.press(await rosa.open(pairPath()), 'different');
    const { html } = await bed.page(path, { headers: { Cookie: kim.cookie } });
    expect(html).toBe('event: changed\ndata: \n\n');
  });

  it('tells the open page of a pair and of a report that a report was removed, and whoever then decides', async () => {
    const kim = await bed.visitor();
    const paths = [pairPath(), `/desk/reports/${bed.one.id}`];
    const pages = await Promise.all(paths.map(async (path) => kim.open(path)));
    const length = bed.one.text.length;
    await removeReports([{ ...bed.one, length }], bed.store, {
      by: 'lou',
      at: bed.clock.now().toISOString(),
    });
    for (const { document } of pages) {
      const path = document.querySelector('[data-live]')?.getAttribute('data-live') ?? '';
      const { html } = await bed.page(path, { headers: { Cookie: kim.cookie } });
      expect(html).toBe('event: removed\ndata: \n\n');
    }
    const [pair] = pages;
    const late = pair && (await kim.press(pair, 'same'));
    expect(late?.status).toBe(404);
    expect(late?.document.querySelector('main')?.textContent).toContain('may have been removed meanwhile');
  });
});

/** By a token of that name. */
async function signedIn(name: string, role: 'reader' | 'reviewer' = 'reviewer') {
  const header = await bed.token(role, name);
  const secret = header['Authorization']?.replace('Bearer ', '') ?? '';
  const { headers } = await bed.page('/desk/sign-in', {
    method: 'POST',
    headers: { Origin: 'http://localhost' },
    body: new URLSearchParams({ secret, next: '/desk' }),
  });
  return visitor(headers.getSetCookie()[0]?.split(';')[0] ?? '', bed.page);
}

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

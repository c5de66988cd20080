/** A collection that is called after somebody hidden: it is opened, and worked in, by the name that it is shown under, and by no other. */
import { aReport } from '@crossquote/domain/testing';
import { classPerson, reportProgress } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed, visitor } from './desk-bed.ts';

const NAME = 'Mira Holm';
/** One more than the overview has columns for. */
const REPORTS = 41;

let bed: DeskBed;
let pseudonym: string;
beforeEach(async () => {
  bed = await deskBed('kim', {}, { collection: NAME });
  for (let index = 0; index < REPORTS; index++) {
    const text = `The river rose for the ${index}th time.`;
    const report = aReport({ collection: NAME, text, title: `River ${index}` });
    await bed.store.addReport(report, new Uint8Array([index]));
  }
  ({ pseudonym } = await classPerson(aClassing({ who: NAME }), bed.store, bed.clock));
});

async function operator() {
  const { Authorization = '' } = await bed.token('operator', 'lou');
  const { headers } = await bed.page('/desk/sign-in', {
    method: 'POST',
    headers: { Origin: 'http://localhost' },
    body: new URLSearchParams({ secret: Authorization.replace('Bearer ', '') }),
  });
  return visitor(headers.getSetCookie()[0]?.split(';')[0] ?? '', bed.page);
}

/** One more collection that is shown under the same name. */
async function addOther() {
  const other = aReport({ collection: NAME.toUpperCase(), text: 'The quay was empty.', title: 'Quay' });
  await bed.store.addReport(other, new Uint8Array([200]));
}

const PAGES = ['', '/bulk', '/history', '/overview', '/operations', '/search'];

it.each(PAGES)('is named by its pseudonym alone, also in addresses: /desk%s', async (path) => {
  const kim = await bed.visitor();
  for (const asked of ['', `?collection=${pseudonym}`]) {
    const { html } = await kim.open(`/desk${path}${asked}`);
    expect(decodeURIComponent(html)).not.toContain('Mira');
  }
});

it('is opened by the name that it is shown under', async () => {
  const kim = await bed.visitor();
  for (const path of ['/desk/reports', '/desk/overview']) {
    const { html } = await kim.open(`${path}?collection=${pseudonym}`);
    expect([path, html.includes('River 7')]).toEqual([path, true]);
  }
});

it('is not opened by the hidden name: what came up would say whose that is', async () => {
  const kim = await bed.visitor();
  for (const path of ['/desk/reports', '/desk/overview', '/desk/operations']) {
    const { html } = await kim.open(`${path}?collection=${encodeURIComponent(NAME)}`);
    expect([path, html.includes('River'), html.includes(`${REPORTS} reports`)]).toEqual([path, false, false]);
  }
});

it('is not opened where another one is shown so too: nothing tells which is meant', async () => {
  await addOther();
  const kim = await bed.visitor();
  const { status, html } = await kim.open(`/desk/reports?collection=${pseudonym}`);
  expect([status, /Quay|River/.test(html)]).toEqual([409, false]);
  expect(html).toContain('Several collections');
});

it('leads on within it', async () => {
  const kim = await bed.visitor();
  const first = await kim.open('/desk/overview');
  const next = first.document.querySelector('.pages a, a[rel="next"]')?.getAttribute('href') ?? '';
  expect(next).toContain(`collection=${pseudonym}`);
  expect((await kim.open(next)).html).toMatch(/River \d/);
});

it('takes what is done on its pages, though their forms name the pseudonym', async () => {
  const [report] = await bed.store.reportPage(
    { collection: NAME, language: null, publisher: null, from: null, to: null },
    { after: null, limit: 1 },
  );
  if (!report) throw new Error('there is no report');
  const { fingerprints } = await reportProgress(report, bed.deps);
  const mark = { subject: report.id, stage: 'split', fingerprint: fingerprints.split } as const;
  await bed.store.beginStage(mark, 1000, 'w');
  const cause = { cause: 'the model ran out of memory', nextAction: 'crossquote retry' };
  await bed.store.hinderStage(mark, 'failed', cause, 'w');
  const lou = await operator();
  const failed = async () =>
    (await bed.store.stageRecords(NAME)).filter(({ state }) => state === 'failed').length;
  expect(await failed()).toBe(1);
  const operations = await lou.open(`/desk/operations?collection=${pseudonym}`);
  const form = operations.document.querySelector('form[action="/desk/operations/retry"]');
  const fields = [...(form?.querySelectorAll('input') ?? [])].map((field): [string, string] => [
    field.getAttribute('name') ?? '',
    field.getAttribute('value') ?? '',
  ]);
  const retry = () =>
    bed.page('/desk/operations/retry', {
      method: 'POST',
      headers: { Cookie: lou.cookie, Origin: 'http://localhost' },
      body: new URLSearchParams(fields),
    });
  const sent = await retry();
  expect([sent.status, sent.headers.get('location')]).toEqual([
    303,
    `/desk/operations?collection=${pseudonym}`,
  ]);
  expect(await failed()).toBe(0);
  await addOther();
  expect((await retry()).status).toBe(409);
});

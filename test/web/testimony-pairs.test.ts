/** The pairs of a testimony of many tellings: folded to a line each, open where somebody is to look, and found again by whoever decided or commented there. */
import { alignmentId, pairOf } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeskBed, deskBed } from './desk-bed.ts';

let bed: DeskBed;
let path: string;
/** Ids of the pairs: of one score each, the second told otherwise. */
let ids: readonly string[];

beforeEach(async () => {
  bed = await deskBed();
  path = `/desk/testimonies/${bed.testimony.id}`;
  const [whole, first] = bed.quotes;
  const others = [first, aQuote(bed.two, 'Brücke')];
  const saved = { stage: 'quotes' as const, fingerprint: 'g' };
  await bed.store.saveQuotes({ subject: bed.two.id, ...saved }, others);
  const alignments = others.map(({ id }, i) => {
    const quotes = pairOf(whole.id, id);
    const number = { what: 'number' as const, left: { start: 0, end: 3, text: 'The' }, right: null };
    const differences = i === 1 ? [number] : [];
    return { ...bed.alignment, id: alignmentId(...quotes), quotes, score: 0.7 + i / 5, differences };
  });
  await bed.store.saveAlignments({ subject: bed.one.id, stage: 'align', fingerprint: 'g' }, alignments);
  ids = alignments.map(({ id }) => id);
  const members = [whole.id, ...others.map(({ id }) => id)];
  const reasons = [...bed.testimony.reasons, ...bed.testimony.reasons.slice(0, 1)];
  const cluster = { subject: 'default', stage: 'cluster' as const, fingerprint: 'g' };
  await bed.store.saveTestimonies(cluster, [{ ...bed.testimony, members, reasons, alignments: ids }]);
});

const folds = (document: Awaited<ReturnType<DeskBed['page']>>['document']) =>
  [...document.querySelectorAll('.fold')].map((fold) => ({
    id: fold.querySelector('.pair')?.id,
    isOpen: fold.hasAttribute('open'),
    line: fold.querySelector('summary')?.textContent ?? '',
  }));

describe('the pairs of a testimony', () => {
  it('are a line each, by the letters of its tellings, with what differs, score and state; the next to decide is open', async () => {
    const { document } = await bed.page(path);
    const letters = [...document.querySelectorAll('.member .letter')].map(({ textContent }) => textContent);
    expect(letters).toEqual(['A', 'B', 'C']);
    const [one, other] = folds(document);
    expect([one?.id, other?.id]).toEqual(ids);
    expect(one?.line).toMatch(/^A–B.*translation.*70%.*Suggested$/);
    expect(other?.line).toMatch(/^A–C.*Number.*(The ≠ not said|not said ≠ The).*90%.*Suggested$/);
    expect([one?.isOpen, other?.isOpen]).toEqual([false, true]);
  });

  it('open where a link leads, and nothing else does', async () => {
    const opened = await bed.page(`${path}?pair=${ids[0]}`);
    expect(folds(opened.document).map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  it('are those that need a decision most, and what a link leads to, where there are too many', async () => {
    const cluster = { subject: 'default', stage: 'cluster' as const, fingerprint: 'h' };
    const others = Array.from({ length: 40 }, (_, i) => `a_${i}`);
    await bed.store.saveTestimonies(cluster, [{ ...bed.testimony, alignments: [...others, ...ids] }]);
    const shown = async (query: string) => {
      const { document } = await bed.page(path + query);
      return [...document.querySelectorAll('.pair')].map(({ id }) => id);
    };
    expect(await shown('')).toEqual(ids.slice(1));
    expect(await shown(`?pair=${ids[0]}`)).toEqual(ids);
  });

  it('are come back to by whoever decides or comments there, and say what became of them', async () => {
    const kim = await bed.visitor();
    for (const pressed of ['same', 'comment']) {
      const within = `[id="${ids[0]}"]`;
      const after = await kim.press(await kim.open(path), pressed, { note: 'on the tape' }, within);
      const [one] = folds(after.document);
      expect([one?.isOpen, one?.line.endsWith('Confirmed')]).toEqual([true, true]);
    }
    const sent = await bed.page(`/desk/pairs/${ids[0]}/comment`, {
      method: 'POST',
      headers: { Cookie: kim.cookie, Origin: 'http://localhost' },
      body: new URLSearchParams({
        token:
          (await kim.open(path)).document.querySelector('input[name="token"]')?.getAttribute('value') ?? '',
        back: `${path}?pair=${ids[0]}`,
        note: 'again',
      }),
    });
    expect(sent.headers.get('location')).toBe(`${path}?pair=${ids[0]}#${ids[0]}`);
  });

  it('whose decisions cannot all stand are linked, though their other side is elsewhere', async () => {
    const conflicts = [{ confirmed: ids[1] ?? '', rejected: [] }];
    const cluster = { subject: 'default', stage: 'cluster' as const, fingerprint: 'h' };
    await bed.store.saveTestimonies(cluster, [{ ...bed.testimony, conflicts }]);
    const { document } = await bed.page(path);
    const links = [...document.querySelectorAll('.alert .question a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/desk/pairs/${ids[1]}`]);
    expect(document.querySelector('.alert')?.textContent).toContain('contradict one another');
  });

  it('are read once, and name no telling whose report was removed meanwhile', async () => {
    const { store } = bed;
    const gone = bed.quotes[0].id;
    let times = 0;
    const [alignmentsOf, quotesById] = [store.alignmentsOf.bind(store), store.quotesById.bind(store)];
    Object.assign(store, {
      alignmentsOf: (of: readonly string[]) => {
        times += 1;
        return alignmentsOf(of);
      },
      quotesById: async (of: readonly string[]) => (await quotesById(of)).filter(({ id }) => id !== gone),
    });
    const { document } = await bed.page(path);
    expect([times, document.querySelectorAll('.member').length]).toEqual([1, 2]);
    expect(document.querySelector('.told-between')).toBeNull();
  });

  it('stand whole where there is one alone', async () => {
    const alone = await deskBed();
    const { document } = await alone.page(`/desk/testimonies/${alone.testimony.id}`);
    expect([document.querySelectorAll('.fold').length, document.querySelectorAll('.pair').length]).toEqual([
      0, 1,
    ]);
  });
});

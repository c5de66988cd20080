/** The page of decisions whose words are not where they were, without a script. */
import { alignmentId } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor } from './desk-bed.ts';

let bed: DeskBed;
let kim: Visitor;
beforeEach(async () => {
  bed = await deskBed();
  kim = await bed.visitor();
  await kim.press(await kim.open(`/desk/pairs/${bed.alignment.id}`), 'same');
});
const find = (words: readonly string[]) =>
  bed.store.saveQuotes(
    { subject: bed.one.id, stage: 'quotes', fingerprint: 'g' },
    words.map((each) => aQuote(bed.one, each)),
  );

it('shows both wordings side by side, and attaches the decision to the one that is chosen', async () => {
  expect((await bed.page('/desk/look')).document.querySelectorAll('.look')).toHaveLength(0);
  await find(['The bridge', 'is gone']);
  const anybody = await bed.page('/desk/look');
  expect(anybody.document.querySelector('.look form')).toBeNull();
  const open = await kim.open('/desk/look');
  expect(
    [...open.document.querySelectorAll('.look :is(blockquote, .said-now)')].map((each) => each.textContent),
  ).toEqual(expect.arrayContaining(['The bridge is gone', 'The bridge', 'is gone']));
  expect(open.document.querySelector('input[checked]')).toBeNull();
  const radios = [...open.document.querySelectorAll('.look input[type="radio"]')];
  const name = radios[0]?.getAttribute('name') ?? '';
  const neither = await kim.press(open, 'attach', { left: '', right: '' });
  expect(neither.status).toBe(422);
  const half = aQuote(bed.one, 'The bridge');
  const done = await kim.press(open, 'attach', { left: '', right: '', [name]: half.id, note: 'cut short' });
  expect(done.document.querySelectorAll('.look')).toHaveLength(0);
  const subject = alignmentId(half.id, bed.quotes[1].id);
  const [review] = await bed.store.reviewPage({ collection: null, subject }, { after: null, limit: 9 });
  expect(review).toMatchObject({ verdict: 'same', by: 'kim', note: 'cut short' });
  const history = await kim.open('/desk/history');
  expect(history.document.querySelector('.history li')?.textContent).toContain('follows from another place');
});

it('lets it rest, and shows it again once that is undone', async () => {
  await find([]);
  const rested = await kim.press(await kim.open('/desk/look'), 'rest');
  expect(rested.document.querySelectorAll('.look')).toHaveLength(0);
  expect(rested.document.querySelector('.history')?.textContent).toContain('May rest · kim');
  const again = await kim.press(rested, 'undo');
  expect(again.document.querySelectorAll('.look')).toHaveLength(1);
});

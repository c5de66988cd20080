import {
  type Alignment,
  alignmentId,
  Conflict,
  InvalidInput,
  NotFound,
  type Verdict,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { classPerson } from '../protect/class-person.ts';
import { aClassing } from '../testing/a-classing.ts';
import { type FakeStore, fakeStore, fixedClock } from '../testing/index.ts';
import { alignmentStates } from './alignment-states.ts';
import { comment } from './comment.ts';
import { type Decision, decide } from './decide.ts';

const one = aReport({ text: 'The bridge is gone.' });
const two = aReport({ text: 'The bridge has gone.' });
const [left, right] = [aQuote(one, 'The bridge is gone'), aQuote(two, 'The bridge has gone')];
const alignment: Alignment = {
  id: alignmentId(left.id, right.id),
  collection: 'default',
  quotes: [left.id, right.id].sort() as [string, string],
  relation: 'same',
  score: 0.9,
  evidence: [],
  differences: [],
};

describe('decide', () => {
  let store: FakeStore;
  const clock = fixedClock('2026-03-05T10:00:00.000Z');
  const mark = (subject: string, stage: 'quotes' | 'align') => ({ subject, stage, fingerprint: 'aaaaaaaa' });
  const decided = (verdict: Verdict, part: Partial<Decision> = {}) =>
    decide(
      { collection: 'default', subject: alignment.id, verdict, by: 'kim', note: null, ...part },
      store,
      clock,
    );

  beforeEach(async () => {
    store = fakeStore();
    for (const [report, quote] of [[one, left] as const, [two, right] as const]) {
      await store.addReport(report, new Uint8Array([1]));
      await store.saveQuotes(mark(report.id, 'quotes'), [quote]);
    }
    await store.saveAlignments(mark(one.id, 'align'), [alignment]);
  });

  it('writes who decided what and when, and the state before and after', async () => {
    const review = await decided('same', { by: ' kim ' });
    expect(review).toMatchObject({
      by: 'kim',
      at: '2026-03-05T10:00:00.000Z',
      before: 'suggested',
      after: 'confirmed',
    });
    expect(await store.reviews('default')).toEqual([review]);
  });

  it('comes after the decision before it, whatever the clock says', async () => {
    for (const verdict of ['same', 'different', 'unsure', 'undo'] as const) await decided(verdict);
    const reviews = await store.reviews('default');
    expect(reviews.map(({ at, before, after }) => [at.slice(-5), before, after])).toEqual([
      ['.000Z', 'suggested', 'confirmed'],
      ['.001Z', 'confirmed', 'rejected'],
      ['.002Z', 'rejected', 'suggested'],
      ['.003Z', 'suggested', 'suggested'],
    ]);
  });

  it('may be undone when the alignment is not found any more', async () => {
    await decided('same');
    await store.saveAlignments(mark(one.id, 'align'), []);
    expect(await decided('undo')).toMatchObject({ before: 'confirmed', after: 'suggested' });
  });

  it('writes nothing when somebody decided after what was seen', async () => {
    const first = await decided('same', { seen: null });
    await expect(decided('different', { seen: null })).rejects.toThrow(Conflict);
    expect(await store.reviews('default')).toEqual([first]);
    expect(first).not.toHaveProperty('seen');
    expect(await decided('different', { seen: first.id })).toMatchObject({ before: 'confirmed' });
  });

  it('refuses what is not there, what is elsewhere, nobody, and undoing nothing', async () => {
    await expect(decided('same', { subject: 'a_none' })).rejects.toThrow(NotFound);
    await expect(decided('same', { collection: 'other' })).rejects.toThrow(NotFound);
    await expect(decided('same', { by: ' ' })).rejects.toThrow(InvalidInput);
    await expect(decided('undo')).rejects.toThrow(Conflict);
    expect(await store.reviews('default')).toEqual([]);
  });

  it('takes two people to confirm a pair of somebody protected, and one to reject it', async () => {
    const named = { speaker: { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' } };
    await store.saveQuotes(mark(two.id, 'quotes'), [aQuote(two, 'The bridge has gone', named)]);
    await store.addAlignments([alignment]);
    await classPerson(aClassing(), store, clock);
    const stateNow = async () =>
      alignmentStates([alignment], await store.reviews('default')).get(alignment.id);
    expect(await decided('same')).toMatchObject({ before: 'suggested', after: 'suggested' });
    await expect(decided('same', { by: 'KIM ' })).rejects.toThrow('somebody else has to agree');
    expect(await stateNow()).toBe('suggested');
    expect(await decided('same', { by: 'lee' })).toMatchObject({ before: 'suggested', after: 'confirmed' });
    expect(await stateNow()).toBe('confirmed');
    expect(await decided('different')).toMatchObject({ before: 'confirmed', after: 'rejected' });
    expect(await decided('same', { by: 'lee' })).toMatchObject({ after: 'suggested' });
  });

  it('takes a comment without deciding anything', async () => {
    const first = await decided('same');
    const said = { collection: 'default', subject: alignment.id, by: 'lee' };
    const review = await comment({ ...said, text: ' look at the tape ' }, store, clock);
    expect(review).toMatchObject({
      verdict: 'comment',
      note: 'look at the tape',
      before: 'confirmed',
      after: 'confirmed',
    });
    expect(alignmentStates([alignment], await store.reviews('default')).get(alignment.id)).toBe('confirmed');
    expect(await decided('different', { seen: first.id })).toMatchObject({ before: 'confirmed' });
    await expect(comment({ ...said, text: ' ' }, store, clock)).rejects.toThrow(InvalidInput);
    await expect(comment({ ...said, subject: 'a_none', text: 'x' }, store, clock)).rejects.toThrow(NotFound);
  });

  it('undoes a decision once', async () => {
    await decided('same');
    await decided('undo');
    await expect(decided('undo')).rejects.toThrow('nothing to undo');
    expect(await store.reviews('default')).toHaveLength(2);
  });
});

/** The store's promises about the ledger, which no test can empty. */
import {
  LEDGER_START,
  type LedgerLine,
  ledgerFault,
  type NewLedgerLine,
  type Review,
} from '@crossquote/domain';
import { expect, it } from 'vitest';
import type { Given } from './given.ts';

const line = (detail: NewLedgerLine['detail']): NewLedgerLine => ({
  at: '2026-03-01T10:00:00.000Z',
  who: 'kim “k” ميرا',
  what: 'export',
  subjects: ['a_1', 'Person-0A1B2C'],
  detail,
});

const review: Review = {
  id: 'v_1',
  collection: 'default',
  subject: 'a_1',
  verdict: 'same',
  by: 'kim',
  at: '2026-03-01T10:00:00.000Z',
  note: null,
  before: 'suggested',
  after: 'confirmed',
};

export function ledgerPromises(given: Given): void {
  const last = async (): Promise<LedgerLine | null> =>
    (await given.store.ledger(0, 1_000_000)).at(-1) ?? null;

  it('chains lines, whoever writes at the same time, and gives them page by page', async () => {
    const before = await last();
    const made = await Promise.all(
      [0, 1, 2, 3, 4].map((n) => given.store.appendLedger(line({ n, b: true, a: 'x' }))),
    );
    const lines = await given.store.ledger(before?.seq ?? 0, 100);
    expect(lines).toEqual([...made].sort((a, b) => a.seq - b.seq));
    let previous = before;
    for (const each of lines) {
      expect(ledgerFault(each, previous)).toBeNull();
      previous = each;
    }
    expect(lines[0]?.prev).toBe(before?.hash ?? LEDGER_START);
    expect(await given.store.ledger(lines[1]?.seq ?? 0, 2)).toEqual(lines.slice(2, 4));
  });

  it('writes a review down once, with it or not at all', async () => {
    const before = (await last())?.seq ?? 0;
    await given.store.addReview(review);
    await given.store.addReview(review);
    expect(await given.store.ledger(before, 10)).toMatchObject([
      { what: 'review', who: 'kim', subjects: ['a_1', 'v_1'], detail: { verdict: 'same' } },
    ]);
    await expect(
      given.store.exclusively('default', async (inner) => {
        await inner.addReview({ ...review, id: 'v_2' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await given.store.ledger(before + 1, 10)).toEqual([]);
  });
}

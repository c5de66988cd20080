/** The whole ledger, a page in memory at a time. */
import type { LedgerLine } from '@crossquote/domain';
import type { LedgerStore } from '@crossquote/pipeline';

const PAGE = 1000;

export async function* ledgerLines(store: Pick<LedgerStore, 'ledger'>): AsyncGenerator<LedgerLine> {
  for (let after = 0; ; ) {
    const page = await store.ledger(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

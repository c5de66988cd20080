/** The fake store's ledger. */
import { type LedgerLine, ledgerLine, type NewLedgerLine } from '@crossquote/domain';
import type { LedgerStore } from '../ports/ledger-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeLedgerStore(state: FakeStoreState): Now<LedgerStore> {
  return {
    appendLedger: (line) => appendLine(state, line),
    ledger: (after, limit) => [...state.ledger.values()].filter(({ seq }) => seq > after).slice(0, limit),
  };
}

export function appendLine({ ledger }: FakeStoreState, line: NewLedgerLine): LedgerLine {
  const chained = ledgerLine(line, ledger.get(ledger.size) ?? null);
  ledger.set(chained.seq, chained);
  return chained;
}

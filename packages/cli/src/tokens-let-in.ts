/** Tokens that a restored backup has let in again, and of which nobody has said since that they stay: they may have been revoked after it was made. */
import { type AccessToken, isInForce } from '@crossquote/domain';
import type { LedgerStore, SessionStore, TokenStore } from '@crossquote/pipeline';
import { ledgerLines } from './ledger-lines.ts';

type Asked = Pick<TokenStore, 'tokens'> & Pick<SessionStore, 'lastRestore'> & Pick<LedgerStore, 'ledger'>;

export interface LetIn {
  readonly tokens: readonly AccessToken[];
  /** When the backup was restored, ISO 8601. */
  readonly since: string;
}

/** @returns null: there are none. */
export async function tokensLetIn(store: Asked, now: Date): Promise<LetIn | null> {
  const since = await store.lastRestore();
  if (since === null) return null;
  const restored = (await store.tokens()).filter((token) => token.createdAt < since && isInForce(token, now));
  // The ledger is long, and is read where there is something to be looked for alone.
  if (restored.length === 0) return null;
  const stay = await keptSince(store);
  const tokens = restored.filter(({ id }) => !stay.has(id));
  return tokens.length === 0 ? null : { tokens, since };
}

async function keptSince(store: Asked): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for await (const { what, subjects } of ledgerLines(store)) {
    // What was said before the last backup was restored was said of another time.
    if (what === 'restore') kept.clear();
    if (what === 'keep') for (const id of subjects) kept.add(id);
  }
  return kept;
}

/**
 * A backup lets in whoever it knows, and tells whoever it told. That a token was revoked or a webhook removed after it was made stands nowhere any more, so none is in force where it
 * is restored: each is taken back, by whoever restores it, and made anew or started again by hand.
 */
import type { Act } from '@crossquote/domain';
import type { AccessEnded } from '@crossquote/pipeline';
import type { Sql } from '../sql.ts';
import { revokeToken } from '../token-store.ts';
import { stopWebhook } from '../webhook-store.ts';

export async function endAccess(tx: Sql, { by, at }: Act): Promise<AccessEnded> {
  // Also those that have run out: the clock of whoever restores may be ahead, and a token's time begins again once it is set right.
  const tokens = await idsOf(
    tx,
    'select id from app.access_token where revoked_at is null order by created_at, id',
  );
  for (const id of tokens) await revokeToken(tx, id, at, by);
  const webhooks = await idsOf(
    tx,
    'select id from app.webhook where disabled_at is null order by created_at, id',
  );
  for (const id of webhooks) await stopWebhook(tx, id, { by, at });
  return { tokens: tokens.length, webhooks: webhooks.length };
}

async function idsOf(tx: Sql, statement: string): Promise<readonly string[]> {
  return (await tx.query<{ readonly id: string }>(statement)).rows.map(({ id }) => id);
}

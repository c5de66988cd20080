/** Tokens of the HTTP API, by their hashes. */
import { type AccessToken, Conflict, tokenLine } from '@crossquote/domain';
import type { TokenStore } from '@crossquote/pipeline';
import { storableJson } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import type { Sql } from './sql.ts';

const TOKEN = `id, name, role, reveals, hash, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"`;

export function tokenStore(sql: Sql): TokenStore {
  return {
    addToken: (token, by) => sql.transaction((tx) => addToken(tx, token, by)),
    tokenByHash: async (hash) => {
      const { rows } = await sql.query<AccessToken>(`select ${TOKEN} from app.access_token where hash = $1`, [
        hash,
      ]);
      return rows[0] ?? null;
    },
    tokens: async () =>
      (await sql.query<AccessToken>(`select ${TOKEN} from app.access_token order by created_at, id`)).rows,
    revokeToken: (id, at, by) => sql.transaction((tx) => revokeToken(tx, id, at, by)),
  };
}

async function addToken(sql: Sql, token: AccessToken, by: string): Promise<void> {
  // One that has run out gives its name free: it is revoked as of that time, and kept.
  await sql.query(
    'update app.access_token set revoked_at = expires_at where name = $1 and revoked_at is null and expires_at <= $2',
    [token.name, token.createdAt],
  );
  const { rows } = await sql.query(
    `insert into app.access_token (id, name, role, reveals, hash, created_at, expires_at, revoked_at)
     select id, name, role, reveals, hash, "createdAt", "expiresAt", "revokedAt" from json_to_record($1::json) as r
       (id text, name text, role text, reveals boolean, hash text, "createdAt" text, "expiresAt" text, "revokedAt" text)
     on conflict do nothing returning id`,
    [storableJson(token)],
  );
  if (rows.length === 0)
    throw new Conflict('a token of that name is there; revoke it first, or give another name');
  await appendLine(sql, tokenLine('grant', token, { by, at: token.createdAt }));
}

/** Inside a transaction. */
export async function revokeToken(sql: Sql, id: string, at: string, by: string): Promise<boolean> {
  const { rows } = await sql.query<AccessToken>(
    `update app.access_token set revoked_at = $2 where id = $1 and revoked_at is null returning ${TOKEN}`,
    [id, at],
  );
  const [token] = rows;
  if (token) await appendLine(sql, tokenLine('revoke', token, { by, at }));
  return token !== undefined;
}

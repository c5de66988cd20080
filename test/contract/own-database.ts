/** A database of its own on a PostgreSQL server that others use too. */
import { randomBytes } from 'node:crypto';
import { openPostgres } from '@crossquote/store';

export interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

export async function ownDatabase(url: string): Promise<OwnDatabase> {
  const name = `crossquote_test_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const command = async (text: string) => {
    const pool = await openPostgres(url);
    try {
      await pool.query(text);
    } finally {
      await pool.end();
    }
  };
  await command(`CREATE DATABASE ${name}`);
  return { url: own.href, drop: () => command(`DROP DATABASE ${name} WITH (FORCE)`) };
}

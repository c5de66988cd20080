/** A database of its own on a PostgreSQL server, for measuring only. */
import { randomBytes } from 'node:crypto';
import { openPostgres } from '@crossquote/store';

/** @param server address of any of its databases. @returns the new one's address, and what drops it once nothing of it is open. */
export async function ownDatabase(server) {
  const name = `crossquote_measure_${randomBytes(4).toString('hex')}`;
  const admin = await openPostgres(server, { max: 1 });
  await admin.query(`create database ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  const drop = async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { url: own.href, drop };
}

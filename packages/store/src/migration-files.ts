/** The SQL files beside this package's sources, in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { sha256 } from '@crossquote/domain';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** The same from `src` and from `dist`: both lie beside `migrations`. */
const FOLDER = new URL('../migrations/', import.meta.url);

export function migrationFiles(folder: URL = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[\w-]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { number: Number.parseInt(name, 10), name, sql, sha256: sha256(sql) };
    });
}

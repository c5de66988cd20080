/** A verb of the command line: what it takes, what it does, and the example its help ends with. */
import type { SettingName } from '@crossquote/runtime';
import type { ArgsDef } from 'citty';
import type { Terminal } from './terminal.ts';

type ArgValue = string | boolean | undefined;

export interface VerbContext {
  /** Options by name; `_` are the positional ones. */
  readonly args: Readonly<Record<string, ArgValue>> & { readonly _: readonly string[] };
  readonly terminal: Terminal;
  /** From now on, whatever this run says: one name instead of another. */
  readonly say: (instead: string, of: string) => void;
}

export interface Verb {
  /** Names of positional arguments, as help shows them, e.g. `<file|folder|glob|->…`. */
  readonly takes: string;
  /** How they are written, where their names do not say it. */
  readonly writing?: string;
  readonly options: ArgsDef;
  /** At least one command line that works as it stands. */
  readonly example: string;
  /** @returns the exit code. */
  run(context: VerbContext): Promise<number>;
}

/** Options that every verb understands, and the setting that each is the twin of. */
export const COMMON_OPTIONS = {
  collection: { type: 'string', alias: 'c', valueHint: 'name', description: 'Collection to work in' },
  home: { type: 'string', valueHint: 'folder', description: 'Folder of the embedded database and models' },
  'database-url': {
    type: 'string',
    valueHint: 'url',
    description: 'PostgreSQL instead of the embedded database',
  },
  'redis-url': { type: 'string', valueHint: 'url', description: 'Redis or Valkey for the queues' },
  offline: { type: 'boolean', description: 'Forbid every download' },
  embedder: { type: 'string', valueHint: 'model', description: 'Sentence model for matching' },
  config: {
    type: 'string',
    valueHint: 'file',
    description: 'JSON file with settings, named as in .env.example',
  },
  json: { type: 'boolean', description: 'Print JSON instead of text' },
  quiet: { type: 'boolean', alias: 'q', description: 'Print results and errors only' },
  verbose: { type: 'boolean', alias: 'v', description: 'Log each step (ids and numbers, never text)' },
} as const satisfies ArgsDef;

/** Options that several verbs understand, alike in each. */
export const SHARED_OPTIONS = {
  jobs: { type: 'string', alias: 'j', valueHint: 'n', description: 'Jobs of each stage at the same time' },
  target: { type: 'string', alias: 't', valueHint: 'language', description: 'Language to translate to' },
} as const satisfies ArgsDef;

/** Which option sets what. */
export const TWINS: Readonly<Record<string, SettingName>> = {
  collection: 'CROSSQUOTE_COLLECTION',
  home: 'CROSSQUOTE_HOME',
  'database-url': 'DATABASE_URL',
  'redis-url': 'REDIS_URL',
  offline: 'CROSSQUOTE_OFFLINE',
  embedder: 'CROSSQUOTE_EMBEDDER',
  beams: 'CROSSQUOTE_BEAMS',
  source: 'CROSSQUOTE_SOURCE',
  target: 'CROSSQUOTE_TARGET',
  jobs: 'CROSSQUOTE_JOBS',
  'max-memory': 'CROSSQUOTE_MAX_MEMORY',
  host: 'CROSSQUOTE_HOST',
  port: 'PORT',
  'tls-cert': 'CROSSQUOTE_TLS_CERT',
  'tls-key': 'CROSSQUOTE_TLS_KEY',
  'behind-proxy': 'CROSSQUOTE_BEHIND_PROXY',
  'rate-limit': 'CROSSQUOTE_RATE_LIMIT',
  'keep-changes': 'CROSSQUOTE_KEEP_CHANGES',
};

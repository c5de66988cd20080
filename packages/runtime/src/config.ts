/**
 * The only reader of the environment. Every flag has a CROSSQUOTE_* twin; a flag wins over the environment, that over the config
 * file, that over the default. All wrong values are reported in one message.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  InvalidInput,
  knownLanguage,
  type Language,
  PIVOT_LANGUAGE,
  primaryLanguage,
  type Role,
} from '@crossquote/domain';
import { z } from 'zod';
import { isInProc } from './is-in-proc.ts';
import { unknownSettings } from './unknown-settings.ts';

const language = z.string({ error: 'takes the tag of a language, such as de' }).transform((tag, context) => {
  try {
    return knownLanguage(tag);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const flag = z
  .union([z.boolean(), z.enum(['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off', ''])], {
    error: 'takes 1 or 0, which may also be said as true or false, yes or no, on or off',
  })
  .transform((value) => value === true || ['1', 'true', 'yes', 'on'].includes(String(value)));

/** A whole number of that range. */
const number = (least: number, most: number) => {
  const error = `takes a whole number from ${least} to ${most}`;
  // Coercion would take nothing, a blank and null for 0, which means without limit or for ever.
  const typed = z.string().trim().regex(/^\d+$/).transform(Number);
  // In one check, so that what is wrong in several ways is said once.
  const isInRange = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return z.union([z.number(), typed], { error }).refine(isInRange, { error });
};

/** Something. */
const words = (what: string) =>
  z
    .string({ error: `takes ${what}, as a text` })
    .trim()
    .min(1, { error: `takes ${what}; it was given nothing` });

/** Spaces belong to it. */
const path = (what: string) =>
  z
    .string({ error: `takes the path of ${what}, as a text` })
    .min(1, { error: `takes the path of ${what}; it was given nothing` });

const oneOf = <const Names extends readonly [string, string, ...string[]]>(...names: Names) =>
  z.enum(names, { error: `takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}` });

const url = (protocols: RegExp, example: string) =>
  z
    .string({ error: `must be a URL such as ${example}` })
    .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), {
      error: `must be a URL such as ${example}`,
    });

const ID_KEY =
  'takes 32 to 200 signs without spaces that nobody can guess, such as `openssl rand -hex 32` prints';

/** `desk-editors=reviewer,desk-admins=operator` */
const ROLE_MAP = 'takes <theirs>=<role> with commas between; a role is reader, reviewer or operator';
const roleMap = z
  .string({ error: ROLE_MAP })
  .refine(
    (value) => value.split(',').every((entry) => /^[^=]+=(?:reader|reviewer|operator)$/.test(entry.trim())),
    { error: ROLE_MAP },
  );

/** One entry a setting: its schema, and what `.env.example` says about it. */
const SETTINGS = {
  CROSSQUOTE_HOME: {
    schema: path('a folder').optional(),
    about:
      'Folder of the embedded database and of downloaded models. Default: $XDG_DATA_HOME/crossquote or ~/.local/share/crossquote.',
  },
  DATABASE_URL: {
    schema: url(/^postgres(ql)?:$/, 'postgres://user:password@host:5432/crossquote').optional(),
    about: 'PostgreSQL with pgvector (tried on 17). Unset: the embedded database in CROSSQUOTE_HOME.',
  },
  REDIS_URL: {
    schema: url(/^rediss?:$/, 'redis://host:6379').optional(),
    about: 'Redis or Valkey for the queues. Unset: the queues live in the database.',
  },
  LOG_LEVEL: {
    schema: oneOf('silent', 'error', 'warn', 'info', 'debug').default('warn'),
    about: 'silent, error, warn, info or debug. Logs hold ids, counts and milliseconds, never text or names.',
  },
  CROSSQUOTE_COLLECTION: {
    schema: words('the name of a collection')
      .max(100, { error: 'takes a name of at most 100 letters' })
      .default('default'),
    about: 'The collection that reports are added to and compared in.',
  },
  CROSSQUOTE_SOURCE: {
    schema: language.optional(),
    about: 'Language of added reports (BCP 47). Unset: detected per report.',
  },
  CROSSQUOTE_TARGET: {
    schema: language.default('en'),
    about:
      'Language that reports are translated to (BCP 47). English is always made too: quotes are compared in it, and the desk and `crossquote show` show it.',
  },
  CROSSQUOTE_UNKNOWN_SPEAKERS: {
    schema: oneOf('public', 'private').default('private'),
    about:
      'public or private: what speakers are whom nobody has classed. Readers see pseudonyms of private ones; public is for archives of public speeches.',
  },
  CROSSQUOTE_ID_KEY: {
    schema: z
      .string({ error: ID_KEY })
      .regex(/^\S{32,200}$/, { error: ID_KEY })
      .optional(),
    about:
      'Secret that ids of reports, and with them those of quotes and testimonies, are made with, from the first report of a database on: then neither they nor the hash of a file, nor ids of what people correct and translate, tell whoever guesses at a hidden name whether the guess is right (docs/protecting.md). The database keeps it; another one needs the same to import what was exported. Unset: what the database has, or none.',
  },
  CROSSQUOTE_OFFLINE: {
    schema: flag.default(false),
    about: '1 forbids every download. Models that are not here stay "waiting for a model".',
  },
  CROSSQUOTE_JOBS: {
    schema: number(1, 64).default(1),
    about: 'Jobs of each stage that run at the same time in one process.',
  },
  CROSSQUOTE_MAX_MEMORY: {
    schema: number(0, 1_000_000).default(0),
    about:
      'Megabytes that a `crossquote work` may hold: with more it finishes the jobs in hand and ends, for its supervisor to start it again; 0: no limit.',
  },
  CROSSQUOTE_EMBEDDER: {
    schema: words('the name of a model').default('crossquote-static-v1'),
    about:
      'Sentence model for matching across languages: the one that ships, or any that `crossquote models fetch <name>` brought, e.g. Xenova/LaBSE.',
  },
  CROSSQUOTE_BEAMS: {
    schema: number(1, 4).optional(),
    about:
      'Translations that a machine keeps in view from word to word (beam search): 1 is fastest; 4 reads a little better and takes several times as long. Keep it set wherever this database is worked on: with another number all is translated anew. Unset: 1, or on servers what the model in force has. Models of other makes than Marian’s keep to 1.',
  },
  CROSSQUOTE_HUB: {
    schema: url(/^https?:$/, 'https://huggingface.co').default('https://huggingface.co'),
    about: 'Where `crossquote models fetch` downloads from.',
  },
  CROSSQUOTE_HOST: {
    schema: words('an address').default('127.0.0.1'),
    about:
      'Address that `crossquote serve` listens on. Others than this machine’s own need TLS or a proxy in front.',
  },
  PORT: {
    schema: number(0, 65_535).default(8787),
    about: 'Port that `crossquote serve` listens on; 0: any that is free.',
  },
  CROSSQUOTE_TLS_CERT: {
    schema: path('a file').optional(),
    about: 'PEM file of the certificate (and its chain) that `crossquote serve` shows.',
  },
  CROSSQUOTE_TLS_KEY: {
    schema: path('a file').optional(),
    about: 'PEM file of its private key.',
  },
  CROSSQUOTE_BEHIND_PROXY: {
    schema: flag.default(false),
    about: '1: a proxy in front of `crossquote serve` speaks TLS and says in X-Forwarded-For who asks.',
  },
  CROSSQUOTE_OIDC_ISSUER: {
    schema: url(/^https?:$/, 'https://login.example.org').optional(),
    about:
      'Identity provider (OpenID Connect) at which people may sign in to the review desk, beside tokens. Unset: none, and nobody is asked.',
  },
  CROSSQUOTE_OIDC_CLIENT_ID: {
    schema: words('the id that the provider knows this server by').optional(),
    about:
      'Id that the provider knows this server by; its redirect address there is <this server>/desk/oidc/back.',
  },
  CROSSQUOTE_OIDC_CLIENT_SECRET: {
    schema: words('the secret that belongs to the id').optional(),
    about: 'Secret that belongs to it.',
  },
  CROSSQUOTE_OIDC_NAME_CLAIM: {
    schema: words('the name of a claim').default('preferred_username'),
    about:
      'Claim of the id token that decisions are signed with. Choose one that people cannot change themselves: two must be two to confirm a protected person’s pair.',
  },
  CROSSQUOTE_OIDC_ROLE_CLAIM: {
    schema: words('the name of a claim').default('roles'),
    about:
      'Claim of the id token that says what somebody is: a text or a list of texts. Some providers put none into it unless told to, or call it groups: then nobody comes in.',
  },
  CROSSQUOTE_OIDC_ROLES: {
    schema: roleMap.default('reader=reader,reviewer=reviewer,operator=operator'),
    about:
      'Which of these is which role here: <theirs>=reader, reviewer or operator, with commas between. Whoever has none of them does not come in.',
  },
  CROSSQUOTE_RATE_LIMIT: {
    schema: number(1, 1_000_000).default(600),
    about: 'Requests a minute that `crossquote serve` answers one client address.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: url(/^https?:$/, 'http://127.0.0.1:4318').optional(),
    about:
      'Where traces are sent (OpenTelemetry, OTLP over HTTP): stages, ids, outcomes and times, never text or names. Unset, or with CROSSQUOTE_OFFLINE: nowhere.',
  },
  CROSSQUOTE_KEEP_CHANGES: {
    schema: number(0, 36_500).default(90),
    about: 'Days that `crossquote serve` keeps the log of changes for programs that follow; 0: for ever.',
  },
} as const;

export type SettingName = keyof typeof SETTINGS;

/** Values given on the command line, by setting. */
export type Flags = Readonly<Partial<Record<SettingName, string | boolean | undefined>>>;

/** How each is written on the command line. */
export type FlagNames = Readonly<Partial<Record<SettingName, string>>>;

export interface Config {
  readonly home: string;
  /** Folder of what can be made again at any time. */
  readonly cache: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly collection: string;
  readonly source: string | null;
  readonly target: string;
  readonly unknownSpeakers: 'public' | 'private';
  /** What ids of a new database are to be made with; null: nothing was said. */
  readonly idKey: string | null;
  readonly offline: boolean;
  readonly jobs: number;
  /** Megabytes; 0: no limit. */
  readonly maxMemory: number;
  readonly embedder: string;
  /** null: nobody said. */
  readonly beams: number | null;
  readonly hub: string;
  /** Where traces are sent; null: nowhere. */
  readonly tracesTo: string | null;
  readonly serve: ServeConfig;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly nameClaim: string;
  readonly roleClaim: string;
  /** Role here, by what the claim says. */
  readonly roles: Readonly<Record<string, Role>>;
}

export interface ServeConfig {
  readonly host: string;
  readonly port: number;
  /** Files; null: not given. */
  readonly tlsCert: string | null;
  readonly tlsKey: string | null;
  readonly behindProxy: boolean;
  readonly requestsPerMinute: number;
  /** Days; 0: for ever. */
  readonly keepChanges: number;
  /** null: nobody signs in elsewhere. */
  readonly oidc: OidcConfig | null;
}

/**
 * @param typed how a person calls the setting that they gave as a flag, such as `--jobs`.
 * @param file path of a JSON file with the same names as the environment, or null.
 * @throws InvalidInput with one line for each wrong value.
 */
export function readConfig(
  flags: Flags = {},
  file: string | null = null,
  env = process.env,
  typed: FlagNames = {},
): Config {
  const fromFile = file === null ? {} : readConfigFile(file);
  const values: Record<string, unknown> = {};
  const problems = unknownNames(fromFile, file);
  for (const [name, { schema }] of Object.entries(SETTINGS)) {
    const given = flags[name as SettingName] ?? (env[name] || undefined) ?? fromFile[name];
    const result = schema.safeParse(given);
    if (result.success) values[name] = result.data;
    else {
      const isFlag = flags[name as SettingName] !== undefined;
      const called = (isFlag && typed[name as SettingName]) || name;
      problems.push(...result.error.issues.map((issue) => `  ${called}: ${issue.message}`));
    }
  }
  if (problems.length > 0) throw new InvalidInput(`Wrong settings:\n${problems.join('\n')}`);
  return toConfig(values, env);
}

/** What to say of names in the environment that look like settings and are none. */
export function strayNames(env = process.env): readonly string[] {
  return unknownSettings(env, Object.keys(SETTINGS));
}

/** CROSSQUOTE_DEBUG=1: whoever runs it wants to see foreign errors whole, though their messages may quote a report. */
export function showsForeignErrors(env = process.env): boolean {
  return flag.safeParse(env['CROSSQUOTE_DEBUG'] ?? false).data === true;
}

/** The text of `.env.example`, made from the settings. */
export function envExample(): string {
  const entries = Object.entries(SETTINGS).map(([name, { schema, about }]) => {
    const fallback = schema.safeParse(undefined).data;
    return `# ${about}\n# ${name}=${fallback === undefined ? '' : String(fallback === false ? 0 : fallback)}\n`;
  });
  return `# Every setting of Crossquote; copy what you need. A flag on the command line wins over these.\n\n${entries.join('\n')}`;
}

/** Languages that reports are translated to, the one asked for first: what is compared is compared in English. */
export function targetsOf({ target }: Pick<Config, 'target'>): readonly Language[] {
  return primaryLanguage(target) === PIVOT_LANGUAGE ? [target] : [target, PIVOT_LANGUAGE];
}

/** The home that a command has to name to work on this database; null: it finds it by itself, or the database is on a server. */
export function homeToName(
  { home, databaseUrl }: Pick<Config, 'home' | 'databaseUrl'>,
  env: NodeJS.ProcessEnv = process.env,
): string | null {
  return databaseUrl !== null || home === resolve(usualHome(env)) ? null : home;
}

function usualHome(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'crossquote');
}

function toConfig(values: Record<string, unknown>, env: NodeJS.ProcessEnv): Config {
  // Each was just made by its schema, whose output type is the one named here.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  const of = <T>(name: SettingName) => values[name] as T;
  return {
    home: usableHome(resolve(of<string | undefined>('CROSSQUOTE_HOME') ?? usualHome(env))),
    cache: join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'crossquote'),
    databaseUrl: of<string | undefined>('DATABASE_URL') ?? null,
    redisUrl: of<string | undefined>('REDIS_URL') ?? null,
    logLevel: of('LOG_LEVEL'),
    collection: of('CROSSQUOTE_COLLECTION'),
    source: of<string | undefined>('CROSSQUOTE_SOURCE') ?? null,
    target: of('CROSSQUOTE_TARGET'),
    unknownSpeakers: of('CROSSQUOTE_UNKNOWN_SPEAKERS'),
    idKey: of('CROSSQUOTE_ID_KEY') ?? null,
    offline: of('CROSSQUOTE_OFFLINE'),
    jobs: of('CROSSQUOTE_JOBS'),
    maxMemory: of('CROSSQUOTE_MAX_MEMORY'),
    beams: of<number | undefined>('CROSSQUOTE_BEAMS') ?? null,
    embedder: of('CROSSQUOTE_EMBEDDER'),
    hub: of('CROSSQUOTE_HUB'),
    tracesTo: of('CROSSQUOTE_OFFLINE')
      ? null
      : (of<string | undefined>('OTEL_EXPORTER_OTLP_ENDPOINT') ?? null),
    serve: {
      host: of('CROSSQUOTE_HOST'),
      port: of('PORT'),
      tlsCert: of<string | undefined>('CROSSQUOTE_TLS_CERT') ?? null,
      tlsKey: of<string | undefined>('CROSSQUOTE_TLS_KEY') ?? null,
      behindProxy: of('CROSSQUOTE_BEHIND_PROXY'),
      requestsPerMinute: of('CROSSQUOTE_RATE_LIMIT'),
      keepChanges: of('CROSSQUOTE_KEEP_CHANGES'),
      oidc: oidcOf(values),
    },
  };
}

/** @throws InvalidInput for a folder that Node would try to make for ever. */
function usableHome(home: string): string {
  if (!isInProc(home)) return home;
  throw new InvalidInput(
    'Wrong settings:\n  CROSSQUOTE_HOME: lies in /proc, where no folder can be made; give another one',
  );
}

/** @throws InvalidInput when a provider is named without what it knows this server by. */
function oidcOf(values: Record<string, unknown>): OidcConfig | null {
  const of = (name: SettingName) => values[name] as string | undefined;
  const issuer = of('CROSSQUOTE_OIDC_ISSUER');
  if (issuer === undefined) return null;
  const [clientId, clientSecret] = [of('CROSSQUOTE_OIDC_CLIENT_ID'), of('CROSSQUOTE_OIDC_CLIENT_SECRET')];
  if (clientId === undefined || clientSecret === undefined)
    throw new InvalidInput(
      'Wrong settings:\n  CROSSQUOTE_OIDC_ISSUER: takes CROSSQUOTE_OIDC_CLIENT_ID and CROSSQUOTE_OIDC_CLIENT_SECRET with it',
    );
  const pairs = (of('CROSSQUOTE_OIDC_ROLES') ?? '').split(',').map((entry) => entry.trim().split('='));
  return {
    issuer,
    clientId,
    clientSecret,
    nameClaim: of('CROSSQUOTE_OIDC_NAME_CLAIM') ?? '',
    roleClaim: of('CROSSQUOTE_OIDC_ROLE_CLAIM') ?? '',
    roles: Object.fromEntries(pairs.map(([theirs = '', role = '']) => [theirs.trim(), role as Role])),
  };
}

function readConfigFile(file: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new InvalidInput(`There is no config file ${file}; check its name`);
    throw new InvalidInput(
      `The config file ${file} cannot be read as a JSON object; give one such as {"LOG_LEVEL": "info"}`,
    );
  }
}

function unknownNames(fromFile: Record<string, unknown>, file: string | null): string[] {
  return Object.keys(fromFile)
    .filter((name) => !(name in SETTINGS))
    .map((name) => `  ${name} (in ${file}): no such setting; there are ${Object.keys(SETTINGS).join(', ')}`);
}

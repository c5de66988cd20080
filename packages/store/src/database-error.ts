/**
 * Turns what a driver throws into an error that says what to do. A driver's own error may carry the statement's values and
 * quote them in its text, and those are the words of testimonies: nothing of it but its code and names from our schema is kept.
 */
import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { SUPERSEDED } from '@crossquote/pipeline';
import { errorField } from './error-field.ts';

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) or Node's name of the errno. */
const FIX_BY_CODE: Readonly<Record<string, (login: DatabaseLogin | null) => Error>> = {
  '28P01': (login) =>
    new InvalidInput(`the database refuses ${userOf(login)} or the password: correct DATABASE_URL`),
  '28000': (login) =>
    new InvalidInput(
      `the database refuses ${userOf(login)}: correct DATABASE_URL, or the server’s pg_hba.conf`,
    ),
  '3D000': (login) =>
    new InvalidInput(
      `there is no database ${login ? `"${login.database}" at ${login.server}` : 'of that name'}: create it (createdb), or correct DATABASE_URL`,
    ),
  '25006': () =>
    new Unavailable('the database takes no writes now (a standby, or set read-only): use the primary'),
  '40001': () => new Unavailable('two writers were in each other’s way; try again'),
  // The code stays readable: whoever can begin again does (`repeat-deadlocked.ts`).
  '40P01': () =>
    Object.assign(new Unavailable('two writers were in each other’s way; try again'), { code: '40P01' }),
  '55P03': () => new Unavailable('another writer holds a lock; try again'),
  '53100': () =>
    new Unavailable('no space is left on the disk that holds the database: free some, then try again'),
  '53200': () =>
    new Unavailable('the database is out of memory: give it more, or work on fewer reports at a time'),
  '53300': () =>
    new Unavailable(
      'the database has no connection left: raise its max_connections or the CONNECTION LIMIT of the role or database, or start fewer workers',
    ),
  '55000': (login) =>
    new Unavailable(
      `the database ${called(login)}takes no connections now: let it (ALTER DATABASE … ALLOW_CONNECTIONS true), or correct DATABASE_URL`,
    ),
  '57P03': () => new Unavailable('the database is just starting or stopping; try again'),
  '22021': () => new InvalidInput('a text holds a character that no database can keep'),
  '22P05': () => new InvalidInput('a text holds a character that no database can keep'),
  CQ001: () => new Conflict(SUPERSEDED),
  ENOSPC: () =>
    new Unavailable('no space is left on the disk that holds the database: free some, then try again'),
};

function called(login: DatabaseLogin | null): string {
  return login ? `"${login.database}" at ${login.server} ` : '';
}

/**
 * What these codes mean once the database has been open: not a wrong setting, but a password that changes, a database that is restored or renamed, a disk that
 * fails. What was begun is as right as before, so it waits. Never while opening: then it is a setting.
 */
const LATER_BY_CODE: Readonly<Record<string, string>> = {
  '28P01': 'the database refuses the login that it took before',
  '28000': 'the database refuses the login that it took before',
  '3D000': 'the database is not there any more',
  '42501':
    'the database refuses a right that its role had before, and must have on all that is in the schema app',
  '42P01': 'a table is not there any more, or not yet while a backup is being restored',
  '55000': 'the database takes no work now',
  // Which of the two only the text tells, in the server's own language.
  '57014':
    'the database has cancelled a statement, since an administrator said so or it took longer than statement_timeout',
  '58030': 'the disk that holds the database does not answer',
};

/** Also by a server that ends sessions which do nothing for long (57P05, 25P03). */
const LOST =
  /^(08...|57P0[125]|25P03|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN)$/;
/** node-postgres names these by their text alone. */
const LOST_BY_TEXT =
  /Connection terminated|connection error|timeout exceeded when trying to connect|after calling end on the pool/;

/** Node's codes where a certificate is not to be trusted (OpenSSL's, and its own of the name in it). */
const DISTRUST =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/;
/** As node-postgres says it. */
const NO_TLS = /server does not support SSL/;

/** Who asked for which database, as the driver read the URL; never with the password. */
export interface DatabaseLogin {
  readonly user: string;
  readonly database: string;
  /** `host:port`. */
  readonly server: string;
}

/**
 * Ours pass through; a driver's become InvalidInput, NotFound, Conflict or Unavailable, or an Error with nothing but the code.
 * @param login null: not known any more, long after the database was opened.
 */
export function databaseError(error: unknown, login: DatabaseLogin | null = null): unknown {
  if (isOurs(error)) return error;
  const code = errorField(error, 'code');
  const later = login === null && code !== null ? laterError(code, error) : null;
  if (later) return later;
  const fix = code === null ? undefined : FIX_BY_CODE[code];
  if (fix) return fix(login);
  if ((code && LOST.test(code)) || (error instanceof Error && LOST_BY_TEXT.test(error.message))) {
    return new Unavailable(
      `the database does not answer (${code ?? 'connection lost'}${login ? ` at ${login.server}` : ''}): start it, or correct DATABASE_URL, or unset it to use the embedded one`,
    );
  }
  const tls = tlsFix(code, error);
  // Once it has been open, it is a certificate that ran out or a server that is set up anew: an outage.
  if (tls) return login ? new InvalidInput(tls) : new Unavailable(tls);
  if (code === '23503') return missingReference(error);
  return code && /^[0-9A-Z]{5}$/.test(code) ? unexpected(code, error) : error;
}

/** The code stays readable: whoever makes the tables tells missing rights by it. */
function laterError(code: string, error: unknown): Error | null {
  const text = error instanceof Error ? error.message : '';
  const what = LATER_BY_CODE[code];
  if (what === undefined) return null;
  const about = code.startsWith('42') ? `${code} ${text}` : code;
  return Object.assign(new Unavailable(`${what} (${about}): put that right, or correct DATABASE_URL`), {
    code,
  });
}

function tlsFix(code: string | null, error: unknown): string | null {
  if (code !== null && DISTRUST.test(code))
    return `the database server’s certificate is not trusted (${code}): name the file with the certificate of who signed it in DATABASE_URL (?sslmode=verify-full&sslrootcert=<file>), or correct the host in it`;
  if (error instanceof Error && NO_TLS.test(error.message))
    return 'the database server takes no encrypted connections: set it up for TLS, or, where nobody else can listen, leave sslmode out of DATABASE_URL';
  return null;
}

function userOf(login: DatabaseLogin | null): string {
  if (!login) return 'this user';
  return `the user "${login.user}" of the database "${login.database}" at ${login.server}`;
}

function isOurs(error: unknown): boolean {
  return [InvalidInput, NotFound, Conflict, Unavailable].some((kind) => error instanceof kind);
}

function missingReference(error: unknown): Error {
  return nameOf(error).endsWith('_report_id_fkey')
    ? new NotFound('the report is not there any more')
    : new Conflict('something this refers to was replaced meanwhile; run the stage again');
}

function nameOf(error: unknown): string {
  return errorField(error, 'constraint') ?? errorField(error, 'table') ?? '';
}

/** Texts of class 42 (syntax, unknown names, rights) only speak of our own statement. */
function unexpected(code: string, error: unknown): Error {
  const about = code.startsWith('42') && error instanceof Error ? error.message : nameOf(error);
  return Object.assign(new Error(`the database refused a statement: ${code} ${about}`.trim()), { code });
}

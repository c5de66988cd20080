/** What holds a stage up or made it fail, stored in English, said in the reader's language. */
import { apart, type Readable, read } from './readable.ts';
import type { Words } from './words.ts';

const CAUSES: Readable = [
  [/^no model for (?<left>[a-z]{2,3}(?:-\w+)*) -> (?<right>[a-z]{2,3}(?:-\w+)*) is here$/i, 'no-model'],
  [
    /^the model (?<what>\S+) for (?<left>[a-z]{2,3}(?:-\w+)*) -> (?<right>[a-z]{2,3}(?:-\w+)*) is damaged \(.+\)$/i,
    'damaged-model',
  ],
  [
    /^no machine at work has (?<what>\S+), which is in force for (?<left>[a-z]{2,3}) -> (?<right>[a-z]{2,3})$/,
    'missing-model',
  ],
  [/^no machine at work has (?<what>\S+), which is in force as sentence model$/, 'missing-sentence-model'],
  [/^paused by (?<who>.+) since (?<since>\S+)$/, 'paused-by'],
  [/^an operator has paused the stage$/, 'paused'],
  [/^the worker that was at it has stopped$/, 'stopped'],
  [/^its worker was stopped in the middle of it, /, 'stopped'],
  [/^the language of the report is not known, so no model can be chosen$/, 'no-language'],
  [/^(?<count>\d+) workers in a row stopped in the middle of it, so it is set aside$/, 'crashed'],
  // Errors: what is to be done is said along with them.
  [/^the model (?<what>\S+) is damaged \(/, 'damaged'],
  [/^the model (?<what>\S+) does not translate its golden sentence as it did; /, 'golden'],
  [/^the model (?<what>\S+), which comes with Crossquote, is gone: /, 'gone'],
  [/^the sentence model (?<what>\S+) is not here; /, 'no-sentence-model'],
  [/^the sentence model is not here; /, 'no-sentence-model'],
  [/^a text holds (?:U\+0000|a character that no database can keep)/, 'bad-character'],
  [/^no space is left on the disk /, 'no-space'],
  [/^the embedded database has stopped: /, 'no-space'],
  [/: put that right, or correct DATABASE_URL$/, 'database-unusable'],
  [/^the database is out of memory: /, 'database-memory'],
  [/^the database has no connection left: /, 'database-connections'],
  [/^the database takes no writes now /, 'database-read-only'],
  [/^the database .*takes no connections now: /, 'database-closed'],
  [/^the database refuses /, 'database-refuses'],
  [/^there is no database /, 'no-database'],
  [/^the database (?:does not answer|is just starting or stopping|was closed)/, 'database-away'],
  [/^(?:two writers were in each other’s way|another writer holds a lock); try again$/, 'busy'],
  [/^something this refers to was replaced meanwhile; run the stage again$/, 'replaced'],
  [/^a newer Crossquote works on this database: /, 'superseded'],
  [/^unexpected (?<what>.+)$/, 'unexpected'],
];

/** @returns null for a cause that is known nowhere but in its own words. */
export function holdingCause(words: Words, cause: string): string | null {
  const whole = said(words, cause);
  if (whole !== null) return whole;
  // A report that is translated into several languages may lack a model for each.
  const parts = cause.split('; ').map((part) => said(words, part));
  return parts.every((part) => part !== null) ? parts.join(' · ') : null;
}

function said(words: Words, cause: string): string | null {
  const found = read(cause, CAUSES);
  if (!found) return null;
  const { left = '', right = '', what = '', who, since, count } = found.groups;
  return words.t(`cause.${found.key}`, {
    what: what && apart(what),
    ...(left !== '' && { left: words.languageName(left), right: words.languageName(right) }),
    ...(who !== undefined && { who: apart(who) }),
    ...(since !== undefined && { since: words.moment(since) }),
    ...(count !== undefined && { count: Number(count), shown: words.number(Number(count)) }),
  });
}

/**
 * What was done that somebody may have to answer for: reports added and removed, tokens and webhooks made and revoked, decisions, people's translations, exports and backups, names revealed, people classed and
 * forgotten, what results are made with put in force, stages paused, work cancelled and done again. Append-only; each line holds the hash of the one before it, so that no line can be changed, taken out or put in without all that follow giving it away.
 */
import type { AccessToken } from './access-token.ts';
import type { Calibration } from './calibration.ts';
import type { Correction } from './correction.ts';
import { ownHash, sha256 } from './ids.ts';
import { type ModelRef, modelKey } from './model-ref.ts';
import type { Report } from './report.ts';
import type { Review } from './review.ts';
import type { Stage } from './stage-mark.ts';
import type { MemoryEntry } from './translation.ts';
import type { TranslationEdit } from './translation-edit.ts';

export const LEDGER_DEEDS = [
  'review',
  'export',
  'reveal',
  'class',
  'forget',
  'correction',
  'carry',
  'pause',
  'unpause',
  'add',
  'remove',
  'grant',
  'revoke',
  'keep',
  'cancel',
  'retry',
  'reprocess',
  'backup',
  'restore',
  'webhook',
  'memory',
  'calibrate',
  'model',
  'edit',
] as const;
export type LedgerDeed = (typeof LEDGER_DEEDS)[number];

export interface NewLedgerLine {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who did it. */
  readonly who: string;
  readonly what: LedgerDeed;
  /** Ids and pseudonyms of what it was done to. */
  readonly subjects: readonly string[];
  /** Words of ours and numbers, never a name. */
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

export interface LedgerLine extends NewLedgerLine {
  /** Counted from 1, without gaps. */
  readonly seq: number;
  /** Of the line before; of the first line 64 zeros. */
  readonly prev: string;
  /** Lower-case hex SHA-256 of `ledgerText`. */
  readonly hash: string;
}

export const LEDGER_START = '0'.repeat(64);

/** The line that follows. */
export function ledgerLine(
  { at, who, what, subjects, detail }: NewLedgerLine,
  last: Pick<LedgerLine, 'seq' | 'hash'> | null,
): LedgerLine {
  const line = {
    seq: (last?.seq ?? 0) + 1,
    at,
    who,
    what,
    subjects,
    detail,
    prev: last?.hash ?? LEDGER_START,
  };
  return { ...line, hash: sha256(ledgerText(line)) };
}

/**
 * What is hashed: JSON without white space, the keys seq, at, who, what, subjects, detail, prev in this order, those of `detail` ascending by code unit, as UTF-8.
 */
export function ledgerText({ seq, at, who, what, subjects, detail, prev }: Omit<LedgerLine, 'hash'>): string {
  const ordered = Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ seq, at, who, what, subjects, detail: ordered, prev });
}

/** What is wrong with a line after the one before it, in a few words; null: nothing. */
export function ledgerFault(line: LedgerLine, last: Pick<LedgerLine, 'seq' | 'hash'> | null): string | null {
  if (line.seq !== (last?.seq ?? 0) + 1)
    return `line ${line.seq} stands where line ${(last?.seq ?? 0) + 1} belongs`;
  if (line.prev !== (last?.hash ?? LEDGER_START))
    return `line ${line.seq} does not follow from the line before it`;
  return line.hash === sha256(ledgerText(line)) ? null : `line ${line.seq} is not what was written`;
}

/** A decision, as the ledger has it; its note stays with the review. */
export function reviewLine({ id, subject, verdict, by, at, carriedFrom }: Review): NewLedgerLine {
  const detail = { verdict, ...(carriedFrom !== undefined && { carriedFrom }) };
  return { at, who: by, what: 'review', subjects: [subject, id], detail };
}

/** Who did what may be done without a name, at the command line. */
export const NOBODY_NAMED = 'command line';

/** Who does it, and when (ISO 8601, UTC). */
export interface Act {
  readonly by: string;
  readonly at: string;
}

/**
 * A report added, or removed for good: which, and the hash of the bytes that it was read from. Both outlive the report, and say none of its words; nor is its file or collection
 * named, for either may be called after somebody.
 */
export function reportLine(
  what: 'add' | 'remove',
  { id, sha256: hash }: Pick<Report, 'id' | 'sha256'>,
  { by, at }: Act,
): NewLedgerLine {
  return { at, who: by, what, subjects: [id], detail: { hash } };
}

/** A token made, or revoked: never its secret or its hash. For whom it is stands in the list of tokens, which forgets none. */
export function tokenLine(
  what: 'grant' | 'revoke' | 'keep',
  { id, role, reveals, expiresAt }: Pick<AccessToken, 'id' | 'role' | 'reveals' | 'expiresAt'>,
  { by, at }: Act,
): NewLedgerLine {
  return { at, who: by, what, subjects: [id], detail: { role, reveals, expiresAt } };
}

/** Waiting stages given up, or stages that failed or are done to be done again: of which reports, and how many in all. Testimonies are of a collection, whose name is not said. */
export function stagesLine(
  what: 'cancel' | 'retry' | 'reprocess',
  reports: readonly string[],
  stages: number,
  { by, at }: Act,
): NewLedgerLine {
  return { at, who: by, what, subjects: [...new Set(reports)].sort(), detail: { stages } };
}

/** All that the database holds written into a file, or taken from one: how much, and the hash that stands in the file's last line. */
export function backupLine(
  what: 'backup' | 'restore',
  { rows, reports, reviews, sha256: hash }: BackedUp,
  { by, at }: Act,
): NewLedgerLine {
  return { at, who: by, what, subjects: [], detail: { hash, rows, reports, reviews } };
}

interface BackedUp {
  readonly rows: number;
  readonly reports: number;
  readonly reviews: number;
  readonly sha256: string;
}

/** A URL that is told of changes from now on, is told no more, or is tried again; stopped with a backup that was restored. It may hold anything: its hash alone. */
export function webhookLine(
  deed: 'add' | 'remove' | 'start' | 'stop',
  { id, url }: { readonly id: string; readonly url: string },
  { by, at }: Act,
): NewLedgerLine {
  return { at, who: by, what: 'webhook', subjects: [id], detail: { deed, url: sha256(url) } };
}

/** Entries put into the translation memory, of which a pair that serves both ways has two: how many came and were new, how many are a machine's, and the hash of the ids of all that came. @param key of the database; null: it has none. */
export function memoryLine(
  entries: readonly MemoryEntry[],
  added: number,
  { by, at }: Act,
  key: string | null,
): NewLedgerLine {
  const ids = entries.map(({ id }) => id).sort();
  const machines = entries.filter(({ origin }) => origin === 'machine').length;
  const detail = { hash: ownHash(ids.join(','), key), entries: entries.length, added, machines };
  return { at, who: by, what: 'memory', subjects: [], detail };
}

/** Weights and a threshold put in force, learnt from so many decisions, or those that ship again. */
export function calibrationLine({ id, at, by, threshold, fittedOn }: Calibration): NewLedgerLine {
  const decisions = fittedOn ? fittedOn.same + fittedOn.different : 0;
  return { at, who: by ?? NOBODY_NAMED, what: 'calibrate', subjects: [id], detail: { threshold, decisions } };
}

/** A model put in force, and for what. */
export function modelLine({ task, source, target, model }: PutModel, { by, at }: Act): NewLedgerLine {
  return { at, who: by, what: 'model', subjects: [modelKey(model)], detail: { task, source, target } };
}

interface PutModel {
  readonly task: string;
  readonly source: string;
  readonly target: string;
  readonly model: ModelRef;
}

/** A version of a person's translation, or one taken back: of what, into which language; its words and what it was made from stay with the edit. */
export function editLine(
  { id, reportId, of, language, text, state }: TranslationEdit,
  { by, at }: Act,
): NewLedgerLine {
  const detail = { language, deed: text === null ? 'undo' : 'write', state };
  return { at, who: by, what: 'edit', subjects: [reportId, of, id], detail };
}

/** Stages paused, or let go on. */
export function holdLine(
  what: 'pause' | 'unpause',
  stages: readonly Stage[],
  { by, at }: Act,
): NewLedgerLine {
  return { at, who: by, what, subjects: stages, detail: {} };
}

/** A correction, as the ledger has it: its note and the speaker's name stay with the correction. */
export function correctionLine({
  id,
  reportId,
  subject,
  deed,
  by,
  at,
  carriedFrom,
}: Correction): NewLedgerLine {
  const subjects = [reportId, subject, id].flatMap((each) => each ?? []);
  return {
    at,
    who: by,
    what: 'correction',
    subjects,
    detail: { deed, ...(carriedFrom !== null && { carriedFrom }) },
  };
}

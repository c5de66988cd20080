/**
 * Structured logs on stderr. What may be logged is a closed list of fields, so that no word of a testimony and no name gets into a
 * log by accident: anything else is dropped before pino sees it.
 */
import type { Stage } from '@crossquote/domain';
import { pino } from 'pino';
import type { Config } from './config.ts';

/** Ids, counts, milliseconds and our own causes. */
export interface LogFields {
  readonly stage?: Stage;
  readonly subject?: string;
  readonly outcome?: string;
  readonly ms?: number;
  readonly count?: number;
  readonly cause?: string | null;
}

export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const FIELDS = ['stage', 'subject', 'outcome', 'ms', 'count', 'cause'] as const;

/** @param write where lines go; stderr by default, so that stdout stays for results. */
export function openLogger(
  level: Config['logLevel'],
  write: (line: string) => void = (line) => void process.stderr.write(line),
): Logger {
  const sink = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
  const log =
    (at: 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}) =>
      sink[at](
        Object.fromEntries(FIELDS.filter((f) => fields[f] !== undefined).map((f) => [f, fields[f]])),
        message,
      );
  return { info: log('info'), warn: log('warn'), error: log('error') };
}

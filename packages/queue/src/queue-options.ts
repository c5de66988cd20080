/** What every queue can be told, whatever it stands on. */
import { InvalidInput } from '@crossquote/domain';

export interface QueueOptions {
  /**
   * Told of what somebody should look at but nobody is waiting for: a server that went away, a job given up. The same
   * message comes at most once in five seconds. Messages hold ids and addresses, never a password or a payload.
   */
  readonly onError: (error: Error) => void;
  /** Keeps queues of several installations on one server apart. Letters, digits, `-` and `_`. */
  readonly prefix?: string;
  /** How often a job is tried at most. */
  readonly attempts?: number;
  /** Milliseconds before the second try, doubled before each further one, minus up to the part `jitter` (0 to 1) by chance. */
  readonly backoff?: { readonly delay: number; readonly jitter: number };
  /** Milliseconds without a sign of life after which a worker's jobs may be taken from it. */
  readonly lockDuration?: number;
  /** Milliseconds between two looks for such jobs. */
  readonly stalledInterval?: number;
  /** Milliseconds a server is waited for, when asked for anything. */
  readonly patience?: number;
  /** Writes spans where OpenTelemetry is set up in the process. */
  readonly isTraced?: boolean;
}

export type QueueSettings = Required<QueueOptions>;

/** @param defaults what the backend wants otherwise than the others. */
export function queueSettings(options: QueueOptions, defaults: Partial<QueueSettings> = {}): QueueSettings {
  const settings: QueueSettings = {
    prefix: 'crossquote',
    attempts: 4,
    backoff: { delay: 2000, jitter: 0.5 },
    // A worker that was killed is noticed after lockDuration + stalledInterval at most: 35 s.
    lockDuration: 30_000,
    stalledInterval: 5000,
    patience: 5000,
    isTraced: false,
    ...defaults,
    ...options,
  };
  if (/^[\w-]{1,60}$/.test(settings.prefix)) return settings;
  throw new InvalidInput('A queue prefix is 1 to 60 letters, digits, "-" or "_".');
}

/** What the log says of jobs. That one is tried again is said seldom: with the database away for an hour, every job of every stage is, all the time. */
import { type StageEvent, saidSeldom } from '@crossquote/pipeline';
import type { Logger } from './logger.ts';

/** Milliseconds between two lines that say that jobs of a stage are tried again for the same cause. */
const AGAIN_MS = 60_000;

export function stageTeller(
  logger: Logger,
  now: () => number = () => performance.now(),
): (event: StageEvent) => void {
  const isSaid = saidSeldom(AGAIN_MS, now);
  return ({ stage, subject, outcome, ms, cause: why }) => {
    const isAgain = outcome === 'retrying' || outcome === 'unnoted';
    const cause = outcome === 'unnoted' ? `${why}; ${UNNOTED}` : why;
    if (isAgain && !isSaid(`${stage} ${cause}`)) return;
    const level = outcome === 'failed' ? 'error' : isAgain ? 'warn' : 'info';
    logger[level]('stage', { stage, subject, outcome: isAgain ? 'retrying' : outcome, ms, cause });
  };
}

/** Of these `status` knows nothing, so the log must say what will become of them. */
const UNNOTED = 'this could not be noted, so no try is counted and its jobs come again until it can';

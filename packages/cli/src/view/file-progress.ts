/** How far files are that are downloaded, packed or unpacked: a bar on a terminal, a plain line every few seconds elsewhere. */
import { type ModelProgress, onShutdown } from '@crossquote/runtime';
import { SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

const PLAIN_EVERY_MS = 5000;

/** Exit code of a run that somebody stopped. */
const INTERRUPTED = 130;

type Run<T> = (onProgress: (progress: ModelProgress) => void, signal: AbortSignal) => Promise<T>;

/** Runs something that tells its progress. Ctrl+C stops it, so that it can clear away its half; whatever happens, the bar is gone afterwards. */
export async function withFileProgress<T>(terminal: Terminal, quiet: boolean, run: Run<T>): Promise<T> {
  const stop = new AbortController();
  const line = quiet ? SILENT : terminal.showsProgress ? barLine() : plainLine(terminal);
  const release = onShutdown(() => {
    process.exitCode = INTERRUPTED;
    stop.abort();
  });
  try {
    return await run(line.show, stop.signal);
  } finally {
    line.end();
    release();
  }
}

interface Line {
  readonly show: (progress: ModelProgress) => void;
  readonly end: () => void;
}

const SILENT: Line = { show: () => undefined, end: () => undefined };

/** Not there before there is something to show: what is fetched, and how large, is said first. */
function barLine(): Line {
  const bar = new SingleBar({
    format: '  {bar} {percentage}% {path}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    show: (progress) => {
      if (!started) bar.start(100, 0, { path: '' });
      started = true;
      bar.update(percentOf(progress), { path: progress.path });
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}

function plainLine(terminal: Terminal): Line {
  let last = performance.now();
  return {
    end: () => undefined,
    show: (progress) => {
      if (performance.now() - last < PLAIN_EVERY_MS) return;
      last = performance.now();
      const size = `${Math.ceil(progress.totalBytes / 1e6)} MB`;
      terminal.err(`  ${percentOf(progress)}% of ${size}, ${progress.name}\n`);
    },
  };
}

/** Sizes are promises until the last byte is there. */
function percentOf({ bytes, totalBytes }: ModelProgress): number {
  return Math.min(100, Math.floor((100 * bytes) / Math.max(1, totalBytes)));
}

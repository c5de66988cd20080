/** How far files are that are downloaded, packed or unpacked: a bar on a terminal, a plain line every few seconds elsewhere. */
import type { ModelProgress } from '@crossquote/runtime';
import { SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

const PLAIN_EVERY_MS = 5000;

/** Runs something that tells its progress; whatever happens, the bar is gone afterwards. */
export async function withFileProgress<T>(
  terminal: Terminal,
  quiet: boolean,
  run: (onProgress: (progress: ModelProgress) => void) => Promise<T>,
): Promise<T> {
  if (quiet) return run(() => undefined);
  if (!terminal.showsProgress) return run(plainLines(terminal));
  const bar = new SingleBar({
    format: '  {bar} {percentage}% {path}',
    hideCursor: true,
    clearOnComplete: true,
  });
  // Not before there is something to show: what is fetched, and how large, is said first.
  let started = false;
  const show = (progress: ModelProgress) => {
    if (!started) bar.start(100, 0, { path: '' });
    started = true;
    bar.update(percentOf(progress), { path: progress.path });
  };
  try {
    return await run(show);
  } finally {
    if (started) bar.stop();
  }
}

function plainLines(terminal: Terminal): (progress: ModelProgress) => void {
  let last = performance.now();
  return (progress) => {
    if (performance.now() - last < PLAIN_EVERY_MS) return;
    last = performance.now();
    terminal.err(
      `  ${percentOf(progress)}% of ${Math.ceil(progress.totalBytes / 1e6)} MB, ${progress.name}\n`,
    );
  };
}

/** Sizes are promises until the last byte is there. */
function percentOf({ bytes, totalBytes }: ModelProgress): number {
  return Math.min(100, Math.floor((100 * bytes) / Math.max(1, totalBytes)));
}

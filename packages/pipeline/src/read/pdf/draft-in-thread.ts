/** Reads a PDF in a thread of its own, within bounds of time and memory. */
import { Worker } from 'node:worker_threads';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import type { Draft } from '../draft.ts';
import type { PdfAnswer } from './answer-of-pdf.ts';
import { REFUSALS } from './refusals.ts';

/** Milliseconds. 400 dense pages take 10 s on one slow core. */
const LONGEST = 120_000;

/** Megabytes of the thread's heap: 400 dense pages take a fifth of it. */
const MOST_HEAP = 800;

/** Bytes of the whole program beyond what it had: streams that a file unpacks are in no heap. */
const MOST_MEMORY = 1_500_000_000;

/** Milliseconds between looks at the memory. */
const LOOK = 200;

/** One at a time in a program: several that need all that one may would be too much for it. */
let before: Promise<unknown> = Promise.resolve();

/** Each may take as long as one may: who comes behind so many is told at once, instead of waiting a quarter of an hour. */
const MOST_WAITING = 8;
/** With the one that is being read. */
let present = 0;

export interface PdfBounds {
  /** Milliseconds. */
  readonly longest?: number;
  /** Bytes. */
  readonly mostMemory?: number;
}

/**
 * @throws InvalidInput, without the file's name, when it cannot be read within the bounds.
 * @throws Unavailable when too many wait already.
 */
export async function draftInThread(bytes: Uint8Array, bounds: PdfBounds = {}): Promise<Draft> {
  if (present > MOST_WAITING)
    throw new Unavailable(`${MOST_WAITING} other PDFs wait to be read already: try again later`);
  present += 1;
  const reading = before.then(() => answerOf(bytes, bounds)).finally(() => (present -= 1));
  before = reading.catch(() => undefined);
  const answer = await reading;
  if ('refused' in answer) throw new InvalidInput(answer.refused);
  return answer.draft;
}

function answerOf(
  bytes: Uint8Array,
  { longest = LONGEST, mostMemory = MOST_MEMORY }: PdfBounds,
): Promise<PdfAnswer> {
  const worker = new Worker(threadFile(), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
    // Nothing of how this program was started, such as where it has its sources.
    execArgv: [],
    // What PDF.js says may quote the document.
    stdout: true,
    stderr: true,
    env: {},
  });
  const most = process.memoryUsage.rss() + mostMemory;
  const ends = Date.now() + longest;
  return new Promise<PdfAnswer>((resolve) => {
    const looks = setInterval(
      () => {
        if (Date.now() > ends || process.memoryUsage.rss() > most) void worker.terminate();
      },
      Math.min(LOOK, longest),
    );
    worker.once('message', (answer: PdfAnswer) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve({ refused: REFUSALS[code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'other'] });
    });
    worker.once('exit', () => {
      clearInterval(looks);
      resolve({ refused: REFUSALS['too-much'] });
    });
  });
}

/** Threads start from built files: Node 20 does not run TypeScript, which tests import. */
function threadFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/read/pdf/pdf-thread.js', import.meta.url)
    : new URL('./pdf-thread.js', import.meta.url);
}

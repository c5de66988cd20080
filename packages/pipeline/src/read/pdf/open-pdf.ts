/** Reads a PDF in a thread of its own, within bounds of time and memory. */
import { Worker } from 'node:worker_threads';
import { InvalidInput } from '@crossquote/domain';
import type { PdfAnswer, PdfContents, PdfRefusal } from './pdf-contents.ts';

/** Milliseconds. 500 pages take 10 s on one slow core. */
const LONGEST = 180_000;

/** Megabytes of the thread's heap: 500 pages have a tenth of it. */
const MOST_HEAP = 1000;

/** Bytes of the whole program beyond what it had: streams that a file unpacks are in no heap. */
const MOST_MEMORY = 2_000_000_000;

/** Milliseconds between looks at the memory. */
const LOOK = 200;

const PRINT = 'print it to a new PDF, or save its text as .txt';
const SPLIT = 'split it into one file a report, or save its text as .txt';

const WORDS: Readonly<Record<PdfRefusal, string>> = {
  password: 'it has a password: open it with that, and save or print it to a new PDF without one',
  damaged: `it is damaged: fetch or copy it again, or open it and ${PRINT}`,
  'form-program': `it is a form that only Adobe's program shows: open it there and ${PRINT}`,
  'many-pages': `it has more pages than any report: ${SPLIT}`,
  'many-words': `it has more words than any report: ${SPLIT}`,
  other: `it cannot be read, and may be damaged: open it and ${PRINT}`,
};

const TOO_MUCH = `it takes more time or memory to read than any report: ${PRINT}`;

export interface PdfBounds {
  /** Milliseconds. */
  readonly longest?: number;
  /** Bytes. */
  readonly mostMemory?: number;
}

/** @throws InvalidInput, without the file's name, when it cannot be read within the bounds. */
export async function openPdf(bytes: Uint8Array, bounds: PdfBounds = {}): Promise<PdfContents> {
  const answer = await answerOf(bytes, bounds);
  if ('refused' in answer) throw new InvalidInput(WORDS[answer.refused]);
  return answer.contents;
}

function answerOf(
  bytes: Uint8Array,
  { longest = LONGEST, mostMemory = MOST_MEMORY }: PdfBounds,
): Promise<PdfAnswer> {
  const worker = new Worker(threadFile(), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
    // What PDF.js says may quote the document.
    stdout: true,
    stderr: true,
    env: {},
  });
  const most = process.memoryUsage.rss() + mostMemory;
  const ends = Date.now() + longest;
  return new Promise<PdfAnswer>((resolve, reject) => {
    const refuse = () => reject(new InvalidInput(TOO_MUCH));
    const looks = setInterval(
      () => {
        if (Date.now() > ends || process.memoryUsage.rss() > most) void worker.terminate();
      },
      Math.min(LOOK, longest),
    );
    worker.once('message', resolve);
    // Out of its heap.
    worker.once('error', refuse);
    worker.once('exit', () => {
      clearInterval(looks);
      refuse();
    });
  });
}

/** Threads start from built files: Node 20 does not run TypeScript, which tests import. */
function threadFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/read/pdf/pdf-thread.js', import.meta.url)
    : new URL('./pdf-thread.js', import.meta.url);
}

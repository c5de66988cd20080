/**
 * The embedded database belongs to one process at a time. So that `status`, `trace` and `export` tell the truth while another
 * process works, the one that holds it answers questions on a socket in its home: some methods of the store, one JSON line each.
 * The home is its owner's alone (0700), and so is the socket.
 */
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Conflict, InvalidInput, sha256, Unavailable } from '@crossquote/domain';
import type { Store } from '@crossquote/pipeline';

/** Methods that may be asked of another process: arguments and answers are JSON, maps of it, and vectors. */
const ASKED = [
  'report',
  'reports',
  'reportLanguages',
  'reportOfBytes',
  'idKey',
  'collectionNames',
  'keptCollectionNames',
  'sentences',
  'sentencesById',
  'quotes',
  'quotesById',
  'reportsById',
  'reportPage',
  'alignmentPage',
  'testimonyPage',
  'reviewPage',
  'alignmentsOf',
  'quotesByWords',
  'quotesByVector',
  'sentencesByVector',
  'reviewedPairs',
  'corrections',
  'correctionsOf',
  'correctionRevisions',
  'anchors',
  'translations',
  'translationEdits',
  'sentencesOfEach',
  'quotesOfEach',
  'translationsOfEach',
  'translationEditsOfEach',
  'stageRecordsOfEach',
  'readings',
  'latestEdits',
  'editsInForce',
  'translationsOf',
  'alignments',
  'testimonies',
  'reviews',
  'memory',
  'memoryPairs',
  'memoryRevision',
  'lastMemory',
  'memoryAfter',
  'metMemory',
  'humanRevisions',
  'calibration',
  'calibrations',
  'modelsInForce',
  'translatedBy',
  'workersAtWork',
  'stageRecords',
  'stageRecordsOf',
  'urgentReports',
  'isUrgent',
  'heldStages',
  'tokens',
  'backUp',
  'webhooks',
  'peopleVersion',
  'speakers',
  'languages',
  'people',
  'nameSecret',
  'ledger',
  'changes',
  'lastChange',
  'lastCutAt',
  'lastRestore',
  // Those that change something: a server runs for weeks, and meanwhile tokens and webhooks come and go, stages are paused,
  // work is cancelled, people are protected, terms are listed and exports written down,
  // by the owner of the home.
  'placeNames',
  'savePerson',
  'addMemory',
  'saveMet',
  'appendLedger',
  'pauseStages',
  'unpauseStages',
  'cancelStages',
  'addToken',
  'revokeToken',
  'addWebhook',
  'removeWebhook',
  'startWebhook',
] as const satisfies readonly (keyof Store)[];

/**
 * All others: they change the work, or only its holder asks them. Named, so that TypeScript asks of every new method of the store where it belongs: one that
 * `status` needs and nobody put above makes it fail beside a working process alone.
 */
const ITS_HOLDERS: Readonly<Record<Exclude<keyof Store, (typeof ASKED)[number] | 'close'>, true>> = {
  addAlignments: true,
  addAnchors: true,
  addCalibration: true,
  addCorrection: true,
  addEdits: true,
  addPlaces: true,
  addReport: true,
  addReview: true,
  alignment: true,
  alignmentCounts: true,
  beginIdKey: true,
  beginStage: true,
  cacheTranslations: true,
  cachedTranslations: true,
  candidates: true,
  changesAround: true,
  carriedTestimonies: true,
  collections: true,
  cutChanges: true,
  dropWorker: true,
  embeddings: true,
  endSession: true,
  exclusively: true,
  failMessage: true,
  fixMessage: true,
  forgetPerson: true,
  forgetRecords: true,
  forgetStages: true,
  hinderStage: true,
  isSessionEnded: true,
  lastCut: true,
  letGo: true,
  makeUrgent: true,
  noteWorker: true,
  original: true,
  passMessage: true,
  putModelInForce: true,
  questionCounts: true,
  questions: true,
  quoteIds: true,
  quotePage: true,
  removeReport: true,
  renewLease: true,
  reportsHolding: true,
  revisions: true,
  saveAlignments: true,
  saveEdit: true,
  saveEmbeddings: true,
  saveHumanTranslation: true,
  saveQuotes: true,
  saveSentences: true,
  saveTerms: true,
  saveTestimonies: true,
  saveTranslations: true,
  scrub: true,
  stageCounts: true,
  takeTouched: true,
  takeWebhook: true,
  tokenByHash: true,
  undisturbed: true,
  workingRelease: true,
};

interface Question {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Waiting = Map<
  number,
  { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
>;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Where the holder of a home listens. Socket paths are short (about 100 bytes), homes need not be. */
export function socketPath(home: string): string {
  const name = `crossquote-${sha256(home).slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inHome = join(home, 'crossquote.sock');
  return Buffer.byteLength(inHome) < 100 ? inHome : join(tmpdir(), `${name}.sock`);
}

/** Milliseconds that a holder waits, at its end, for those who read through it, and after which one who asks nothing more is done. */
const FAREWELL_MS = 5000;
const QUIET_MS = 500;

/**
 * Answers questions until it is closed; whoever is in the middle of reading then may come to its end. That nobody can listen there is no
 * reason not to work: then nobody can ask.
 * @param farewellMs how long it waits for them at most.
 */
export async function shareStore(
  store: Store,
  path: string,
  farewellMs = FAREWELL_MS,
): Promise<{ close(): Promise<void> }> {
  /** With the moment of the last answer; infinity while there is a question. */
  const open = new Map<Socket, number>();
  const server = createServer((socket) => {
    open.set(socket, performance.now());
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    linesOf(socket, (line) => {
      open.set(socket, Number.POSITIVE_INFINITY);
      void answer(store, line, socket).finally(() => {
        if (open.has(socket)) open.set(socket, performance.now());
      });
    });
  });
  if (process.platform !== 'win32') rmSync(path, { force: true });
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen({ path }, resolve));
  server.unref();
  return {
    close: () =>
      new Promise((resolve) => {
        const until = performance.now() + farewellMs;
        const look = setInterval(() => {
          const now = performance.now();
          for (const [socket, answered] of open)
            if (now > until || now - answered > QUIET_MS) socket.destroy();
        }, QUIET_MS / 10);
        server.close(() => {
          clearInterval(look);
          resolve();
        });
      }),
  };
}

/**
 * A store that asks the holder of the home, and refuses to change anything but what is listed above.
 * @throws Conflict when nobody answers there.
 */
export async function borrowStore(path: string, refusal: Conflict): Promise<Store> {
  const socket = connect({ path });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', () => reject(refusal));
  });
  const open: Waiting = new Map();
  const gone = () => {
    for (const { reject } of open.values())
      reject(new Conflict('the process that held the database has ended; run it again'));
    open.clear();
  };
  linesOf(socket, (line) => {
    const { id, value, error } = decoded(line) as Answer;
    const waiting = open.get(id);
    open.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Conflict(error));
  });
  socket.on('close', gone).on('error', gone);
  return askingStore(socket, open, refusal);
}

/** readline hands the socket's errors on; whoever owns the socket has dealt with them. */
function linesOf(socket: Socket, onLine: (line: string) => void): void {
  createInterface({ input: socket })
    .on('line', onLine)
    .on('error', () => undefined);
}

function askingStore(socket: Socket, open: Waiting, refusal: Conflict): Store {
  let last = 0;
  const ask = (method: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const question: Question = { id: ++last, method, args };
      open.set(question.id, { resolve, reject });
      socket.write(encoded(question));
    });
  const asking = Object.fromEntries(ASKED.map((name) => [name, (...args: unknown[]) => ask(name, args)]));
  const close = async () => void socket.end();
  return new Proxy({ ...asking, close } as unknown as Store, {
    get: (known, name) =>
      Object.hasOwn(ITS_HOLDERS, name) ? () => Promise.reject(refusal) : Reflect.get(known, name),
  });
}

async function answer(store: Store, line: string, socket: Socket): Promise<void> {
  const { id, method, args } = decoded(line) as Question;
  const reply = (answered: Answer) => void socket.write(encoded(answered));
  const name = ASKED.find((known) => known === method);
  if (!name) return reply({ id, error: 'this may not be asked of another process' });
  try {
    reply({ id, value: await (store[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args) });
  } catch (error) {
    const gone = 'the process that holds the database could not answer; run it again';
    reply({ id, error: tells(error) ? error.message : gone });
  }
}

/** Our own errors speak for themselves; another's message may quote what it choked on. */
function tells(error: unknown): error is Error {
  return error instanceof Conflict || error instanceof InvalidInput || error instanceof Unavailable;
}

/** JSON knows neither maps nor vectors. No record has keys of these names. */
const ENTRIES = '__entries';
const FLOATS = '__floats';

function encoded(message: Question | Answer): string {
  const plain = (_key: string, value: unknown) => {
    if (value instanceof Map) return { [ENTRIES]: [...value] };
    return value instanceof Float32Array ? { [FLOATS]: [...value] } : value;
  };
  return `${JSON.stringify(message, plain)}\n`;
}

function decoded(line: string): unknown {
  return JSON.parse(line, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (FLOATS in value) return Float32Array.from(value[FLOATS] as readonly number[]);
    return ENTRIES in value ? new Map(value[ENTRIES] as readonly (readonly [unknown, unknown])[]) : value;
  });
}

/** Starts a lane and talks to it. */
import { Worker } from 'node:worker_threads';
import type { DecodedText, DecodeRequest } from './decoded-text.ts';
import type { LaneAnswer, LaneQuestion } from './lane-message.ts';
import type { OpenGraphs } from './open-graphs.ts';

export interface Lane {
  readonly rowsAreFree: boolean;
  /** One batch at a time. @throws Error when it fails; nothing of the text is in its message. */
  decode(request: DecodeRequest): Promise<readonly DecodedText[]>;
  /** Its thread is gone: it answers nothing any more. */
  hasEnded(): boolean;
  close(): Promise<void>;
}

/** @throws Error when the model cannot be loaded. */
export async function openLane(model: OpenGraphs): Promise<Lane> {
  const worker = new Worker(laneFile(), { workerData: model });
  let ended = false;
  const end = () => {
    ended = true;
  };
  // Heard for as long as it lives: an error that nobody hears would end the whole program.
  worker.on('error', end);
  worker.on('exit', end);
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const first = await answerOf(worker);
  if (!('ready' in first)) {
    await exited;
    throw new Error('the model cannot be loaded');
  }
  // A program that is done but for idle lanes may end.
  worker.unref();
  return {
    rowsAreFree: first.ready.rowsAreFree,
    hasEnded: () => ended,
    decode: async (request) => {
      if (ended) throw new Error("a translation engine's thread has ended");
      worker.ref();
      const answer = answerOf(worker);
      worker.postMessage(request satisfies LaneQuestion, []);
      const given = await answer.finally(() => worker.unref());
      if ('texts' in given) return given.texts;
      throw new Error(`the translation engine failed (${'failed' in given ? given.failed : 'order'})`);
    },
    close: async () => {
      worker.ref();
      worker.postMessage('close' satisfies LaneQuestion, []);
      await exited;
    },
  };
}

function answerOf(worker: Worker): Promise<LaneAnswer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off('message', heard);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    const heard = (answer: LaneAnswer) => {
      done();
      resolve(answer);
    };
    const failed = (error: Error) => {
      done();
      reject(new Error(`a translation engine's thread failed (${error.name})`));
    };
    const ended = () => {
      done();
      reject(new Error("a translation engine's thread ended too soon"));
    };
    worker.on('message', heard);
    worker.on('error', failed);
    worker.on('exit', ended);
  });
}

/** Threads start from built files: Node 20 does not run TypeScript, which tests import. */
function laneFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../dist/engine/lane.js', import.meta.url)
    : new URL('./lane.js', import.meta.url);
}

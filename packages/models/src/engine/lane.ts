/**
 * A worker thread with a model of its own, which decodes one batch at a time on one core. onnxruntime-node runs on the thread that
 * asks it, so in the main thread it would stop the event loop for every step, and with it the renewal of job locks.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { decodeBeams } from './decode-beams.ts';
import { decodeGreedy } from './decode-greedy.ts';
import type { LaneAnswer, LaneQuestion } from './lane-message.ts';
import { openGraphs } from './open-graphs.ts';
import { rowsStayFree } from './rows-stay-free.ts';

const port = parentPort;
if (port) {
  const say = (answer: LaneAnswer) => port.postMessage(answer);
  try {
    const graphs = await openGraphs(workerData);
    let busy: Promise<void> = Promise.resolve();
    const close = async () => {
      await busy;
      const sessions = [graphs.encoder, graphs.decoder];
      if (workerData.profile) for (const session of sessions) session.endProfiling();
      await Promise.all(sessions.map((session) => session.release()));
      port.close();
    };
    port.on('message', (question: LaneQuestion) => {
      if (question === 'close') {
        void close();
        return;
      }
      const decode = question.beams > 1 ? decodeBeams : decodeGreedy;
      // Its message could quote what it choked on.
      busy = decode(graphs, question).then(
        (texts) => say({ texts }),
        (error: unknown) => say({ failed: error instanceof Error ? error.name : 'Error' }),
      );
    });
    say({ ready: { rowsAreFree: await rowsStayFree(graphs) } });
  } catch (error) {
    say({ failed: error instanceof Error ? error.name : 'Error' });
    port.close();
  }
}

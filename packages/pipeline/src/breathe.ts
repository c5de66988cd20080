/** Lets the event loop run during long computing, so that signals are heard and a job's lock stays fresh. */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of computing between two turns of the loop. */
const STRETCH_MS = 25;
/** Of the whole process, as the event loop is. */
let last = 0;

/** To be awaited in loops; costs next to nothing as long as the stretch is not over. */
export async function breathe(): Promise<void> {
  if (performance.now() - last < STRETCH_MS) return;
  await setImmediate();
  last = performance.now();
}

/**
 * What Node is told where a process has little to do: a function of the embedded engine's code is compiled a second time, for speed, after it ran through so many bytes of its code. By Node's own
 * count (1.8 million) a third of a short command's processor time goes into that. Not for people’s own work: adding 150 reports took longer so, in the one run that was timed.
 */
import { spawnSync } from 'node:child_process';

/** An option of V8's own, which a later one may lack; Node then ends at once. Asking takes 40 ms. */
const OPTION = '--wasm-tiering-budget=300000000';

export const BRIEF: readonly string[] =
  spawnSync(process.execPath, [OPTION, '--version']).status === 0 ? [OPTION] : [];

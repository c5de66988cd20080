/**
 * What Node is told where a process has little to do: a function of the embedded engine's code is compiled a second time, for speed, after it ran through so many bytes of its code. By Node's own
 * count (1.8 million) a third of a short command's processor time goes into that. Not for people's own work: adding 150 reports takes a tenth more so.
 */
export const BRIEF: readonly string[] = ['--wasm-tiering-budget=300000000'];

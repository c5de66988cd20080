export * from './a-calibration.ts';
export * from './canaries.ts';
export * from './fake-embedder.ts';
export * from './fake-job-queue.ts';
export * from './fake-lexicon.ts';
export * from './fake-store.ts';
export * from './fake-translator.ts';
export * from './fixed-clock.ts';

export * from './fake-embedder.ts';
export * from './fake-job-queue.ts';
export * from './fake-translator.ts';

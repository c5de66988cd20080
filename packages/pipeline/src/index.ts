export * from './job-payload.ts';
export * from './ports/clock.ts';
export * from './ports/embedder.ts';
export * from './ports/job-queue.ts';
export * from './ports/store.ts';
export * from './ports/translator.ts';

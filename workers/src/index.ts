export * from './start-workers.ts';
export * from './worker-deps.ts';

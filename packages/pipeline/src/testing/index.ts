export * from './fake-embedder.ts';

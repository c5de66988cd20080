export type { DatabasePool } from './bullmq-pool.ts';
export * from './open-embedded-queue.ts';
export * from './open-postgres-queue.ts';
export * from './open-redis-queue.ts';
export type { QueueOptions } from './queue-options.ts';

export * from './open-test-database.ts';

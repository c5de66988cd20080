export * from './backup-content.ts';
export * from './open-test-database.ts';

export * from './split-report.ts';

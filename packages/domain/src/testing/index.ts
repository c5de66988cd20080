export * from './a-quote.ts';
export * from './a-report.ts';

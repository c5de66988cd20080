export * from './a-quote.ts';
export * from './a-report.ts';
export * from './an-act.ts';
export * from './processor-time.ts';
export * from './seeded.ts';

export * from './evaluation.ts';
export * from './quotes/evaluate-quotes.ts';
export * from './split/evaluate-split.ts';
export * from './split/split-speed.ts';

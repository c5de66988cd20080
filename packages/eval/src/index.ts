export * from './evaluation.ts';
export * from './mt/check-published.ts';
export * from './mt/evaluate-mt.ts';
export * from './quotes/evaluate-quotes.ts';
export * from './retrieval/evaluate-retrieval.ts';
export * from './split/evaluate-split.ts';
export * from './split/split-speed.ts';
export * from './sts/evaluate-sts.ts';

export * from './apply-corrections.ts';
export * from './find-quotes.ts';
export { QUOTE_LANGUAGES } from './lexicon/lexicon-for.ts';
export * from './speaker/name-key.ts';

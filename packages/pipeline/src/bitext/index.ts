export * from './align-reports.ts';
export * from './align-sentences.ts';
export type { Bead } from './bead.ts';
export type { BitextSentence } from './side.ts';
export * from './write-bitext.ts';

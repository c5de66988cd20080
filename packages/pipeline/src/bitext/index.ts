export * from './align-reports.ts';
export * from './align-sentences.ts';
export type { Bead } from './bead.ts';
export { bitextMemory } from './bitext-entry.ts';
export * from './find-versions.ts';
export type { BitextSentence } from './side.ts';
export { VERSIONS_MIN } from './version-share.ts';
export * from './write-bitext.ts';

export type { ArchiveFile } from './archive/archive-source.ts';
export { declaredEncoding, decodeText } from './decode-text.ts';
export { detectLanguage, hearLanguage } from './detect-language.ts';
export { isNameOfWebArchive, supportedExtensions } from './document-format.ts';
export { idKeyOf } from './id-key.ts';
export { type KeptReport, keepReport, presentReport } from './keep-report.ts';
export { type Metadata, sidecarSchema } from './metadata.ts';
export * from './read-document.ts';

export { detectLanguage } from './detect-language.ts';
export { supportedExtensions } from './document-format.ts';
export { type Metadata, sidecarSchema } from './metadata.ts';
export * from './read-document.ts';

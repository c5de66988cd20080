export * from './check-files.ts';
export * from './fetch-model.ts';
export { DEFAULT_HUB } from './hub.ts';
export * from './installed-models.ts';
export * from './known-models.ts';
export * from './list-models.ts';
export * from './model-manifest.ts';
export * from './open-embedder.ts';
export * from './open-translator.ts';

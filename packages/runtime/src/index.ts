export type { RestoreSummary } from '@crossquote/store';
export { release } from '@crossquote/store';
export * from './config.ts';
export * from './logger.ts';
export {
  addModels,
  bundleModels,
  checkModels,
  downloadModel,
  languagePairs,
  type ModelProgress,
  modelListings,
  olderModels,
  translatorHints,
} from './manage-models.ts';
export type { Needs } from './open-data.ts';
export * from './open-models.ts';
export * from './open-runtime.ts';
export { restoreInto } from './restore-into.ts';
export { onShutdown } from './shutdown.ts';

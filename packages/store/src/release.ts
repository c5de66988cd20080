/**
 * Releases in an order: the number of the last migration, plus the versions of all stages. Both only ever grow, so a release that could write other tables or
 * other results has a higher number, and two of the same number may work side by side.
 */
import { STAGE_VERSION, type StageVersions } from '@crossquote/pipeline';
import { migrationFiles } from './migration-files.ts';

export function release(versions: StageVersions = STAGE_VERSION): number {
  const schema = Math.max(...migrationFiles().map(({ number }) => number));
  return Object.values(versions).reduce((sum, version) => sum + version, schema);
}

/** The setting in which a connection says it; the database refuses marks of older releases by it (0023-release.sql). */
export const RELEASE_SETTING = 'crossquote.release';

/** The translator into English that a differ's folder has inside, with files of its own. */
import { join } from 'node:path';
import type { ModelManifest } from '../manifest/model-manifest.ts';

/** What it translates into. */
export const INTO = 'en';

const FOLDER = 'translator';

export function translatorFolder(folder: string): string {
  return join(folder, FOLDER);
}

/** Earlier revisions have none, or a part of it. */
export function hasInside({ files }: ModelManifest, needed: readonly string[]): boolean {
  return needed.every((file) => files.some(({ path }) => path === `${FOLDER}/${file}`));
}

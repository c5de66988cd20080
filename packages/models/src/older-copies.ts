/** Copies in the models folder of models that ship, of an earlier revision: what a user installed wins over what ships, so what came with the later one is not there, and nothing else would say so. */
import { canPutIntoEnglish } from './differ/english-model.ts';
import { canRender } from './differ/rendering-model.ts';
import type { InstalledModel } from './installed/installed-models.ts';
import type { ModelManifest } from './manifest/model-manifest.ts';

export interface OlderCopy {
  readonly name: string;
  readonly folder: string;
  readonly revision: string;
  /** Of the one that ships. */
  readonly shipped: string;
  /** What the one that ships has besides, in words; none where the two manifests name the same. */
  readonly lacks: readonly string[];
}

export function olderCopies(installed: readonly InstalledModel[]): readonly OlderCopy[] {
  return installed.flatMap(({ where, name, folder, manifest }) => {
    if (where === 'bundled' || !manifest) return [];
    const shipped = installed.find((other) => other.where === 'bundled' && other.name === name)?.manifest;
    if (!shipped || !isEarlier(manifest.revision, shipped.revision)) return [];
    const { revision } = manifest;
    return [{ name, folder, revision, shipped: shipped.revision, lacks: lacksOf(manifest, shipped) }];
  });
}

/** One line: which is used, which is newer, what that one has besides, and how to take it. */
export function olderCopyText({ name, folder, revision, shipped, lacks }: OlderCopy): string {
  const newer =
    lacks.length > 0
      ? `${shipped}, which comes with Crossquote, also ${lacks.join(' and ')}`
      : `${shipped} comes with Crossquote`;
  return `${name} is used in revision ${revision}, from the models folder; the newer ${newer}. To take that: rm -r ${quoted(folder)} && crossquote resume`;
}

/** Revisions that count up are known by their numbers; of others nobody can say which is later. */
function isEarlier(one: string, other: string): boolean {
  if (![one, other].every((revision) => /^\d+(\.\d+)*$/.test(revision))) return false;
  return one.localeCompare(other, 'en', { numeric: true }) < 0;
}

function lacksOf(copy: ModelManifest, shipped: ModelManifest): readonly string[] {
  const languages = shipped.languages.filter((language) => !copy.languages.includes(language));
  const can = (able: (manifest: ModelManifest) => boolean) => able(shipped) && !able(copy);
  return [
    ...(languages.length > 0 ? [`knows ${languages.join(', ')}`] : []),
    ...(can(canRender) ? ['hears which English is a translation'] : []),
    ...(can(canPutIntoEnglish) ? ['reads other languages by putting them into English'] : []),
  ];
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

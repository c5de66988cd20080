/** Which paths may come out of an archive: only plain ones, so that nothing is ever written outside its folder, on any system. */

const SEGMENT = /^[a-z0-9_][a-z0-9_.+-]{0,99}$/i;
/** Names that Windows takes for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Letters, digits and `_.+-` between single slashes; no segment begins with a dot or ends with one.
 * @param most segments.
 */
export function isPlainPath(path: string, most: number): boolean {
  const segments = path.split('/');
  return (
    segments.length <= most &&
    segments.every((segment) => SEGMENT.test(segment) && !segment.endsWith('.') && !DEVICE.test(segment))
  );
}

/** @returns the first path that stands twice (whatever its case), or is a file here and a folder there; null when none does. */
export function clashingPath(paths: readonly string[]): string | null {
  const files = new Set<string>();
  for (const path of paths) {
    const key = path.toLowerCase();
    if (files.has(key)) return path;
    files.add(key);
  }
  return paths.find((path) => foldersOf(path.toLowerCase()).some((folder) => files.has(folder))) ?? null;
}

function foldersOf(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join('/'));
}

/** The fake store knows one release, and for a long time. */
import type { ReleaseStore } from '../ports/release-store.ts';
import type { Now } from './now.ts';

export function fakeReleaseStore(): Now<ReleaseStore> {
  return { workingRelease: () => ({ isOurs: true, ageMs: Number.MAX_SAFE_INTEGER }) };
}

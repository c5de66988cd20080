/** In whose name something is written: a reviewer signs for themselves, an operator for whom they name. */
import type { AccessToken } from '@crossquote/domain';

export const SIGNS_FOR_OTHERS =
  "a reviewer's token signs for its own name only: leave `by` out, or send an operator's token to sign for somebody else";

/** @returns null when the caller may not sign so. */
export function signsFor(
  caller: Pick<AccessToken, 'name' | 'role'> | null,
  given: string | undefined,
): string | null {
  const by = given ?? caller?.name ?? '';
  return caller?.role !== 'operator' && by.trim() !== caller?.name ? null : by;
}

/** A key to the HTTP API, as it is kept: never the token itself. */
import { contentId } from './ids.ts';

/** Each may what the one before it may. */
export const ROLES = ['reader', 'reviewer', 'operator'] as const;
export type Role = (typeof ROLES)[number];

export interface AccessToken {
  readonly id: string;
  /** Who it was made for; signs decisions that name nobody else. */
  readonly name: string;
  readonly role: Role;
  /** Sees the names of protected people too; each time it does stands in the ledger. */
  readonly reveals: boolean;
  /** Hex SHA-256 of the token, which is 256 random bits: nothing to guess, so no slow hash. */
  readonly hash: string;
  /** ISO 8601 date-times, UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

export function tokenId(hash: string): string {
  return contentId('k', hash);
}

/** Of a token that signing in at an identity provider made, whose secret nobody knows. */
export function signInId(hash: string): string {
  return contentId('o', hash);
}

export function isSignIn({ id }: Pick<AccessToken, 'id'>): boolean {
  return id.startsWith('o_');
}

/** Whether the token opens anything at that moment. */
export function isInForce(token: AccessToken, at: Date): boolean {
  return token.revokedAt === null && Date.parse(token.expiresAt) > at.getTime();
}

/** Whether the role may what `needed` may. */
export function roleMay(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Who may use the HTTP API. Only a token's hash is kept: whoever reads the database learns none. */
import type { AccessToken } from '@crossquote/domain';

export interface TokenStore {
  /**
   * @param by who made it, for the ledger: written in the same transaction.
   * @throws Conflict when another token of that name is in force, so that a name says who.
   */
  addToken(token: AccessToken, by: string): Promise<void>;
  /** The one with this hash, revoked and run out ones too. */
  tokenByHash(hash: string): Promise<AccessToken | null>;
  /** By creation, then id. */
  tokens(): Promise<readonly AccessToken[]>;
  /**
   * @param by who revokes it, for the ledger: written in the same transaction.
   * @returns whether there was such a token in force.
   */
  revokeToken(id: string, at: string, by: string): Promise<boolean>;
}

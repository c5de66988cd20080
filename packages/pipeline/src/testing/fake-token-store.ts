/** The fake store's tokens. */
import { Conflict } from '@crossquote/domain';
import type { TokenStore } from '../ports/token-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeTokenStore({ tokens }: FakeStoreState): Now<TokenStore> {
  return {
    addToken: (token) => {
      const rival = [...tokens.values()].find((t) => t.name === token.name && t.revokedAt === null);
      if (rival) throw new Conflict('a token of that name is there; revoke it first, or give another name');
      tokens.set(token.id, token);
    },
    tokenByHash: (hash) => [...tokens.values()].find((token) => token.hash === hash) ?? null,
    tokens: () => inOrder(tokens.values(), (token) => [token.createdAt, token.id]),
    revokeToken: (id, at) => {
      const token = tokens.get(id);
      if (!token || token.revokedAt !== null) return false;
      tokens.set(id, { ...token, revokedAt: at });
      return true;
    },
  };
}

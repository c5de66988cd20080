/** The fake store's tokens. */
import { Conflict, tokenLine } from '@crossquote/domain';
import type { TokenStore } from '../ports/token-store.ts';
import { appendLine } from './fake-ledger-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeTokenStore(state: FakeStoreState): Now<TokenStore> {
  const { tokens } = state;
  return {
    addToken: (token, by) => {
      const rivals = [...tokens.values()].filter((t) => t.name === token.name && t.revokedAt === null);
      const ended = rivals.filter(({ expiresAt }) => expiresAt <= token.createdAt);
      for (const each of ended) tokens.set(each.id, { ...each, revokedAt: each.expiresAt });
      const rival = rivals.find((each) => !ended.includes(each));
      if (rival) throw new Conflict('a token of that name is there; revoke it first, or give another name');
      tokens.set(token.id, token);
      appendLine(state, tokenLine('grant', token, { by, at: token.createdAt }));
    },
    tokenByHash: (hash) => [...tokens.values()].find((token) => token.hash === hash) ?? null,
    tokens: () => inOrder(tokens.values(), (token) => [token.createdAt, token.id]),
    revokeToken: (id, at, by) => {
      const token = tokens.get(id);
      if (!token || token.revokedAt !== null) return false;
      tokens.set(id, { ...token, revokedAt: at });
      appendLine(state, tokenLine('revoke', token, { by, at }));
      return true;
    },
  };
}

/** Handles on networks of many servers, @name@server: what they are called without their server, and the pages that they have there. */
import { addressKey } from './address-key.ts';
import { AT, flatKey } from './text-pieces.ts';

export interface Account {
  /** As `flatKey` has it. */
  readonly name: string;
  /** As `addressKey` has it. */
  readonly server: string;
}

/** Servers, by the names that accounts on them have. */
export type Accounts = ReadonlyMap<string, ReadonlySet<string>>;

const ON_SERVER = new RegExp(`^${AT}?([^@＠﹫\\s]+)${AT}([^@＠﹫\\s]+)$`, 'u');

/** null: the handle names no server. */
export function accountOf(handle: string): Account | null {
  const [, name = '', server = ''] = ON_SERVER.exec(handle.trim()) ?? [];
  const account = { name: flatKey(name), server: addressKey(server) };
  return account.name === '' || account.server === '' ? null : account;
}

/** Servers write it as they please: /@name, /users/name, /u/name/posts, ?user=name, /@name.rss. An archive's copy has the whole address behind its own. */
export function isPageOfOne(address: string, accounts: Accounts): boolean {
  if (accounts.size === 0) return false;
  const parts = addressKey(address).split(/[/?#&=;,]/u);
  const hosts = parts.map((part) => part.replace(/^.*@/u, '').replace(/:\d+$/u, ''));
  return parts.some((part, at) =>
    [part, part.replace(/\.\p{L}{2,5}$/u, '')]
      .flatMap((name) => [...(accounts.get(flatKey(name)) ?? [])])
      .some((server) => hosts.slice(0, at).some((host) => host === server || host.endsWith(`.${server}`))),
  );
}

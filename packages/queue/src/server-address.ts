/** A server's URL as it may be shown: without user, password and parameters. */
import { InvalidInput } from '@crossquote/domain';

/**
 * @param example how such a URL looks, for the message.
 * @throws InvalidInput when it is no URL with one of the protocols; the message does not repeat it, since it may hold a password.
 */
export function serverAddress(url: string, protocols: readonly string[], example: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !protocols.includes(parsed.protocol)) {
    throw new InvalidInput(`The queue's URL cannot be read: write it like ${example}.`);
  }
  const path = parsed.pathname === '/' ? '' : parsed.pathname;
  return `${parsed.protocol}//${parsed.host}${path}`;
}

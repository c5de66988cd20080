/**
 * Which addresses a webhook may reach. A server that calls any address somebody names can be made to call what only it can reach: a cloud's metadata
 * service, a router, a database without a password (server-side request forgery, OWASP).
 */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export interface Reach {
  /** Addresses inside the network, and this machine's own. */
  readonly allowPrivate: boolean;
  /** This machine's own: only where the URL itself says so. */
  readonly allowLoopback: boolean;
}

const INSIDE = new Set(['private', 'uniqueLocal', 'carrierGradeNat', 'loopback']);

/** Of clouds that keep credentials at an address which looks like any other: Azure, AWS, Alibaba. */
const METADATA = new Set(['168.63.129.16', 'fd00:ec2::254', '100.100.100.200']);

/**
 * Why the address may not be called; null: it may.
 * @param address IPv4 or IPv6; one that holds an IPv4 address counts as that.
 */
export function refusedAddress(address: string, { allowPrivate, allowLoopback }: Reach): string | null {
  if (!ipaddr.isValid(address)) return 'is no address';
  const parsed = ipaddr.process(address);
  const range = METADATA.has(parsed.toString()) ? 'metadata' : parsed.range();
  if (range === 'unicast') return null;
  if (range === 'loopback' && allowLoopback) return null;
  if (!INSIDE.has(range)) return 'is a special address, which no webhook may reach';
  return allowPrivate ? null : 'is an address inside the network; add the webhook with --allow-private';
}

/** Whether the host of a URL, as URLs have it, is this machine by its own name or address. */
export function isOwnHost(host: string): boolean {
  const address = bareAddress(host);
  if (address === null) return host === 'localhost' || host.endsWith('.localhost');
  return ipaddr.process(address).range() === 'loopback';
}

/** The address that a URL's host is; null: it is a name. */
export function bareAddress(host: string): string | null {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? null : bare;
}

/** Addresses as they are compared. */

export function addressKey(address: string): string {
  return decoded(address)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\p{L}[\p{L}\p{N}+.-]*:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/+$/u, '');
}

/**
 * More than one word is left of an address as it is compared: "https://www." and "https://e" would hide everybody's. An earlier version took such ones, so
 * that a database may have them.
 */
export function isOfSomebody(key: string): boolean {
  return OF_SOMEBODY.test(key);
}

const OF_SOMEBODY = /[^./:][./:][^./:]/u;

/** Percent-encoding hides letters. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

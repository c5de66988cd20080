/** Web and mail addresses are never translated: one that is not there to the letter was changed. */
import type { Guard } from './guarded-text.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"„“”»«]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

export const changedUrls: Guard = ({ source, output }) =>
  [...new Set(addressesIn(source))]
    .filter((address) => !output.toLowerCase().includes(address))
    .map((address) => ({ check: 'url', detail: `${address} is missing` }));

/** Lower-cased, without the punctuation of the sentence around it. */
function addressesIn(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?)\]'’…]+$/u, '').toLowerCase());
}

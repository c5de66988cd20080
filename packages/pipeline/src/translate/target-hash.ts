/** What an exported file says of a translation, so that an edit of it is told from what was there. */
import { sha256 } from '@crossquote/domain';
import { storableInXml } from '../xml/xml-text.ts';
import { flattenSpace } from './normalise-segment.ts';

/** `sha256:<hex>` of the words as XML holds them; tools may change white space. */
export function targetHash(text: string): string {
  return `sha256:${sha256(flattenSpace(storableInXml(text).normalize('NFC')))}`;
}

/** What the words look like that another voice begins with, as sources of regular expressions. Known to read, which parts paragraphs there, and to quotes, which ends a turn there. */

/** Of a word of a name, behind its first letter. */
export const REST = String.raw`[\p{L}\p{M}'’.-]{0,24}`;
/** Words inside a name that have no capital. */
export const SMALL_WORDS = String.raw`al|bin|d[aeiou]s?|de[lnr]|della|ibn|la|los|v[ao]n`;
/** How somebody is heard: "(off)". */
export const REMARK = String.raw`[[(][^\])]{1,30}[\])]`;
/** "[Jost Ebel] …" may be who speaks from here on, and "[Off Camera] …" how. */
export const BRACKETED = String.raw`[[(]\p{Lu}${REST}(?: \p{Lu}${REST}){1,3}[\])]:?\s`;
/** "- And then?", "- 300?" */
export const DASH = String.raw`[-–—](?:\s*\p{L}|\s+\S)`;

/** One XML element as text. The pieces are small and come one after the other, so a file of any length can be written. */
import { escapeXml } from '../xml/xml-text.ts';

type Attributes = Readonly<Record<string, string | null>>;

/** An element with words in it; attributes that are null are left out. What XML cannot hold becomes U+FFFD. */
export function textElement(name: string, attributes: Attributes, words: string): string {
  return words === ''
    ? element(name, attributes, [])
    : `<${name}${written(attributes)}>${escapeXml(words)}</${name}>`;
}

/** @param children as written by these functions; those that are null are left out. */
export function element(name: string, attributes: Attributes, children: readonly (string | null)[]): string {
  const inside = children.filter((child) => child !== null).join('');
  return inside === ''
    ? `<${name}${written(attributes)}/>`
    : `${startTag(name, attributes)}${inside}</${name}>`;
}

export function startTag(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

/** Finding things in a parsed XML file. */
import type { XmlElement } from './parse-xml.ts';

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && localName(child) === name,
  );
}

/** All elements of that name below, in document order. */
export function descendantsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = [...element.children].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') continue;
    if (localName(next) === name) found.push(next);
    open.push(...[...next.children].reverse());
  }
  return found;
}

/** The words in it; `without` names elements that hold codes of a document and no words. */
export function wordsOf(element: XmlElement, without: ReadonlySet<string> = new Set()): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : without.has(localName(child)) ? '' : wordsOf(child, without),
    )
    .join('');
}

/** Tools choose prefixes as they like. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** XML as a small tree in document order. Entities that a document declares itself are refused, so none is ever expanded or fetched. */
import { InvalidInput } from '@crossquote/domain';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unescapeXml } from './xml-text.ts';

/** Elements, one in another: as many as an office document may nest. */
const DEEPEST = 500;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * @param what the file is, and @param fix what to do about a bad one: both for the message, which never quotes the file.
 * @returns the elements on the top level.
 * @throws InvalidInput telling the line.
 */
export function parseXml(xml: string, what: string, fix: string): readonly XmlElement[] {
  const text = xml.replace(/^\uFEFF/, '');
  refuseOwnEntities(text, what);
  const result = XMLValidator.validate(text);
  if (result !== true) throw malformed(what, fix, ` (line ${result.err.line})`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    cdataPropName: '#cdata',
    processEntities: false,
    parseTagValue: false,
    trimValues: false,
    maxNestedTags: DEEPEST,
  });
  try {
    return elementsOf(parser.parse(text)).filter((node) => typeof node !== 'string');
  } catch {
    throw malformed(what, fix, '');
  }
}

/** White space, processing instructions and comments, which may hold anything. */
const BEFORE_DOCTYPE = /(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/y;
const DOCTYPE_WITH_ENTITIES = /^<!DOCTYPE(?:"[^"]*"|'[^']*'|[^[>"'])*\[/;

/** A document type with an internal subset stands before the first element; one that only names a DTD is harmless and ignored. */
function refuseOwnEntities(xml: string, what: string): void {
  BEFORE_DOCTYPE.lastIndex = 0;
  BEFORE_DOCTYPE.exec(xml);
  if (!DOCTYPE_WITH_ENTITIES.test(xml.slice(BEFORE_DOCTYPE.lastIndex))) return;
  throw new InvalidInput(
    `the ${what} declares entities of its own, which are never expanded; save it without its DOCTYPE`,
  );
}

function malformed(what: string, fix: string, line: string): InvalidInput {
  return new InvalidInput(`the ${what} is no well-formed XML${line}; mend it there or ${fix}`);
}

/** @param nodes what fast-xml-parser gives for `preserveOrder`: one key with the children (or the text), and `:@` with the attributes. */
function elementsOf(nodes: unknown): readonly (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const { ':@': attributes = {}, ...rest } = fieldsOf(node);
    const [name = '', content] = Object.entries(rest)[0] ?? [];
    if (name === '#text') return unescapeXml(String(content));
    if (name === '#cdata') return textOf(content);
    if (name.startsWith('?')) return [];
    const pairs = Object.entries(fieldsOf(attributes)).map(([key, value]) => [
      key,
      unescapeXml(String(value)),
    ]);
    return { name, attributes: Object.fromEntries(pairs), children: elementsOf(content) };
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: unknown) => fieldsOf(node)['#text'])
    .filter((text) => typeof text === 'string')
    .join('');
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

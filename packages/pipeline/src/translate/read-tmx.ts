/**
 * Reads TMX 1.4b into memory entries. Lenient about what tools really write (`lang` for `xml:lang`, no header, `EN-US`),
 * strict about XML: a damaged file is refused as a whole, since half a memory looks like a whole one.
 */
import { InvalidInput, type Language, type MemoryEntry } from '@crossquote/domain';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { childrenNamed, wordsOf } from '../xml/xml-tree.ts';
import { memoryEntry, memoryLanguage } from './memory-entry.ts';
import { isoOfTmxDate } from './tmx-date.ts';
import { tmxOrigin } from './tmx-origin.ts';

/** Native codes of the original document: no words of the text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);
const FIX = 'export it again as TMX 1.4b';

interface Segment {
  readonly language: Language;
  readonly text: string;
  readonly variant: XmlElement;
}

/**
 * One entry for each source and target of each unit; with `srclang="*all*"` each language is a source. Units whose
 * source language has no segment give none; neither do blank segments, but for what a term is to be called.
 * @throws InvalidInput telling the line when it is no well-formed XML, and when it is no TMX or declares entities of its own.
 */
export function readTmx(xml: string): readonly MemoryEntry[] {
  const root = parseXml(xml, 'TMX', FIX).find((element) => element.name === 'tmx');
  const body = root && childrenNamed(root, 'body')[0];
  if (!root || !body) throw new InvalidInput(`the file is XML but no TMX (no <tmx> with a <body>); ${FIX}`);
  const header = childrenNamed(root, 'header')[0];
  const entries = childrenNamed(body, 'tu').flatMap((unit) => entriesOf(unit, header));
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function entriesOf(unit: XmlElement, header: XmlElement | undefined): readonly MemoryEntry[] {
  const segments = childrenNamed(unit, 'tuv').flatMap(segmentOf);
  const first = (name: string, variant: XmlElement) =>
    [variant, unit, header].map((element) => element?.attributes[name]).find((value) => value);
  const sources = sourcesOf(segments, unit.attributes['srclang'] ?? header?.attributes['srclang']);
  return sources.flatMap((source) =>
    segments.flatMap((target) => {
      if (source.text === '' || target.language === source.language) return [];
      const by = first('creationid', target.variant) ?? null;
      const made = tmxOrigin(propertiesOf([unit, source.variant, target.variant]), by, target.text);
      // A term that was taken out has none: without it, the earlier one would be in force again.
      if (target.text === '' && made.kind !== 'term') return [];
      return [
        memoryEntry({
          source: { language: source.language, text: source.text },
          target: { language: target.language, text: target.text },
          by,
          at: isoOfTmxDate(first('creationdate', target.variant)),
          ...made,
        }),
      ];
    }),
  );
}

function propertiesOf(elements: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(
    elements
      .flatMap((element) => childrenNamed(element, 'prop'))
      .map((prop) => [prop.attributes['type']?.toLowerCase() ?? '', wordsOf(prop).trim()]),
  );
}

function segmentOf(variant: XmlElement): readonly Segment[] {
  const tag = variant.attributes['xml:lang'] ?? variant.attributes['lang'];
  const segment = childrenNamed(variant, 'seg')[0];
  const text = segment ? wordsOf(segment, CODES).trim() : '';
  return tag ? [{ language: memoryLanguage(tag), text, variant }] : [];
}

function sourcesOf(segments: readonly Segment[], language: string | undefined): readonly Segment[] {
  if (language === undefined || language.toLowerCase() === '*all*') return segments;
  const wanted = memoryLanguage(language);
  return segments.filter((segment) => segment.language === wanted);
}

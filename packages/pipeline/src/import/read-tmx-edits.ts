/** Reads TMX that came from `export` and was worked on: its units say which sentence or quote they are of. Others belong into the memory. */
import { canonicalLanguage, InvalidInput } from '@crossquote/domain';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { childrenNamed, descendantsNamed, wordsOf } from '../xml/xml-tree.ts';
import { type ReturnedSegment, stateOf } from './returned-segment.ts';

const FIX = 'export it again as TMX 1.4b';
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/**
 * TMX has no state, so one that was not edited says nothing new.
 * @throws InvalidInput when it is no well-formed TMX, or when no unit of it came from an export.
 */
export function readTmxEdits(xml: string): readonly ReturnedSegment[] {
  const root = parseXml(xml, 'TMX', FIX).find(({ name }) => name === 'tmx');
  if (!root) throw new InvalidInput(`the file is XML but no TMX; ${FIX}`);
  const found = descendantsNamed(root, 'tu').flatMap(segmentOf);
  if (found.length > 0) return found;
  throw new InvalidInput(
    'no unit of this TMX says which sentence or quote it is of; for the translation memory: crossquote memory import <file>',
  );
}

function segmentOf(unit: XmlElement): readonly ReturnedSegment[] {
  const facts = new Map(
    childrenNamed(unit, 'prop').map((prop) => [prop.attributes['type'], wordsOf(prop).trim()]),
  );
  const [report, of, sha256] = ['x-report', 'x-of', 'x-target-sha256'].map((type) => facts.get(type));
  const [source, target] = childrenNamed(unit, 'tuv');
  const language = target?.attributes['xml:lang'];
  if (!report || !of || !sha256 || !source || !target || !language) return [];
  const state = stateOf(facts.get('x-state'));
  const words = (variant: XmlElement) =>
    childrenNamed(variant, 'seg')
      .map((segment) => wordsOf(segment, CODES))
      .join('');
  return [
    {
      report,
      of,
      language: canonicalLanguage(language),
      source: words(source),
      target: words(target),
      state,
      isMachines: false,
      was: { sha256, state },
    },
  ];
}

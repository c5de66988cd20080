/**
 * Reads XLIFF 2.x that came from `export` and was worked on. Tools may cut a unit into several segments, wrap words in markers and drop metadata;
 * what they may not do is change ids and sources.
 */
import { canonicalLanguage, InvalidInput, type Language } from '@crossquote/domain';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { childrenNamed, descendantsNamed, localName, wordsOf } from '../xml/xml-tree.ts';
import { type ReturnedSegment, STATES, stateOf } from './returned-segment.ts';

const FIX = 'save it again as XLIFF 2.1';
/** Codes of a document, and notes that annotate them: no words of the text. */
const CODES = new Set(['ph', 'sc', 'ec', 'sm', 'em', 'cp']);

/** @throws InvalidInput when it is no well-formed XML (telling the line), declares entities of its own, or is no XLIFF 2. */
export function readXliff(xml: string): readonly ReturnedSegment[] {
  const root = parseXml(xml, 'XLIFF', FIX).find((element) => localName(element) === 'xliff');
  if (!root?.attributes['version']?.startsWith('2.'))
    throw new InvalidInput(`the file is XML but no XLIFF 2 (no <xliff> of a version 2.x); ${FIX}`);
  const target = root.attributes['trgLang'];
  if (!target)
    throw new InvalidInput('the XLIFF does not say its target language (trgLang); export it again');
  const language = canonicalLanguage(target);
  return childrenNamed(root, 'file').flatMap((file) =>
    descendantsNamed(file, 'unit').map((unit) => segmentOf(unit, file.attributes['id'] ?? '', language)),
  );
}

function segmentOf(unit: XmlElement, report: string, language: Language): ReturnedSegment {
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && ['segment', 'ignorable'].includes(localName(child)),
  );
  const segments = parts.filter((part) => localName(part) === 'segment');
  const targets = segments.flatMap((part) => childrenNamed(part, 'target'));
  const states = segments.map((part) => STATES.indexOf(stateOf(part.attributes['state'])));
  return {
    report,
    of: unit.attributes['id'] ?? '',
    language,
    source: textOf(parts, 'source'),
    target: targets.length === 0 ? null : textOf(parts, 'target'),
    // A unit is as far as its last segment.
    state: STATES[Math.min(...states)] ?? 'initial',
    isMachines: segments.some((part) => part.attributes['subState'] === 'crossquote:machine'),
    was: wasOf(unit),
  };
}

/** What stands between segments (`ignorable`) is mostly a space, and its source where it has no target. */
function textOf(parts: readonly XmlElement[], side: 'source' | 'target'): string {
  return parts
    .map((part) => {
      const [own] = childrenNamed(part, side);
      const [shown] = own || localName(part) === 'segment' ? [own] : childrenNamed(part, 'source');
      return shown ? wordsOf(shown, CODES) : '';
    })
    .join('');
}

function wasOf(unit: XmlElement): ReturnedSegment['was'] {
  const facts = new Map(
    descendantsNamed(unit, 'meta').map((meta) => [meta.attributes['type'], wordsOf(meta).trim()]),
  );
  const sha256 = facts.get('target-sha256');
  return sha256 ? { sha256, state: stateOf(facts.get('state')) } : null;
}

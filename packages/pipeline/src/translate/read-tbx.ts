/**
 * Terms out of TBX, version 2 (`martif`, ISO 30042:2008) and 3 (`tbx`, ISO 30042:2019). Of several terms of a concept in one language each is looked for, and the
 * preferred one, else the first that is not deprecated, is what it is to be called.
 */
import { InvalidInput, type Language } from '@crossquote/domain';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { descendantsNamed, wordsOf } from '../xml/xml-tree.ts';
import { isTerm, type TermPair } from './glossary.ts';
import { memoryLanguage } from './memory-entry.ts';

const FIX = 'export it again as TBX';
/** As version 3 calls them, and version 2. */
const CONCEPTS = ['conceptEntry', 'termEntry'];
const LANGUAGES = ['langSec', 'langSet'];
const SECTIONS = ['termSec', 'tig', 'ntig'];

interface NamedTerm {
  readonly text: string;
  readonly status: string;
}

export function isTbx(text: string): boolean {
  return /<(?:tbx|martif)[\s>]/u.test(text.slice(0, 4096));
}

/**
 * One pair for each term of a concept and each other language of it.
 * @throws InvalidInput telling the line when it is no well-formed XML, and when it is no TBX or declares entities of its own.
 */
export function readTbx(xml: string): readonly TermPair[] {
  const root = parseXml(xml, 'TBX', FIX).find(({ name }) => name === 'tbx' || name === 'martif');
  if (!root) throw new InvalidInput(`the file is XML but no TBX (no <tbx> or <martif>); ${FIX}`);
  return named(root, CONCEPTS).flatMap(pairsOf);
}

function pairsOf(concept: XmlElement): readonly TermPair[] {
  const languages = named(concept, LANGUAGES).flatMap((element) => {
    const tag = element.attributes['xml:lang'] ?? element.attributes['lang'];
    const terms = termsOf(element);
    return tag && terms.length > 0 ? [{ language: memoryLanguage(tag), terms }] : [];
  });
  return languages.flatMap((from) =>
    languages.filter((into) => into.language !== from.language).flatMap((into) => pairsBetween(from, into)),
  );
}

interface TermsOf {
  readonly language: Language;
  readonly terms: readonly NamedTerm[];
}

function pairsBetween(from: TermsOf, into: TermsOf): readonly TermPair[] {
  const best =
    into.terms.find(({ status }) => status.startsWith('preferred')) ??
    into.terms.find(({ status }) => !/^(?:deprecated|superseded)/u.test(status));
  if (!best) return [];
  const target = { language: into.language, text: best.text };
  return from.terms.map(({ text }) => ({ source: { language: from.language, text }, target }));
}

function termsOf(language: XmlElement): readonly NamedTerm[] {
  return named(language, SECTIONS).flatMap((section) => {
    const text = descendantsNamed(section, 'term')
      .map((term) => wordsOf(term))
      .join('')
      .trim();
    const status = descendantsNamed(section, 'termNote').find(
      ({ attributes }) => attributes['type'] === 'administrativeStatus',
    );
    return isTerm(text) ? [{ text, status: status ? wordsOf(status).trim() : '' }] : [];
  });
}

function named(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return names.flatMap((name) => descendantsNamed(element, name));
}

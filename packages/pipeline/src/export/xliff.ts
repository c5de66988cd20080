/**
 * Translations as XLIFF 2.1: a file a report, a unit a sentence or quote. What a person has not confirmed is `initial`, whatever made it, and
 * its `subState` and metadata say which machine; the metadata also hold the hash of the words as written here, so that an edit is known.
 * Source: OASIS XLIFF 2.1 (2018), 4.3.1.11 (`state`, `subState`) and 5.5 (metadata module).
 */

import { InvalidInput, type Language } from '@crossquote/domain';
import { targetHash } from '../translate/target-hash.ts';
import type { ExportFormat } from './format.ts';
import type { TranslationRecord } from './records.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import {
  isMachines,
  isOffer,
  modelName,
  originName,
  type TranslatedSegment,
  translatedSegments,
} from './translated-segments.ts';
import { element, startTag, textElement } from './xml-element.ts';

export const xliff: ExportFormat = {
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  kinds: ['translations', 'sentences', 'quotes'],
  order: 'reports',
  oneSource: true,
  async *write(records, { source, target, kind }) {
    let isEmpty = true;
    for await (const group of reportGroups(records)) {
      const segments = translatedSegments(group, target, kind);
      if (segments.length === 0) continue;
      // XLIFF takes a file with a unit at least, so the head waits for the first.
      if (isEmpty) yield head(source ?? group.report.language, target);
      isEmpty = false;
      yield fileOf(group, segments);
    }
    if (isEmpty)
      throw new InvalidInput('there is nothing to translate yet: no report in this language has been split');
    yield '</xliff>\n';
  },
};

/** The state in which a file shows a translation: only a person's is more than an offer. */
function shownState(translation: TranslationRecord): TranslationRecord['state'] {
  if (isMachines(translation) || isOffer(translation)) return 'initial';
  return translation.state;
}

function head(source: Language, target: Language): string {
  const namespaces = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  };
  const attributes = { ...namespaces, version: '2.1', srcLang: source, trgLang: target };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${startTag('xliff', attributes)}\n`;
}

function fileOf({ report }: ReportGroup, segments: readonly TranslatedSegment[]): string {
  const start = startTag('file', { id: report.id, original: report.source });
  return `${start}\n${segments.map(unitOf).join('')}</file>\n`;
}

function unitOf({ of, source, translation }: TranslatedSegment): string {
  const state = translation ? shownState(translation) : 'initial';
  const subState = translation && `crossquote:${originName(translation)}`;
  const segment = element('segment', { state, subState }, [
    textElement('source', {}, source),
    translation && textElement('target', {}, translation.text),
  ]);
  return `${element('unit', { id: of }, [translation && provenance(translation, state), segment])}\n`;
}

function provenance(translation: TranslationRecord, state: string): string {
  const { model, text, warnings } = translation;
  const facts = [
    ['origin', originName(translation)],
    ['model', modelName(model)],
    ['state', state],
    ['target-sha256', targetHash(text)],
    ...warnings.map(({ check, detail }) => [`warning-${check}`, detail] as const),
  ] as const;
  const metas = facts.map(([type, value]) => (value ? textElement('mda:meta', { type }, value) : null));
  return element('mda:metadata', {}, [element('mda:metaGroup', { category: 'crossquote' }, metas)]);
}

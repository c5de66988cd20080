/**
 * Translations as TMX 1.4b, one unit a sentence or quote with its best translation. Properties say what it is of, who made it, its state, what
 * the checks found in it, and the hash of the words as written here, so that an edit that comes back is told from them. Offers made from another text stay out.
 */
import { targetHash } from '../translate/target-hash.ts';
import { TMX_FOOT, tmxHead, tmxUnit } from '../translate/tmx-file.ts';
import type { ExportFormat } from './format.ts';
import type { TranslationRecord } from './records.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import { isMachines, isOffer, type TranslatedSegment, translatedSegments } from './translated-segments.ts';

export const tmx: ExportFormat = {
  mediaType: 'application/x-tmx+xml',
  extension: 'tmx',
  kinds: ['translations', 'sentences', 'quotes'],
  order: 'reports',
  oneSource: false,
  async *write(records, { target, kind }) {
    yield tmxHead({ srclang: '*all*', segtype: 'block' });
    for await (const group of reportGroups(records))
      for (const segment of translatedSegments(group, target, kind)) yield unitOf(segment, group);
    yield TMX_FOOT;
  },
};

function unitOf({ of, source, translation }: TranslatedSegment, { report }: ReportGroup): string {
  if (!translation || isOffer(translation)) return '';
  const entry = {
    id: translation.id,
    kind: 'segment' as const,
    source: { language: report.language, text: source },
    target: { language: translation.language, text: translation.text },
    by: null,
    at: null,
    origin: isMachines(translation) ? ('machine' as const) : ('human' as const),
    model: translation.model,
    score: null,
  };
  return tmxUnit(entry, {
    'x-report': report.id,
    'x-of': of,
    'x-state': translation.state,
    'x-target-sha256': targetHash(translation.text),
    ...warningProperties(translation),
  });
}

/** One property a check, which TMX has no element for. */
function warningProperties({ warnings }: TranslationRecord): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const { check, detail } of warnings) {
    const type = `x-warning-${check}`;
    properties[type] = properties[type] === undefined ? detail : `${properties[type]}; ${detail}`;
  }
  return properties;
}

/** The <teiHeader> of one report: what it is, who made what is said of it, and whom it quotes. */
import { isLeftAsItIs } from '@crossquote/domain';
import type { ReportRecord, TranslationRecord } from './records.ts';
import { respOf, type TeiNames } from './tei-names.ts';
import { isMachines, modelName } from './translated-segments.ts';
import { element, textElement } from './xml-element.ts';

/** @param translations those that are shown. */
export function teiHeader(
  report: ReportRecord,
  names: TeiNames,
  translations: readonly TranslationRecord[],
): string {
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [
        textElement('title', {}, report.title ?? report.id),
        ...responsible(names, translations),
      ]),
      element('publicationStmt', {}, [textElement('p', {}, 'Not published.')]),
      element('sourceDesc', {}, [sourceOf(report)]),
    ]),
    element('profileDesc', {}, [
      element('langUsage', {}, [element('language', { ident: report.language }, [])]),
      names.people.size > 0 ? element('particDesc', {}, [personsOf(names)]) : null,
    ]),
  ]);
}

function responsible(names: TeiNames, translations: readonly TranslationRecord[]): readonly string[] {
  const makers = new Map([
    [`${names.report}.crossquote`, ['quotes and speakers, found by a machine', 'Crossquote']],
  ]);
  for (const translation of translations.filter((one) => !isLeftAsItIs(one))) {
    const name = modelName(translation.model) ?? 'unknown model';
    makers.set(
      respOf(translation, names),
      isMachines(translation) ? ['machine translation', name] : ['translation by a person', 'not recorded'],
    );
  }
  return [...makers].map(([id, [task = '', name = '']]) =>
    element('respStmt', { 'xml:id': id }, [textElement('resp', {}, task), textElement('name', {}, name)]),
  );
}

/** What TEI takes for a date in an attribute (W3C: a time takes seconds); of others the day. */
const W3C_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

function when(date: string): string | null {
  return W3C_DATE.test(date) ? date : (DAY.exec(date)?.[0] ?? null);
}

function sourceOf(report: ReportRecord): string {
  const { publishedAt: date, publisher, url, sha256 } = report;
  const [hash = '', digits = ''] = sha256.split(':');
  return element('bibl', {}, [
    publisher === null ? null : textElement('publisher', {}, publisher),
    date === null ? null : textElement('date', { when: when(date) }, date),
    url === null ? null : textElement('idno', { type: 'URL' }, url),
    textElement('idno', { type: hash }, digits),
  ]);
}

function personsOf({ report, people }: TeiNames): string {
  return element(
    'listPerson',
    {},
    [...people].map(([name, { key, id, withheld }]) =>
      element('person', { 'xml:id': `${report}.${key}` }, [
        textElement('persName', { type: withheld ? 'withheld' : null }, name),
        id === null ? null : textElement('idno', { type: 'crossquote' }, id),
      ]),
    ),
  );
}

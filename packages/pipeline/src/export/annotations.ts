/**
 * Quotes as W3C Web Annotations (JSON-LD), one page of them. Positions are in Unicode code points, as that model has them ("not code units"),
 * while everything else here counts UTF-16 code units. What a machine found or translated names the software that did.
 * Source: Web Annotation Data Model (2017), 4.2.4 and 4.2.5 (selectors), 3.2.5 (bodies), 3.3.1 (creator, generator).
 */
import { isLeftAsItIs } from '@crossquote/domain';
import { bestTranslation } from './best-translation.ts';
import type { ExportFormat } from './format.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import { selectorsOf } from './selectors.ts';
import { isMachines, modelName } from './translated-segments.ts';

export const annotations: ExportFormat = {
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  kinds: ['quotes'],
  order: 'reports',
  oneSource: false,
  async *write(records, { target }) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:crossquote:quotes","type":"AnnotationPage","items":[';
    let comma = '\n';
    for await (const group of reportGroups(records))
      for (const quote of group.quotes) {
        yield `${comma}${JSON.stringify(annotationOf(quote, group, target))}`;
        comma = ',\n';
      }
    yield '\n]}\n';
  },
};

const CROSSQUOTE = { id: 'urn:crossquote', type: 'Software', name: 'Crossquote' } as const;

function annotationOf(quote: ReportGroup['quotes'][number], group: ReportGroup, target: string): object {
  const { report } = group;
  const { name, withheld } = quote.speaker;
  const translation = bestTranslation(group.translations, quote.id, target);
  return {
    id: `urn:crossquote:${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    creator: CROSSQUOTE,
    generator: CROSSQUOTE,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: quote.form },
      ...(name === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: name }]),
      ...(withheld ? [{ type: 'TextualBody', purpose: 'tagging', value: 'name withheld' }] : []),
      ...(translation ? [translationBody(translation)] : []),
    ],
    target: quote.content.map((range) => ({
      type: 'SpecificResource',
      source: {
        id: `urn:crossquote:${report.id}`,
        type: 'Text',
        format: 'text/plain',
        language: report.language,
        ...(report.url !== null && { via: report.url }),
      },
      selector: selectorsOf(range, group),
    })),
  };
}

function translationBody(translation: ReportGroup['translations'][number]): object {
  const model = modelName(translation.model);
  const machine = isLeftAsItIs(translation)
    ? CROSSQUOTE
    : {
        ...(model ? { id: `urn:crossquote:model:${encodeURIComponent(model)}` } : {}),
        type: 'Software',
        name: model ?? 'unknown model',
      };
  return {
    type: 'TextualBody',
    purpose: 'describing',
    language: translation.language,
    format: 'text/plain',
    value: translation.text,
    creator: isMachines(translation) ? machine : { type: 'Person' },
    generator: isMachines(translation) ? machine : CROSSQUOTE,
  };
}

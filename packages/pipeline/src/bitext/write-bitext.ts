/** Writes aligned texts for other programs. The same pairs give the same bytes. */
import { memoryEntry, memoryLanguage } from '../translate/memory-entry.ts';
import { escapeXml } from '../translate/xml-text.ts';
import type { BitextPair, BitextSide } from './align-reports.ts';

export type BitextFormat = 'tmx' | 'tsv' | 'jsonl';

export function writeBitext(pairs: readonly BitextPair[], format: BitextFormat): string {
  return WRITE[format](pairs);
}

const WRITE: Readonly<Record<BitextFormat, (pairs: readonly BitextPair[]) => string>> = {
  tmx: toTmx,
  tsv: toTsv,
  jsonl: (pairs) => pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''),
};

/** Who made a pair, where a format asks for it: never taken for a person's work. */
const BY = 'crossquote align (machine)';

const TSV_COLUMNS = [
  'source',
  'target',
  'score',
  'source_start',
  'source_end',
  'target_start',
  'target_end',
  'origin',
];

/** One line a pair, under a line of names; white space inside a text becomes one space, so that a line stays a line. */
function toTsv(pairs: readonly BitextPair[]): string {
  const cell = (text: string) => text.replace(/\s+/gu, ' ');
  const ends = ({ range }: BitextSide) => [range?.start ?? '', range?.end ?? ''];
  return [
    TSV_COLUMNS,
    ...pairs.map(({ source, target, score, origin }) => [
      cell(source.text),
      cell(target.text),
      score,
      ...ends(source),
      ...ends(target),
      origin,
    ]),
  ]
    .map((columns) => `${columns.join('\t')}\n`)
    .join('');
}

/** TMX 1.4b in the order of the texts. A side without counterpart is no unit. */
function toTmx(pairs: readonly BitextPair[]): string {
  const [first] = pairs;
  const language = first ? escapeXml(memoryLanguage(first.source.language)) : '*all*';
  const units = pairs.filter(({ source, target }) => source.range && target.range).map(unitOf);
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="crossquote" creationtoolversion="1" segtype="block" o-tmf="crossquote" adminlang="en" srclang="${language}" datatype="plaintext"/>
  <body>
${units.join('')}  </body>
</tmx>
`;
}

function unitOf({ source, target, score, origin, model }: BitextPair): string {
  const entry = memoryEntry({ source, target, by: BY, at: null });
  const props = [
    ['x-origin', origin],
    ['x-score', String(score)],
    ['x-model', `${model.name} ${model.revision}`],
    ['x-source-range', rangeOf(source)],
    ['x-target-range', rangeOf(target)],
  ].map(([type = '', value = '']) => `      <prop type="${type}">${escapeXml(value)}</prop>\n`);
  const variants = [entry.source, entry.target].map(
    (side) => `      <tuv xml:lang="${escapeXml(side.language)}"><seg>${escapeXml(side.text)}</seg></tuv>\n`,
  );
  return `    <tu tuid="${entry.id}" creationid="${escapeXml(BY)}">
${props.join('')}${variants.join('')}    </tu>
`;
}

function rangeOf({ range }: BitextSide): string {
  return range ? `${range.start}-${range.end}` : '';
}

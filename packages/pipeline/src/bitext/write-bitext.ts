/** Writes aligned texts for other programs. The same pairs give the same bytes. */
import { memoryLanguage } from '../translate/memory-entry.ts';
import { tmxFile, tmxUnit } from '../translate/tmx-file.ts';
import type { BitextPair, BitextSide } from './align-reports.ts';
import { bitextEntry } from './bitext-entry.ts';

export type BitextFormat = 'tmx' | 'tsv' | 'jsonl';

export function writeBitext(pairs: readonly BitextPair[], format: BitextFormat): string {
  return WRITE[format](pairs);
}

const WRITE: Readonly<Record<BitextFormat, (pairs: readonly BitextPair[]) => string>> = {
  tmx: toTmx,
  tsv: toTsv,
  jsonl: (pairs) => pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''),
};

const TSV_COLUMNS = [
  'source',
  'target',
  'score',
  'source_start',
  'source_end',
  'target_start',
  'target_end',
  'origin',
  'source_file',
  'target_file',
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
      cell(source.file ?? ''),
      cell(target.file ?? ''),
    ]),
  ]
    .map((columns) => `${columns.join('\t')}\n`)
    .join('');
}

/** TMX 1.4b in the order of the texts. A side without counterpart is no unit. */
function toTmx(pairs: readonly BitextPair[]): string {
  const languages = new Set(pairs.map(({ source }) => memoryLanguage(source.language)));
  const [srclang = '*all*', more] = languages;
  const units = pairs.flatMap((pair) => {
    const entry = bitextEntry(pair);
    const ranges = { 'x-source-range': rangeOf(pair.source), 'x-target-range': rangeOf(pair.target) };
    return entry ? tmxUnit(entry, ranges) : [];
  });
  return tmxFile({ srclang: more === undefined ? srclang : '*all*', segtype: 'block' }, units);
}

function rangeOf({ range }: BitextSide): string {
  return range ? `${range.start}-${range.end}` : '';
}

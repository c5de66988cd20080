/** The frame of every TMX 1.4b file written here. The same units give the same bytes. */
import { type MemoryEntry, modelKey } from '@crossquote/domain';
import { escapeXml } from '../xml/xml-text.ts';
import { tmxDateOfIso } from './tmx-date.ts';

interface TmxHeader {
  /** Of all units, or `*all*` when each names its own. */
  readonly srclang: string;
  /** `block` when a segment may hold several sentences. */
  readonly segtype: 'sentence' | 'block';
}

/**
 * @param units as `tmxUnit` writes them.
 */
export function tmxFile(header: TmxHeader, units: readonly string[]): string {
  return `${tmxHead(header)}${units.join('')}${TMX_FOOT}`;
}

/** What stands before the units. No date: the file says what is in it, not when somebody asked. */
export function tmxHead({ srclang, segtype }: TmxHeader): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="crossquote" creationtoolversion="1" segtype="${segtype}" o-tmf="crossquote" adminlang="en" srclang="${escapeXml(srclang)}" datatype="plaintext"/>
  <body>
`;
}

/** What stands behind them. */
export const TMX_FOOT = `  </body>
</tmx>
`;

/**
 * What XML cannot hold (control characters) becomes U+FFFD. A machine's pair says so in its properties, and which model, and how sure.
 * @param more further properties by name, such as `x-source-range`.
 */
export function tmxUnit(entry: MemoryEntry, more: Readonly<Record<string, string>> = {}): string {
  const attributes = [
    ['tuid', entry.id],
    ['srclang', entry.source.language],
    ['creationdate', tmxDateOfIso(entry.at)],
    ['creationid', entry.by],
  ].flatMap(([name, value]) => (value ? `${name}="${escapeXml(value)}"` : []));
  const properties = Object.entries({ ...madeBy(entry), ...more }).map(
    ([type, value]) => `      <prop type="${type}">${escapeXml(value)}</prop>\n`,
  );
  return `    <tu ${attributes.join(' ')}>
${properties.join('')}${variantOf(entry.source)}${variantOf(entry.target)}    </tu>
`;
}

/** Nothing for a person's segment, as before there were others. */
function madeBy({ kind, origin, model, score }: MemoryEntry): Readonly<Record<string, string>> {
  if (kind === 'term') return { 'x-kind': kind };
  if (origin === 'human') return {};
  return {
    'x-origin': origin,
    ...(score !== null && { 'x-score': String(score) }),
    ...(model && { 'x-model': modelKey(model) }),
  };
}

function variantOf(side: MemoryEntry['source']): string {
  return `      <tuv xml:lang="${escapeXml(side.language)}"><seg>${escapeXml(side.text)}</seg></tuv>
`;
}

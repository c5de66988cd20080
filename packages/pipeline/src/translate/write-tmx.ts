/** Writes memory entries as TMX 1.4b: the same entries give the same bytes, in whatever order they come. */
import type { MemoryEntry } from '@crossquote/domain';
import { tmxDateOfIso } from './tmx-date.ts';
import { escapeXml } from './xml-text.ts';

/** No date in the header: the file says what is in the memory, not when somebody asked. */
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="crossquote" creationtoolversion="1" segtype="sentence" o-tmf="crossquote" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
`;
const FOOT = `  </body>
</tmx>
`;

/** One unit for each entry, by id, each once. What XML cannot hold (control characters) becomes U+FFFD. */
export function writeTmx(entries: readonly MemoryEntry[]): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return HEAD + sorted.map(unitOf).join('') + FOOT;
}

function unitOf(entry: MemoryEntry): string {
  const date = tmxDateOfIso(entry.at);
  const attributes = [
    ['tuid', entry.id],
    ['srclang', entry.source.language],
    ['creationdate', date],
    ['creationid', entry.by],
  ].flatMap(([name, value]) => (value ? `${name}="${escapeXml(value)}"` : []));
  return `    <tu ${attributes.join(' ')}>
${variantOf(entry.source)}${variantOf(entry.target)}    </tu>
`;
}

function variantOf(side: MemoryEntry['source']): string {
  return `      <tuv xml:lang="${escapeXml(side.language)}"><seg>${escapeXml(side.text)}</seg></tuv>
`;
}

/** The terms in force as TBX (ISO 30042:2019, dialect TBX-Basic), a concept each, as terminology tools read it. The same terms give the same bytes. */
import { contentId, type Language, type MemoryEntry } from '@crossquote/domain';
import { escapeXml } from '../xml/xml-text.ts';
import { glossaryInForce } from './glossary.ts';

export function writeTbx(entries: readonly MemoryEntry[], source: Language, target: Language): string {
  const concepts = glossaryInForce(entries).map((term) => {
    const id = contentId('c', source, term.source, target, term.target);
    return `      <conceptEntry id="${id}">
${section(source, term.source)}${section(target, term.target)}      </conceptEntry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(source)}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>crossquote</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${concepts.join('')}    </body>
  </text>
</tbx>
`;
}

function section(language: Language, term: string): string {
  return `        <langSec xml:lang="${escapeXml(language)}">
          <termSec>
            <term>${escapeXml(term)}</term>
          </termSec>
        </langSec>
`;
}

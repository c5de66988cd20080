/** What is held of a person, without a name: a line for each kind of thing, and what happens to it when the person is forgotten. */
import type { HeldOfPerson } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

export function heldOfPersonText(held: HeldOfPerson): string {
  const { pseudonym, spellings, handles, addresses, quotes, reports, memory } = held;
  const lines = [
    `${pseudonym}: ${plural(spellings, 'spelling')}, ${plural(handles, 'handle')}, ${plural(addresses, 'address', 'addresses')}; ${plural(quotes, 'quote')}`,
    `  to be taken    ${plural(memory, 'line')} of the memory`,
    ...reports.map(
      ({ id, mentions }) =>
        `  to be removed  ${id}, named in ${plural(mentions, 'place')} (crossquote remove ${id})`,
    ),
    ...kept(held).map((what) => `  stays          ${what}`),
    ...given(held).map((what) => `  given away     ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What people wrote that names the person; translations and corrections go with their report. */
function kept({ decisions, corrections, edits, signed }: HeldOfPerson): readonly string[] {
  return [
    ...(decisions > 0 ? [plural(decisions, 'decision or comment', 'decisions or comments')] : []),
    ...(signed > 0 ? [`${plural(signed, 'line')} of the ledger that the person signed`] : []),
    ...(corrections > 0 ? [`${plural(corrections, 'correction')}, until the report is removed`] : []),
    ...(edits > 0 ? [`${plural(edits, 'translation')} by people, until the report is removed`] : []),
  ];
}

function given({ exports, reveals }: HeldOfPerson): readonly string[] {
  return [
    ...(exports > 0 ? [`${plural(exports, 'export')} so far (crossquote ledger says which)`] : []),
    ...(reveals > 0 ? [`the name, ${plural(reveals, 'time')}`] : []),
  ];
}

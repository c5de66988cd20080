/** What is held of a person, without a name: a line for each kind of thing, and what happens to it when the person is forgotten. */
import type { HeldOfPerson } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

export function heldOfPersonText(held: HeldOfPerson): string {
  const { pseudonym, spellings, handles, addresses, quotes, memory } = held;
  const lines = [
    `${pseudonym}: ${plural(spellings, 'spelling')}, ${plural(handles, 'handle')}, ${plural(addresses, 'address', 'addresses')}; ${plural(quotes, 'quote')}`,
    `  to be taken    ${plural(memory, 'line')} of the memory`,
    ...named(held),
    ...kept(held).map((what) => `  stays          ${what}`),
    ...given(held).map((what) => `  given away     ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Reports, those first that name the person in full: of the others only who reads them can say. */
function named({ reports, memoryLines }: HeldOfPerson): readonly string[] {
  const places = (count: number) => plural(count, 'place');
  return [
    ...reports
      .filter(({ mentions }) => mentions > 0)
      .map(
        ({ id, mentions }) =>
          `  to be removed  ${id}, named in ${places(mentions)} (crossquote remove ${id})`,
      ),
    ...reports
      .filter(({ mentions }) => mentions === 0)
      .map(
        ({ id, perhaps }) =>
          `  perhaps        ${id}, in ${places(perhaps)}: only parts of the name or what sounds like it, in capitals or a link`,
      ),
    ...memoryLines.map(
      ({ id, kind, source, target, at }) =>
        `  perhaps        ${id}, a ${kind} of the memory (${source} -> ${target}${at === null ? '' : `, ${at.slice(0, 10)}`}): only parts of the name or what sounds like it`,
    ),
  ];
}

const OF_REMOVED =
  'the log of changes keeps the name of one that was removed as long as CROSSQUOTE_KEEP_CHANGES says';

/** What people wrote that names the person; translations and corrections go with their report. */
function kept(held: HeldOfPerson): readonly string[] {
  const { decisions, corrections, edits, signed, collections, tokens, webhooks } = held;
  const called = [
    ...(tokens > 0 ? [plural(tokens, 'access token')] : []),
    ...(webhooks > 0 ? [plural(webhooks, 'webhook')] : []),
  ];
  return [
    ...(collections > 0
      ? [`${plural(collections, 'collection')} called after the person (${OF_REMOVED})`]
      : []),
    ...called.map((what) => `${what} called after the person`),
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

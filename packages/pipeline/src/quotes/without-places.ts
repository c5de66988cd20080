/**
 * "Orsund: “Never again”": before a colon stands who speaks, or where. A single word of which nothing in the report says that it is a
 * person (no full name, role, form of address or verb of saying) names nobody.
 */
import type { Entry } from './entry.ts';
import type { Figure } from './speaker/figure.ts';

export function withoutPlaces(entries: readonly Entry[]): readonly Entry[] {
  const speaking = new Set(entries.filter(isSaid).map(({ resolved }) => resolved.figure));
  return entries.map((entry) => {
    const { figure } = entry.resolved;
    if (isSaid(entry) || !figure || speaking.has(figure) || isPerson(figure)) return entry;
    const reason = 'the words before the colon may be a place';
    return { ...entry, resolved: { ...entry.resolved, figure: null, inDoubt: true, reason } };
  });
}

/** By a verb, or by words like one. */
function isSaid({ draft }: Entry): boolean {
  return draft.cueSpan !== null;
}

function isPerson({ named, body, keys, roles, gender, name }: Figure): boolean {
  return !named || body || keys.length > 1 || roles.size > 0 || gender !== null || name.startsWith('@');
}

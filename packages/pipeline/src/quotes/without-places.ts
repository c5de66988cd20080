/**
 * "Orsund: “Never again”": before a colon stands who speaks, or where. A single word of which nothing in the report says that it is a
 * person (no full name, role, form of address or verb of saying) names nobody; nor does a name that the report gives to a place ("in San Telmo").
 */
import type { TextRange } from '@crossquote/domain';
import type { Entry } from './entry.ts';
import { tokenise } from './frame/tokens.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { speaksOfSelf } from './marks/speaks-of-self.ts';
import type { Cast, Figure } from './speaker/figure.ts';
import { isKnownPerson } from './speaker/is-place.ts';
import type { Scene } from './speaker/scene.ts';

export function withoutPlaces({ cast, lexicon, text }: Scene, entries: readonly Entry[]): readonly Entry[] {
  const speaking = new Set(entries.filter(isSaid).map(({ resolved }) => resolved.figure));
  return entries.map((entry) => {
    const { figure } = entry.resolved;
    const isHeard = figure?.keys.some((key) => COURT.test(key)) === true && !isSaid(entry);
    if (isHeard && entry.content.some((range) => isOfPeople(text, range, lexicon))) {
      const reason = 'a court before the colon hears what people tell of themselves';
      return { ...entry, resolved: { ...entry.resolved, figure: null, reason } };
    }
    if (isSaid(entry) || !figure || speaking.has(figure) || isPerson(figure, cast)) return entry;
    const reason = 'the words before the colon may be a place';
    return { ...entry, resolved: { ...entry.resolved, figure: null, inDoubt: true, reason } };
  });
}

/** "we" as well: in quoted words a court says it seldom, and people who tell it something often. */
function isOfPeople(text: string, range: TextRange, lexicon: Lexicon): boolean {
  const words = tokenise(text, range, lexicon.data.language);
  return speaksOfSelf(text, range, lexicon) || words.some(({ key }) => lexicon.words.ownSubjects.has(key));
}

/** Where people tell of themselves: "Tribunal of Orsund: “We fled.”" */
const COURT =
  /^(?:court|tribunal|inquiry|inquest|\p{L}*gericht|cour|corte|audiencia|суду?|sąd|mahkeme(?:si)?|(?:ال)?محكمة|دادگاه)$/u;

/** By a verb, or by words like one; or by whom a chat or a tag names. */
function isSaid({ draft }: Entry): boolean {
  return (
    draft.cueSpan !== null ||
    draft.frame.tokens.some(({ quotation }) => quotation?.teller ?? quotation?.voice)
  );
}

function isPerson(figure: Figure, cast: Cast): boolean {
  if (isKnownPerson(figure)) return !(figure.body && isLocatedElsewhere(figure, cast));
  if (figure.age !== null) return true;
  return figure.keys.length > 1 && figure.located.size === 0;
}

/** "ORSUND: …" beside "in Orsund": not the letters of a body. */
function isLocatedElsewhere({ keys: [key, ...more] }: Figure, { byWord }: Cast): boolean {
  if (key === undefined || more.length) return false;
  return (byWord.get(key) ?? []).some(({ located, keys }) => located.size > 0 && keys.length === 1);
}

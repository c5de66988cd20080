/** Names in the environment that look like settings and are none: a misspelt one would be missed in silence, by an operator who believes that it is set. */
import { distance } from 'fastest-levenshtein';

const PREFIX = 'CROSSQUOTE_';

/** Read elsewhere: by `showsForeignErrors`, and by what deploy/ puts around the program. */
const OTHERS: ReadonlySet<string> = new Set(['CROSSQUOTE_DEBUG', 'CROSSQUOTE_DB_PASSWORD']);

/** Share of a name's letters that may be wrong. */
const MOST_WRONG = 1 / 3;

/** @returns a sentence for each, with the setting that is likely meant; never a value. */
export function unknownSettings(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name) && !OTHERS.has(name))
    .sort()
    .map((name) => {
      const meant = likelyMeant(name, known);
      return `${name} is no setting, and nothing reads it; ${meant ? `${meant} may be meant` : 'see .env.example for those there are'}`;
    });
}

/** Some settings have no prefix, which is easily forgotten: CROSSQUOTE_PORT. */
function likelyMeant(name: string, known: readonly string[]): string | undefined {
  const bare = bareOf(name);
  const wrong = (setting: string) => distance(bare, bareOf(setting));
  const [nearest] = known.toSorted((a, b) => wrong(a) - wrong(b));
  return nearest !== undefined && wrong(nearest) <= bare.length * MOST_WRONG ? nearest : undefined;
}

function bareOf(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

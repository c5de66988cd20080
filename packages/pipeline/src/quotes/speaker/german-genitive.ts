/** "nach Holms Angaben", "nach Angaben Holms": German puts the name of whose account it is in the genitive, which "Holm" of the report bears as well. */
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { bearerOf, OF_NAMESAKES, SEVERAL_BEAR_IT } from './bearer.ts';
import { type Cast, type Figure, figureNamed, nameKeys } from './figure.ts';
import type { Resolved, Scene } from './scene.ts';

/** Words of a name; more are no genitive of one. */
const MAX_NAME = 3;

/** null: nobody whom the report names in full is meant, or somebody's name ends so. */
export function byGenitive(scene: Scene, { tokens }: Frame, phrase: Span): Resolved | null {
  const own = tokens.slice(phrase.first, phrase.end);
  if (own.length > MAX_NAME || !isGenitive(own.at(-1)?.key ?? '', scene.lexicon)) return null;
  // "von Holms": no genitive.
  if (/^vo[nm]$/.test(tokenAt(tokens, phrase.first - 1).key)) return null;
  if (!own.every((token) => isWord(token) && token.capital)) return null;
  const keys = nameKeys(own);
  const start = own[0]?.start ?? 0;
  if (isBorne(scene, keys, tokens)) return null;
  const figure = figureNamed(scene.cast, [...keys.slice(0, -1), keys.at(-1)?.slice(0, -1) ?? ''], start);
  const isKnown = figure !== null && !figure.body && figure.keys.length > 1;
  return isKnown ? { mention: phrase, figure, reason: 'part of a full name in the report' } : null;
}

/** "nach | Jonas | Angaben", "nach | Kranz’ | Angaben": names that end in a hiss take no s, and mean whom the report names in full. */
export function byBareGenitive(scene: Scene, { tokens }: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  const own = tokens.slice(phrase.first, phrase.end);
  const isOwner =
    lexicon.data.language === 'de' &&
    lexicon.sourceWith.prepositions.has(tokenAt(tokens, phrase.first - 1).key) &&
    lexicon.sourceWith.nouns.has(tokenAt(tokens, phrase.end).key);
  const keys = nameKeys(own);
  if (!isOwner || own.length > MAX_NAME || !/[sßzx]$/u.test(keys.at(-1) ?? '')) return null;
  if (!own.every((token) => isWord(token) && token.capital)) return null;
  const hint = { gender: null, roles: [], titles: [], pronoun: null, lexicon };
  const { figure, shared } = bearerOf(scene.cast, keys, own[0]?.start ?? 0, scene.text, hint);
  if (shared && !figure) return { mention: phrase, figure: null, inDoubt: true, reason: SEVERAL_BEAR_IT };
  // "Jonas Angaben" itself is read as a name.
  const isRead = figure?.keys.some((key) => lexicon.sourceWith.nouns.has(key)) === true;
  const isKnown = figure !== null && !figure.body && figure.keys.length > 1 && !isRead;
  return isKnown
    ? {
        mention: phrase,
        figure,
        ...(shared ? { sureness: OF_NAMESAKES } : {}),
        reason: 'part of a full name in the report',
      }
    : null;
}

/** "| Paulsens | Nachbar": who is told of beside whoever is theirs, where the report names them in full. @returns with where their name stands. */
export function ownersIn(
  cast: Cast,
  { tokens }: Frame,
  lexicon: Lexicon,
): readonly { readonly figure: Figure; readonly at: number }[] {
  if (lexicon.data.language !== 'de') return [];
  return tokens.flatMap((token, at) => {
    const next = tokenAt(tokens, at + 1);
    if (!isWord(token) || !token.capital || !isGenitive(token.key, lexicon)) return [];
    if (!isWord(next) || !next.capital || cast.byWord.has(token.key)) return [];
    const bearers = (cast.byWord.get(token.key.slice(0, -1)) ?? []).filter(
      ({ body, keys }) => !body && keys.length > 1 && keys.at(-1) === token.key.slice(0, -1),
    );
    const [figure] = bearers;
    return figure && bearers.length === 1 ? [{ figure, at: token.start }] : [];
  });
}

function isGenitive(key: string, { data }: Lexicon): boolean {
  return data.language === 'de' && /[^s]s$/u.test(key);
}

/** "Jonas" and "Mathias" end so by themselves, as names of the report tell; "Angaben Holms" is none. */
function isBorne({ cast, lexicon }: Scene, keys: readonly string[], tokens: readonly Token[]): boolean {
  const [first, last] = [tokenAt(tokens, 0).start, tokens.at(-1)?.end ?? 0];
  return (cast.byWord.get(keys.at(-1) ?? '') ?? []).some(
    (one) =>
      one.mentions.some((at) => at < first || at >= last) &&
      !one.keys.some((key) => lexicon.sourceWith.nouns.has(key)),
  );
}

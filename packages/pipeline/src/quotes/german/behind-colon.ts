/** "Fest steht: | Der Damm sei alt": where reported words begin that a colon announces. */
import { isMood } from '../frame/is-mood.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** @returns 0 where no colon announces them: "Das sei so geregelt: Der Damm sei alt" is reported from its beginning, and "20:15" is a time. */
export function behindColon(tokens: readonly Token[], lexicon: Lexicon): number {
  const colon = tokens.findIndex(({ text }, at) => text === ':' && !/^\d/.test(tokens[at + 1]?.key ?? ''));
  if (lexicon.data.language !== 'de' || colon < 1 || !isWord(tokens[colon - 1])) return 0;
  const announces = !isMood(tokens, 0, colon, lexicon) && isMood(tokens, colon + 1, tokens.length, lexicon);
  return announces ? colon + 1 : 0;
}

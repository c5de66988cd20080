/** What any store can keep: PostgreSQL has no U+0000, and half a surrogate pair has no UTF-8. */
import { InvalidInput } from '@crossquote/domain';

/** JSON writes both as `\u0000`, `\ud800` and so on; an even number of backslashes before that are the text's own. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/**
 * The value as JSON.
 * @throws InvalidInput when a text in it cannot be stored; the message does not quote it.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (UNSTORABLE.test(json)) {
    throw new InvalidInput(
      'a text holds U+0000 or half a character, which no database keeps: read the file again with its right encoding',
    );
  }
  return json;
}

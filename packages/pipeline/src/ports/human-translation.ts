/** What every store does with a person's translation: rules without a database, so that all stores keep the same ones. */
import { sha256, type Translation } from '@crossquote/domain';

/** @param instead as of `saveHumanTranslation`. */
export function humanOutcome(
  present: Pick<Translation, 'text' | 'state'> | null,
  next: Pick<Translation, 'text' | 'state'>,
  instead: string | null,
): 'saved' | 'unchanged' | 'conflict' {
  if (present === null) return 'saved';
  if (present.text === next.text) return present.state === next.state ? 'unchanged' : 'saved';
  return present.text === instead ? 'saved' : 'conflict';
}

/** @param translations a report's, by people, in any order. */
export function humanRevision(translations: readonly Pick<Translation, 'id' | 'text'>[]): string {
  return sha256(JSON.stringify(translations.map(({ id, text }) => `${id} ${text}`).sort())).slice(0, 16);
}

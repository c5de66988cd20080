/** Whether a translation beside its source tells of a hidden name what the source does not. */
import type { Translation } from '@crossquote/domain';
import { CUT, PSEUDONYM, UNCLEAR } from './pseudonym.ts';

const INSTEAD = new RegExp(`${PSEUDONYM}|${UNCLEAR.replace('?', String.raw`\?`)}`, 'gu');

export type Shown = Pick<Translation, 'text'> & { readonly origin?: Translation['origin'] | undefined };

/**
 * @param source a text with hidden names, and its translation, hidden too.
 * @returns false where a pseudonym of the source is not in a machine's translation, which may then say what the name means ("Das Wasser war
 * Person-…", "The water was black"), or where the translation was left out.
 */
export function showsNoMore(source: string, { text, origin }: Shown): boolean {
  if (text === CUT) return false;
  return origin === 'human' || pseudonymsIn(source).every((pseudonym) => text.includes(pseudonym));
}

/** The translation as it may stand there. */
export function besideSource<T extends Shown>(source: string, translation: T): T {
  return showsNoMore(source, translation) ? translation : { ...translation, text: CUT };
}

/** Where nobody knows what it translates, and somebody is hidden: a machine's may say what a name means. */
export function besideNothing<T extends Shown>(translation: T): T {
  return translation.origin === 'human' ? translation : { ...translation, text: CUT };
}

function pseudonymsIn(text: string): readonly string[] {
  return text.match(INSTEAD) ?? [];
}

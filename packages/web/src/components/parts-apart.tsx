/** Which tellings of a testimony tell two parts of a third: nobody takes two statements for one because one report ran them together. */
import { type OtherParts, tellingLetter } from '@crossquote/domain';
import { apart } from '../text/readable.ts';
import type { Words } from '../text/words.ts';
import type { SideView } from '../view/side-view.ts';

/** Shown one by one; how many more there are is said. */
const MOST = 10;

export function PartsApart(props: {
  parts: readonly OtherParts[];
  members: readonly SideView[];
  words: Words;
}) {
  const { parts, members, words } = props;
  if (parts.length === 0) return null;
  const more = parts.length - MOST;
  const letter = (id: string) => apart(tellingLetter(members.findIndex(({ quoteId }) => quoteId === id)));
  return (
    <section class="aside">
      {parts.slice(0, MOST).map(({ whole, parts: [one, other] }) => (
        <p>{words.t('testimony.parts', { one: letter(one), other: letter(other), whole: letter(whole) })}</p>
      ))}
      {more > 0 && (
        <p class="note">{words.t('testimony.more', { count: more, shown: words.number(more) })}</p>
      )}
    </section>
  );
}

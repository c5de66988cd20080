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
  const named = (id: string) => {
    const place = members.findIndex(({ quoteId }) => quoteId === id);
    return apart(nameOf(members[place], place, words));
  };
  return (
    <section class="aside">
      {parts.slice(0, MOST).map(({ whole, parts: [one, other] }) => (
        <p>{words.t('testimony.parts', { one: named(one), other: named(other), whole: named(whole) })}</p>
      ))}
      {more > 0 && (
        <p class="note">{words.t('testimony.more', { count: more, shown: words.number(more) })}</p>
      )}
    </section>
  );
}

/** Its letter, since both parts may stand in one report; who published it, and how its report is headed where that is known. */
function nameOf(side: SideView | undefined, place: number, { t }: Words): string {
  const publisher = side?.publisher ?? t('report.unnamed');
  const name = side?.title ? `${publisher}, ${side.title}` : publisher;
  return side ? `${tellingLetter(place)} (${name})` : name;
}

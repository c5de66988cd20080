/** A testimony: what its tellings do not agree in, every telling side by side, who told it first and most fully, and each pair that holds it together. */
import { type OtherParts, tellingLetter } from '@crossquote/domain';
import { stillNamed, type TestimonyRecord } from '@crossquote/pipeline';
import { Comments, readableBy } from '../components/comments.tsx';
import { DifferencesBetween } from '../components/differences.tsx';
import { FoldedPair } from '../components/folded-pair.tsx';
import { LinkedWords } from '../components/linked-words.tsx';
import type { LiveView } from '../components/live.tsx';
import { Pair } from '../components/pair.tsx';
import { PartsApart } from '../components/parts-apart.tsx';
import { Reshape } from '../components/reshape.tsx';
import { Side } from '../components/side.tsx';
import { whoSpeaks } from '../text/who-speaks.ts';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import type { ReshapeView } from '../view/reshape-view.ts';
import type { SideView } from '../view/side-view.ts';
import type { ToldBetween } from '../view/told-between.ts';
import { Layout } from './layout.tsx';
import { Question } from './queue-page.tsx';

export interface TestimonyPageProps {
  readonly frame: Frame;
  readonly testimony: TestimonyRecord;
  /** In the order of the testimony. */
  readonly members: readonly SideView[];
  /** Of all of its pairs. */
  readonly told: readonly ToldBetween[];
  readonly parts: readonly OtherParts[];
  /** Quote id; null where none tells more than another. */
  readonly fullest: string | null;
  /** In the order of the tellings. */
  readonly pairs: readonly PairView[];
  /** Ids of pairs that are shown whole; of others a line. */
  readonly toOpen: ReadonlySet<string>;
  /** Pairs there are besides. */
  readonly more: number;
  /** Pairs with what is elsewhere, whose decisions cannot all stand, and how many there are besides. */
  readonly against: { readonly pairs: readonly PairView[]; readonly more: number };
  readonly reshape: ReshapeView;
  readonly live: LiveView;
}

export function TestimonyPage(props: TestimonyPageProps) {
  const { frame, testimony, members, told, parts, pairs, against, reshape, live } = props;
  const { words } = frame;
  const { t } = words;
  const title = whoSpeaks(testimony, words);
  const back = `/desk/testimonies/${testimony.id}`;
  return (
    <Layout frame={frame} title={title} at="testimonies" script="links.js" live={live}>
      <Heading title={title} testimony={testimony} tellings={members.length} words={words} />
      {stillNamed(testimony).length > 0 && <p class="alert">{t('testimony.withheld')}</p>}
      {against.pairs.length > 0 && <Conflict against={against} words={words} />}
      <DifferencesBetween told={told} members={members} pairs={pairs} words={words} />
      <PartsApart parts={parts} members={members} words={words} />
      <Members {...props} />
      <Reshape frame={frame} testimony={testimony} reshape={reshape} />
      <Comments
        comments={pairs.flatMap(({ reviews }) =>
          readableBy(frame, reviews).filter(({ verdict }) => verdict === 'comment'),
        )}
        pair={pairOfFullest(testimony)}
        frame={frame}
        back={back}
      />
      <h2>{t('testimony.pairs')}</h2>
      <LinkedWords pairs={pairs} words={words} />
      <Pairs {...props} back={back} />
    </Layout>
  );
}

function Conflict({ against, words }: Pick<TestimonyPageProps, 'against'> & { readonly words: Words }) {
  const { pairs, more } = against;
  return (
    <section class="alert">
      <p>{words.t('testimony.conflict')}</p>
      <ol class="questions">
        {pairs.map((pair) => (
          <Question pair={pair} words={words} href={`/desk/pairs/${pair.id}`} />
        ))}
      </ol>
      {more > 0 && (
        <p class="note">{words.t('testimony.more', { count: more, shown: words.number(more) })}</p>
      )}
    </section>
  );
}

/** One alone is shown whole. Whoever decides or comments comes back to the pair that it was about. */
function Pairs(props: TestimonyPageProps & { readonly back: string }) {
  const { frame, pairs, toOpen, more, back } = props;
  const { words } = frame;
  const letters = lettersOf(props);
  const isAlone = pairs.length === 1;
  return (
    <>
      {pairs.map((pair) => {
        const shared = { pair, letters, frame, back: `${back}?pair=${pair.id}` };
        return isAlone ? <Pair {...shared} /> : <FoldedPair {...shared} isOpen={toOpen.has(pair.id)} />;
      })}
      {more > 0 && (
        <p class="note">{words.t('testimony.more', { count: more, shown: words.number(more) })}</p>
      )}
    </>
  );
}

/** By quote id. */
function lettersOf({ testimony }: Pick<TestimonyPageProps, 'testimony'>): ReadonlyMap<string, string> {
  return new Map(testimony.members.map(({ quoteId }, i) => [quoteId, tellingLetter(i)]));
}

function Heading(props: { title: string; testimony: TestimonyRecord; tellings: number; words: Words }) {
  const { title, tellings, words } = props;
  const { languages, firstSeen, state } = props.testimony;
  const { t } = words;
  return (
    <div class="heading">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="source">
        <span class={`state ${state}`}>{t(`state.${state}`)}</span>
        {' · '}
        {t('testimony.tellings', { count: tellings, shown: words.number(tellings) })}
        {' · '}
        {words.list(languages.map((language) => words.languageName(language)))}
        {firstSeen !== null && <> · {t('testimony.since', { day: words.day(firstSeen) })}</>}
      </p>
    </div>
  );
}

function Members({ frame, testimony, members, fullest }: TestimonyPageProps) {
  const letters = lettersOf({ testimony });
  return (
    <div class="members">
      {members.map((side) => (
        <div class="member">
          <Badges side={side} testimony={testimony} isFullest={side.quoteId === fullest} frame={frame} />
          <Side side={side} words={frame.words} letter={letters.get(side.quoteId)} />
        </div>
      ))}
    </div>
  );
}

/** Stays with its two quotes, whatever becomes of the testimony. */
function pairOfFullest({ members, fullest }: TestimonyRecord): string | null {
  return members.find(({ quoteId }) => quoteId === fullest)?.joinedBy.alignment ?? null;
}

function Badges(props: { side: SideView; testimony: TestimonyRecord; isFullest: boolean; frame: Frame }) {
  const { side, testimony } = props;
  const { t } = props.frame.words;
  const takenFrom = testimony.members.find(({ quoteId }) => quoteId === side.quoteId)?.takenFrom;
  return (
    <p class="badges">
      {testimony.earliest === side.quoteId && <span>{t('testimony.earliest')}</span>}
      {props.isFullest && <span>{t('testimony.fullest')}</span>}
      {takenFrom && (
        <a href={`/desk/reports/${takenFrom.reportId}#${takenFrom.quoteId}`}>
          {t(`taken.${takenFrom.reason}`)}
        </a>
      )}
    </p>
  );
}

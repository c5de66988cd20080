/** Decisions whose words are not where they were: as they stood beside what stands there now. */
import { type Correction, directionOf } from '@crossquote/domain';
import type { Look, LookSide } from '@crossquote/pipeline';
import { CorrectedLine, UndoCorrection } from '../components/corrected-line.tsx';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

interface Props {
  readonly frame: Frame;
  readonly collection: string;
  readonly looks: readonly Look[];
  readonly resting: readonly Correction[];
  /** Of all that need a look, shown or not. */
  readonly count: number;
}

export function LookPage({ frame, collection, looks, resting, count }: Props) {
  const { words } = frame;
  const { t } = words;
  const back = `/desk/look?${new URLSearchParams({ collection }).toString()}`;
  return (
    <Layout frame={frame} title={t('nav.look')} at="look">
      <h1>{t('nav.look')}</h1>
      <p class="note">
        {count === 0 ? t('look.none') : t('look.count', { count, shown: words.number(count) })}
      </p>
      <ol class="looks">
        {looks.map((look) => (
          <li class="look" data-row id={look.id}>
            <OneLook look={look} frame={frame} />
          </li>
        ))}
      </ol>
      {resting.length > 0 && (
        <section>
          <h2>{t('look.resting')}</h2>
          <ol class="history">
            {resting.map((correction) => (
              <li>
                <CorrectedLine correction={correction} frame={frame} />
                <UndoCorrection correction={correction} frame={frame} back={back} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Layout>
  );
}

function OneLook({ look, frame }: { look: Look; frame: Frame }) {
  const { words } = frame;
  const { t } = words;
  const inner = (
    <>
      <h2>{look.verdict === null ? t(`look-of.${look.what}`) : t(`said.${look.verdict}`)}</h2>
      {look.by !== null && (
        <p class="source">
          <bdi>{look.by}</bdi>
          {look.at !== null && <> · {words.moment(look.at)}</>}
        </p>
      )}
      {look.sides.map((side, i) => (
        <Side side={side} name={i === 0 ? 'left' : 'right'} frame={frame} />
      ))}
    </>
  );
  if (frame.formToken === null) return inner;
  const isAttachable = look.sides.every(({ candidates }) => candidates.length > 0);
  return (
    <form method="post" action={`/desk/look/${look.id}`}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="collection" value={look.collection} />
      {inner}
      <label>
        {t('decide.note')}
        <textarea name="note" rows={1} maxlength={2000} />
      </label>
      <div class="verdicts">
        {isAttachable && (
          <button type="submit" name="verdict" value="attach">
            {t('look.attach')}
          </button>
        )}
        <button type="submit" name="verdict" value="rest">
          {t('look.rest')}
        </button>
      </div>
    </form>
  );
}

function Side({ side, name, frame }: { side: LookSide; name: string; frame: Frame }) {
  const { t } = frame.words;
  const own = side.language === null ? {} : { lang: side.language, dir: directionOf(side.language) };
  const only = side.candidates.length === 1;
  return (
    <section class="moved">
      <div>
        <h3>{t('look.was')}</h3>
        {side.text === null ? (
          <p class="note">{t('look.words-gone')}</p>
        ) : (
          <blockquote {...own}>{side.text}</blockquote>
        )}
      </div>
      <div>
        <h3>{side.reason === null ? t('look.stands') : t(`look-reason.${side.reason}`)}</h3>
        {side.reason !== null &&
          side.candidates.map((candidate) => (
            <label class="candidate">
              <input type="radio" name={name} value={candidate.id} {...(only && { checked: true })} />
              <span class="said-now" {...own}>
                {candidate.text}
              </span>
            </label>
          ))}
        {side.reportId !== null && (
          <a href={`/desk/reports/${side.reportId}${side.candidates[0] ? `#${side.candidates[0].id}` : ''}`}>
            {t('look.report')}
          </a>
        )}
      </div>
    </section>
  );
}

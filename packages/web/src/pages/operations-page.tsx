/** How the work stands, and an operator's hand on it. */
import type { StageState } from '@crossquote/domain';
import { heldText } from '@crossquote/pipeline';
import { holdingCause } from '../text/causes.ts';
import { nextSteps } from '../text/next-steps.ts';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import type { Holding, OperationsView, StageLine } from '../view/operations-view.ts';
import { SHOWN_STATES } from '../view/operations-view.ts';
import { Layout } from './layout.tsx';

const MOST_SUBJECTS = 20;

export function OperationsPage(props: {
  readonly frame: Frame;
  readonly view: OperationsView;
  /** Whoever looks may also act. */
  readonly mayAct: boolean;
}) {
  const { frame, view, mayAct } = props;
  const { words } = frame;
  const { t } = words;
  return (
    <Layout frame={frame} title={t('operations.title')} at="operations">
      <h1>{t('operations.title')}</h1>
      <p>
        {t('operations.reports', { count: view.reports, shown: words.number(view.reports) })} ·{' '}
        <bdi>{view.collection}</bdi>
      </p>
      <Collections frame={frame} view={view} />
      <Stages frame={frame} view={view} mayAct={mayAct} />
      {mayAct && view.hasBoard && (
        <p class="note">
          <a href="/desk/queues">{t('operations.queues')}</a>
        </p>
      )}
      <h2>{t('operations.holdings')}</h2>
      {view.holdings.length === 0 && <p class="note">{t('operations.nothing')}</p>}
      <ol class="holdings">
        {view.holdings.map((holding) => (
          <Held frame={frame} holding={holding} collection={view.collection} mayAct={mayAct} />
        ))}
      </ol>
    </Layout>
  );
}

interface StagesProps {
  readonly frame: Frame;
  readonly view: OperationsView;
  readonly mayAct: boolean;
}

/** What the table has columns for. */
interface Columns {
  readonly states: readonly StageState[];
  readonly waits: boolean;
  readonly mayAct: boolean;
}

function Stages({ frame, view: { collection, stages }, mayAct }: StagesProps) {
  const states = SHOWN_STATES.filter(
    (state) => state === 'done' || stages.some(({ counts }) => counts[state]),
  );
  const columns = { states, waits: stages.some(({ longestWait }) => longestWait !== null), mayAct };
  return (
    <div class="table">
      <table class="stages">
        <StagesHead words={frame.words} columns={columns} />
        <tbody>
          {stages.map((line) => (
            <StageRow frame={frame} line={line} columns={columns} collection={collection} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StagesHead({ words: { t }, columns }: { words: Words; columns: Columns }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('operations.stage')}</th>
        {columns.states.map((state) => (
          <th scope="col" class="count">
            {t(`stage-state.${state}`)}
          </th>
        ))}
        {columns.waits && (
          <th scope="col" class="count">
            {t('operations.wait')}
          </th>
        )}
        {columns.mayAct && <th scope="col">{t('operations.act')}</th>}
      </tr>
    </thead>
  );
}

function StageRow(props: { frame: Frame; line: StageLine; columns: Columns; collection: string }) {
  const { frame, line, columns, collection } = props;
  const { words } = frame;
  return (
    <tr>
      <th scope="row">
        {words.t(`stage.${line.stage}`)}
        <Since frame={frame} line={line} />
        <Unstaffed frame={frame} line={line} />
      </th>
      {columns.states.map((state) => (
        <td class="count" data-state={state}>
          {line.counts[state] ? words.number(line.counts[state]) : '·'}
        </td>
      ))}
      {columns.waits && (
        <td class="count" data-wait={line.stage}>
          {line.longestWait === null ? '·' : words.duration(line.longestWait)}
        </td>
      )}
      {columns.mayAct && (
        <td>
          <Hold frame={frame} line={line} collection={collection} />
        </td>
      )}
    </tr>
  );
}

function Collections({ frame, view }: { frame: Frame; view: OperationsView }) {
  const others = view.collections.filter((name) => name !== view.collection);
  if (others.length === 0) return null;
  return (
    <p class="note">
      {frame.words.t('operations.collections')}{' '}
      {others.map((name) => (
        <>
          <a href={`/desk/operations?collection=${encodeURIComponent(name)}`}>
            <bdi>{name}</bdi>
          </a>{' '}
        </>
      ))}
    </p>
  );
}

/** Who paused the stage, and since when: it says so also while nothing waits for it. */
function Since({ frame: { words }, line: { held } }: { frame: Frame; line: StageLine }) {
  return held && <small class="note"> {holdingCause(words, heldText(held))}</small>;
}

function Unstaffed({ frame: { words }, line: { stage, unstaffed } }: { frame: Frame; line: StageLine }) {
  if (unstaffed === 0) return null;
  return (
    <small class="note" data-unstaffed={stage}>
      {' '}
      {words.t('operations.unstaffed', { count: unstaffed, shown: words.number(unstaffed) })}{' '}
      <code dir="ltr">crossquote work --stages {stage}</code>
    </small>
  );
}

function Hold({ frame, line, collection }: { frame: Frame; line: StageLine; collection: string }) {
  const deed = line.held ? 'unpause' : 'pause';
  return (
    <form method="post" action={`/desk/operations/${deed}`}>
      <Given frame={frame} fields={{ collection, stage: line.stage }} />
      <button class="plain" type="submit" name="do" value={`${deed} ${line.stage}`}>
        {frame.words.t(`operations.${deed}`)}
      </button>
    </form>
  );
}

function Held(props: { frame: Frame; holding: Holding; collection: string; mayAct: boolean }) {
  const { frame, holding, collection, mayAct } = props;
  const { stage, state, cause, subjects } = holding;
  const { words } = frame;
  const { t } = words;
  const isAgain = state === 'failed' || state === 'cancelled';
  return (
    <li>
      <p>
        <b>
          {t(`stage.${stage}`)}: {t(`stage-state.${state}`)}
        </b>{' '}
        · {t('operations.subjects', { count: subjects.length, shown: words.number(subjects.length) })}
      </p>
      <Cause holding={holding} words={words} />
      {stage !== 'cluster' && <Subjects ids={subjects} />}
      {mayAct && isAgain && (
        <form method="post" action="/desk/operations/retry">
          <Given frame={frame} fields={{ collection, stage, state, cause }} />
          <button class="plain" type="submit" name="do" value={`retry ${stage}`}>
            {t('operations.retry', { count: subjects.length, shown: words.number(subjects.length) })}
          </button>
        </form>
      )}
    </li>
  );
}

/** In the reader's language where it is known there; what to type is the same in each. */
function Cause({ holding: { cause, nextAction }, words }: { holding: Holding; words: Words }) {
  const known = holdingCause(words, cause);
  return (
    <>
      {known !== null && <p title={cause}>{known}</p>}
      {known === null && (
        <p lang="en" dir="ltr">
          {cause}
        </p>
      )}
      {nextAction !== null && <Next action={nextAction} words={words} />}
    </>
  );
}

function Next({ action, words }: { action: string; words: Words }) {
  const steps = nextSteps(words, action);
  if (steps === null)
    return (
      <p lang="en" dir="ltr">
        <code>{action}</code>
      </p>
    );
  return steps.map(({ command, note }) => (
    <p>
      <code dir="ltr">{command}</code>
      {note !== null && <small class="note"> · {note}</small>}
    </p>
  ));
}

function Subjects({ ids }: { ids: readonly string[] }) {
  return (
    <p class="subjects">
      {ids.slice(0, MOST_SUBJECTS).map((id) => (
        <>
          <a href={`/desk/reports/${id}`} dir="ltr">
            {id}
          </a>{' '}
        </>
      ))}
      {ids.length > MOST_SUBJECTS && '…'}
    </p>
  );
}

function Given({ frame, fields }: { frame: Frame; fields: Readonly<Record<string, string>> }) {
  return (
    <>
      <input type="hidden" name="token" value={frame.formToken ?? ''} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

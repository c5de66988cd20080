/** Splits a testimony, or merges it with another: forms that work without a script. */
import { directionOf } from '@crossquote/domain';
import type { TestimonyRecord } from '@crossquote/pipeline';
import type { Child } from 'hono/jsx';
import { whoSpeaks } from '../text/who-speaks.ts';
import type { Frame } from '../view/frame.ts';
import type { ReshapeView } from '../view/reshape-view.ts';

interface Props {
  readonly frame: Frame;
  readonly testimony: TestimonyRecord;
  readonly reshape: ReshapeView;
}

export function Reshape({ frame, testimony, reshape }: Props) {
  const { t } = frame.words;
  if (frame.formToken === null) return null;
  return (
    <div class="reshape why">
      <details>
        <summary data-key="s">
          {t('reshape.split')} <kbd>s</kbd>
        </summary>
        <Form frame={frame} testimony={testimony} reshape={reshape} what="split">
          <p class="note">{t('reshape.split-how')}</p>
          {testimony.members.map(({ quoteId, language, text, speaker }) => (
            <Choice
              type="checkbox"
              value={quoteId}
              who={speaker.name}
              language={language}
              text={text}
              frame={frame}
            />
          ))}
        </Form>
      </details>
      <details>
        <summary data-key="m">
          {t('reshape.merge')} <kbd>m</kbd>
        </summary>
        {reshape.isProtected ? (
          <p class="note">{t('reshape.protected')}</p>
        ) : (
          <Form frame={frame} testimony={testimony} reshape={reshape} what="merge">
            <p class="note">{t('reshape.merge-how')}</p>
            <Candidates candidates={reshape.candidates} frame={frame} />
          </Form>
        )}
      </details>
    </div>
  );
}

function Form(props: Props & { readonly what: 'split' | 'merge'; readonly children: Child }) {
  const { frame, testimony, reshape, what } = props;
  const { t } = frame.words;
  return (
    <form class="decide" method="post" action={`/desk/testimonies/${testimony.id}/${what}`}>
      <input type="hidden" name="token" value={frame.formToken ?? ''} />
      <input type="hidden" name="shown" value={reshape.shownAt} />
      {props.children}
      <label>
        {t('decide.note')}
        <textarea name="note" rows={1} maxlength={2000} />
      </label>
      <p>
        <button type="submit" name="do" value={what}>
          {t(`reshape.${what}`)}
        </button>
      </p>
    </form>
  );
}

/** One of these, or another by its id or address; read by `chosenTestimony`. */
export function Candidates(props: { candidates: readonly TestimonyRecord[]; frame: Frame }) {
  const { candidates, frame } = props;
  return (
    <>
      {candidates.map((other) => (
        <Candidate other={other} frame={frame} />
      ))}
      <label>
        {frame.words.t('reshape.other')}
        <input type="text" name="other" dir="ltr" maxlength={200} />
      </label>
    </>
  );
}

function Candidate({ other, frame }: { other: TestimonyRecord; frame: Frame }) {
  const fullest = other.members.find(({ quoteId }) => quoteId === other.fullest);
  const who = whoSpeaks(other, frame.words);
  if (!fullest) return null;
  const { language, text } = fullest;
  return <Choice type="radio" value={other.id} who={who} language={language} text={text} frame={frame} />;
}

function Choice(props: {
  type: 'checkbox' | 'radio';
  value: string;
  who: string | null;
  language: string;
  text: string;
  frame: Frame;
}) {
  const { type, value, who, language, text, frame } = props;
  return (
    <label class="choice">
      <input type={type} name={type === 'radio' ? 'with' : 'quote'} value={value} />
      <span>
        <span class="source">
          <bdi>{who ?? frame.words.t('speaker.unknown')}</bdi> · {frame.words.languageName(language)}
        </span>
        <span class="words" lang={language} dir={directionOf(language)}>
          {text}
        </span>
      </span>
    </label>
  );
}

/** Corrects a quote where it stands: by choosing words from two lists, or, with the script, by selecting them in the text. */

import { directionOf } from '@crossquote/domain';
import { SignInFirst } from '../components/sign-in-first.tsx';
import type { BoundChoice, ChoicesOfSentence, CorrectView } from '../view/correct-view.ts';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

export function CorrectPage({ frame, view }: { frame: Frame; view: CorrectView }) {
  const { t } = frame.words;
  const { report, quote, paragraphs } = view;
  const own = { lang: report.language, dir: directionOf(report.language) };
  const isInside = (start: number, end: number) => quote !== null && start < quote.end && quote.start < end;
  return (
    <Layout frame={frame} title={t(quote ? 'correct.title' : 'correct.missed')} at="reports">
      <script type="module" src="/desk/assets/select.js" />
      <div class="reading correct">
        <p class="source">
          <a href={`/desk/reports/${report.id}${quote ? `#${quote.id}` : ''}`}>
            <bdi>{report.title ?? report.publisher ?? t('report.unnamed')}</bdi>
          </a>
        </p>
        <h1>{t(quote ? 'correct.title' : 'correct.missed')}</h1>
        {quote && <blockquote {...own}>{quote.text}</blockquote>}
        <CorrectForm frame={frame} view={view} />
        <p class="note" data-select-hint hidden>
          {t('correct.select')}
        </p>
        <article class="report" {...own} data-words>
          {paragraphs.map((words) => (
            <p>
              {words.map(({ start, end, from, to, text, gap }) => (
                <>
                  <span data-from={from} data-to={to} {...(isInside(start, end) && { class: 'chosen' })}>
                    {text}
                  </span>
                  {gap}
                </>
              ))}
            </p>
          ))}
        </article>
      </div>
    </Layout>
  );
}

function CorrectForm({ frame, view }: { frame: Frame; view: CorrectView }) {
  const { t } = frame.words;
  const { report, quote, speakers } = view;
  if (frame.formToken === null) return <SignInFirst frame={frame} />;
  const language = { lang: report.language, dir: directionOf(report.language) };
  return (
    <form method="post" action={`/desk/reports/${report.id}/correct`} data-correct>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="quote" value={quote?.id ?? ''} />
      <input type="hidden" name="seen" value={view.seen ?? ''} />
      <input type="hidden" name="shown" value={quote?.speaker ?? ''} />
      <div class="bounds">
        <label>
          {t('correct.start')}
          <Choices name="start" sentences={view.starts} chosen={quote?.start ?? null} {...language} />
        </label>
        <label>
          {t('correct.end')}
          <Choices name="end" sentences={view.ends} chosen={quote?.end ?? null} {...language} />
        </label>
        <label>
          {t('correct.speaker')}
          <input name="speaker" list="speakers" value={quote?.speaker ?? ''} maxlength={300} dir="auto" />
          <datalist id="speakers">
            {speakers.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </label>
        <label>
          {t('decide.note')}
          <textarea name="note" rows={1} maxlength={2000} dir="auto" />
        </label>
      </div>
      <div class="verdicts">
        <button type="submit" name="verdict" value="quote">
          {t(quote ? 'correct.save' : 'correct.add')}
        </button>
        {quote && (
          <button type="submit" name="verdict" value="not-a-quote" class="different">
            {t('deed.not-a-quote')}
          </button>
        )}
      </div>
    </form>
  );
}

function Choices(props: {
  name: string;
  sentences: readonly ChoicesOfSentence[];
  chosen: number | null;
  lang: string;
  dir: string;
}) {
  const { name, sentences, chosen, lang, dir } = props;
  return (
    <select name={name} lang={lang} dir={dir}>
      {sentences.map(({ sentence, choices }) =>
        sentence === null ? (
          <Options choices={choices} chosen={chosen} />
        ) : (
          <optgroup label={sentence}>
            <Options choices={choices} chosen={chosen} />
          </optgroup>
        ),
      )}
    </select>
  );
}

function Options({ choices, chosen }: { choices: readonly BoundChoice[]; chosen: number | null }) {
  return choices.map(({ at, label }) => (
    <option value={String(at)} {...(at === chosen && { selected: true })}>
      {label}
    </option>
  ));
}

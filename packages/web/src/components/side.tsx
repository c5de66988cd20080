/** A quote as its report has it, with its translation, each in its own language and direction. */
import { directionOf, PIVOT_LANGUAGE } from '@crossquote/domain';
import { placeWords } from '../text/place-words.ts';
import type { Words } from '../text/words.ts';
import type { SideView } from '../view/side-view.ts';
import { seamBehind } from '../view/whole-words.ts';
import { MarkedText } from './marked-text.tsx';
import { ToldAs } from './told-as.tsx';
import { Translated, translationHref } from './translated.tsx';

interface Props {
  readonly side: SideView;
  readonly words: Words;
  readonly reportKey?: boolean;
  /** Of its testimony's tellings. */
  readonly letter?: string | undefined;
}

export function Side({ side, words, reportKey, letter }: Props) {
  const { t } = words;
  const place = placeWords(side, words);
  const own = { lang: side.language, dir: directionOf(side.language) };
  return (
    <article class="side">
      <header>
        <h2>
          {letter !== undefined && (
            <>
              <span class="letter">{letter}</span>{' '}
            </>
          )}
          <bdi>{side.speaker ?? t('speaker.unknown')}</bdi>
          {side.isWithheld && <> ({t('speaker.withheld')})</>}
        </h2>
        <p class="source">
          <a
            href={`/desk/reports/${side.reportId}#${side.quoteId}`}
            {...(reportKey && { 'data-key': 'r' })}
            {...(side.title !== null && { title: side.title })}
          >
            <bdi>{side.publisher ?? t('report.unnamed')}</bdi>
          </a>
          {' · '}
          {side.publishedAt === null ? t('date.unknown') : <time>{words.day(side.publishedAt)}</time>}
          {place !== '' && <> · {place}</>}
          {' · '}
          {words.languageName(side.language)}
          {' · '}
          <ToldAs told={side} words={words} />
        </p>
      </header>
      <blockquote {...own}>
        {side.parts.map((segments, i) => (
          <>
            {i > 0 && <span class="gap">{seamBehind(side.parts[i - 1] ?? [])}</span>}
            <MarkedText segments={segments} words={words} />
          </>
        ))}
      </blockquote>
      {side.translation && (
        <Translated translation={side.translation} words={words}>
          {side.translation.text}
        </Translated>
      )}
      <p class="origin">
        {side.translation === null && side.language !== PIVOT_LANGUAGE && <>{t('edit-state.none')} · </>}
        <a href={translationHref(side)}>{t('edit.title')}</a>
      </p>
      <details class="around">
        <summary>{t('side.around')}</summary>
        <p {...own}>
          {side.before}
          <strong>{side.whole}</strong>
          {side.after}
        </p>
      </details>
    </article>
  );
}

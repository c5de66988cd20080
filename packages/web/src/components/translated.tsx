/** A translation below its original, marked by whose it is, with what the checks found. */
import { directionOf, isLeftAsItIs, type Translation } from '@crossquote/domain';
import type { Child } from 'hono/jsx';
import { saidOnce } from '../text/notes.ts';
import type { Words } from '../text/words.ts';
import { WarningList } from './warning-list.tsx';

/** @param props.children its words, as they may be seen. */
export function Translated(props: {
  translation: Pick<Translation, 'language' | 'origin' | 'model' | 'warnings'>;
  words: Words;
  children: Child;
}) {
  const { words, translation } = props;
  const { t } = words;
  const { language, model, warnings } = translation;
  const count = saidOnce(warnings, words).length;
  const origin = isLeftAsItIs(translation) ? 'left' : translation.origin;
  return (
    <div class={`translation ${origin}`}>
      <p lang={language} dir={directionOf(language)}>
        {props.children}
      </p>
      <p class="origin">
        {t(`origin.${origin}`, { language: words.languageName(language) })}
        {model && (
          <>
            {' · '}
            <bdi dir="ltr">{model.name}</bdi>
          </>
        )}
        {count > 0 && <> · {t('translation.warnings', { count })}</>}
      </p>
      <WarningList warnings={warnings} words={words} />
    </div>
  );
}

/** Where its report is translated, at its sentence. */
export function translationHref({
  reportId,
  sentence,
}: {
  readonly reportId: string;
  readonly sentence: number | null;
}): string {
  const path = `/desk/reports/${reportId}/translation`;
  return sentence === null ? path : `${path}?at=${sentence}#n${sentence}`;
}

/** One version of a person's translation in a line: in which state, who, when, which words; and the button that takes the latest back. */
import { directionOf, type TranslationEdit } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';

export function EditLine({ edit, words }: { edit: TranslationEdit; words: Words }) {
  const { t } = words;
  const { text, state, by, at, language } = edit;
  return (
    <p class="decided">
      <b>
        {t('edit.title')}: {text === null ? t('edit.taken-back') : t(`edit-state.${state}`)}
      </b>{' '}
      · {words.languageName(language)} · {by === null ? t('edit.nobody-known') : <bdi>{by}</bdi>}
      {at !== null && (
        <>
          {' · '}
          <time datetime={at}>{words.moment(at)}</time>
        </>
      )}
      {text !== null && (
        <>
          {' · '}
          <q lang={language} dir={directionOf(language)}>
            {text}
          </q>
        </>
      )}
    </p>
  );
}

/** @param props.version null: nothing is offered. */
export function UndoEdit(props: {
  edit: TranslationEdit;
  version: string | null;
  frame: Frame;
  back: string;
}) {
  const { edit, version, frame, back } = props;
  if (frame.formToken === null || version === null) return null;
  const fields = { token: frame.formToken, of: edit.of, language: edit.language, seen: version, back };
  return (
    <form method="post" action={`/desk/reports/${edit.reportId}/undo-translation`}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="plain" type="submit" name="do" value="undo-edit" data-key="u">
        {frame.words.t('verdict.undo')}
      </button>
    </form>
  );
}

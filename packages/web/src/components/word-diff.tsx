/** Two versions of a text in one: what went is struck out, what came is underlined, so that nobody needs to see colours. */
import { directionOf } from '@crossquote/domain';
import type { DiffPart } from '../view/word-diff.ts';

export function WordDiff({ parts, language }: { parts: readonly DiffPart[]; language: string }) {
  return (
    <p class="word-diff" lang={language} dir={directionOf(language)}>
      {parts.map(({ what, text }) => {
        if (what === 'same') return text;
        const words = text.trimEnd();
        return (
          <>
            {what === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
            {text.slice(words.length)}
          </>
        );
      })}
    </p>
  );
}

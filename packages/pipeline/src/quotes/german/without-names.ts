/** Reported speech that holds nothing in quotation marks but names is no mixed quote. */
import type { Draft } from '../frame/draft.ts';
import { isTitleOrTerm } from '../frame/quotation-facts.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isMarkedName } from './marked-name.ts';

export function withoutNames(draft: Draft, lexicon: Lexicon): Draft {
  if (draft.form !== 'mixed' || lexicon.data.language !== 'de') return draft;
  const { tokens } = draft.frame;
  const said = tokens.some(
    (token, at) =>
      token.kind === 'quotation' &&
      draft.content.some(({ start, end }) => start <= token.start && token.end <= end) &&
      !isMarkedName(tokens, at, lexicon) &&
      !isTitleOrTerm(draft.frame, at, lexicon),
  );
  return said ? draft : { ...draft, form: 'indirect' };
}

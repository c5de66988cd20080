/** The mood that German reports in. */
import { isReportedForm } from '../german/is-reported-form.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Token } from './tokens.ts';

export function isMood(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  if (lexicon.data.language === 'de')
    return tokens.slice(first, end).some((_, at) => isReportedForm(tokens, first + at, lexicon));
  return tokens.slice(first, end).some((token) => lexicon.words.reportedMood.has(token.key));
}

/** English that the source quotes stands in an English translation to the word: else a model read it as another language. */
import { changedEnglish } from '../../foreign/keep-quoted-english.ts';
import type { Guard } from './guarded-text.ts';

export const changedQuotedEnglish: Guard = ({ source, sourceLanguage, output, targetLanguage }) =>
  changedEnglish(source, output, { source: sourceLanguage, target: targetLanguage }).map((words) => ({
    check: 'unread',
    detail: `"${words}" is English and may have been changed`,
  }));

import { LONGEST_QUESTION } from '@crossquote/pipeline';
import { language, limitOf, plainText } from './parameters.ts';

/** What is looked for, and where; pages have cursors of their own. */
export const searchQuery = {
  q: plainText(LONGEST_QUESTION).refine((words) => words.trim() !== '', { error: 'holds no words' }),
  collection: plainText(100).optional(),
  language: language.optional().openapi({ description: 'Language of the reports' }),
  limit: limitOf(100, 20),
};

/** Plain text: stored as it is, in stored form. */
import type { Draft } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import { NO_METADATA } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';

export function readPlainText(text: string): Draft {
  const { metadata, body } = takeFrontMatter(normalizeText(text));
  return { text: body, hints: [], given: metadata, found: NO_METADATA };
}

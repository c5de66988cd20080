/** What paths, queries and bodies are made of. Nothing that a database cannot keep gets past them. */
import {
  canonicalLanguage,
  InvalidInput,
  knownLanguage,
  type Language,
  noLanguageText,
} from '@crossquote/domain';
import { z } from '@hono/zod-openapi';

const STORABLE = 'holds U+0000 or half a character';

/** Something, of at most so many UTF-16 code units. */
export const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), { error: STORABLE });

/** `text/plain` words, perhaps none. */
export const anyText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), { error: STORABLE });

/** To ask by: also one that reports were kept in before unknown ones were refused. */
export const language = tagRead(canonicalLanguage);

/** To keep or to translate by. */
export const spokenLanguage = tagRead(knownLanguage);

function tagRead(read: (tag: string) => Language) {
  return plainText(35)
    .transform((tag, context) => {
      try {
        return read(tag);
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        context.addIssue({ code: 'custom', message: noLanguageText(tag) });
        return z.NEVER;
      }
    })
    .openapi({ example: 'de' });
}

export const day = z.iso
  .date({ error: 'is no date; give one such as 2026-03-01' })
  .openapi({ example: '2026-03-01' });

/** Nothing more is said of the same value: beyond what a number holds whole, `int` would name another end. */
const LAST = { abort: true };

/** How many items at most. */
export const limitOf = (most: number, fallback: number) =>
  z.coerce
    .number()
    .min(1, LAST)
    .max(most, LAST)
    .int()
    .default(fallback)
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: fallback, description: 'Items at most' });

export const limit = limitOf(200, 50);

/** More than any stored text has. */
const LAST_OFFSET = 2_000_000_000;

/** An offset into a stored text, in UTF-16 code units. */
export const offset = z.coerce
  .number()
  .min(0, LAST)
  .max(LAST_OFFSET, LAST)
  .int()
  .openapi({ type: 'integer', minimum: 0, maximum: LAST_OFFSET });

export const idPath = z.object({
  id: z
    .string()
    .regex(/^[a-z]_[0-9a-z]{1,64}$/, { error: 'is no id; ids look like r_3f2a90c1d4e5b6a7f801' })
    .openapi({ example: 'r_3f2a90c1d4e5b6a7f801' }),
});

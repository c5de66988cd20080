import { z } from '@hono/zod-openapi';
import { day, plainText, spokenLanguage } from './parameters.ts';

/** As much text as one report may have. */
const MOST_LETTERS = 1_000_000;

const urgent = {
  description:
    'All stages of these reports come before everything that waits, also of those that were there already',
};

const anew = {
  description:
    'Keep what was read otherwise out of the same bytes (by an earlier version, or under a name of another ending) also as it is read now; else the report that is there stands for it',
};

const metadata = {
  collection: plainText(100).optional().openapi({ description: "The server's own when left out" }),
  title: plainText(1000).optional(),
  publisher: plainText(300).optional(),
  publishedAt: z
    .union([day, z.iso.datetime({ offset: true })], {
      error: 'is no date; give a day such as 2026-03-01 or a moment such as 2026-03-01T10:00:00Z',
    })
    .optional()
    .openapi({ type: 'string', example: '2026-03-01' }),
  language: spokenLanguage.optional(),
  url: plainText(2000).optional().openapi({ description: 'Where it was published; kept, never fetched' }),
};

export const newReportContract = z
  .strictObject({
    text: plainText(MOST_LETTERS).optional(),
    html: plainText(MOST_LETTERS * 5).optional(),
    ...metadata,
    urgent: z.boolean().optional().openapi(urgent),
    anew: z.boolean().optional().openapi(anew),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    error: 'give either text or html',
  })
  .openapi('NewReport');

export const uploadContract = z
  .strictObject({
    file: z
      .instanceof(File, { error: 'is no file; send the report as a file in the form field `file`' })
      .openapi({ type: 'string', format: 'binary' }),
    ...metadata,
    urgent: z.enum(['true', 'false'], { error: 'is true or false' }).optional().openapi(urgent),
    anew: z.enum(['true', 'false'], { error: 'is true or false' }).optional().openapi(anew),
  })
  .openapi('Upload');

/** What became of each report of a request. */
export const addedContract = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        outcome: z.enum(['added', 'unchanged', 'same text']).openapi({
          description:
            '`same text`: another document with the same words, or of the same bytes under another name, is there, and this one is not kept beside it',
        }),
        readOtherwise: z.boolean().openapi({
          description:
            'What is there has other words: an earlier version, or a name of another ending, read them out of the same bytes. `anew` keeps both',
        }),
        language: z.string(),
        length: z.int(),
      }),
    ),
    problems: z
      .array(z.strictObject({ line: z.int(), detail: z.string() }))
      .openapi({ description: 'Lines of a JSON Lines file that could not be used' }),
    leftOut: z.string().nullable().openapi({
      description:
        'What of the file is not in the report, such as the files attached to a mail or fields of JSON Lines that are not read, and what to do about that',
    }),
  })
  .openapi('Added');

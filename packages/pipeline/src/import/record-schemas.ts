/** What a line of an exported file may be. Only what an import needs is looked at; fields that a later version adds are passed over. */
import { DEEDS, isPageLabel } from '@crossquote/domain';
import { z } from 'zod';

const id = (kind: string) => z.string().regex(new RegExp(`^${kind}_[0-9a-z]{1,64}$`));
const words = z.string();
const range = z.object({ start: z.int().min(0), end: z.int().min(0) });
const told = range.extend({ text: words });
const model = z.object({ name: words, revision: words, dtype: words }).nullable();
const role = z.enum(['text', 'title', 'furniture']);
const pair = z.tuple([id('q'), id('q')]);

const report = z.object({
  kind: z.literal('report'),
  id: id('r'),
  collection: words.min(1),
  title: words.nullable(),
  language: words,
  publisher: words.nullable(),
  publishedAt: words.nullable(),
  url: words.nullable(),
  source: words.nullable(),
  sha256: z.string().regex(/^(?:hmac-)?sha256:[0-9a-f]{64}$/),
  length: z.int(),
});

/** As reading keeps them, since the desk shows them to whoever may see no name: any other is left out. */
const pageLabel = words
  .nullable()
  .transform((label) => (label !== null && isPageLabel(label) ? label : null));

const restore = z.object({
  kind: z.literal('restore'),
  reportId: id('r'),
  blocks: z.array(range.extend({ role, note: words.nullable() })),
  /** Files of earlier versions have none. */
  pages: z.array(z.object({ start: z.int().min(0), number: z.int().min(1), label: pageLabel })).default([]),
  times: z.array(z.object({ start: z.int().min(0), from: z.int().min(0), to: z.int().min(0) })).default([]),
  text: words.nullable(),
  marks: z.array(z.object({ stage: z.enum(['split', 'quotes', 'translate']), fingerprint: words })),
  attributions: z.array(
    z.object({
      quoteId: id('q'),
      medium: z.enum(['video', 'post', 'statement', 'interview', 'broadcast']).nullable(),
      reason: words,
    }),
  ),
});

const sentence = z.object({
  kind: z.literal('sentence'),
  id: id('s'),
  reportId: id('r'),
  index: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  text: words,
  role,
});

const quote = z.object({
  kind: z.literal('quote'),
  id: id('q'),
  reportId: id('r'),
  form: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(told).min(1),
  cue: told.nullable(),
  speaker: z.object({
    mention: told.nullable(),
    name: words.nullable(),
    id: words.nullable(),
    withheld: z.boolean().default(false),
  }),
  sentences: z.array(z.int().min(0)),
  confidence: z.number().min(0).max(1),
  correctedBy: words.nullish(),
});

const translation = z.object({
  kind: z.literal('translation'),
  id: id('t'),
  of: z.string().regex(/^[sq]_[0-9a-z]{1,64}$/),
  language: words,
  text: words,
  origin: z.enum(['machine', 'human', 'memory']),
  model,
  state: z.enum(['initial', 'translated', 'reviewed', 'final']),
  warnings: z.array(z.object({ check: z.string(), detail: words })),
});

const edit = z.object({
  kind: z.literal('edit'),
  id: id('d'),
  reportId: id('r'),
  of: z.string().regex(/^[sq]_[0-9a-z]{1,64}$/),
  language: words,
  source: words.nullable(),
  text: words.nullable(),
  state: z.enum(['initial', 'translated', 'reviewed', 'final']),
  by: words.nullable(),
  at: z.iso.datetime().nullable(),
  from: z.object({ text: words, origin: z.enum(['machine', 'human', 'memory']), model }).nullable(),
});

const alignment = z.object({
  kind: z.literal('alignment'),
  id: id('a'),
  quotes: pair,
  relation: z.enum(['same', 'translation', 'partial', 'paraphrase', 'different']),
  score: z.number().min(0).max(1),
  evidence: z.array(
    z.object({
      signal: words,
      value: z.number(),
      contribution: z.number(),
      without: z.number(),
      note: words,
    }),
  ),
  differences: z.array(
    z.object({
      what: z.enum(['number', 'name', 'negation', 'omission', 'speaker', 'date', 'opposite']),
      left: told.nullable(),
      right: told.nullable(),
      by: z.literal('model').optional(),
      maybeSame: z.literal(true).optional(),
      elsewhere: told.optional(),
    }),
  ),
});

const testimony = z.object({
  kind: z.literal('testimony'),
  id: id('m'),
  collection: words,
  state: z.enum(['suggested', 'confirmed']),
  languages: z.array(words),
  speakers: z.array(z.object({ id: words.nullable(), name: words.nullable() })),
  /** Files of earlier versions have none. */
  withheld: z
    .object({ by: z.array(id('r')), namedBy: z.array(id('r')) })
    .nullable()
    .default(null),
  reports: z.array(id('r')),
  firstSeen: words.nullable(),
  members: z
    .array(
      z.object({
        quoteId: id('q'),
        joinedBy: z.object({ alignment: id('a'), score: z.number().nullable() }),
        takenFrom: z
          .object({
            reportId: id('r'),
            quoteId: id('q'),
            reason: z.enum(['same words', 'same cut', 'translation']),
          })
          .nullable(),
      }),
    )
    .min(1),
  alignments: z.array(id('a')),
  searched: z.array(id('r')),
  earliest: id('q').nullable(),
  fullest: id('q'),
  conflicts: z.array(z.object({ confirmed: id('a'), rejected: z.array(id('a')) })),
});

const pairOf = z.object({ kind: z.literal('pair'), id: id('a'), quotes: pair });

const review = z.object({
  kind: z.literal('review'),
  id: id('v'),
  subject: id('a'),
  verdict: z.enum(['same', 'different', 'unsure', 'undo', 'comment']),
  by: words,
  at: z.iso.datetime({ offset: true }),
  note: words.nullable(),
  before: words.nullable(),
  after: words.nullable(),
  /** Files of earlier versions have none. */
  action: words.nullable().default(null),
  carriedFrom: id('v').nullish(),
});

const correction = z.object({
  kind: z.literal('correction'),
  id: id('h'),
  reportId: id('r').nullable(),
  deed: z.enum(DEEDS),
  content: z.array(range),
  instead: z.array(range),
  speaker: words.nullable(),
  subject: words.nullable(),
  by: words,
  at: z.iso.datetime({ offset: true }),
  note: words.nullable(),
  carriedFrom: id('h').nullable(),
});

const anchor = z.object({
  kind: z.literal('anchor'),
  id: z.string().regex(/^[sq]_[0-9a-z]{1,64}$/),
  reportId: id('r'),
  content: z.array(range).min(1),
  form: z.enum(['direct', 'indirect', 'mixed']).nullable(),
  speaker: words.nullable(),
});

export const importableRecord = z.discriminatedUnion('kind', [
  report,
  restore,
  sentence,
  quote,
  translation,
  edit,
  alignment,
  testimony,
  pairOf,
  anchor,
  review,
  correction,
]);

export type Importable = z.infer<typeof importableRecord>;
export type ImportableOf<Kind extends Importable['kind']> = Extract<Importable, { readonly kind: Kind }>;

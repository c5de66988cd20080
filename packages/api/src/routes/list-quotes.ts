/** GET /v1/quotes */
import { quoteRecord, type Store } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { day, language, limit, plainText } from '../contracts/parameters.ts';
import { quoteForm, quoteListContract } from '../contracts/quote-contract.ts';
import { cursorOf, text } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';
import { speakersAsked } from './speakers-asked.ts';

/** Of the report: when published, id; of the quote: where it begins, id. */
const keys = z
  .tuple([text.nullable(), text, z.int32(), text])
  .transform(([at, report, start, id]) => ({ at, report, start, id }));

const route = createRoute({
  method: 'get',
  path: '/v1/quotes',
  operationId: 'listQuotes',
  tags: ['quotes'],
  summary: 'Quotes, by date of publication (unknown last), then report, then place in the text',
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      language: language.optional().openapi({ description: 'Language of the report' }),
      speaker: plainText(300).optional().openapi({
        description:
          "The speaker's id or pseudonym, or part of the name in any script: every word begins one of the name",
      }),
      form: quoteForm.optional(),
      report: plainText(100).optional().openapi({ description: 'Id of the report it stands in' }),
      from: day.optional().openapi({ description: 'First day of publication, as the source wrote it' }),
      to: day.optional().openapi({ description: 'Last day' }),
      limit,
      cursor: cursorOf('all quotes', keys).optional(),
    }),
  },
  responses: ok('A page of quotes', quoteListContract),
});

export function listQuotes(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after = null, limit: most, ...given } = c.req.valid('query');
    const filter = {
      collection: given.collection ?? null,
      language: given.language ?? null,
      speakers: speakersAsked(c, given.speaker),
      form: given.form ?? null,
      report: given.report ?? null,
      from: given.from ?? null,
      to: given.to ?? null,
    };
    const rows = await store.quotePage(filter, { after, limit: most + 1 });
    const page = pageOf('all quotes', rows, most, ({ quote, publishedAt }) => [
      publishedAt,
      quote.reportId,
      quote.content[0]?.start ?? 0,
      quote.id,
    ]);
    return c.json({ ...page, items: await recordsOf(page.items, store) }, 200);
  });
}

/** A quote whose report went meanwhile is left out. */
async function recordsOf(rows: Awaited<ReturnType<Store['quotePage']>>, store: Store) {
  const reports = await store.reportsById([...new Set(rows.map(({ quote }) => quote.reportId))]);
  const byId = new Map(reports.map((report) => [report.id, report]));
  return rows.flatMap(({ quote }) => {
    const report = byId.get(quote.reportId);
    return report ? [quoteRecord(report, quote)] : [];
  });
}

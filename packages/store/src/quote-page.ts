/** A page of quotes, by the publication of their reports. */
import type { Quote } from '@crossquote/domain';
import type { Page, PlacedQuote, QuoteFilter, QuoteKeys } from '@crossquote/pipeline';
import { saidBy, speaks, within } from './page-conditions.ts';
import type { Sql } from './sql.ts';

const KEYS = `published_at is null, coalesce(published_at, ''), report.id`;

const REPORT = `$8::text is null, coalesce($8, '') collate "C", $9 collate "C"`;

/**
 * The place among reports and the place inside one are two conditions: with all keys in one row PostgreSQL takes it that next to no quote is behind them,
 * and reads all instead of looking into the index (90 ms instead of 0.2 at 100,000 quotes).
 */
const QUOTE_PAGE = `
  select quote.body, published_at as "publishedAt"
  from app.report join app.quote on quote.report_id = report.id
  where ($1::text is null or collection = $1) and ${speaks('language', '$2')}
    and ($3::text[] is null or ${saidBy('quote', '$3')})
    and ($4::text is null or body ->> 'form' = $4) and ($5::text is null or report.id = $5)
    and ${within('published_at', '$6', '$7')}
    and ($9::text is null or (${KEYS}) >= (${REPORT}))
    and ($9::text is null or report.id <> $9 or (start_at, quote.id) > ($10::int, $11::text collate "C"))
  order by ${KEYS}, start_at, quote.id limit $12::int`;

export async function quotePage(
  sql: Sql,
  { collection, language, speakers, form, report, from, to }: QuoteFilter,
  { after, limit }: Page<QuoteKeys>,
): Promise<readonly PlacedQuote[]> {
  const place = [after?.at ?? null, after?.report ?? null, after?.start ?? null, after?.id ?? null];
  const values = [collection, language, speakers, form, report, from, to, ...place, limit];
  const { rows } = await sql.query<{ body: Quote; publishedAt: string | null }>(QUOTE_PAGE, values);
  return rows.map(({ body, publishedAt }) => ({ quote: body, publishedAt }));
}

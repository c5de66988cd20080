/** GET /v1/reports/{id}/text: words with W3C Web Annotation selectors. */
import { InvalidInput } from '@crossquote/domain';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath, offset } from '../contracts/parameters.ts';
import { textContract } from '../contracts/text-contract.ts';
import { ok } from '../responses.ts';
import { reportOf } from './report-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/text',
  operationId: 'getText',
  tags: ['reports'],
  summary: "A report's stored text, or a range of it, with selectors that find the words again",
  description:
    'Offsets are half-open UTF-16 code units of the stored text, as everywhere: `text.slice(start, end)` are the words. Where names are hidden, offsets stay those of the text as it is stored.',
  request: {
    params: idPath,
    query: z.strictObject({
      start: offset.optional(),
      end: offset.optional().openapi({ description: 'The end of the text when left out' }),
    }),
  },
  responses: ok('The words', textContract),
});

/** UTF-16 code units before and after that a selector tells words apart by. */
const CONTEXT = 32;

export function getText(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id, language, text } = await reportOf(c.req.valid('param').id, store);
    const { start = 0, end = text.length } = c.req.valid('query');
    if (start > end || end > text.length)
      throw new InvalidInput(
        `${start} to ${end} is no range of this text, which has ${text.length} code units`,
      );
    if (isInsideCharacter(text, start) || isInsideCharacter(text, end))
      throw new InvalidInput('the range begins or ends inside a character of two code units; move it by one');
    const { hider } = c.get('names');
    const exact = hider.range(text, start, end);
    const prefix = hider.range(text, wholeFrom(text, start - CONTEXT), start);
    const suffix = hider.range(text, end, wholeFrom(text, end + CONTEXT));
    const selector = [
      { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
      { type: 'TextPositionSelector' as const, start, end },
    ];
    const unit = 'utf-16' as const;
    return c.json(
      { kind: 'text' as const, reportId: id, language, unit, start, end, text: exact, selector },
      200,
    );
  });
}

function isInsideCharacter(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
}

/** The place, or the one before it where it lies inside a character. */
function wholeFrom(text: string, at: number): number {
  const inside = Math.min(Math.max(at, 0), text.length);
  return isInsideCharacter(text, inside) ? inside - 1 : inside;
}

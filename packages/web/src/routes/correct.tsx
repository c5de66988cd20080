/** A person's word on a report's quotes: the form, and what it sends. */
import { Conflict, InvalidInput, type TextRange } from '@crossquote/domain';
import { correct } from '@crossquote/pipeline';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { CorrectPage } from '../pages/correct-page.tsx';
import { page } from '../pages/page.ts';
import { problemPage, refused } from '../problem.tsx';
import { boundsOf, readCorrect } from '../view/correct-view.ts';
import { type FrameOf, formOf, textOf } from './routes.ts';
import { signerOf } from './signed-form.ts';

const LONGEST_NOTE = 2000;
const LONGEST_NAME = 300;

export function correctRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  app.get('/desk/reports/:id/correct', async (c) => {
    const hider = c.get('hider');
    const view = await readCorrect(store, c.req.param('id'), c.req.query('quote') ?? null, hider);
    return page(c, <CorrectPage frame={frameOf(c)} view={hider.value(view)} />);
  });
  app.post('/desk/reports/:id/correct', async (c) => {
    const form = await formOf(c);
    const person = signerOf(c, form, deps);
    if (!person) return refused(c, frameOf(c));
    const reportId = c.req.param('id');
    const instead = textOf(form, 'quote') || null;
    const isNone = textOf(form, 'verdict') === 'not-a-quote';
    const speaker = textOf(form, 'speaker').trim().slice(0, LONGEST_NAME).toWellFormed();
    const quotes = `/desk/reports/${reportId}#quotes`;
    const asked = async () => ({
      reportId,
      instead,
      deed: isNone ? ('not-a-quote' as const) : ('quote' as const),
      content: isNone ? null : await contentOf(reportId, instead, form, deps),
      // What was shown may be a pseudonym, and is no name that somebody gave.
      speaker: speaker === textOf(form, 'shown') ? null : speaker || null,
      by: person.name,
      note: textOf(form, 'note').trim().slice(0, LONGEST_NOTE).toWellFormed() || null,
      seen: textOf(form, 'seen') || null,
    });
    try {
      const { collection } = await correct(await asked(), store, deps.clock);
      deps.sweeps.soon(collection);
      return c.redirect(quotes, 303);
    } catch (error) {
      // There is what they said.
      if (error instanceof Conflict) return problemPage(error, c, frameOf(c), quotes);
      throw error;
    }
  });
}

/** From one bound to the other; what interrupts the quote inside stays out of it. */
async function contentOf(
  reportId: string,
  instead: string | null,
  form: FormData,
  { store }: DeskDeps,
): Promise<readonly TextRange[]> {
  const [start, end] = [
    Number(textOf(form, 'start') || Number.NaN),
    Number(textOf(form, 'end') || Number.NaN),
  ];
  if (!(start < end)) throw new InvalidInput('a quote begins before it ends');
  if (instead === null) return [{ start, end }];
  const quote = (await store.quotes(reportId)).find(({ id }) => id === instead);
  if (!quote) throw new Conflict('that quote is not there any more');
  const own = boundsOf(quote);
  const inside = quote.content
    .map((range) => ({
      start: range.start === own.start ? start : Math.max(range.start, start),
      end: range.end === own.end ? end : Math.min(range.end, end),
    }))
    .filter((range) => range.start < range.end);
  return inside.length > 0 ? inside : [{ start, end }];
}

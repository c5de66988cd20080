/** trace: one report's way through all stages. */

import { InvalidInput } from '@crossquote/domain';
import { reportProgress } from '@crossquote/pipeline';
import { findReport } from '../find-report.ts';
import { withReading } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { traceText } from '../view/trace-text.ts';

export const trace: Verb = {
  takes: '<report>',
  options: {},
  example: 'crossquote trace spiegel.de.txt',
  run: (context) =>
    withReading(context, async (runtime) => {
      const [name, ...more] = context.args._;
      if (!name || more.length > 0)
        throw new InvalidInput('name one report: its id, the beginning of it, or its file name');
      const { store } = runtime;
      const summary = await findReport(name, runtime);
      const { stages } = await reportProgress(summary, runtime);
      const [sentences, quotes, translations, alignments, testimonies] = await Promise.all([
        store.sentences(summary.id),
        store.quotes(summary.id),
        store.translations(summary.id),
        store.alignments(summary.collection),
        store.testimonies(summary.collection),
      ]);
      const mine = new Set(quotes.map((quote) => quote.id));
      const counts = {
        sentences: sentences.length,
        quotes: quotes.length,
        translations: translations.length,
        alignments: alignments.filter((a) => a.quotes.some((id) => mine.has(id))).length,
        testimonies: testimonies.filter((t) => t.members.some((id) => mine.has(id))).length,
      };
      const { hider } = await runtime.names.as('private');
      const report = hider.value(summary);
      context.terminal.out(
        context.args['json']
          ? `${JSON.stringify({ report, stages, counts })}\n`
          : traceText(report, stages, counts),
      );
      return stages.some((s) => s.state === 'failed') ? 1 : 0;
    }),
};

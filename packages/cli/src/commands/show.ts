/** show: what was found, for a person at a terminal. Works while another process works. */
import { InvalidInput } from '@crossquote/domain';
import { ANY_TESTIMONY, type ReportSummary } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { findReport } from '../find-report.ts';
import { withReading } from '../open-verb.ts';
import { showTestimonies } from '../show-testimonies.ts';
import type { Verb } from '../verb.ts';
import { noReport, plural } from '../view/collection-summary.ts';

const MOST = 20;

export const show: Verb = {
  takes: '[report]',
  options: {
    speaker: {
      type: 'string',
      valueHint: 'who',
      description: 'Those of a speaker alone: part of a name, in any script, or a whole pseudonym',
    },
    limit: {
      type: 'string',
      default: String(MOST),
      valueHint: 'n',
      description: `At most so many testimonies. Default: ${MOST}`,
    },
  },
  example: 'crossquote show 03-report.txt',
  run: (context) =>
    withReading(context, async (runtime) => {
      const { args, terminal } = context;
      const [name, ...more] = args._;
      if (more.length > 0)
        throw new InvalidInput('name one report, by its id or its file name, or none for all of them');
      const most = mostOf(args['limit']);
      const report = name === undefined ? null : await findReport(name, runtime);
      const collection = report?.collection ?? runtime.config.collection;
      const speakers = await speakersAsked(args['speaker'], runtime);
      const filter = { ...ANY_TESTIMONY, collection, report: report?.id ?? null, speakers };
      const found = await showTestimonies(filter, most, context, runtime);
      if (found.more)
        terminal.err(
          `\nNot all of them: ${plural(found.shown, 'testimony', 'testimonies')}. More with --limit, all of them in a file with: crossquote export --kind testimonies -o <file>\n`,
        );
      else if (found.shown === 0 && args['json'] !== true)
        terminal.err(speakers ? NOT_SAID : await whyNone(report, collection, runtime));
      return 0;
    }),
};

const NOT_SAID =
  'Nothing of such a speaker is told in two reports; crossquote people lists who speaks, under the names to ask for\n';

/** As the API finds them: protected people by their pseudonym alone. */
async function speakersAsked(given: unknown, { names }: Runtime): Promise<readonly string[] | null> {
  if (typeof given !== 'string') return null;
  return (await names.as('private')).speakersOf(given);
}

async function whyNone(
  report: ReportSummary | null,
  collection: string,
  { store }: Runtime,
): Promise<string> {
  if (report === null && (await store.reports(collection)).length === 0) return noReport(collection);
  const whose = report === null ? 'No statement' : 'No statement of this report';
  return `${whose} is found in another one, or not yet; crossquote status tells how far the work is\n`;
}

/** @throws InvalidInput when it is no count. */
function mostOf(given: unknown): number {
  const most = Number(given);
  if (Number.isInteger(most) && most > 0) return most;
  throw new InvalidInput('--limit is a number of testimonies, such as --limit 100');
}

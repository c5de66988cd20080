/** show: what was found, for a person at a terminal. Works while another process works. */
import { InvalidInput } from '@crossquote/domain';
import { ANY_TESTIMONY, type ReportSummary, systemClock, type TestimonyFilter } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { type ChangedSince, changedSince } from '../changed-since.ts';
import { findReport } from '../find-report.ts';
import { momentOf } from '../moment-of.ts';
import { withReading } from '../open-verb.ts';
import { showQuotes } from '../show-quotes.ts';
import { pagesOf, showTestimonies, testimonyPages } from '../show-testimonies.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { noReport, plural } from '../view/collection-summary.ts';
import { newText } from '../view/new-text.ts';

const MOST = 20;

export const show: Verb = {
  takes: '[report]',
  options: {
    speaker: {
      type: 'string',
      valueHint: 'who',
      description: 'Those of a speaker alone: part of a name, in any script, or a whole pseudonym',
    },
    quotes: {
      type: 'boolean',
      description: 'All quotes of the report that is named, also those that no other report has',
    },
    since: {
      type: 'string',
      valueHint: 'moment',
      description:
        'What is new since then: reports that came, and testimonies that were found, grew or changed, the latest first. yesterday, a day, a time, or how long ago (12h, 3d)',
    },
    limit: {
      type: 'string',
      default: String(MOST),
      valueHint: 'n',
      description: `At most so many testimonies, or quotes. Default: ${MOST}`,
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
      if (args['quotes'] === true) return quotesOf(report, most, context, runtime);
      const collection = report?.collection ?? runtime.config.collection;
      const speakers = await speakersAsked(args['speaker'], runtime);
      const filter = { ...ANY_TESTIMONY, collection, report: report?.id ?? null, speakers };
      const changed = await changedFor(args['since'], filter, runtime);
      if (changed && args['json'] !== true) terminal.out(await sinceText(changed, collection, runtime));
      const pages = changed
        ? pagesOf(changed.testimonies, filter, runtime.store)
        : testimonyPages(filter, runtime.store);
      const found = await showTestimonies(pages, most, context, runtime);
      if (found.more)
        terminal.err(
          `\nNot all of them: ${plural(found.shown, 'testimony', 'testimonies')}. More with --limit, all of them in a file with: crossquote export --kind testimonies -o <file>\n`,
        );
      else if (found.shown === 0 && changed === null && args['json'] !== true)
        terminal.err(speakers ? NOT_SAID : await whyNone(report, collection, runtime));
      return 0;
    }),
};

interface Changed extends ChangedSince {
  readonly since: Date;
}

/** Of a report or a speaker only what is theirs. @returns null: it is not asked what is new. */
async function changedFor(
  given: unknown,
  filter: TestimonyFilter & { readonly collection: string },
  { store }: Runtime,
): Promise<Changed | null> {
  if (typeof given !== 'string') return null;
  const since = momentOf(given, '--since', systemClock.now());
  const all = await changedSince(since, filter.collection, store);
  if (filter.report === null && filter.speakers === null) return { since, ...all };
  const testimonies: string[] = [];
  for await (const page of pagesOf(all.testimonies, filter, store))
    testimonies.push(...page.map(({ id }) => id));
  const reports = filter.speakers ? [] : all.reports.filter((id) => id === filter.report);
  return { since, reports, removed: 0, testimonies, isCut: all.isCut };
}

/** Private names stand there, protected ones never. */
async function sinceText(changed: Changed, collection: string, { store, names }: Runtime): Promise<string> {
  const came = new Set(changed.reports);
  const reports = (await store.reports(collection)).filter(({ id }) => came.has(id));
  const { hider } = await names.as('private');
  return newText(changed, hider.value(reports));
}

async function quotesOf(
  report: ReportSummary | null,
  most: number,
  context: VerbContext,
  runtime: Runtime,
): Promise<number> {
  const { args, terminal } = context;
  if (report === null) throw new InvalidInput('say whose quotes: crossquote show <report> --quotes');
  const other = ['since', 'speaker'].find((option) => args[option] !== undefined);
  if (other) throw new InvalidInput(`--quotes shows all quotes of a report; leave out --${other}`);
  const { shown, more } = await showQuotes(report, most, context, runtime);
  if (more) terminal.err(`\nNot all of them: ${plural(shown, 'quote')}. More with --limit\n`);
  else if (shown === 0 && args['json'] !== true)
    terminal.err(
      'No quote is found in this report, or not yet; crossquote trace tells how far the work is\n',
    );
  return 0;
}

const NOT_SAID =
  'Nothing of such a speaker is told in two reports, or one of them withholds the name; crossquote people lists who speaks, under the names to ask for\n';

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
  const own = report === null ? '' : `; crossquote show ${report.id} --quotes shows what it quotes`;
  return `${whose} is found in another one, or not yet; crossquote status tells how far the work is${own}\n`;
}

/** @throws InvalidInput when it is no count. */
function mostOf(given: unknown): number {
  const most = Number(given);
  if (Number.isInteger(most) && most > 0) return most;
  throw new InvalidInput('--limit is a number of testimonies, such as --limit 100');
}

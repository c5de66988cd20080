/** What stands at the end of the work: counts, what failed or waits, and what to do next. */
import { grouped, type StageStatus } from '@crossquote/domain';
import { type CollectionProgress, placeDecisions, type Store } from '@crossquote/pipeline';
import { shown } from './shown.ts';

export async function collectionSummary(progress: CollectionProgress, store: Store): Promise<string> {
  if (progress.reports.length === 0) return noReport(progress.collection);
  const testimonies = await store.testimonies(progress.collection);
  const { looks } = await placeDecisions(progress.collection, store);
  const reports = progress.reports.length;
  const lines = [
    ...hindrances(progress, (s) => s.state !== 'waiting-for-model'),
    ...waitingForModel(progress),
    ...(looks.length > 0 ? [`${plural(looks.length, 'decision')} to look at again: crossquote look`] : []),
    ...(testimonies.length > 0 ? ['Next: crossquote show'] : []),
    `${plural(reports, 'report')} in collection "${shown(progress.collection)}", ${plural(testimonies.length, 'testimony', 'testimonies')} found in more than one report.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What there is to do where nothing is. */
export function noReport(collection: string): string {
  return `No report in collection "${shown(collection)}" yet; begin with: crossquote add <file>\n`;
}

/** One line: there may be a model to fetch for every language. */
function waitingForModel({ reports }: CollectionProgress): readonly string[] {
  const waiting = reports.filter((r) => r.stages.some((s) => s.state === 'waiting-for-model')).length;
  return waiting === 0
    ? []
    : [`${plural(waiting, 'report')} waiting for a model; crossquote status lists them`];
}

/** Each cause once, with how many reports it holds up and what to do. */
export function hindrances(
  progress: CollectionProgress,
  isTold: (s: StageStatus) => boolean = () => true,
): readonly string[] {
  const stuck = [...progress.reports.flatMap((r) => r.stages), progress.cluster]
    .filter(isTold)
    .filter(
      (s) =>
        s.state === 'failed' ||
        s.state === 'waiting-for-model' ||
        s.state === 'cancelled' ||
        s.state === 'paused' ||
        (s.state === 'waiting' && s.cause !== null),
    );
  const groups = grouped(stuck, (s) => `${stateWords(s.state)} at ${s.stage}: ${s.cause ?? 'unknown'}`);
  return [...groups].map(([what, all]) => {
    const actions = [...new Set(all.map((s) => s.nextAction).filter((a) => a !== null))];
    const action =
      actions.length > 1 ? 'crossquote status --json lists them' : (actions[0] ?? 'crossquote resume');
    return `${plural(all.length, 'report')} ${what}\n  -> ${action}`;
  });
}

/** The state in words, as people say it. */
export function stateWords(state: StageStatus['state']): string {
  return state === 'waiting-for-model' ? 'waiting for a model' : state;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

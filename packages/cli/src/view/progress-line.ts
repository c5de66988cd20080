/** How far a collection is: a bar on a terminal, a plain line every few seconds elsewhere. */
import { STAGES } from '@crossquote/domain';
import type { CollectionProgress } from '@crossquote/pipeline';
import { SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

export interface ProgressLine {
  show(progress: CollectionProgress): void;
  end(): void;
}

const PLAIN_EVERY_MS = 5000;

export function progressLine(terminal: Terminal, quiet: boolean): ProgressLine {
  if (quiet) return { show: () => undefined, end: () => undefined };
  return terminal.showsProgress ? barLine() : plainLine(terminal);
}

/** Stages that are over (well or not), of all there are. */
function stepsDone(progress: CollectionProgress): { readonly done: number; readonly total: number } {
  const all = [...progress.reports.flatMap((report) => report.stages), progress.cluster];
  const over = all.filter((s) => s.state !== 'waiting' && s.state !== 'running' && s.state !== 'retrying');
  return { done: over.length, total: all.length };
}

/** The stages that something is happening in, for people who watch. */
function busyStages(progress: CollectionProgress): string {
  const all = [...progress.reports.flatMap((report) => report.stages), progress.cluster];
  const busy = STAGES.filter((stage) => all.some((s) => s.stage === stage && s.state === 'running'));
  return busy.join(', ');
}

function barLine(): ProgressLine {
  const bar = new SingleBar({
    format: '  {bar} {value}/{total} steps, {duration_formatted}  {stages}',
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  });
  let started = false;
  return {
    show(progress) {
      const { done, total } = stepsDone(progress);
      if (!started) bar.start(total, done, { stages: '' });
      started = true;
      bar.setTotal(total);
      bar.update(done, { stages: busyStages(progress) });
    },
    end() {
      if (started) bar.stop();
    },
  };
}

function plainLine(terminal: Terminal): ProgressLine {
  let last = Date.now();
  return {
    show(progress) {
      if (Date.now() - last < PLAIN_EVERY_MS) return;
      last = Date.now();
      const { done, total } = stepsDone(progress);
      terminal.err(`${done} of ${total} steps ${busyStages(progress)}\n`);
    },
    end: () => undefined,
  };
}

/** Keeps a result from being saved under a mark that names other inputs than it was made with. */
import { Conflict, type Report, type StageMark } from '@crossquote/domain';
import { fingerprinter, type ReportStage } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

/**
 * While a job waited for its turn, other weights or models may have come in force. What they give must not be saved under the mark of the earlier
 * ones: when those return, it would pass for done.
 * @param asked a store that answers with the inputs that the work goes by.
 * @throws Conflict when the mark wants others, so that the stage runs again.
 */
export async function refuseOtherInputs(
  report: Report,
  mark: StageMark,
  stage: ReportStage,
  asked: WorkerDeps,
): Promise<void> {
  const wanted = await fingerprinter(asked, [report])(report);
  if (wanted[stage] !== mark.fingerprint)
    throw new Conflict(`what ${stage} depends on changed meanwhile, so it runs again`);
}

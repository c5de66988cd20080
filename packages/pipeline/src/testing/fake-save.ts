/** What every `save…` of the fake store does first and last. */
import { InvalidInput, NotFound, type StageMark } from '@crossquote/domain';
import type { Hindrance } from '../ports/hindrance.ts';
import type { FakeStoreState } from './fake-store-state.ts';

export function assertReport(state: FakeStoreState, reportId: string): void {
  if (!state.reports.has(reportId)) throw new NotFound('the report is not there any more');
}

export function assertOfReport(mark: StageMark, rows: readonly { readonly reportId: string }[]): void {
  if (rows.some((row) => row.reportId !== mark.subject)) {
    throw new InvalidInput('rows of one report cannot be saved with the mark of another');
  }
}

export function recordKey({ subject, stage }: Pick<StageMark, 'subject' | 'stage'>): string {
  return JSON.stringify([subject, stage]);
}

/** Done, or waiting for a model; the tries are counted anew once it went well. */
export function saveMark(state: FakeStoreState, mark: StageMark, waiting: Hindrance | null = null): void {
  const { subject, stage, fingerprint } = mark;
  const attempts = state.records.get(recordKey(mark))?.attempts ?? 0;
  state.records.set(recordKey(mark), {
    subject,
    stage,
    fingerprint,
    state: waiting ? 'waiting-for-model' : 'done',
    cause: waiting?.cause ?? null,
    nextAction: waiting?.nextAction ?? null,
    attempts: waiting ? attempts : 0,
    leaseUntil: null,
  });
}

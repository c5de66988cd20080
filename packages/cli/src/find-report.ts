/** A report by its id, the beginning of it, or the name of its file. */
import { InvalidInput, NotFound } from '@crossquote/domain';
import type { ReportSummary } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { ledgerLines } from './ledger-lines.ts';

/** Reports of one name that are listed. */
const MOST_LISTED = 20;

/** @throws NotFound when none fits, InvalidInput when several do. */
export async function findReport(name: string, runtime: Runtime): Promise<ReportSummary> {
  return oneOf(await runtime.store.reports(), name, runtime);
}

/** Each as `findReport` finds it; the list of all is read once. */
export async function findReports(
  names: readonly string[],
  runtime: Runtime,
): Promise<readonly ReportSummary[]> {
  if (names.length === 0) return [];
  const reports = await runtime.store.reports();
  const found: ReportSummary[] = [];
  for (const name of names) found.push(await oneOf(reports, name, runtime));
  return found;
}

async function oneOf(
  reports: readonly ReportSummary[],
  name: string,
  { store, config: { collection } }: Runtime,
): Promise<ReportSummary> {
  const exact = reports.filter((r) => r.id === name);
  const here = reports.filter((r) => r.collection === collection && r.source === name);
  const loose = reports.filter((r) => (name.length > 2 && r.id.startsWith(name)) || r.source === name);
  const found = [exact, here, loose].find((list) => list.length > 0) ?? [];
  if (found.length > 1)
    throw new InvalidInput(
      `"${name}" fits ${found.length} reports, the newest first: ${await newestFirst(found, store)}; give one of these`,
    );
  if (!found[0]) throw new NotFound(`there is no report "${name}"; crossquote status --reports lists them`);
  return found[0];
}

/** By when they were added, which the ledger knows; those of before it was kept stand last. */
async function newestFirst(found: readonly ReportSummary[], store: Runtime['store']): Promise<string> {
  const ids = new Set(found.map(({ id }) => id));
  const added = new Map<string, string>();
  for await (const { what, subjects, at } of ledgerLines(store))
    if (what === 'add') for (const id of subjects) if (ids.has(id)) added.set(id, at);
  const listed = found
    .map(({ id }) => ({ id, at: added.get(id) ?? '' }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const more = listed.length - MOST_LISTED;
  return [
    ...listed.slice(0, MOST_LISTED).map(({ id, at }) => (at === '' ? id : `${id} (added ${at})`)),
    ...(more > 0 ? [`and ${more} earlier ones, which crossquote status --reports lists`] : []),
  ].join(', ');
}

/** A report by its id, the beginning of it, or the name of its file. */
import { InvalidInput, NotFound } from '@crossquote/domain';
import type { ReportSummary } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';

/** @throws NotFound when none fits, InvalidInput when several do. */
export async function findReport(name: string, { store, config }: Runtime): Promise<ReportSummary> {
  return oneOf(await store.reports(), name, config.collection);
}

/** Each as `findReport` finds it; the list of all is read once. */
export async function findReports(
  names: readonly string[],
  { store, config }: Runtime,
): Promise<readonly ReportSummary[]> {
  if (names.length === 0) return [];
  const reports = await store.reports();
  return names.map((name) => oneOf(reports, name, config.collection));
}

function oneOf(reports: readonly ReportSummary[], name: string, collection: string): ReportSummary {
  const exact = reports.filter((r) => r.id === name);
  const here = reports.filter((r) => r.collection === collection && r.source === name);
  const loose = reports.filter((r) => (name.length > 2 && r.id.startsWith(name)) || r.source === name);
  const found = [exact, here, loose].find((list) => list.length > 0) ?? [];
  if (found.length > 1)
    throw new InvalidInput(
      `"${name}" fits ${found.length} reports: ${found.map((r) => r.id).join(', ')}; give one of these`,
    );
  if (!found[0])
    throw new NotFound(`there is no report "${name}"; crossquote export --kind reports lists them`);
  return found[0];
}

/**
 * Reads a JSON Lines file of `export --kind all` back into a database, a report or a page at a time. What is there already stays as it is, so that one
 * that was broken off is simply run again; bad lines are listed and the others go through. Vectors and terms are in no file, so what stands on them is marked by no stage: it is there at
 * once, and the next sweep makes it anew, to the same where versions and models are the same.
 */
import { type Act, InvalidInput } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { importEdits } from './import-edits.ts';
import { importAlignments, importCorrections, importReviews, importTestimonies } from './import-matches.ts';
import { importQuotes, importReports, importTranslationRecords } from './import-reports.ts';
import { type ImportProblem, RecordSource } from './record-source.ts';

export interface ImportedFile {
  /** That the file is of. */
  readonly collection: string;
  /** Reports that were not there before. */
  readonly added: number;
  /** Reports that were. */
  readonly present: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * @param lines of the file, without line ends.
 * @param act who brings it in, and when: of each new report that stands in the ledger.
 * @param asked the collection that somebody named; null: whichever the file is of.
 * @param isAnew also reports of the same bytes as another that is here and not in the file: beside it, as versions.
 * @param idKey what ids are made with here, as `idKeyOf` says; null: with nothing.
 * @throws InvalidInput when it begins with no report: it is no export of all kinds. Also when it is of another collection than the one named, before
 * anything is kept: ids are made from the collection, so that its reports cannot move to another.
 */
export async function importRecords(
  lines: AsyncIterable<string>,
  store: Store,
  act: Act,
  asked: string | null = null,
  isAnew = false,
  idKey: string | null = null,
): Promise<ImportedFile> {
  const source = new RecordSource(lines);
  try {
    const reports = await importReports(source, store, act, asked, isAnew, idKey);
    if (reports.size === 0)
      throw new InvalidInput(
        'the file holds no report that could be read; give one that `crossquote export --kind all` wrote',
      );
    await importQuotes(source, reports, store);
    await importTranslationRecords(source, reports, store);
    await importEdits(source, reports, store, idKey);
    const collection = source.collection ?? '';
    await importAlignments(source, collection, store);
    await importTestimonies(source, collection, reports, store);
    await importReviews(source, collection, store);
    await importCorrections(source, collection, store, idKey);
    await source.skipRest();
    const there = [...reports.values()].filter(({ isThere }) => isThere);
    const added = there.filter(({ isNew }) => isNew).length;
    return { collection, added, present: there.length - added, problems: source.problems };
  } finally {
    await source.close();
  }
}

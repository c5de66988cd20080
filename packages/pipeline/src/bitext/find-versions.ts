/** Finds the reports of a collection that are versions of one text, and aligns them sentence by sentence. */
import { type Language, NotFound, primaryLanguage, type Report } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import type { Store } from '../ports/store.ts';
import { alignTexts, type BitextPair } from './align-reports.ts';
import { type EmbeddedText, embedText, running } from './embedded-text.ts';
import { type ReportPair, versionCandidates } from './version-candidates.ts';
import { VERSIONS_MIN, versionShare } from './version-share.ts';

export interface Versions {
  readonly source: Report;
  readonly target: Report;
  /** See versionShare; at least VERSIONS_MIN. */
  readonly share: number;
  readonly pairs: readonly BitextPair[];
}

interface FindVersions {
  readonly store: Pick<Store, 'alignments' | 'quotesById' | 'report'>;
  readonly embedder: Embedder;
  /** A report in this language stands second, that memories lead to it. */
  readonly target: Language;
}

interface Embedded extends EmbeddedText {
  readonly report: Report;
}

/** By the reports' ids. Only reports that share a matched quote are looked at, and each is embedded once. */
export async function* findVersions(
  collection: string,
  { store, embedder, target }: FindVersions,
): AsyncGenerator<Versions> {
  const texts = new Map<string, Embedded>();
  const textOf = async (id: string) => {
    const text = texts.get(id) ?? (await embedded(id, store, embedder));
    texts.set(id, text);
    return text;
  };
  for (const [a, b] of await candidates(collection, store)) {
    const [here, there] = inOrder(await textOf(a), await textOf(b), target);
    const share = await versionShare(running(here), running(there));
    if (share < VERSIONS_MIN) continue;
    const pairs = await alignTexts(here, there, embedder.model);
    yield { source: here.report, target: there.report, share, pairs };
  }
}

async function candidates(collection: string, store: FindVersions['store']): Promise<readonly ReportPair[]> {
  const alignments = await store.alignments(collection);
  const quotes = await store.quotesById([...new Set(alignments.flatMap((alignment) => alignment.quotes))]);
  return versionCandidates(alignments, new Map(quotes.map(({ id, reportId }) => [id, reportId])));
}

async function embedded(id: string, store: FindVersions['store'], embedder: Embedder): Promise<Embedded> {
  const report = await store.report(id);
  if (!report) throw new NotFound(`report ${id} was deleted meanwhile; run it again`);
  return { ...(await embedText(report, embedder)), report };
}

/** The earlier one first, but one in the target language second. */
function inOrder(a: Embedded, b: Embedded, target: Language): readonly [Embedded, Embedded] {
  const isThere = ({ report }: Embedded) =>
    Number(primaryLanguage(report.language) === primaryLanguage(target));
  const [one, other] = [a.report.publishedAt ?? '~', b.report.publishedAt ?? '~'];
  const turned = isThere(a) - isThere(b) || (one < other ? -1 : one > other ? 1 : 0);
  return turned > 0 ? [b, a] : [a, b];
}

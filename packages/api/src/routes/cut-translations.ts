/** Translations without their sources, as the sources let them be shown: a machine's that lost a hidden name is left out, wherever the source is not beside it. */
import type { Report, TextRange } from '@crossquote/domain';
import { besideNothing, besideSource, type NameHider, type TranslationRecord } from '@crossquote/pipeline';
import type { ApiDeps } from '../api-deps.ts';

/** @param hider as the database is behind the translations. */
export async function cutTranslations(
  report: Report,
  translations: readonly TranslationRecord[],
  hider: NameHider,
  store: Pick<ApiDeps['store'], 'sentences' | 'quotes'>,
): Promise<readonly TranslationRecord[]> {
  if (hider.isIdle || translations.length === 0) return translations;
  const sources = await rangesOf(report, store);
  return translations.map((translation) => {
    const shown = { ...translation, text: hider.text(translation.text) };
    const ranges = sources.get(translation.of);
    if (!ranges) return besideNothing(shown);
    const source = ranges.map(({ start, end }) => hider.range(report.text, start, end)).join(' ');
    return besideSource(source, shown);
  });
}

/** Where each sentence and quote stands, by id. */
async function rangesOf(
  report: Report,
  store: Pick<ApiDeps['store'], 'sentences' | 'quotes'>,
): Promise<ReadonlyMap<string, readonly TextRange[]>> {
  const [sentences, quotes] = [await store.sentences(report.id), await store.quotes(report.id)];
  return new Map<string, readonly TextRange[]>([
    ...sentences.map(({ id, range }) => [id, [range]] as const),
    ...quotes.map(({ id, content }) => [id, content] as const),
  ]);
}

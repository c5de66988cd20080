/** Where the same sentence stands elsewhere, with what is shown for it there. */
import { isLeftAsItIs } from '@crossquote/domain';
import {
  type EditableReport,
  type EditPlace,
  equalSentences,
  type NameHider,
  type Store,
} from '@crossquote/pipeline';
import { hidesSomething } from './hides-something.ts';

export interface EqualView {
  readonly reportId: string;
  readonly of: string;
  readonly index: number;
  readonly version: string;
  readonly report: string | null;
  readonly publishedAt: string | null;
  /** What is shown for it; null: nothing. */
  readonly text: string | null;
  readonly origin: 'human' | 'memory' | 'machine' | 'left' | null;
}

/** Those that say something else, and that this person may see. */
export async function equalViews(
  { report, language }: EditableReport,
  place: EditPlace,
  store: Store,
  hider: NameHider,
): Promise<readonly EqualView[]> {
  const text = place.human?.text;
  if (text === undefined) return [];
  const found = await equalSentences({ report, place, language }, store);
  return found
    .filter(({ place: other }) => other.human?.text !== text)
    .filter((other) => !hidesSomething({ ...NOTHING, report: other.report, language }, other.place, hider))
    .map(({ report: other, place: { of, index, version }, shown }) => ({
      reportId: other.id,
      of,
      index,
      version,
      report: other.title ?? other.publisher ?? other.source,
      publishedAt: other.publishedAt,
      text: shown?.text ?? null,
      origin: shown && isLeftAsItIs(shown) ? 'left' : (shown?.origin ?? null),
    }));
}

const NOTHING = { places: [], names: [], languages: [] };

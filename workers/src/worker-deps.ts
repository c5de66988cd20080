/** What every worker is handed. */
import type { Differ, Embedder, Lexicon, StageDeps, Translator } from '@crossquote/pipeline';

export interface WorkerDeps extends StageDeps {
  readonly translator: Translator;
  readonly embedder: Embedder;
  readonly lexicon: Lexicon;
  readonly differ?: Differ | null;
}

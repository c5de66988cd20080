/** What a loaded translation model can do. */
import type { MachineText } from '@crossquote/pipeline';

export interface TranslationModel {
  /**
   * One for each, in order, whatever stands beside it; nothing is made of a text without words.
   * @param beams how many translations are kept in view; default: 1, greedy. The library is always greedy.
   */
  translate(texts: readonly string[], beams?: number): Promise<readonly MachineText[]>;
  dispose(): Promise<void>;
}

/** What words are linked by; pages are shown without links where the model's files are not here. */
import { Unavailable } from '@crossquote/domain';
import type { SenseOf } from '@crossquote/pipeline';
import type { DeskDeps } from '../desk-deps.ts';

export async function sensesOf({ lexicon }: Pick<DeskDeps, 'lexicon'>): Promise<SenseOf | null> {
  return lexicon.load().catch((error: unknown) => {
    if (error instanceof Unavailable) return null;
    throw error;
  });
}

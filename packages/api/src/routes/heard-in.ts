/** The language of a text, in LibreTranslate's words. */
import { roundTo } from '@crossquote/domain';
import { hearLanguage } from '@crossquote/pipeline';

export interface Heard {
  /** `und` when nobody can tell. */
  readonly language: string;
  /** Percent. */
  readonly confidence: number;
}

export async function heardIn(text: string): Promise<Heard> {
  const { language, share } = await hearLanguage(text);
  return { language, confidence: roundTo(share * 100, 1) };
}

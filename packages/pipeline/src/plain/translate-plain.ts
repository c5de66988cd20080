/** Translates texts that belong to no report: sentence by sentence, with the spaces and lines between them as they were. Keeps nothing. */
import { type Language, type ModelRef, primaryLanguage, Unavailable } from '@crossquote/domain';
import type { Translator } from '../ports/translator.ts';
import { splitReport } from '../split/split-report.ts';
import { hasWords } from '../translate/has-words.ts';
import { splitLongText } from '../translate/split-long-text.ts';

export interface PlainTranslation {
  /** In the order of what was asked. */
  readonly texts: readonly string[];
  /** Null where nothing had to be translated. */
  readonly model: ModelRef | null;
}

/**
 * What has no words (blanks, dashes, figures) comes back as it is.
 * @throws Unavailable, with how to get it, when no model for the pair is here.
 */
export async function translatePlain(
  texts: readonly string[],
  source: Language,
  target: Language,
  translator: Translator,
): Promise<PlainTranslation> {
  if (primaryLanguage(source) === primaryLanguage(target)) return { texts, model: null };
  const model = await translator.modelFor(source, target);
  if (model === null) {
    const { cause, nextAction } = await translator.lack(source, target);
    throw new Unavailable(`${cause}; ${nextAction}`);
  }
  const cut = texts.map((text) => sentencesOf(text, source));
  const asked = [...new Set(cut.flat().flatMap(({ words }) => splitLongText(words).filter(hasWords)))];
  const made = asked.length > 0 ? await translator.translate(asked, source, target) : [];
  const known = new Map(asked.map((piece, i) => [piece, made[i]?.text ?? '']));
  const render = (words: string) =>
    splitLongText(words)
      .map((piece) => known.get(piece) ?? piece)
      .join(' ');
  const rendered = cut.map((list) =>
    list.map(({ before, words, after }) => `${before}${render(words)}${after}`).join(''),
  );
  return { texts: rendered, model: asked.length > 0 ? model : null };
}

interface Cut {
  /** White space around the words. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function sentencesOf(text: string, language: Language): readonly Cut[] {
  const block = { start: 0, end: text.length, role: 'text', note: null } as const;
  return splitReport({ id: '', language, text, blocks: [block] }).map(({ range }) => {
    const whole = text.slice(range.start, range.end);
    const words = whole.trim();
    const at = whole.indexOf(words);
    return { before: whole.slice(0, at), words, after: whole.slice(at + words.length) };
  });
}

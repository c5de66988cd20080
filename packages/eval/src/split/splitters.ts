/** What cuts a text into sentences: ours, and the baselines that are run beside it. */
import type { Language } from '@crossquote/domain';
import { splitReport } from '@crossquote/pipeline';
import { split } from 'sentence-splitter';
import { bareReport } from '../bare-report.ts';

export interface Splitter {
  /** What its metrics end with; empty for ours. */
  readonly name: string;
  split(text: string, language: Language): readonly string[];
}

export const OURS: Splitter = {
  name: '',
  split: (text, language) =>
    splitReport(bareReport(text, language)).map(({ range }) => text.slice(range.start, range.end)),
};

const ENGINE_ALONE: Splitter = {
  name: 'sentence-splitter',
  split: (text) =>
    split(text)
      .filter((node) => node.type === 'Sentence')
      .map((node) => node.raw),
};

const INTL: Splitter = {
  name: 'intl',
  split: (text, language) =>
    Array.from(
      new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
      ({ segment }) => segment,
    ),
};

/** The baselines that are here, and a note for one that is not. */
export async function baselines(): Promise<{
  readonly splitters: readonly Splitter[];
  readonly notes: readonly string[];
}> {
  const sentencex = await loadSentencex();
  return sentencex
    ? { splitters: [ENGINE_ALONE, INTL, sentencex], notes: [] }
    : {
        splitters: [ENGINE_ALONE, INTL],
        notes: ['sentencex is not installed here, so its column is left out; npm install brings it'],
      };
}

/** A development dependency with a native part: not everywhere, and never at run time. */
async function loadSentencex(): Promise<Splitter | null> {
  try {
    const { segment } = await import('sentencex');
    return { name: 'sentencex', split: (text, language) => segment(language, text) };
  } catch {
    return null;
  }
}

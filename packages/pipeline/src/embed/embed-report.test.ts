import type { Sentence } from '@crossquote/domain';
import { sentenceId } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { fakeEmbedder } from '../testing/fake-embedder.ts';
import { embedReport } from './embed-report.ts';

const TITLE = 'A title\n\n';
const FIRST = 'The bridge is gone. ';
const SECOND = 'We swam across, said Mira Holm.\n';
const report = aReport({ text: TITLE + FIRST + SECOND });
const sentences = [TITLE, FIRST, SECOND].map((text, index): Sentence => {
  const start = report.text.indexOf(text);
  const range = { start, end: start + text.length };
  const id = sentenceId(report.id, range);
  return { id, reportId: report.id, index, range, role: index === 0 ? 'title' : 'text' };
});
const long = aQuote(report, 'The bridge is gone. We swam across', { sentences: [1, 2] });
const short = aQuote(report, 'The bridge is gone', { sentences: [1] });

describe('embedReport', () => {
  it('asks for every sentence of the text, every quote whole, and the parts of a quote of several sentences', async () => {
    const embedder = fakeEmbedder();
    const embeddings = await embedReport(report, sentences, [short, long], embedder);
    expect(embedder.asked).toEqual([
      'The bridge is gone.',
      'We swam across, said Mira Holm.',
      'The bridge is gone',
      'The bridge is gone. We swam across',
      'The bridge is gone.',
      'We swam across',
    ]);
    expect(embeddings.map(({ of, part }) => [of, part])).toEqual([
      [sentences[1]?.id, null],
      [sentences[2]?.id, null],
      [short.id, null],
      [long.id, null],
      [long.id, 0],
      [long.id, 1],
    ]);
    expect(
      embeddings.every(({ reportId, model }) => reportId === report.id && model === embedder.model),
    ).toBe(true);
  });

  it('gives unit vectors and leaves blank texts out', async () => {
    const range = { start: TITLE.length - 1, end: TITLE.length };
    const blank = sentences.map((sentence) => ({ ...sentence, range }));
    const embeddings = await embedReport(report, blank, [short], fakeEmbedder());
    expect(embeddings).toHaveLength(1);
    expect(Math.hypot(...(embeddings[0]?.vector ?? []))).toBeCloseTo(1, 6);
  });

  it('gives nothing for a report without text', async () => {
    expect(await embedReport(report, [], [], fakeEmbedder())).toEqual([]);
  });

  it('leaves out what the model returned no vector for', async () => {
    const embedder = { ...fakeEmbedder(), embed: async () => [] };
    expect(await embedReport(report, sentences, [short], embedder)).toEqual([]);
  });
});

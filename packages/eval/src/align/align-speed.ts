/**
 * Seconds and memory of aligning two texts made longer and longer: a step in length that costs no more than as much a sentence shows that
 * both grow with the texts and not with their product. The texts are invented words with invented vectors, so that no model's own time is
 * measured.
 */
import { alignSentences, type BitextSentence } from '@crossquote/pipeline';
import type { Score } from '../evaluation.ts';
import { randomFrom } from '../random-from.ts';

const SENTENCES = [1000, 3000, 10_000, 30_000];
const DIMENSIONS = 256;
const SEED = 7;
const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'si', 'to', 'vu', 'ze'];
/** As many different words as a long book has; the power makes few of them frequent. */
const WORDS = 30_000;
/** The share of sentences that the other text does not have. */
const LEFT_OUT = 0.03;

export async function alignSpeed(): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const count of SENTENCES) {
    const [source, target] = inventedTexts(count);
    const before = process.cpuUsage();
    const started = performance.now();
    await alignSentences(source, target);
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    const score = (metric: string, value: number): Score => ({
      set: `speed ${count} x ${target.length}`,
      lang: '-',
      metric,
      value: Math.round(100 * value) / 100,
      n: count,
    });
    scores.push(
      score('seconds', seconds),
      score('processor seconds', (user + system) / 1_000_000),
      score('megabytes, at most so far', process.resourceUsage().maxRSS / 1024),
    );
  }
  return scores;
}

function inventedTexts(count: number): readonly [readonly BitextSentence[], readonly BitextSentence[]] {
  const { next: random } = randomFrom(SEED);
  const source: BitextSentence[] = [];
  const target: BitextSentence[] = [];
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: 8 + Math.floor(20 * random()) }, () =>
      Math.floor(WORDS * random() ** 3),
    );
    const vector = Float64Array.from({ length: DIMENSIONS }, () => random() - 0.5);
    const near = vector.map((value) => value + 0.6 * (random() - 0.5));
    source.push({ text: words.map((word) => invented(word, 'a')).join(' '), vector: unit(vector) });
    if (random() >= LEFT_OUT)
      target.push({ text: words.map((word) => invented(word, 'o')).join(' '), vector: unit(near) });
  }
  return [source, target];
}

function invented(word: number, start: string): string {
  return Array.from(String(word)).reduce((text, digit) => text + (SYLLABLES[Number(digit)] ?? ''), start);
}

function unit(vector: Float64Array): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => value / length);
}

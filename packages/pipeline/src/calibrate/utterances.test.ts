import { expect, it } from 'vitest';
import { utterances } from './utterances.ts';

it('holds for one utterance what people confirmed or a testimony has together, whatever is said first', () => {
  const decided = [
    { quotes: ['q_3', 'q_4'], state: 'confirmed' },
    { quotes: ['q_1', 'q_9'], state: 'rejected' },
    { quotes: ['q_2', 'q_3'], state: 'confirmed' },
  ] as const;
  const testimonies = [{ members: ['q_5', 'q_4'] }, { members: ['q_7', 'q_8'] }];
  for (const list of [decided, decided.toReversed()]) {
    const of = utterances(list, testimonies.toReversed());
    expect(['q_2', 'q_3', 'q_4', 'q_5'].map(of)).toEqual(['q_2', 'q_2', 'q_2', 'q_2']);
    expect(['q_7', 'q_8', 'q_1', 'q_9'].map(of)).toEqual(['q_7', 'q_7', 'q_1', 'q_9']);
  }
});

import type { ModelInForce, WorkerNote } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { inForceLine, lackLines, missingLines, otherwiseLine } from './model-lines.ts';

const german: ModelInForce = {
  task: 'translation',
  source: 'de',
  target: 'en',
  model: { name: 'tiny', revision: '2', dtype: 'fp32' },
  machine: 'north-1a2b3c',
  release: 46,
  since: '2026-03-03T10:00:00Z',
};
const sentences: ModelInForce = { ...german, task: 'embedding', source: '', target: '' };
const south: WorkerNote = {
  id: 'w1',
  machine: 'south-4d5e6f',
  stages: ['translate', 'embed'],
  lacks: [{ task: 'translation', source: 'de', target: 'en', model: german.model, here: null }],
};
const translate = {
  subject: 'r_1',
  stage: 'translate',
  cause: null,
  nextAction: null,
  attempts: 0,
} as const;
const progressOf = (state: 'waiting' | 'done') => ({
  collection: 'default',
  reports: [
    {
      reportId: 'r_1',
      language: 'de-CH',
      stages: [{ ...translate, state }],
      fingerprints: {} as never,
      lacks: {},
    },
  ],
  cluster: { ...translate, stage: 'cluster', state: 'waiting' } as const,
  clusterFingerprint: 'f',
  anew: [],
});

it('says what a model is in force for', () => {
  expect([german, sentences].map(inForceLine)).toEqual([
    'tiny@2/fp32 is in force for de -> en',
    'tiny@2/fp32 is in force as sentence model',
  ]);
});

it('says once of each machine what it lacks, and what it has instead', () => {
  const other = {
    ...south,
    id: 'w2',
    lacks: [{ ...south.lacks[0], here: { ...german.model, revision: '1' } }],
  };
  expect(lackLines([sentences, german], [south, { ...south, id: 'w3' }, other as WorkerNote])).toEqual([
    'south-4d5e6f has no model where tiny@2/fp32 is in force for de -> en, and leaves that to others',
    'south-4d5e6f has tiny@1/fp32 where tiny@2/fp32 is in force for de -> en, and leaves that to others',
  ]);
});

it('says nothing of a note about a model that was in force before', () => {
  const now = { ...german, model: { ...german.model, revision: '3' } };
  expect(lackLines([now], [south])).toEqual([]);
});

it('says which model nobody at work has, while something waits for it', () => {
  const said = missingLines([sentences, german], [south], [progressOf('waiting')]);
  expect(said).toContain(
    '1 report waiting at translate: no machine at work has tiny@2/fp32, which is in force for de -> en\n  -> ',
  );
  expect(said).not.toContain('as sentence model');
  expect(missingLines([german], [south], [progressOf('done')])).toBe('');
  const north = { ...south, machine: german.machine, lacks: [] };
  expect(missingLines([german], [south, north], [progressOf('waiting')])).toBe('');
  // Nobody translates at all: that is said already.
  expect(missingLines([german], [{ ...south, stages: ['embed'] }], [progressOf('waiting')])).toBe('');
});

it('says what is translated otherwise than now, and how to keep what beam search made', () => {
  const made = { source: 'de', target: 'en', reports: 2, model: { ...german.model, dtype: 'q8+beam4' } };
  expect(otherwiseLine({ ...made, now: { ...german.model, dtype: 'q8' } })).toBe(
    'de -> en of 2 reports was made by tiny@2/q8+beam4, and is made anew by tiny@2/q8 with the next work, unless CROSSQUOTE_BEAMS=4 is set, as it was then',
  );
  expect(otherwiseLine({ ...made, now: { ...german.model, name: 'large' } })).not.toContain('BEAMS');
});

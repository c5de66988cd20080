import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const VERBS = ['add', 'show', 'find', 'status', 'resume', 'restore', 'review', 'reprocess', 'export'];

it.each([
  ['reviev', 'review'],
  ['rveiew', 'review'],
  ['stauts', 'status'],
  ['stat', 'status'],
  ['exprot', 'export'],
  ['ad', 'add'],
  ['resumee', 'resume'],
])('takes %s for %s', (word, meant) => expect(nearest(word, VERBS)).toBe(meant));

it.each(['adopt', 'xyz', 'translate', 're', 'res', ''])('guesses at nothing for "%s"', (word) =>
  expect(nearest(word, VERBS)).toBeNull(),
);

import { readFileSync } from 'node:fs';
import { InvalidInput } from '@crossquote/domain';
import { heldText, hindranceOf, Stopping } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { holdingCause } from './causes.ts';
import { LANGUAGES, wordsIn } from './words.ts';

/** Errors that a stage may fail with, as the files word them that throw them; whatever is filled in is a name or a number. */
const written = [
  'store/src/database-error.ts',
  'pipeline/src/ports/storable.ts',
  'models/src/embedder/sentence-model-in.ts',
  'models/src/translator/load-translation-model.ts',
  'runtime/src/open-models.ts',
].flatMap((file) => {
  const source = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const thrown = source.matchAll(/new (?:InvalidInput|Unavailable|Conflict)\(\s*(?:'([^']+)'|`([^`]+)`)/g);
  return [...thrown].map(([, plain, filled = '']) => plain ?? filled.replaceAll(/\$\{[^}]+\}/g, 'x7'));
});

const CAUSES = [
  'no model for de -> en is here',
  'no model for es -> de is here; no model for es -> en is here',
  'the model Xenova/opus-mt-de-en for de -> en is damaged (tokenizer.json)',
  'the model tiny is damaged (it cannot be loaded); crossquote models fetch tiny --force; then: crossquote retry',
  'no machine at work has tiny@2/fp32, which is in force for de -> en',
  'no machine at work has tiny@2/fp32, which is in force as sentence model',
  'an operator has paused the stage',
  heldText({ stage: 'align', by: 'kim', since: '2026-03-01T10:00:30.000Z' }),
  'the worker that was at it has stopped',
  hindranceOf(new Stopping(), 'r_1').cause,
  'the language of the report is not known, so no model can be chosen',
  '3 workers in a row stopped in the middle of it, so it is set aside',
  hindranceOf(new TypeError('what it choked on'), 'r_1').cause,
  hindranceOf(new InvalidInput('the database was closed'), 'r_1').cause,
];

describe.each(LANGUAGES)('causes in %s', (language) => {
  const words = wordsIn(language);

  it('say why a stage waits or failed', () => {
    expect(written.length).toBeGreaterThan(15);
    const said = [...written, ...CAUSES].map((cause) => [cause, holdingCause(words, cause)] as const);
    expect(said.filter(([, text]) => text === null || /^cause\.|\{\{/.test(text))).toEqual([]);
  });

  it('leave what they do not know as it is', () => {
    expect(holdingCause(words, 'the model ran out of memory')).toBeNull();
    expect(holdingCause(words, 'no model for es -> en is here; something else')).toBeNull();
  });
});

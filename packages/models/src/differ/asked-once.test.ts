import type { Statement } from '@crossquote/pipeline';
import { fakeDiffer } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { askedOnce } from './asked-once.ts';

const ENGLISH: Statement = { language: 'en', words: ['The', 'ferries', 'burn'] };
const FRENCH: Statement = { language: 'fr', words: ['Les', 'bacs', 'brûlent'] };
const BRIEF: Statement = { language: 'fr', words: ['Les', 'bacs'] };

function counted() {
  const asked = { compare: 0, rendered: 0, inEnglish: 0, inContext: 0 };
  const differ = fakeDiffer(
    () => [],
    () => ++asked.compare,
    () => ++asked.rendered,
    () => [`${++asked.inEnglish}`],
    () => [{ what: 'negation', odds: ++asked.inContext }],
  );
  return { asked, differ };
}

it('asks once about the same two statements, whatever it was asked in between, and again about others', async () => {
  const { asked, differ } = counted();
  const once = askedOnce(differ);
  const first = await once.compare(ENGLISH, FRENCH);
  expect(first?.same).toBe(1);
  expect((await once.compare(ENGLISH, BRIEF))?.same).toBe(2);
  expect(await once.compare({ ...ENGLISH }, { ...FRENCH, words: [...FRENCH.words] })).toEqual(first);
  expect(asked.compare).toBe(2);
  const others: readonly (readonly [Statement, Statement])[] = [
    [FRENCH, ENGLISH],
    [ENGLISH, { ...FRENCH, language: 'es' }],
    [ENGLISH, { ...FRENCH, words: ['Les', 'bacs', 'brûlent', 'tous'] }],
    [{ ...ENGLISH, words: ['The', 'ferries'] }, FRENCH],
  ];
  for (const [left, right] of others) await once.compare(left, right);
  expect(asked.compare).toBe(2 + others.length);
});

it('asks a translator once as well, and of words in context, and keeps that apart from what was compared', async () => {
  const { asked, differ } = counted();
  const once = askedOnce(differ);
  await once.compare(ENGLISH, FRENCH);
  expect(await once.rendered(ENGLISH, FRENCH)).toBe(1);
  expect(await once.rendered(ENGLISH, FRENCH)).toBe(1);
  expect((await once.inEnglish(FRENCH))?.words).toEqual(['1']);
  expect((await once.inEnglish(FRENCH))?.words).toEqual(['1']);
  expect((await once.inEnglish(BRIEF))?.words).toEqual(['2']);
  expect(await once.inContext(ENGLISH, FRENCH)).toMatchObject({ differs: [{ odds: 1 }] });
  expect(await once.inContext(ENGLISH, BRIEF)).toMatchObject({ differs: [{ odds: 2 }] });
  expect(await once.inContext(ENGLISH, FRENCH)).toMatchObject({ differs: [{ odds: 1 }] });
  expect(asked).toEqual({ compare: 1, rendered: 1, inEnglish: 2, inContext: 2 });
});

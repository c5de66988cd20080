import { expect, it } from 'vitest';
import { fakeDiffer } from '../testing/fake-differ.ts';
import { askedOnce } from './asked-once.ts';

it('asks once about the same two statements in a row, and again about others', async () => {
  let asked = 0;
  const differ = askedOnce(
    fakeDiffer(
      () => [],
      () => ++asked,
    ),
  );
  const [one, other, more] = ['The ferries burn', 'Les bacs brûlent', 'Les bacs'].map((text, i) => ({
    language: i === 0 ? 'en' : 'fr',
    words: text.split(' '),
  }));
  if (!one || !other || !more) throw new Error('three statements were made');
  const first = await differ.compare(one, other);
  expect(await differ.compare({ ...one }, { ...other, words: [...other.words] })).toEqual(first);
  expect(asked).toBe(1);
  for (const right of [more, other, { ...other, language: 'es' }]) await differ.compare(one, right);
  expect(asked).toBe(4);
});

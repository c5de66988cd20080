import { expect, it } from 'vitest';
import { changedEnglish, keepQuotedEnglish } from './keep-quoted-english.ts';

const INTO_ENGLISH = { source: 'de', target: 'en' } as const;

it.each([
  [
    '»We will not give up«, sagte Tova Lind dem Boten.',
    '"We want to give up," Tova Lind told the messenger.',
    '"We will not give up," Tova Lind told the messenger.',
  ],
  ['»No comment«, sagte er.', '“No how,” he said.', '“No comment,” he said.'],
  ['Er rief: „Help us, please!“', 'He cried: "Helmets!"', 'He cried: "Help us, please!"'],
  ['Er rief: „Wir gehen.“', 'He cried: "We are leaving."', 'He cried: "We are leaving."'],
  ['„We’re ready“, sagte sie.', '"We\'re ready," she said.', '"We\'re ready," she said.'],
] as const)('%s: copies quoted English that was changed', (text, output, expected) => {
  expect(keepQuotedEnglish(text, output, INTO_ENGLISH)).toBe(expected);
  expect(changedEnglish(text, expected, INTO_ENGLISH)).toEqual([]);
});

it.each([
  ['no quote', 'We want to give up, he said.'],
  ['two quotes', '"We want," he said, "to give up."'],
  ['a frame between two halves', 'We want," he said, "to give up.'],
])('copies nothing into %s and tells what was changed', (_, output) => {
  const text = '„We will not give up“, sagte er.';
  expect(keepQuotedEnglish(text, output, INTO_ENGLISH)).toBe(output);
  expect(changedEnglish(text, output, INTO_ENGLISH)).toEqual(['We will not give up']);
});

it('tells nothing where the words are there without marks, or where no English is made', () => {
  const text = '„We will not give up“, sagte er.';
  expect(changedEnglish(text, 'He said we will not give up.', INTO_ENGLISH)).toEqual([]);
  expect(changedEnglish(text, 'أريد أن أستسلم', { source: 'de', target: 'ar' })).toEqual([]);
});

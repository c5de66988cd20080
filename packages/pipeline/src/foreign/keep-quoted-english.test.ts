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
  [
    '„We will not give up“, sagte er, „never again“, und ging.',
    '"We want to give up," he said, "never more," and left.',
    '"We will not give up," he said, "never again," and left.',
  ],
  [
    '„Wir gehen heim“, sagte sie, dann rief er: „We will never give up this village!“',
    '"We go home," she said, then he cried: "We want to give the village up!"',
    '"We go home," she said, then he cried: "We will never give up this village!"',
  ],
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

it.each([
  ['three quotes', '"We want," he said, "to give up," and: "Never."'],
  ['a quote that is the other one', '"Never again," he said, "we want to give up."'],
  ['frames for quotes', 'We want," he said, "to give up", and, "never."'],
])('copies nothing of two into %s', (_, output) => {
  const text = '„We will not give up“, sagte er, „never again“.';
  expect(keepQuotedEnglish(text, output, INTO_ENGLISH)).toBe(output);
});

it.each([
  [
    '„Wir gehen heim“, sagte sie, dann rief er: „Help us, please!“',
    '"Helmets," she said, then he cried: "We go home."',
  ],
  [
    '„Wir gehen heim“, sagte sie, dann rief er: „We will not give up!“',
    'He cried: "We want to give up!" after she said "We are going home."',
  ],
  [
    '„The sea is ours“, sagte er; „das Meer ist kalt“, sagte sie.',
    '"The sea is cold," she said; "The ocean is our own," he said.',
  ],
  [
    '„Brücke und Dorf stehen“, sagte er; „the village and the bridge are gone“, sagte sie.',
    '"The village is gone, the bridge too," she said; "The bridge and the village stand," he said.',
  ],
])('copies nothing over words that may be those of a quote in the own language: %s', (text, output) =>
  expect(keepQuotedEnglish(text, output, INTO_ENGLISH)).toBe(output),
);

it('tells nothing where the words are there without marks, or where no English is made', () => {
  const text = '„We will not give up“, sagte er.';
  expect(changedEnglish(text, 'He said we will not give up.', INTO_ENGLISH)).toEqual([]);
  expect(changedEnglish(text, 'أريد أن أستسلم', { source: 'de', target: 'ar' })).toEqual([]);
});

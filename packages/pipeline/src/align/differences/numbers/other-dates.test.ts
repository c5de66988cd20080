import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { otherDates } from './other-dates.ts';

async function dates(one: readonly [string, string], other: readonly [string, string]) {
  const [a, b] = await Promise.all(
    [one, other].map(([language, words]) =>
      toldQuote({ text: `${words}.`, words, language, dictionary: null }),
    ),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return otherDates(a, b).map(([left, right]) => [
    a.report.text.slice(left.start, left.end),
    b.report.text.slice(right.start, right.end),
  ]);
}

it.each([
  [['en', 'They came on 3 March'], ['de', 'Am 4. März kamen sie'], [['3 March', '4. März']]],
  [['en', 'They came on March 3'], ['ru', 'Они пришли 3 апреля'], [['March 3', '3 апреля']]],
  [['en', 'In May they came'], ['es', 'Llegaron en junio'], [['May', 'junio']]],
  [
    ['en', 'They came on 3 March and left on 5 May'],
    ['de', 'Am 5. Juni gingen sie, gekommen waren sie am 2. März'],
    [
      ['3 March', '2. März'],
      ['5 May', '5. Juni'],
    ],
  ],
  [['en', 'On 3 March, again on 3 March'], ['de', 'Am 4. März, wieder am 4. März'], [['3 March', '4. März']]],
] as const)('tells which are others: %s, %s', async (one, other, told) =>
  expect(await dates(one, other)).toEqual(told),
);

it.each([
  [
    ['en', 'They came on 3 March'],
    ['de', 'Sie kamen am 3. März'],
  ],
  [
    ['en', 'They came on 3 March'],
    ['de', 'Sie kamen im März'],
  ],
  [
    ['en', 'They came on 3 March, and in May'],
    ['de', 'Sie kamen am 3. März'],
  ],
  [
    ['en', 'They came on 3 March'],
    ['de', 'Sie kamen'],
  ],
  [
    ['en', 'They came on 3 March'],
    ['ar', 'جاؤوا في ٣ آذار'],
  ],
  [
    ['en', 'They came on March 3 and 4'],
    ['de', 'Am 3. und 4. März kamen sie'],
  ],
  [
    ['en', 'They came in the night of March 3'],
    ['de', 'In der Nacht vom 3. auf den 4. März kamen sie'],
  ],
  [
    ['en', 'They were here from March 3 to 5'],
    ['fr', 'Ils étaient ici du 3 au 5 mars'],
  ],
] as const)('is silent where one may be the other, or names none: %s, %s', async (one, other) =>
  expect(await dates(one, other)).toEqual([]),
);

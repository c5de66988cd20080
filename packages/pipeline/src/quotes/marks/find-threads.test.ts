import { expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const posts = (text: string) => quotesIn(text).map(({ said, name }) => [said, name]);

it('quotes what stands below a handle on a line of its own, up to a blank line', () => {
  const text =
    'Odo M.\n@odo_m\nI am on the roof of the school.\n\nOdo M.\n@odo_m · 2h\nThe water is still rising.\nWe have one phone.\n\nHarbour Fire\n@harbourfire\nWe see you.\n\nThe boats left at noon.';
  expect(posts(text)).toEqual([
    [['I am on the roof of the school.'], '@odo_m'],
    [['The water is still rising.', 'We have one phone.'], '@odo_m'],
    [['We see you.'], '@harbourfire'],
  ]);
});

it.each([
  '@odo_m\nThe boats left at noon.',
  'The boats left at noon.\n\n@odo_m\n\nNobody told us.\n\n@mira_h',
  'The boats left at noon.\n@odo_m\nNobody told us.\n@mira_h',
])('takes no handle that is alone or signs what stands above: %s', (text) => {
  expect(posts(text)).toEqual([]);
});

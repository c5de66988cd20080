import { describe, expect, it } from 'vitest';
import { publisherLine } from './publisher-line.ts';
import { linesOf } from './text-lines.ts';

const above = (name: string) =>
  publisherLine(linesOf(`The flood\n\n${name}\nMarch 3, 2026\n\nIt rained.`), 3);

describe('publisherLine', () => {
  it.each([
    'Varn Evening Herald',
    'Ostländer Tagesbote',
    'Le Courrier du Lac',
    'El Diario de Varn',
    'صحيفة البحيرة',
    'Озёрные вести',
    'Озерні відомості',
    'الخبر',
    'خبر دریا',
  ])('takes %s above the date for the publisher', (name) => expect(above(name)).toBe(2));

  it.each(['Mira Holm', 'Postal workers wait', 'By Mira Holm, Varn Herald', '', 'The news was bad. '])(
    'takes "%s" for something else',
    (name) => expect(above(name)).toBeNull(),
  );

  it('never takes the first line, which is the title', () => {
    expect(publisherLine(linesOf('Varn Herald\nMarch 3, 2026'), 1)).toBeNull();
  });
});

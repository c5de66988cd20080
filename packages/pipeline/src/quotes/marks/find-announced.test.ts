import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language = 'en') =>
  quotesIn(text, language).map(({ said, name }) => [said.join(' | '), name]);

describe('paragraphs that a colon announces', () => {
  it.each([
    [
      'en',
      'Anna Holm wrote in a mail:\n\nNobody warned us.\n\nI woke and ran.\n\nThe council met.',
      'Nobody warned us. | I woke and ran.',
      'Anna Holm',
    ],
    [
      'de',
      'Edda Kranz schrieb der Zeitung:\n\nNiemand hat uns gewarnt.\n\nDer Rat tagt.',
      'Niemand hat uns gewarnt.',
      'Edda Kranz',
    ],
    [
      'fr',
      'Nadia Brun a écrit au journal :\n\nPersonne ne nous a prévenus.\n\nLa mairie se tait.',
      'Personne ne nous a prévenus.',
      'Nadia Brun',
    ],
  ])('are quoted as far as somebody speaks of himself (%s)', (language, text, said, name) => {
    expect(read(text, language)).toEqual([[said, name]]);
  });

  it.each([
    'Our paper asked the council for a comment.',
    'Jost Ebel, a farmer, told me that the water came at night.',
    'The council said that nobody had warned me.',
  ])('end where the paper or somebody else speaks: %s', (next) => {
    const text = `Anna Holm wrote in a mail:\n\nNobody warned us. I was asleep.\n\n${next}`;
    const [first, ...others] = quotesIn(text);
    expect([first?.name, first?.said, first?.confidence]).toEqual([
      'Anna Holm',
      ['Nobody warned us. I was asleep.'],
      0.75,
    ]);
    expect(others.map(({ name }) => name)).not.toContain('Anna Holm');
  });

  it('are none where another speaks in the first', () => {
    const text = 'Anna Holm said this:\n\nJost Ebel told us that the water came at night.';
    expect(read(text)).not.toContainEqual([expect.any(String), 'Anna Holm']);
  });

  it.each([
    'Anna Holm said this:\n\nThe dam broke at night.',
    'Here is what we know:\n\nNobody warned us.',
    'I am here to say what I know:\n\nNobody warned us.',
    'Anna Holm said this:\n\n- Nobody warned us.',
  ])('are none in a report, behind another verb, or in a list: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

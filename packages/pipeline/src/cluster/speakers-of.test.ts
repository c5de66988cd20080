import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const named = (name: string | null, language = 'en') => ({ id: name && `p_${name}`, name, language });
const names = (...list: readonly (readonly [string | null, string?])[]) =>
  speakersOf(list.map(([name, language]) => named(name, language))).map(({ name }) => name);

describe('speakersOf', () => {
  it('keeps one person once, under the fullest name', () => {
    expect(names(['Holm'], ['@MiraHolm'], ['Mira Holm'], ['ميرا هولم', 'ar'])).toEqual(['Mira Holm']);
  });

  it('keeps two people', () => {
    expect(names(['Mira Holm'], ['Jan Torp'])).toEqual(expect.arrayContaining(['Jan Torp', 'Mira Holm']));
  });

  it('names a body as the pivot language does', () => {
    expect(names(['Flussamt Orsund', 'de'], ['Orsund River Office', 'en'], ['Oficina Orsund', 'es'])).toEqual(
      ['Orsund River Office'],
    );
  });

  it('writes nobody in capitals alone as a transcript does, where another report does not', () => {
    expect(names(['MIRA HOLM'], ['Mira Holm', 'de'])).toEqual(['Mira Holm']);
    expect(names(['MIRA HOLM'])).toEqual(['MIRA HOLM']);
    expect(names(['NATO'], ['Nato', 'de'])).toEqual(['NATO']);
  });

  it('keeps a role only when nobody is named', () => {
    expect(names(['a teacher'], ['Mira Holm'], [null])).toEqual(['Mira Holm']);
    expect(names(['a teacher'], [null])).toEqual(['a teacher']);
    expect(names([null])).toEqual([]);
  });

  it('does not depend on the order', () => {
    const list = [
      named('Holm'),
      named('Mira Holm', 'de'),
      named('Mira Holm'),
      named('Jan Torp'),
      { ...named('Holm'), id: 'p_0' },
    ];
    expect(speakersOf(list.toReversed())).toEqual(speakersOf(list));
  });
});

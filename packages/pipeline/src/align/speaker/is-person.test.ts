import { describe, expect, it } from 'vitest';
import { readName } from '../../names/compare-names.ts';
import { isPerson } from './is-person.ts';
import type { SpeakerTraits } from './speaker-traits.ts';

const named = (name: string) => isPerson({ telling: true, read: readName(name) } as SpeakerTraits);

describe('isPerson', () => {
  it.each(['Mira Holm', 'Holm', 'Mayor Mira Holm', 'Odo Hall', 'Ada Neuhaus', 'Мэри Минина', 'سلمى'])(
    'knows a person (%s)',
    (name) => {
      expect(named(name)).toBe(true);
    },
  );

  it.each([
    'Ministry of Mills',
    'Orsund Town Hall',
    'General Staff',
    'Mayor',
    'Spokesperson',
    'Stadtverwaltung Orsund',
    'Krankenhaus Orsund',
    'Leitstelle Orsund',
    'Mairie de Varn',
    'Минобороны',
    'Мэрия Варна',
    'Мерії Варна',
    'Belediye',
  ])('takes no body, office or role for one (%s)', (name) => {
    expect(named(name)).toBe(false);
  });

  it('knows nobody without a name', () => {
    expect(isPerson({ telling: false, read: readName('Mira Holm') } as SpeakerTraits)).toBe(false);
  });
});

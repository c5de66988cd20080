import { describe, expect, it } from 'vitest';
import { isPlainRole } from './plain-role.ts';

describe('what may stand where a name is withheld', () => {
  it.each(['woman', 'nurse', 'resident', 'femme', 'mujer', 'Ärztin', 'Nachbarin', 'женщина', 'امرأة'])(
    'is %s',
    (name) => {
      expect(isPlainRole(name)).toBe(true);
    },
  );

  it.each([
    'Mira',
    'Mira Holm',
    'Koch',
    'Odo Baker',
    'neighbour of Mira Holm',
    'Marrick’s sister',
    '@mira',
    'ميرا',
    'Мира',
    'nurse from Orsund',
    'Martin',
    'Augustin',
  ])('is not %s', (name) => {
    expect(isPlainRole(name)).toBe(false);
  });
});

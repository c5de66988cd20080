import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.ts';

describe('rolesIn', () => {
  it.each([
    ['a teacher and activist', ['activist', 'teacher']],
    ['die Lehrerin', ['teacher']],
    ['Una maestra', ['teacher']],
    ['l’institutrice', ['teacher']],
    ['المعلمة', ['teacher']],
    ['учительница', ['teacher']],
    ['Сенаторка', ['lawmaker']],
    ['Le sénateur', ['lawmaker']],
    ['Госсекретарь', ['secretary']],
    ['its spokeswoman', ['spokesperson']],
    ['der Sprecher', ['spokesperson']],
    ['a masterpiece of authority', []],
    ['the mother of two girls', ['mother']],
  ])('reads %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

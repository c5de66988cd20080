import { processorTime } from '@crossquote/domain/testing';
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

  it('names no role where a word only begins like one, and takes a few looks at a word of any length', () => {
    expect(rolesIn('teacherabcdef')).toEqual([]);
    const spent = processorTime();
    expect(rolesIn(Array.from({ length: 100 }, (_, i) => 'ab'.repeat(8000) + i).join(' '))).toEqual([]);
    // Alone it takes some tens of milliseconds; looking at every beginning takes many seconds.
    expect(spent()).toBeLessThan(2000);
  });
});

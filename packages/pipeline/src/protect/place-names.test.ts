import type { Person } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { placeNames } from './place-names.ts';

const person = (pseudonym: string, ...names: string[]): Person => ({
  pseudonym,
  risk: null,
  names,
  handles: [],
  urls: [],
});
const placed = (names: readonly string[], people: readonly Person[] = [], withheld: readonly string[] = []) =>
  new Map(
    placeNames(people, names, new Set(withheld), 'secret').map(({ name, pseudonym }) => [name, pseudonym]),
  );

describe('placeNames', () => {
  it('knows one name in several scripts and hands', () => {
    const found = placed(['Samir Haddad', 'سمير حداد', 'Самир Хаддад', 'Samira Haddad', 'Karim Saleh']);
    expect(found.get('سمير حداد')).toBe(found.get('Samir Haddad'));
    expect(new Set(found.values()).size).toBeGreaterThanOrEqual(3);
    expect(found.get('Samira Haddad')).not.toBe(found.get('Samir Haddad'));
    const joined = placed(['Yusra Benhadi', 'يسرا بن هادي', 'Reza Karimi', 'رضا کریمی']);
    expect(joined.get('يسرا بن هادي')).toBe(joined.get('Yusra Benhadi'));
    expect(joined.get('رضا کریمی')).toBe(joined.get('Reza Karimi'));
    const spelt = ['Zhanna Shevchenko', 'Schanna Schewtschenko', 'Żanna Szewczenko', 'Janna Chevtchenko'];
    expect(new Set(placed(spelt).values()).size).toBe(1);
    const inArabic = placed(['Heinz Pfeiffer', 'هاينز فايفر', 'Heinz Pfister']);
    expect(inArabic.get('هاينز فايفر')).toBe(inArabic.get('Heinz Pfeiffer'));
    expect(inArabic.get('Heinz Pfister')).not.toBe(inArabic.get('Heinz Pfeiffer'));
  });

  it('gives a surname alone to the one who bears it, and to nobody of two', () => {
    const one = placed(['Holm', 'Mira Holm']);
    expect(one.get('Holm')).toBe(one.get('Mira Holm'));
    const two = placed(['Holm', 'Mira Holm', 'Anna Holm']);
    expect(new Set(two.values()).size).toBe(3);
  });

  it('tells whom reports name by a title and a surname from who bears the surname', () => {
    const found = placed(['Klara Weiß', 'Bürgermeister Weiß', 'Mayor Weiß', 'Schwester Weiß', 'Weiß']);
    expect(found.get('Mayor Weiß')).toBe(found.get('Bürgermeister Weiß'));
    expect(new Set(found.values()).size).toBe(4);
    const mayor = person('Person-0A1B2C', 'Mayor Weiß');
    expect(placed(['Klara Weiß'], [mayor]).get('Klara Weiß')).not.toBe('Person-0A1B2C');
    expect(placed(['Weiß'], [mayor]).get('Weiß')).toBe('Person-0A1B2C');
  });

  it('keeps the only bearer of a surname together who is protected, whatever title stands before it', () => {
    const klara: Person = { ...person('Person-0A1B2C', 'Klara Weiß'), risk: 'protected' };
    expect(placed(['Frau Weiß'], [klara]).get('Frau Weiß')).toBe('Person-0A1B2C');
    expect(placed(['Mayor Weiß'], [klara]).get('Mayor Weiß')).toBe('Person-0A1B2C');
    expect(placed(['Frau Weiß', 'Anna Weiß'], [klara]).get('Frau Weiß')).not.toBe('Person-0A1B2C');
    expect(placed(['Frau Holm'], [klara]).get('Frau Holm')).not.toBe('Person-0A1B2C');
    const shown: Person = { ...klara, risk: 'public' };
    expect(placed(['Frau Weiß'], [shown]).get('Frau Weiß')).not.toBe('Person-0A1B2C');
  });

  it('keeps a given name that is a word for kin elsewhere in all its scripts', () => {
    const hala = person('Person-0A1B2C', 'Hala Nasser');
    const found = placed(['هالة ناصر', 'Хала Нассер', 'Abla Nasser'], [hala]);
    expect(found.get('هالة ناصر')).toBe('Person-0A1B2C');
    expect(found.get('Хала Нассер')).toBe('Person-0A1B2C');
    expect(found.get('Abla Nasser')).not.toBe('Person-0A1B2C');
  });

  it('keeps what was placed, and depends on no order', () => {
    const mira = person('Person-0A1B2C', 'Mira Holm');
    expect(placed(['ميرا هولم'], [mira]).get('ميرا هولم')).toBe('Person-0A1B2C');
    const names = ['Mira Holm', 'Tarek Amal', 'Holm', 'Lina Sorel', 'طارق أمل'];
    const [one, other] = [placed(names), placed([...names].reverse())];
    expect(names.map((name) => one.get(name))).toEqual(names.map((name) => other.get(name)));
  });

  it('takes a name that reports withhold or changed for nobody else’s, whichever was read first', () => {
    const both = placed(['Mira', 'Mira Holm'], [], ['Mira']);
    expect(both.get('Mira')).not.toBe(both.get('Mira Holm'));
    const [holm, changed] = [person('Person-0A1B2C', 'Mira Holm'), person('Person-0A1B2D', 'Mira')];
    expect(placed(['Mira', 'Мира Хольм'], [holm], ['Mira']).get('Mira')).not.toBe('Person-0A1B2C');
    expect(placed(['Mira Holm'], [changed], ['Mira']).get('Mira Holm')).not.toBe('Person-0A1B2D');
    expect(placed(['Mira Holm'], [changed]).get('Mira Holm')).toBe('Person-0A1B2D');
    const classed: Person = { ...changed, risk: 'private' };
    expect(placed(['Mira Holm'], [classed], ['Mira']).get('Mira Holm')).toBe('Person-0A1B2D');
  });

  it('keeps a withheld name with the protected person whose it is in another script', () => {
    const holm: Person = { ...person('Person-0A1B2C', 'Mira Holm'), risk: 'protected' };
    expect(placed(['ميرا هولم'], [holm], ['ميرا هولم']).get('ميرا هولم')).toBe('Person-0A1B2C');
    expect(placed(['Mira'], [holm], ['Mira']).get('Mira')).not.toBe('Person-0A1B2C');
  });

  it('gives nobody a pseudonym that another has', () => {
    const first = placed(['Mira Holm']).get('Mira Holm') ?? '';
    expect(placed(['Mira Holm'], [person(first, 'Tarek Amal')]).get('Mira Holm')).not.toBe(first);
    expect(first).toMatch(/^Person-[0-9A-HJKMNP-TV-Z]{6}$/);
  });
});

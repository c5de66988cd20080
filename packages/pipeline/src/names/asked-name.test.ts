import { describe, expect, it } from 'vitest';
import { askedName, isAskedFor, isBorne } from './asked-name.ts';

const finds = (asked: string, name: string) => isAskedFor(askedName(asked), askedName(name));

describe('isAskedFor', () => {
  it.each([
    ['holm', 'Mira Holm'],
    ['MIRA', 'Mira Holm'],
    ['ho mi', 'Mira Holm'],
    ['Weiss', 'Ilvine Weiß'],
    ['sorensen', 'Åse Sørensen'],
    ['nunez', 'Inés Núñez'],
    ['Shami', 'Lina al-Shami'],
    ['شامي', 'لينا الشامي'],
    ['Frau Holm', 'Mira Holm'],
    ['Dr. Holm', 'Mira Holm'],
    ['ministry', 'the Ministry of Roads'],
    ['the Ministry of Roads', 'the Ministry of Roads'],
    ['teacher', 'a teacher'],
    ['holm', '@miraholm'],
    ['brien', 'Nora O’Brien'],
    ["o'brien", 'Nora O’Brien'],
    ['OBrien', 'Nora O’Brien'],
    ['angelo', "Ugo D'Angelo"],
    ['muller', 'Ida Müller'],
    ['mueller', 'Ida Müller'],
    ['Müller', 'Ida Mueller'],
    ['person-7k3m9q', 'Person-7K3M9Q'],
  ])('%s finds %s', (asked, name) => {
    expect(finds(asked, name)).toBe(true);
  });

  it.each([
    ['Mira Holm', 'ميرا هولم'],
    ['ميرا', 'Mira Holm'],
    ['Wladimir', 'Владимир Торп'],
    ['Торп', 'Jan Torp'],
    ['هيوز', 'Gwendolyn Hughes'],
    ['Kowaltschuk', 'Serhiy Kovalchuk'],
    ['Chahine', 'نجيب شاهين'],
    ['Wainwright', 'Найджел Уэйнрайт'],
  ])('%s finds %s in another script, by whole words', (asked, name) => {
    expect(finds(asked, name)).toBe(true);
  });

  it.each([
    ['ira', 'Mira Holm'],
    ["O'Brien", 'Nora Brien'],
    ['rien', 'Nora O’Brien'],
    ['Mira Torp', 'Mira Holm'],
    ['Holmberg', 'Mira Holm'],
    ['Frau', 'Mira Holm'],
    ['…', 'Mira Holm'],
    ['', 'Mira Holm'],
    ['م', 'Mira Holm'],
  ])('%s does not find %s', (asked, name) => {
    expect(finds(asked, name)).toBe(false);
  });
});

describe('isBorne', () => {
  const bears = (word: string, name: string) => isBorne(askedName(word), askedName(name));

  it.each([
    ['holm', 'Mira Holm'],
    ['Weiss', 'Ilvine Weiß'],
    ['Brien', 'Nora O’Brien'],
    ['mueller', 'Ida Müller'],
    ['Ilvina', 'Ilvine Weiß'],
    ['Umar', 'Omar Haddad'],
    ['Мира', 'Mira Holm'],
    ['ميرا', 'Mira Holm'],
    ['holm', '@mira_holm'],
  ])('%s is a word of %s', (word, name) => expect(bears(word, name)).toBe(true));

  it.each([
    ['man', 'Manfred Holm'],
    ['sad', 'Said Haddad'],
    ['the', 'the Ministry of Roads'],
    ['last', 'Ida Lost'],
    ['', 'Mira Holm'],
  ])('%s is none of %s', (word, name) => expect(bears(word, name)).toBe(false));
});

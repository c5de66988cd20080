/** Whom a pronoun means behind a sentence with one woman who is named and one who is not. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('a pronoun behind somebody with a name and somebody without', () => {
  it.each([
    ['en', 'A woman spoke to Ruth Salder. “We fled at night,” she said.'],
    ['en', 'Ruth Salder spoke to a woman who asked not to be named. “We fled at night,” she said.'],
    ['en', 'Ruth Salder treated a woman we are calling Mira. “We fled at night,” she said.'],
    ['en', 'Ruth Salder spoke to a woman we are calling Mira. “We fled at night,” she said.'],
    ['de', 'Eine Frau, die Mira genannt werden will, sprach mit Ruth Salder. „Wir flohen“, sagte sie.'],
    ['de', 'Eine Frau, die anonym bleiben will, sprach mit Ruth Salder. „Wir flohen“, sagte sie.'],
    ['fr', 'Une femme a parlé à Ruth Salder. « Nous avons fui la nuit », a-t-elle dit.'],
    ['es', 'Una mujer habló con Ruth Salder. «Huimos de noche», dijo ella.'],
    ['it', 'Una donna ha parlato con Ruth Salder. «Siamo fuggiti», ha detto lei.'],
    ['nl', 'Een vrouw sprak met Ruth Salder. “We vluchtten”, zei ze.'],
    ['ru', 'Женщина говорила с Рут Зальдер. «Мы бежали ночью», — сказала она.'],
    ['uk', 'Жінка говорила з Рут Зальдер. «Ми тікали вночі», — сказала вона.'],
    ['pl', 'Kobieta rozmawiała z Ruth Salder. „Uciekliśmy nocą”, powiedziała ona.'],
  ])('means neither for sure (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toHaveLength(1);
    expect(last(text, language)).toBeNull();
  });

  it.each([
    ['en', 'A woman spoke to Odo Marrick. “We fled at night,” he said.', 'Odo Marrick'],
    ['en', 'Ruth Salder treated a woman. “We did what we could,” she said.', 'Ruth Salder'],
    ['en', 'A woman named Ruth Salder opened. “We fled at night,” she said.', 'Ruth Salder'],
    ['de', 'Eine Frau namens Ruth Salder öffnete. „Wir flohen“, sagte sie.', 'Ruth Salder'],
    ['fr', 'Une femme, Ruth Salder, a ouvert. « Nous avons fui », a-t-elle dit.', 'Ruth Salder'],
    ['en', 'Ruth Salder, a nurse who asked not to be named, wept. “We fled,” she said.', 'Ruth Salder'],
    [
      'en',
      'A woman spoke to Ruth Salder. “It was cold,” Salder said. “We fled at night,” she said.',
      'Ruth Salder',
    ],
  ])('means the one who fits or has spoken (%s: %s)', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });
});

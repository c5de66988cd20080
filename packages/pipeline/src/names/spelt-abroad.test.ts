import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { areSpeltAbroad, keysAbroad } from './spelt-abroad.ts';

/** English, German, French, Turkish, Polish. */
const SPELT = [
  ['zhukov', 'schukow', 'joukov', 'jukov', 'żukow'],
  ['shevchenko', 'schewtschenko', 'chevtchenko', 'şevçenko', 'szewczenko'],
  ['kovalchuk', 'kowaltschuk', 'kovaltchouk', 'kovalçuk', 'kowalczuk'],
  ['shahin', 'schahin', 'chahine', 'şahin', 'szahin'],
  ['hajji', 'hadschi', 'hadji', 'hadżi'],
  ['rashid', 'raschid', 'rachid', 'raşid', 'raszid'],
  ['shcherbakova', 'schtscherbakowa', 'chtcherbakova', 'szczerbakowa'],
  ['khashan', 'chaschan', 'khachan', 'chaszan'],
];

describe('a name of another alphabet', () => {
  it.each(SPELT)('is one in two languages: %s, %s', (...spelt) => {
    for (const one of spelt)
      for (const other of spelt) {
        expect([one, other, areSpeltAbroad(one, other)]).toEqual([one, other, true]);
        expect(keysAbroad(one).some((key) => keysAbroad(other).includes(key))).toBe(true);
      }
  });

  it.each([
    ['hassan', 'ghassan'],
    ['müller', 'miller'],
    ['hasan', 'husain'],
    ['schneider', 'snyder'],
    ['santos', 'santo'],
    ['varga', 'vargas'],
    ['hashemi', 'ghasemi'],
    ['petrova', 'petrov'],
    ['valentin', 'valentine'],
    ['raphaël', 'raphaëlle'],
    ['frédéric', 'frédérique'],
    ['michel', 'michelle'],
    ['émile', 'émilie'],
    ['selim', 'selime'],
    ['nuri', 'nuriye'],
    ['cafer', 'zafer'],
    ['rocca', 'rosa'],
    ['ricci', 'rizzi'],
    ['cantoni', 'santoni'],
    ['kuciński', 'kuczyński'],
    ['ruciński', 'rudziński'],
    ['wagner', 'wanner'],
    ['rallo', 'rollo'],
    ['åberg', 'öberg'],
  ])('is another: %s, %s', (one, other) => {
    expect(areSpeltAbroad(one, other)).toBe(false);
  });

  it.each([
    ['chen', 'shen'],
    ['koch', 'kosch'],
    ['wein', 'vine'],
    ['clark', 'clarke'],
    ['жуков', 'zhukov'],
  ])('is not known by one syllable, nor in another script: %s, %s', (one, other) => {
    expect(areSpeltAbroad(one, other)).toBe(false);
  });
});

describe('compareNames', () => {
  it.each([
    ['Serhiy Kovalchuk', 'Serhij Kowalczuk', 'same'],
    ['Zhanna Shevchenko', 'Schanna Schewtschenko', 'same'],
    ['Khaled Zhukov', 'Jukov', 'compatible'],
    ['Zhanna Shevchenko', 'Ada Schewtschenko', 'other'],
    ['Zhanna Shevchenko', 'Schanna Kowaltschuk', 'other'],
    ['Şirin Holm', 'Chirine Holm', 'same'],
    ['Nadir Holm', 'Nadire Holm', 'other'],
    ['Antonin Holm', 'Antonine Holm', 'other'],
  ])('%s and %s: %s', (one, other, verdict) => {
    expect(compareNames(one, other)).toBe(verdict);
  });
});

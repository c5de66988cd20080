import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text).map(({ mention, said }) => [mention, ...said]);

describe('posts behind handles', () => {
  it('are quoted without marks', () => {
    const text = '@odo_m: We have no water.\n\n@mira: Same here on Mill Street.\n\nNobody came.';
    expect(read(text)).toEqual([
      ['@odo_m', 'We have no water.'],
      ['@mira', 'Same here on Mill Street.'],
    ]);
  });

  it.each([
    '[12/03/2021, 18:04:11] Mira Holm: They closed the bridge.\n[12/03/2021, 18:05:40] Odo Marr: Who did?',
    '12/03/21, 6:04 PM - Mira Holm: They closed the bridge.\n12/03/21, 6:05 PM - Odo Marr: Who did?',
  ])('are those of a chat as messengers write it out: %s', (text) => {
    expect(read(text)).toEqual([
      ['Mira Holm', 'They closed the bridge.'],
      ['Odo Marr', 'Who did?'],
    ]);
  });

  it('are of those whom the phone did not know, too: a number names nobody, and a chat no place', () => {
    const text =
      '[12/03/2021, 18:04:11] ~Anna: We have no water.\n[12/03/2021, 18:05:11] +49 151 2345678: Nobody came here.\n[12/03/2021, 18:06:11] ~ Odo Marr: They closed it.\n[12/03/2021, 18:07:11] Mira: I saw it.';
    expect(quotesIn(text).map(({ name, said }) => [name, ...said])).toEqual([
      ['Anna', 'We have no water.'],
      [null, 'Nobody came here.'],
      ['Odo Marr', 'They closed it.'],
      ['Mira', 'I saw it.'],
    ]);
    const bare = '~Anna: We have no water.\n+49 151 2345678: Nobody came here.';
    expect(quotesIn(bare).map(({ name, said }) => [name, ...said])).toEqual([
      ['Anna', 'We have no water.'],
      [null, 'Nobody came here.'],
    ]);
  });

  it('have handles with full stops, hyphens and the name of a server', () => {
    const text = '@odo.m: We have no water.\n\n@mira-h: Same here.\n\n@jost@post.example: And here.';
    expect(read(text)).toEqual([
      ['@odo.m', 'We have no water.'],
      ['@mira-h', 'Same here.'],
      ['@jost@post.example', 'And here.'],
    ]);
  });

  it.each([
    '12.03.2021, 18:04 Bridge closed: The ferry runs.\n12.03.2021, 19:04 Ferry late: Nobody came.',
    '12/03/21, 18:04 - Mira Holm: <Media omitted>\n12/03/21, 18:05 - Odo Marr: \u200eimage omitted',
    '+49 151 2345678: Office\n+49 151 2345679: Harbour master',
    '@odo_m: We have no water.\n\nNobody came.',
    'We wrote to @odo_m: We have no water.\n\nWe wrote to @mira: Same here.',
  ])('are several, and begin with the handle: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

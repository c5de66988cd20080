/** The differ's promises, on the fake and on the one that ships, where it is; and what the latter hears. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDiffer } from '@crossquote/models';
import type { Differ, Heard } from '@crossquote/pipeline';
import { fakeDiffer } from '@crossquote/pipeline/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differContract, said } from './differ.contract.ts';

const models = fileURLToPath(new URL('../../data/models', import.meta.url));
const folder = `${models}/crossquote-differ-v2`;
const hasShipped = existsSync(folder);
const open = () => openDiffer({ folder, words: `${models}/crossquote-static-v1` });

const hears: Parameters<typeof fakeDiffer>[0] = () => [{ what: 'negation', odds: 3, words: ['not'] }];
differContract('fake', async () => fakeDiffer(hears));
differContract('fake that reads words in context', async () => {
  const nothing = () => null;
  return fakeDiffer(hears, () => 0, nothing, nothing, hears);
});

if (!hasShipped) console.info('data/models/crossquote-differ-v2 is missing: the differ is not tried on it.');
describe.skipIf(!hasShipped)('as it ships', () => {
  differContract('crossquote-differ-v2', open);
  let differ: Differ;
  beforeAll(async () => {
    differ = await open();
  });
  afterAll(() => differ.close());

  type Text = readonly [language: string, words: string];
  /** What it holds for more likely than not. */
  const likely = (heard: readonly Heard[]) => heard.filter(({ odds }) => odds > 0).map(({ what }) => what);

  async function heard(one: Text, other: Text) {
    const found = await differ.compare(said(...one), said(...other));
    return found && likely(found.differs);
  }

  async function heardInContext(one: Text, other: Text) {
    const found = await differ.inContext(said(...one), said(...other));
    return found && likely(found.differs);
  }

  it('does not read languages that it did not learn, nor statements longer than any it learnt from', async () => {
    expect(await heard(['eo', 'La akvo altiĝas.'], ['en', 'The water is rising.'])).toBeNull();
    expect(await heard(['de', 'Das Wasser steigt. '.repeat(50)], ['en', 'The water is rising.'])).toBeNull();
    expect(await heardInContext(['eo', 'La akvo altiĝas.'], ['en', 'The water is rising.'])).toBeNull();
  });

  it('hears the same of words in context, and no difference in faithful translations', async () => {
    for (const [one, other] of FAITHFUL) expect(await heardInContext(one, other)).toEqual([]);
    for (const [what, one, other] of CHANGED) expect(await heardInContext(one, other)).toContain(what);
  });

  it('leaves faithful translations in peace', async () => {
    for (const [one, other] of FAITHFUL) expect(await heard(one, other)).toEqual([]);
  });

  it('takes a translation for one statement whatever it denies, and no other sentence of the day', async () => {
    const odds = async (one: readonly [string, string], other: readonly [string, string]) =>
      (await differ.compare(said(...one), said(...other)))?.same ?? Number.NaN;
    const translations = [...FAITHFUL, ...CHANGED.map(([, one, other]) => [one, other] as const)];
    for (const [one, other] of translations) expect(await odds(one, other)).toBeGreaterThan(0);
    for (const [one, other] of OTHERS) expect(await odds(one, other)).toBeLessThan(0);
  });

  it('finds a translation likelier behind what it translates than any other sentence', async () => {
    const [german, english] = [said(...FAITHFUL[0][0]), said(...FAITHFUL[0][1])];
    const others = [...OTHERS, ...CHANGED.map(([, , other]) => [other] as const)].flat();
    const gains: number[] = [];
    for (const [language, text] of others)
      if (language === 'en') gains.push((await differ.rendered(german, said(language, text))) ?? Number.NaN);
    expect(await differ.rendered(german, english)).toBeGreaterThan(Math.max(2, ...gains));
    expect(await differ.rendered(said('de', 'Wort '.repeat(300).trim()), english)).toBeNull();
  });

  it('puts what it reads into English, where it comes to an end', async () => {
    const english = await differ.inEnglish(said(...FAITHFUL[1][1]));
    expect(english?.words).toEqual(expect.arrayContaining(['mayor', 'bridge', 'tomorrow']));
    expect(await differ.inEnglish(said('eo', 'La akvo altiĝas.'))).toBeNull();
    expect(await differ.inEnglish({ language: 'de', words: [] })).toBeNull();
  });

  it('hears a no, another name and a clause that only one of the two has', async () => {
    for (const [what, one, other] of CHANGED) expect(await heard(one, other)).toContain(what);
  });
});

const FAITHFUL = [
  [
    ['de', 'Wir haben die ganze Nacht auf dem Dach gewartet, aber niemand ist gekommen.'],
    ['en', 'We waited on the roof all night, but nobody came.'],
  ],
  [
    ['es', 'El alcalde dijo que el puente se cerrará mañana por la tarde.'],
    ['fr', 'Le maire a dit que le pont sera fermé demain après-midi.'],
  ],
] as const;

const OTHERS = [
  [
    ['de', 'Wir haben die ganze Nacht auf dem Dach gewartet, aber niemand ist gekommen.'],
    ['en', 'The boats came for the children in the morning.'],
  ],
  [
    ['ru', 'Мы видели дым над мельницей ещё до рассвета.'],
    ['fr', 'Le maire a dit que le pont sera fermé demain après-midi.'],
  ],
] as const;

const CHANGED = [
  [
    'negation',
    ['de', 'Wir haben die ganze Nacht auf dem Dach gewartet, und alle sind gekommen.'],
    ['en', 'We did not wait on the roof all night, and everyone came.'],
  ],
  [
    'name',
    ['de', 'Der Bürgermeister traf gestern den Minister aus Kenia im Rathaus.'],
    ['en', 'Yesterday the mayor met the minister from Norway in the town hall.'],
  ],
  [
    'omission',
    ['fr', 'Le pont sera fermé demain après-midi, parce que les ouvriers doivent réparer les câbles.'],
    ['en', 'The bridge will be closed tomorrow afternoon.'],
  ],
] as const;

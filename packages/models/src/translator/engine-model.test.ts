/** The engine behind the model's interface, on the small model that was trained for tests (German number words to English). */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MachineText } from '@crossquote/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelManifest, parseManifest } from '../manifest/model-manifest.ts';
import { engineModel } from './engine-model.ts';
import { libraryModel } from './library-model.ts';
import type { TranslationModel } from './translation-model.ts';

const SHIPPED = fileURLToPath(new URL('../../../../data/models/crossquote-mul-en', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../../../test/fixtures/models/tiny-marian-de-en', import.meta.url));
let manifest: ModelManifest;
let engine: TranslationModel;

beforeAll(async () => {
  manifest = parseManifest(await readFile(`${FOLDER}/manifest.json`, 'utf8'));
  const opened = await engineModel(FOLDER, manifest, { lanes: 2 });
  if (!opened) throw new Error('no Marian model');
  engine = opened;
});
afterAll(() => engine.dispose());

const one = async (text: string): Promise<MachineText | undefined> => (await engine.translate([text]))[0];

/** Signs and words side by side, the same for the same number. */
function chance(seed: number): string {
  const words = [
    'sieben',
    ' zwanzig ',
    'hundert',
    '<b>',
    '&amp;',
    '\u0000',
    '\ud83d',
    '🚨',
    'ж',
    'ث',
    '水',
    '\u200b',
    '…',
    ' ',
    '\n',
  ];
  let state = seed + 1;
  return Array.from({ length: 1 + (seed % 25) }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length];
  }).join('');
}

describe('a model on the engine', () => {
  it('says what the library says', async () => {
    const held: readonly { de: string }[] = JSON.parse(await readFile(`${FOLDER}/held-out.json`, 'utf8'));
    const texts = held.filter((_, i) => i % 25 === 0).map(({ de }) => de);
    const library = await libraryModel(FOLDER, manifest, 1);
    const said = await library.translate(texts);
    await library.dispose();
    const made = await engine.translate(texts);
    expect(made.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(20);
  });

  it('is surer of what it was trained on than of what it never saw', async () => {
    const [known, strange] = await engine.translate(['dreiundzwanzig', 'Straßenbahnhaltestelle']);
    expect(known?.signals).toMatchObject({ end: 'stop', coverage: null });
    expect(known?.signals?.logProbability).toBeGreaterThan(-0.2);
    expect(strange?.signals?.logProbability).toBeLessThan((known?.signals?.logProbability ?? 0) - 0.1);
  });

  it('translates capitals as small letters, and gives capitals back', async () => {
    const [loud, quiet] = await engine.translate(['DREI UND ZWANZIG SIEBEN', 'Drei und zwanzig sieben']);
    expect(loud?.text).toBe(quiet?.text.toUpperCase());
    expect(loud?.signals).toEqual(quiet?.signals);
    expect(loud?.text).not.toBe('');
  });

  it.each(['', '   ', '\n\t', '\u0000\u0007\u001b'])(
    'makes nothing of a text without signs (%j)',
    async (text) => {
      expect(await one(text)).toEqual({ text: '', signals: null });
    },
  );

  it('makes nothing of signs that it does not know, and names them', async () => {
    expect(await one('水')).toMatchObject({ text: '', signals: { unread: ['水'] } });
    expect(await one('🚨🚨🚨')).toMatchObject({ text: '', signals: { unread: ['🚨🚨🚨'] } });
  });

  it.each([
    ['of one word', 'sieben'],
    ['of 400 words', Array.from({ length: 400 }, (_, i) => (i % 3 ? 'zwanzig' : 'drei')).join(' ')],
    ['said 200 times', 'neunhundert und zwölf. '.repeat(200)],
    ['without a space', 'zwanzig'.repeat(300)],
    ['with signs of all kinds', 'drei 🚨 семь ثلاثة 水 zwölf \u0000 acht\u200b'],
    ['of markup', '<p class="x">sieben</p> &amp; <br/> [acht](http://x.example)'],
    ['of half a sign', 'sieben \ud83d'],
  ])('comes to an end with a text %s', async (_, text) => {
    const made = await one(text);
    expect(made?.text.length).toBeLessThan(20 * text.length + 200);
    expect(made?.signals?.logProbability).toBeLessThanOrEqual(0);
  });

  it('comes to an end with 300 texts of chance, and again to the same', async () => {
    const texts = Array.from({ length: 300 }, (_, i) => chance(i));
    const made = await engine.translate(texts);
    expect(made).toHaveLength(texts.length);
    expect(
      made.filter(({ text, signals }, i) => text !== '' && (signals === null || !/\S/.test(texts[i] ?? ''))),
    ).toEqual([]);
    expect(await engine.translate([...texts].reverse())).toEqual([...made].reverse());
  });

  it('comes to an end when it searches, with any text, and again to the same', async () => {
    const texts = Array.from({ length: 60 }, (_, i) => chance(i));
    const made = await engine.translate(texts, 4);
    expect(await engine.translate([...texts].reverse(), 4)).toEqual([...made].reverse());
    expect(await one('')).toEqual((await engine.translate([''], 4))[0]);
  });

  it('keeps the event loop free while it works', async () => {
    let longest = 0;
    let before = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 5);
    await engine.translate(
      Array.from({ length: 60 }, (_, i) => `neunhundert ${'und zwanzig '.repeat(i % 20)}`),
    );
    clearInterval(timer);
    longest = Math.max(longest, performance.now() - before);
    // Job locks are renewed every few seconds; what is measured here is other programs' noise.
    expect(longest).toBeLessThan(1500);
  });
});

describe('the model that ships', () => {
  it('finds what is likelier when it searches, and sees as well what was passed over', async () => {
    const opened = await engineModel(
      SHIPPED,
      parseManifest(await readFile(`${SHIPPED}/manifest.json`, 'utf8')),
      {
        lanes: 1,
      },
    );
    if (!opened) throw new Error('no Marian model');
    const texts = [
      'Der Lehrer öffnete die Tür.',
      'Wir haben die ganze Nacht im Keller gewartet, sagte die Bäckerin.',
      'Niemand wusste, wohin der Bus gefahren war.',
      'Am Morgen standen alle vor dem Rathaus und warteten auf eine Antwort, die nicht kam.',
      'Die Brücke war gesperrt.',
      'Erst als die Feuerwehr aus dem Nachbarort eintraf und das Wehr geöffnet hatte, sank der Pegel, doch da waren die Stallungen des Müllers schon fortgerissen.',
    ];
    const [greedy, searched] = [await opened.translate(texts), await opened.translate(texts, 4)];
    await opened.dispose();
    const likelihood = (some: readonly MachineText[]) =>
      some.map(({ signals }) => signals?.logProbability ?? -99);
    likelihood(searched).forEach((found, i) => {
      expect(found).toBeGreaterThanOrEqual((likelihood(greedy)[i] ?? 0) - 1e-4);
    });
    const same = texts.flatMap((_, i) => (greedy[i]?.text === searched[i]?.text ? [i] : []));
    expect([0, texts.length]).not.toContain(same.length);
    for (const i of same) expect(searched[i]?.signals?.coverage).toBe(greedy[i]?.signals?.coverage);
    expect(searched.every(({ signals }) => (signals?.coverage ?? 0) > 0.5)).toBe(true);
  });
});

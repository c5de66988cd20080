import { Unavailable } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { fakeTranslator } from '../testing/index.ts';
import { termFinder } from '../translate/find-terms.ts';
import { translatePlain } from './translate-plain.ts';

const translator = fakeTranslator({
  texts: { 'Die Brücke ist weg.': 'The bridge is gone.', 'Wir sahen Rauch.': 'We saw smoke.' },
});

describe('translatePlain', () => {
  it('translates sentence by sentence and keeps the space between', async () => {
    const texts = ['  Die Brücke ist weg. Wir sahen Rauch.\n\nDie Brücke ist weg.\n', 'Wir sahen Rauch.'];
    expect((await translatePlain(texts, 'de', 'en', translator)).texts).toEqual([
      '  The bridge is gone. We saw smoke.\n\nThe bridge is gone.\n',
      'We saw smoke.',
    ]);
    expect(translator.asked.at(-1)).toEqual(['Die Brücke ist weg.', 'Wir sahen Rauch.']);
  });

  it('never asks a model about what has no words', async () => {
    const before = translator.asked.length;
    expect(await translatePlain(['', ' — ', '12'], 'de', 'en', translator)).toEqual({
      texts: ['', ' — ', '12'],
      warnings: [[], [], []],
      model: null,
    });
    expect(translator.asked).toHaveLength(before);
  });

  it('says of each text what to look at, and leaves a sentence in another language as it is', async () => {
    const checked = fakeTranslator({ texts: { 'Es waren 82 Boote.': 'There were 28 boats.' } });
    const texts = ['Es waren 82 Boote. Es waren 82 Boote.', 'Rauch.', 'Rauch. Мы не слышали.'];
    expect(await translatePlain(texts, 'de', 'en', checked)).toMatchObject({
      texts: ['There were 28 boats. There were 28 boats.', '[en] Rauch.', '[en] Rauch. Мы не слышали.'],
      warnings: [
        [
          { check: 'number', detail: '82 is missing' },
          { check: 'number', detail: '28 was added' },
        ],
        [],
        [{ check: 'foreign' }],
      ],
    });
    expect(checked.asked.flat()).toEqual(['Es waren 82 Boote.', 'Rauch.']);
  });

  it('calls terms what people want them called, and says where it does not', async () => {
    const termsIn = termFinder([{ source: 'Steg', target: 'jetty' }], 'de');
    const knowing = fakeTranslator({
      texts: {
        'Der Steg brach.': 'The bridge broke.',
        'Der jetty brach.': 'The jetty broke.',
        'Am Steg!': 'There!',
      },
    });
    const { texts, warnings } = await translatePlain(
      ['Der Steg brach. Am Steg!'],
      'de',
      'en',
      knowing,
      termsIn,
    );
    expect(texts).toEqual(['The jetty broke. [en] Am jetty!']);
    expect(warnings).toEqual([[]]);
    const other = fakeTranslator({ texts: { 'Am Steg!': 'There!', 'Am jetty!': 'Here!' } });
    const lost = await translatePlain(['Am Steg!'], 'de', 'en', other, termsIn);
    expect(lost).toMatchObject({
      texts: ['There!'],
      warnings: [[{ check: 'term', detail: 'Steg is not called jetty' }]],
    });
  });

  it('leaves a text in its own language as it is', async () => {
    expect(await translatePlain(['Rauch.'], 'de-AT', 'de', translator)).toEqual({
      texts: ['Rauch.'],
      warnings: [[]],
      model: null,
    });
  });

  it('says how to get a model that is not here', async () => {
    await expect(translatePlain(['Fumée.'], 'fr', 'en', translator)).rejects.toThrow(
      new Unavailable(
        'no model for fr -> en is here; crossquote models fetch fake/fr-en (about 1 MB, from nowhere)',
      ),
    );
  });
});

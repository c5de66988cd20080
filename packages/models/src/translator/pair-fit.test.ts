import { describe, expect, it } from 'vitest';
import { KNOWN_MODELS } from '../manifest/known-models.ts';
import { howToTranslate } from './how-to-get.ts';
import { bestFit, pairFit } from './pair-fit.ts';

const pair = { name: 'b', source: 'de', target: 'en' };
const family = { name: 'c', source: 'roa', target: 'en' };
const any = { name: 'a', source: 'mul', target: 'en' };

describe('the model for a pair', () => {
  it('is the most special one', () => {
    expect(bestFit([any, family, pair], 'de', 'en')).toBe(pair);
    expect(bestFit([any, family, pair], 'pt-BR', 'en')).toBe(family);
    expect(bestFit([any, family, pair], 'fa', 'en-GB')).toBe(any);
  });

  it('is none for another target, and never a model without languages', () => {
    expect(bestFit([any, family, pair], 'de', 'fr')).toBeNull();
    expect(pairFit({ source: null, target: null }, 'de', 'en')).toBe(0);
  });

  it('is one for many languages only where it lists the source', () => {
    const many = { ...any, name: 'd', languages: ['de', 'pt-BR'] };
    expect(bestFit([any, many], 'pt', 'en')).toBe(many);
    expect(bestFit([any, many], 'fa', 'en')).toBe(any);
    expect(pairFit(many, 'fa', 'en')).toBe(0);
    expect(bestFit([many, pair], 'de', 'en')).toBe(pair);
  });

  it('is one that a user installed before one that ships', () => {
    const shipped = { ...pair, name: 'a', where: 'bundled' } as const;
    expect(bestFit([shipped, pair], 'de', 'en')).toBe(pair);
    expect(bestFit([shipped, any], 'de', 'en')).toBe(shipped);
    expect(bestFit([{ ...any, name: '0', where: 'bundled' }, any], 'fa', 'en')).toBe(any);
  });

  it('is the first by name of equally good ones', () => {
    const other = { ...pair, name: 'a' };
    expect(bestFit([pair, other], 'de', 'en')).toBe(other);
    expect(bestFit([other, pair], 'de', 'en')).toBe(other);
  });
});

describe('how to get a model', () => {
  const how = { known: KNOWN_MODELS, host: 'huggingface.co', offline: false };

  it('names the download, its size and where it comes from', () => {
    expect(howToTranslate('de', 'en', how)).toBe(
      'crossquote models fetch Xenova/opus-mt-de-en (about 110 MB, from huggingface.co)',
    );
  });

  it('names a model for every language that Crossquote is made for, its own before a general one', () => {
    const names = ['de', 'fr', 'es', 'it', 'nl', 'ru', 'uk', 'tr', 'ar'].map((source) =>
      howToTranslate(source, 'en', how),
    );
    expect(names.every((line) => !line.includes('mul') && !line.includes('ROMANCE'))).toBe(true);
    expect(howToTranslate('pt', 'en', how)).toContain('opus-mt-ROMANCE-en');
    expect(howToTranslate('fa', 'en', how)).toContain('opus-mt-mul-en');
  });

  it('says that --offline stands in the way', () => {
    expect(howToTranslate('de', 'en', { ...how, offline: true })).toMatch(
      /^without --offline: crossquote models fetch/,
    );
  });

  it('says what else can be done when no model is known', () => {
    expect(howToTranslate('en', 'de', how)).toContain('translation memory');
  });

  it('never says 0 MB', () => {
    const small = KNOWN_MODELS.map((model) => ({ ...model, megabytes: 0.2 }));
    expect(howToTranslate('de', 'en', { ...how, known: small })).toContain('about 1 MB');
  });
});

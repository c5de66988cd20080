import { type ModelRef, translationId } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { fakeStore, fakeTranslator } from '../testing/index.ts';
import { madeOtherwise } from './made-otherwise.ts';

const searched: ModelRef = { name: 'fake/de-en', revision: '1', dtype: 'fp32+beam4' };

async function translatedBy(model: ModelRef, language = 'de') {
  const store = fakeStore();
  const report = aReport({ text: 'Die Glocke läutet.', language });
  await store.addReport(report, new Uint8Array([1]));
  const made = { of: 's_1', language: 'en', origin: 'machine', model } as const;
  const id = translationId('s_1', 'en', 'machine', model);
  const rest = { reportId: report.id, text: 'The bell rings.', state: 'initial', warnings: [] } as const;
  const mark = { subject: report.id, stage: 'translate', fingerprint: 'f' } as const;
  await store.saveTranslations(mark, [{ id, ...made, ...rest }], null);
  return store;
}

describe('translations that were made otherwise', () => {
  it('are those of another model or setting than would make them now', async () => {
    const store = await translatedBy(searched);
    const translator = fakeTranslator();
    const now = await translator.modelFor('de', 'en');
    const sources = { store, translator, targets: ['en'] };
    expect(await madeOtherwise('default', sources)).toEqual([
      { model: searched, source: 'de', target: 'en', reports: 1, now },
    ]);
    expect(await madeOtherwise('other', sources)).toEqual([]);
    expect(await madeOtherwise('default', { ...sources, targets: ['fr'] })).toEqual([]);
  });

  it('are none where the same model would make them, or none at all', async () => {
    const translator = fakeTranslator();
    const now = await translator.modelFor('de', 'en');
    if (!now) throw new Error('the fake translator translates German');
    const same = { store: await translatedBy(now), translator, targets: ['en'] };
    expect(await madeOtherwise(null, same)).toEqual([]);
    const nobody = { store: await translatedBy(searched, 'ar'), translator, targets: ['en'] };
    expect(await madeOtherwise(null, nobody)).toEqual([]);
  });

  it('follow the model in force where machines share a database', async () => {
    const store = await translatedBy(searched);
    const machine = { name: 'north', release: 1 };
    const place = { task: 'translation', source: 'de', target: 'en' } as const;
    const since = '2026-03-01T10:00:00.000Z';
    await store.putModelInForce(
      { ...place, model: searched, machine: 'north', release: 1, since },
      null,
      AN_ACT,
    );
    const sources = { store, translator: fakeTranslator(), targets: ['en'], machine };
    expect(await madeOtherwise(null, sources)).toEqual([]);
  });
});

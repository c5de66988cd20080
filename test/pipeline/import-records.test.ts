/** An export of all kinds, read into an empty database, is exported again byte for byte, and nothing that people decided is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reviewId, STAGES } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import {
  comment,
  correct,
  decide,
  decideTogether,
  importRecords,
  keepReport,
  pairsBetween,
  readDocument,
  type Store,
} from '@crossquote/pipeline';
import { fakeStore, fakeTranslator, fixedClock } from '@crossquote/pipeline/testing';
import { openStore } from '@crossquote/store';
import { openTestDatabase } from '@crossquote/store/testing';
import { startWorkers } from '@crossquote/workers';
import { describe, expect, it } from 'vitest';
import { exported, stagesBed } from './stages-bed.ts';

const act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
const DEMO = fileURLToPath(new URL('../../data/demo', import.meta.url));

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

async function addDemo(store: Store): Promise<void> {
  const names = readdirSync(DEMO).filter((name) => /^\d\d-.*\.(txt|md|html)$/.test(name));
  for (const name of names) {
    const bytes = readFileSync(`${DEMO}/${name}`);
    const { reports } = await readDocument({ bytes, name, options: { collection: 'default' } });
    for (const report of reports) await keepReport(report, bytes, store, act);
  }
}

/** Everything that is open, with a model for German only. */
async function settle(store: Store): Promise<readonly string[]> {
  const ran: string[] = [];
  const { deps, settled } = stagesBed(store, {
    translator: fakeTranslator({ pairs: [['de', 'en']] }),
    onStage: ({ stage, outcome }) => void ran.push(`${stage} ${outcome}`),
  });
  const workers = await startWorkers(deps, STAGES, 1);
  await settled();
  await workers.close();
  return ran;
}

/** The demo with all that people do: a decision on a pair that stays, one on a pair that goes, and a translation. */
async function demo(store: Store): Promise<string> {
  await addDemo(store);
  await settle(store);
  const [stays, goes] = await store.alignments('default');
  if (!stays || !goes) throw new Error('nothing was matched');
  const decision = { collection: 'default', by: 'kim', note: 'as „heard“' } as const;
  await decide({ ...decision, subject: stays.id, verdict: 'same' }, store, fixedClock());
  await decide({ ...decision, subject: goes.id, verdict: 'same' }, store, fixedClock());
  const german = (await store.reports('default')).find(({ language }) => language === 'de');
  const [machine] = await store.translations(german?.id ?? '');
  if (!machine) throw new Error('nothing was translated');
  const human = { ...machine, id: 't_byaperson', origin: 'human', model: null, text: 'by a person' } as const;
  const made = { source: machine.text, by: 'kim', at: '2026-03-05T10:00:00.000Z', from: null } as const;
  await store.saveHumanTranslation({ ...human, text: 'by „a“ person' }, null, { ...made, from: machine });
  await store.saveHumanTranslation(human, 'by „a“ person', { ...made, by: null, at: null });
  await settle(store);
  return exported(store);
}

describe.each([
  ['the fake store', async () => fakeStore() as Store],
  ['the embedded database', async () => openStore(await openTestDatabase())],
])('an import into %s', (_name, open) => {
  it('is exported again byte for byte, before and after what is missing is made anew', {
    timeout: 120_000,
  }, async () => {
    const file = await demo(fakeStore());
    const store = await open();
    expect(await importRecords(linesOf(file), store, act)).toEqual({
      collection: 'default',
      added: 8,
      present: 0,
      problems: [],
    });
    const written = await store.ledger(0, 99);
    expect(written.filter(({ what, who }) => what === 'add' && who === 'kim')).toHaveLength(8);
    expect(await exported(store)).toBe(file);
    const ran = await settle(store);
    expect(ran.filter((line) => /^(split|quotes) /.test(line))).toEqual([]);
    expect(await exported(store)).toBe(file);
    expect(await importRecords(linesOf(file), store, act)).toEqual({
      collection: 'default',
      added: 0,
      present: 8,
      problems: [],
    });
    expect(await exported(store)).toBe(file);
    await store.close();
  });
});

describe('an import', () => {
  it('keeps where the pages of a report start, and reads a file of before they were kept', async () => {
    const starts = [
      { start: 0, number: 2, label: null },
      { start: 4, number: 3, label: 'iii' },
    ];
    const report = aReport({ pages: starts });
    const bed = fakeStore();
    await bed.addReport(report, null, act);
    const file = await exported(bed);
    const pagesFrom = async (text: string) => {
      const store = fakeStore();
      const { problems } = await importRecords(linesOf(text), store, act);
      return problems.length > 0 ? problems : (await store.report(report.id))?.pages;
    };
    expect(await pagesFrom(file)).toEqual(starts);
    expect(await pagesFrom(file.replace(/,"pages":\[.*?\]/, ''))).toEqual([]);
    expect(await pagesFrom(file.replace('"label":"iii"', '"label":"Mira Holm"'))).toMatchObject([
      { label: null },
      { start: 4, number: 3, label: null },
    ]);
    expect(await pagesFrom(file.replace('"start":4,"number":3', '"start":4000,"number":3'))).toMatchObject([
      { message: expect.stringContaining('pages') },
    ]);
  });

  it('keeps when the words of a report are said, and refuses times that cannot be', async () => {
    const times = [
      { start: 0, from: 0, to: 900 },
      { start: 4, from: 900, to: 2000 },
    ];
    const report = aReport({ times });
    const bed = fakeStore();
    await bed.addReport(report, null, act);
    const file = await exported(bed);
    const timesFrom = async (text: string) => {
      const store = fakeStore();
      const { problems } = await importRecords(linesOf(text), store, act);
      return problems.length > 0 ? problems : (await store.report(report.id))?.times;
    };
    expect(await timesFrom(file)).toEqual(times);
    expect(await timesFrom(file.replace(/,"times":\[.*?\]/, ''))).toEqual([]);
    const refused = [{ message: expect.stringContaining('times of its words') }];
    expect(await timesFrom(file.replace('"start":4,"from":900', '"start":4000,"from":900'))).toMatchObject(
      refused,
    );
    expect(await timesFrom(file.replace('"from":900,"to":2000', '"from":900,"to":20'))).toMatchObject(
      refused,
    );
  });

  it('gives its pages to a report that is there without, where both were read from the same file', async () => {
    const report = aReport({ pages: [{ start: 0, number: 2, label: null }] });
    const bed = fakeStore();
    await bed.addReport(report, null, act);
    const file = await exported(bed);
    const pagesAfter = async (present: Partial<typeof report>) => {
      const store = fakeStore();
      await store.addReport({ ...report, ...present }, null);
      await importRecords(linesOf(file), store, act);
      return (await store.report(report.id))?.pages;
    };
    const own = [{ start: 0, number: 9, label: null }];
    expect(await pagesAfter({ pages: [] })).toEqual(report.pages);
    expect(await pagesAfter({ pages: [], sha256: 'sha256:other' })).toEqual([]);
    expect(await pagesAfter({ pages: own })).toEqual(own);
    expect(await pagesAfter({ pages: [], times: [{ start: 0, from: 0, to: 1 }] })).toEqual([]);
  });

  it('keeps no second report of a file that is here as another version read it, unless it is asked to or the file has both', async () => {
    const ours = aReport({ text: 'Ours.\n' });
    const theirs = {
      ...aReport({ text: 'Was sie anders gelesen haben.\n', language: 'de' }),
      sha256: ours.sha256,
    };
    const bed = fakeStore();
    await bed.addReport(theirs, null, act);
    await settle(bed);
    const file = await exported(bed);
    const home = async () => {
      const store = fakeStore();
      await store.addReport(ours, null, act);
      return store;
    };
    const here = async (store: Store) => (await store.reports('default')).map(({ id }) => id).sort();
    const both = [ours.id, theirs.id].sort();

    const careful = await home();
    const { added, present, problems } = await importRecords(linesOf(file), careful, act);
    expect({ added, present, problems }).toMatchObject({
      added: 0,
      present: 0,
      problems: [{ line: 1, message: expect.stringContaining('--anew') }],
    });
    expect(problems).toHaveLength(1);
    expect(await here(careful)).toEqual([ours.id]);

    const willing = await home();
    expect(await importRecords(linesOf(file), willing, act, null, true)).toMatchObject({
      added: 1,
      problems: [],
    });
    expect(await here(willing)).toEqual(both);

    for (const store of [fakeStore(), await home()]) {
      expect((await importRecords(linesOf(await exported(willing)), store, act)).problems).toEqual([]);
      expect(await here(store)).toEqual(both);
    }
  });

  it('takes a report beside one of the same bytes that is here and in the file, also where here is a third', async () => {
    const [one, theirs, third] = [
      'Wie sie es lasen.\n',
      'Was sie anders gelesen haben.\n',
      'Noch anders.\n',
    ].map((text) => ({ ...aReport({ text, language: 'de' }), sha256: `sha256:${'a'.repeat(64)}` }));
    if (!one || !theirs || !third) throw new Error('three reports');
    // Whichever of them the store names first.
    for (const [a, b, c] of [
      [one, theirs, third],
      [theirs, third, one],
      [third, one, theirs],
      [one, third, theirs],
    ] as const) {
      const bed = fakeStore();
      for (const report of [a, b]) await bed.addReport(report, null, act);
      await settle(bed);
      const store = fakeStore();
      for (const report of [a, c]) await store.addReport(report, null, act);
      expect((await importRecords(linesOf(await exported(bed)), store, act)).problems).toEqual([]);
      expect((await store.reports('default')).map(({ id }) => id).sort()).toEqual([a.id, b.id, c.id].sort());
    }
  });

  it('says once that a report stays out, and nothing more of what was made of it', async () => {
    const bed = fakeStore();
    await demo(bed);
    const theirs = (await bed.reports('default')).find(({ language }) => language === 'de');
    if (!theirs) throw new Error('the demo has no German report');
    const missed = { content: [{ start: 0, end: 5 }], instead: null, speaker: null, note: null };
    await correct({ ...missed, reportId: theirs.id, deed: 'quote', by: 'kim' }, bed, fixedClock());
    await settle(bed);
    const file = await exported(bed);
    for (const kind of ['edit', 'correction']) expect(file).toContain(`"kind":"${kind}"`);
    const store = fakeStore();
    await store.addReport(
      { ...aReport({ text: 'As it was read here.\n' }), sha256: theirs.sha256 },
      null,
      act,
    );
    expect((await importRecords(linesOf(file), store, act)).problems).toEqual([
      { line: expect.any(Number), message: expect.stringContaining('--anew') },
    ]);
    expect((await importRecords(linesOf(file), store, act, null, true)).problems).toEqual([]);
    expect(await store.corrections('default')).toHaveLength(1);
  });

  it('gives a speaker who has a name and no id the id that quotes are found by', async () => {
    const bed = fakeStore();
    await addDemo(bed);
    await settle(bed);
    const file = await exported(bed);
    const ids = new Map((await bed.speakers()).map(({ id, name }) => [JSON.stringify([id, name]), name]));
    const store = fakeStore();
    await importRecords(
      linesOf(file.replace(/("name":"[^"]+"),"id":"p_[0-9a-f]{20}"/g, '$1,"id":null')),
      store,
      act,
    );
    const found = await store.speakers();
    expect(found.length).toBeGreaterThan(3);
    for (const { id, name } of found)
      expect([name, ids.get(JSON.stringify([id, name]))]).toEqual([name, name]);
  }, 60_000);

  it('is finished by running it again when it was broken off anywhere', async () => {
    const file = await demo(fakeStore());
    for (const method of ['saveSentences', 'saveQuotes', 'saveTranslations', 'addAlignments'] as const) {
      const store = fakeStore();
      let calls = 0;
      const dying = new Proxy(store, {
        get: (known, name, self) =>
          name === method && ++calls > (method === 'addAlignments' ? 0 : 3)
            ? () => Promise.reject(new Error('killed'))
            : Reflect.get(known, name, self),
      });
      await expect(importRecords(linesOf(file), dying, act)).rejects.toThrow('killed');
      expect((await importRecords(linesOf(file), store, act)).problems).toEqual([]);
      expect(await exported(store)).toBe(file);
    }
  });

  it('keeps decisions about pairs that are not found any more', async () => {
    const first = fakeStore();
    await demo(first);
    const [gone] = await first.reviews('default');
    const [report] = await first.reports('default');
    for (const { id } of await first.reports('default'))
      await first.saveAlignments({ subject: id, stage: 'align', fingerprint: 'none' }, []);
    const pairs = await first.reviewedPairs('default');
    const store = fakeStore();
    await importRecords(linesOf(await exported(first)), store, act);
    expect(await store.reviewedPairs('default')).toEqual(pairs);
    expect(pairs.has(gone?.subject ?? '')).toBe(true);
    expect(await store.original(report?.id ?? '')).toBeNull();
  });

  it('keeps comments, halves of decisions, and what was decided together about pairs that never were found', async () => {
    const first = fakeStore();
    await demo(first);
    const clock = fixedClock('2026-03-09T10:00:00.000Z');
    const subject = (await first.reviews('default'))[0]?.subject ?? '';
    const by = 'rosa';
    await comment({ collection: 'default', subject, by, text: 'heard the tape' }, first, clock);
    const [one, other] = await first.reports('default');
    const [left, right] = await Promise.all([one, other].map((report) => first.quotes(report?.id ?? '')));
    const pairs = pairsBetween(
      (left ?? []).map(({ id }) => id),
      (right ?? []).map(({ id }) => id),
    );
    const shownAt = clock.now().toISOString();
    const split = { kind: 'split', verdict: 'different', pairs, by, note: null, shownAt } as const;
    await decideTogether({ collection: 'default', ...split }, first, clock);
    const half = {
      subject,
      verdict: 'same',
      by: 'lee',
      note: null,
      before: 'suggested',
      after: 'suggested',
    } as const;
    const at = '2026-03-09T11:00:00.000Z';
    await first.addReview({ ...half, id: reviewId(subject, 'lee', at, 'same'), collection: 'default', at });
    const store = fakeStore();
    expect((await importRecords(linesOf(await exported(first)), store, act)).problems).toEqual([]);
    expect(await store.reviews('default')).toEqual(await first.reviews('default'));
    expect(await store.reviewedPairs('default')).toEqual(await first.reviewedPairs('default'));
  });

  it('lists what cannot be used, and takes the rest', async () => {
    const lines = (await demo(fakeStore())).trimEnd().split('\n');
    // One that has translations.
    const german = lines.findIndex((line) => /^\{"kind":"report".*"language":"de"/.test(line));
    const broken = lines.map((line, i) => {
      if (i === german) return line.replace('"collection"', '"kollektion"');
      return line.includes('"kind":"review"') ? '{"kind":' : line;
    });
    const store = fakeStore();
    const { added, problems } = await importRecords(linesOf(broken.join('\n')), store, act);
    expect(added).toBe(7);
    expect((await exported(store, 'translations')).split('\n').length).toBeGreaterThan(5);
    expect(problems[0]).toMatchObject({
      line: german + 1,
      message: expect.stringMatching(/no record.*collection/),
    });
    expect(problems.filter(({ message }) => message.startsWith('is no JSON'))).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toMatch(/Lissmar|Korvell/);
  });

  it('refuses words that were changed since, or a file that is no such export', async () => {
    const file = await demo(fakeStore());
    const changed = file.replaceAll('Korvell', 'Person-1');
    const { problems, present } = await importRecords(linesOf(changed), fakeStore(), act);
    expect(present).toBe(0);
    expect(problems.some(({ message }) => /names were hidden/.test(message))).toBe(true);
    await expect(importRecords(linesOf('{"kind":"quote"}'), fakeStore(), act)).rejects.toThrow(/--kind all/);
  });
});

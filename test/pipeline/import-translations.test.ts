/** Translations that were exported, worked on and brought back. */
import { type Report, sentenceId, type Translation, translationId } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import {
  classPerson,
  hideRecords,
  importXml as importAs,
  isXml,
  type Names,
  openNames,
  planExport,
  plannedRecords,
  readTmx,
  type Store,
  writeRecords,
} from '@crossquote/pipeline';
import { fakeStore, fixedClock } from '@crossquote/pipeline/testing';
import { beforeEach, describe, expect, it } from 'vitest';

const MODEL = { name: 'fake/de-en', revision: '1', dtype: 'fp32' };
const text = 'Die Brücke 🌉 ist weg,\nsagte Mira Holm. Alle weinten.';
const report: Report = aReport({ text, language: 'de' });
const quote = aQuote(report, 'Die Brücke 🌉 ist weg');
const cut = text.indexOf('Alle');
const sentences = [
  { start: 0, end: cut },
  { start: cut, end: text.length },
].map((range, index) => ({
  id: sentenceId(report.id, range),
  reportId: report.id,
  index,
  range,
  role: 'text' as const,
}));
const wept = sentences[1]?.id ?? '';

function machine(of: string, words: string): Translation {
  const made = { origin: 'machine', model: MODEL, state: 'translated', warnings: [] } as const;
  return {
    id: translationId(of, 'en', 'machine', MODEL),
    reportId: report.id,
    of,
    language: 'en',
    text: words,
    ...made,
  };
}

function human(words: string): Translation {
  const made = { origin: 'human', model: null, state: 'translated', warnings: [] } as const;
  return {
    id: translationId(wept, 'en', 'human', null),
    reportId: report.id,
    of: wept,
    language: 'en',
    text: words,
    ...made,
  };
}

const importXml = (xml: string, into: Store) => importFile(Buffer.from(xml), into);
const importFile = (file: Uint8Array, into: Store) =>
  importAs(file, into, { by: 'kim', at: '2026-03-05T10:00:00.000Z' });

let store: Store;
beforeEach(async () => {
  store = fakeStore();
  const mark = { subject: report.id, fingerprint: 'f' } as const;
  await store.addReport(report, null);
  await store.saveSentences({ ...mark, stage: 'split' }, sentences);
  await store.saveQuotes({ ...mark, stage: 'quotes' }, [quote]);
  const list = [machine(quote.id, 'The bridge is away & gone'), machine(wept, 'All weeped.')];
  await store.saveTranslations({ ...mark, stage: 'translate' }, list, null);
});

/** @param names hides in it what operators are not shown; null: nothing. */
async function exported(format: 'xliff' | 'tmx', names: Names | null = null): Promise<string> {
  const asked = { collection: 'default', kind: null, lean: false, source: null, target: 'en', bom: false };
  const plan = await planExport({ ...asked, format }, store);
  let file = '';
  const records = plannedRecords(plan, store);
  const shown = names ? hideRecords(records, names, 'private', store) : records;
  for await (const piece of writeRecords(plan, shown)) file += piece;
  return file;
}

async function people(): Promise<readonly Pick<Translation, 'of' | 'text' | 'state'>[]> {
  const all = await store.translations(report.id);
  return all
    .filter(({ origin }) => origin === 'human')
    .map(({ of, text: words, state }) => ({ of, text: words, state }));
}

describe.each(['xliff', 'tmx'] as const)('%s that comes back', (format) => {
  it('changes nothing when nobody worked on it', async () => {
    const result = await importXml(await exported(format), store);
    expect(result).toMatchObject({ saved: 0, leftOut: 0, problems: [] });
    expect(await people()).toEqual([]);
  });

  it("makes an edit a person's translation, once", async () => {
    const file = (await exported(format)).replace('All weeped.', 'Everyone &lt;wept&gt;.');
    expect(await importXml(file, store)).toMatchObject({ saved: 1, problems: [] });
    expect(await people()).toEqual([{ of: wept, text: 'Everyone <wept>.', state: 'translated' }]);
    expect(await importXml(file, store)).toMatchObject({ saved: 0, problems: [] });
  });

  it('lists a conflict and writes over nothing', async () => {
    const file = (await exported(format)).replace('All weeped.', 'Everyone wept.');
    await store.saveHumanTranslation(human('They cried.'), null);
    const { saved, problems } = await importXml(file, store);
    expect([saved, problems.map(({ outcome, of }) => [outcome, of])]).toEqual([0, [['conflict', wept]]]);
    expect(JSON.stringify(problems)).not.toMatch(/wept|cried/);
    expect((await people()).map((t) => t.text)).toEqual(['They cried.']);
  });

  it("takes an edit of a person's words that the file was made from", async () => {
    await store.saveHumanTranslation(human('They cried.'), null);
    const file = (await exported(format)).replace('They cried.', 'They all cried.');
    expect(await importXml(file, store)).toMatchObject({ saved: 1, problems: [] });
    expect((await people()).map((t) => t.text)).toEqual(['They all cried.']);
  });

  it('lists what it does not know or whose source was changed, and takes the rest', async () => {
    const file = (await exported(format))
      .replaceAll(wept, 's_0')
      .replace(/(<source>|<seg>)Die Brücke 🌉 ist weg(<)/, '$1Die Brücken$2')
      .replace('The bridge is away &amp; gone', 'The bridge is gone');
    const { saved, problems, leftOut } = await importXml(file, store);
    expect([saved, leftOut]).toEqual([0, 1]);
    expect(problems.map(({ outcome }) => outcome).sort()).toEqual(['other source', 'unknown']);
    const other = file.replaceAll(report.id, 'r_0');
    expect((await importXml(other, store)).problems).toMatchObject([{ outcome: 'unknown', of: 'r_0' }]);
  });

  it('writes an interrupted quote on both sides alike, and takes it back, also as files wrote it before', async () => {
    const content = [...quote.content, ...aQuote(report, 'Alle weinten').content];
    const parted = { ...quote, id: 'q_parted', content, sentences: [0, 1] };
    await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [parted]);
    const made = [machine(parted.id, 'The bridge is gone … all weeped')];
    await store.saveTranslations({ subject: report.id, stage: 'translate', fingerprint: 'f' }, made, null);
    const file = await exported(format);
    expect(file).toContain('>Die Brücke 🌉 ist weg … Alle weinten<');
    const edited = file.replace('gone … all weeped', 'gone … all wept');
    expect(await importXml(edited, store)).toMatchObject({ saved: 1, problems: [] });
    const before = edited.replace('weg … Alle', 'weg Alle');
    expect(await importXml(before, store)).toMatchObject({ saved: 0, problems: [] });
  });

  it('refuses entities of its own, whatever they would expand to', async () => {
    const [head, rest] = (await exported(format)).split('?>\n', 2);
    const bombs = [
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
      '<!-- <a> --><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ];
    for (const bomb of bombs) {
      const file = `${head}?>\n${bomb}${rest}`.replace('All weeped.', 'x &a; &b; y');
      await expect(importXml(file, store)).rejects.toThrow(/declares entities of its own/);
    }
    expect(await people()).toEqual([]);
  });

  it('refuses a damaged file as a whole, naming the line', async () => {
    const file = (await exported(format)).replace('All weeped.', 'Everyone wept.').slice(0, -20);
    await expect(importXml(file, store)).rejects.toThrow(/no well-formed XML/);
    await expect(importXml(`<a>${'<b>'.repeat(50_000)}`, store)).rejects.toThrow(/neither XLIFF nor TMX/);
    expect(await people()).toEqual([]);
  });
});

describe.each(['xliff', 'tmx'] as const)('%s whose names were hidden', (format) => {
  const said = sentences[0]?.id ?? '';
  let names: Names;
  let mira: string;
  beforeEach(async () => {
    const mark = { subject: report.id, stage: 'translate', fingerprint: 'f' } as const;
    const made = [machine(said, 'The bridge is away, said Mira Holm.'), machine(wept, 'All weeped.')];
    await store.saveTranslations(mark, made, null);
    const nobody = { aliases: [], handles: [], urls: [] };
    const classing = { who: 'Mira Holm', risk: 'protected', ...nobody, by: 'kim' } as const;
    ({ pseudonym: mira } = await classPerson(classing, store, fixedClock()));
    names = openNames(store, 'private');
  });
  const returned = { by: 'kim', at: '2026-03-05T10:00:00.000Z' };
  const back = async (xml: string) => {
    const hiders = [(await names.as('private')).hider];
    return importAs(Buffer.from(xml), store, returned, { hiders, everybody: null, knowsNames: true });
  };
  /** As `import` and the API do it. */
  const backAsAnybody = async (xml: string, knowsNames = true) => {
    const hiders = [(await names.as('private')).hider, (await names.as('public')).hider];
    return importAs(Buffer.from(xml), store, returned, {
      hiders,
      everybody: await names.everybody(),
      knowsNames,
    });
  };
  const nobodyElse = { aliases: [], handles: [], by: 'kim' } as const;

  it('changes nothing when nobody worked on it', async () => {
    expect(await back(await exported(format, names))).toMatchObject({ saved: 0, problems: [] });
  });

  it('gives back what was worked on, with the names', async () => {
    const file = await exported(format, names);
    expect(file).not.toMatch(/Mira|Holm/);
    const worked = file.replace(`is away, said ${mira}.`, `is gone, ${mira} said.`);
    expect(await back(worked)).toMatchObject({ saved: 1, problems: [] });
    expect(await people()).toEqual([
      { of: said, text: 'The bridge is gone, Mira Holm said.', state: 'translated' },
    ]);
    expect(await back(worked)).toMatchObject({ saved: 0, problems: [] });
  });

  it('takes as it is here what was only confirmed, though one mark stands for several', async () => {
    const words = 'See https://one.example/mira and https://two.example/mira.';
    const classing = { who: 'Mira Holm', risk: 'protected', aliases: [], handles: [], by: 'kim' } as const;
    const urls = ['https://one.example/mira', 'https://two.example/mira'];
    await classPerson({ ...classing, urls }, store, fixedClock());
    await store.saveHumanTranslation(human(words), null);
    const file = await exported(format, names);
    expect(file).toContain('See [cut] and [cut]');
    const confirmed = file.replace('state="translated" subState="crossquote:human"', 'state="final"');
    expect(await back(confirmed)).toMatchObject({ problems: [] });
    // No state is in a memory.
    expect(await people()).toEqual([
      { of: wept, text: words, state: format === 'xliff' ? 'final' : 'translated' },
    ]);
    const worked = file.replace('See [cut] and', 'Look at [cut] and');
    expect((await back(worked)).problems).toMatchObject([{ outcome: 'other source', of: wept }]);
  });

  it('takes an edit with one mark where readers, who were not shown the file, would have seen two', async () => {
    const mark = { subject: report.id, stage: 'translate', fingerprint: 'g' } as const;
    const words = 'See https://one.example/mira and https://two.example/lou.';
    await store.saveTranslations(mark, [machine(said, `${words} Mira Holm.`), machine(wept, words)], null);
    const mine = { ...nobodyElse, who: 'Mira Holm', risk: 'protected' } as const;
    await classPerson({ ...mine, urls: ['https://one.example/mira'] }, store, fixedClock());
    const lous = { ...nobodyElse, who: 'Lou Venn', risk: 'private' } as const;
    await classPerson({ ...lous, urls: ['https://two.example/lou'] }, store, fixedClock());
    const file = await exported(format, names);
    const worked = file.replace('See [cut] and', 'Look at [cut] and');
    expect(worked).not.toBe(file);
    expect(await backAsAnybody(worked)).toMatchObject({ saved: 1, problems: [] });
    expect((await people())[0]?.text).toContain('Look at https://one.example/mira and https://two');
  });

  it.each(['public', 'protected'] as const)('is known again after somebody was made %s', async (risk) => {
    const before = risk === 'public' ? 'protected' : 'public';
    const classed = (as: typeof before) =>
      classPerson({ ...nobodyElse, who: 'Mira Holm', risk: as, urls: [] }, store, fixedClock());
    await classed(before);
    const file = await exported(format, names);
    const name = before === 'public' ? 'Mira Holm' : mira;
    const worked = file.replace(`is away, said ${name}.`, `is gone, ${name} said.`);
    await classed(risk);
    expect(await backAsAnybody(file)).toMatchObject({ saved: 0, problems: [] });
    expect(await backAsAnybody(worked)).toMatchObject({ saved: 1, problems: [] });
    expect((await people()).map((t) => t.text)).toEqual(['The bridge is gone, Mira Holm said.']);
    const other = file.replaceAll('Alle weinten', 'Alle lachten');
    expect((await backAsAnybody(other)).problems).toMatchObject([{ outcome: 'other source', of: wept }]);
  });

  it('is not taken as it stands of whoever may see no names, and guesses one', async () => {
    const file = await exported(format, names);
    const guessed = file.replaceAll(mira, 'Mira Holm');
    expect((await backAsAnybody(guessed, false)).problems).toMatchObject([
      { outcome: 'other source', of: said },
    ]);
    expect((await backAsAnybody(guessed)).problems).toEqual([]);
    expect((await backAsAnybody(file, false)).problems).toEqual([]);
  });

  it("takes an edit of a person's words in which a name was hidden, and writes over no later ones", async () => {
    await store.saveHumanTranslation(human('They wept for Mira Holm.'), null);
    const file = await exported(format, names);
    const worked = file.replace(`wept for ${mira}`, `cried for ${mira}`);
    expect(await back(worked)).toMatchObject({ saved: 1, problems: [] });
    expect((await people()).map((t) => t.text)).toEqual(['They cried for Mira Holm.']);
    const late = file.replace(`wept for ${mira}`, `wailed for ${mira}`);
    expect((await back(late)).problems).toMatchObject([{ outcome: 'conflict', of: wept }]);
  });

  it('is not known again to whom it is not shown so', async () => {
    expect((await importXml(await exported(format, names), store)).problems).toMatchObject([
      { outcome: 'other source', of: said },
    ]);
  });
});

describe('XLIFF from translation tools', () => {
  it.each([
    ['UTF-16', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['UTF-16', (xml: string) => Buffer.from(xml, 'utf16le')],
    ['ISO-8859-1', (xml: string) => Buffer.from(xml.replaceAll('🌉', '&#x1F309;'), 'latin1')],
  ])('reads a file that a tool saved as %s', async (encoding, saved) => {
    const xml = (await exported('xliff')).replace('UTF-8', encoding).replace('All weeped.', 'Zoë cried.');
    expect(isXml(saved(xml).subarray(0, 256))).toBe(true);
    expect(await importFile(saved(xml), store)).toMatchObject({ saved: 1, problems: [] });
    expect((await people()).map((t) => t.text)).toEqual(['Zoë cried.']);
  });

  it('keeps the state that a person gave', async () => {
    const unit = /(<unit id="s_[^"]*">(?:(?!<\/unit>).)*?)state="initial"((?:(?!<\/unit>).)*All weeped)/s;
    const file = (await exported('xliff')).replace(unit, '$1state="final"$2');
    expect(await importXml(file, store)).toMatchObject({ saved: 1 });
    expect(await people()).toEqual([{ of: wept, text: 'All weeped.', state: 'final' }]);
    expect(await exported('xliff')).toContain('state="final" subState="crossquote:human"');
  });

  it('reads units that were cut up, marked and stripped of metadata', async () => {
    const file = (await exported('xliff'))
      .replaceAll(/<mda:metadata>.*?<\/mda:metadata>/g, '')
      .replace(
        /<segment[^>]*><source>Alle weinten\.<\/source>.*?<\/segment>/,
        '<notes><note>n</note></notes><segment id="1" state="reviewed"><source>Alle <mrk id="m" type="term">weinten</mrk></source><target>All <pc id="1">wept</pc><ph id="2"/></target></segment>' +
          '<ignorable><source>.</source></ignorable>',
      );
    expect(await importXml(file, store)).toMatchObject({ saved: 1, problems: [] });
    expect(await people()).toEqual([{ of: wept, text: 'All wept.', state: 'reviewed' }]);
  });

  it('writes over no person’s words where a tool took away what the file was made from', async () => {
    const stripped = async () =>
      (await exported('xliff')).replaceAll(/<mda:metadata>.*?<\/mda:metadata>/g, '');
    const file = await stripped();
    await store.saveHumanTranslation(human('They cried.'), null);
    const { saved, problems } = await importXml(file, store);
    expect([saved, problems.map(({ outcome, of }) => [outcome, of])]).toEqual([0, [['conflict', wept]]]);
    expect((await people()).map((t) => t.text)).toEqual(['They cried.']);
    const unit = /(<unit id="s_[^"]*"><segment )state="translated"([^>]*><source>Alle)/;
    const raised = (await stripped()).replace(unit, '$1state="final"$2');
    expect(await importXml(raised, store)).toMatchObject({ saved: 1, problems: [] });
    expect(await people()).toEqual([{ of: wept, text: 'They cried.', state: 'final' }]);
  });

  it('takes no model’s words of before for a person’s where a tool took away what the file was made from', async () => {
    const file = (await exported('xliff')).replaceAll(/<mda:metadata>.*?<\/mda:metadata>/g, '');
    const mark = { subject: report.id, stage: 'translate', fingerprint: 'g' } as const;
    const anew = [machine(quote.id, 'The bridge is away & gone'), machine(wept, 'All were weeping.')];
    await store.saveTranslations(mark, anew, null);
    const { saved, problems } = await importXml(file, store);
    expect([saved, problems.map(({ outcome, of }) => [outcome, of])]).toEqual([0, [['unsure', wept]]]);
    const said = file.replace(/state="initial"(?=[^>]*><source>Alle weinten)/, 'state="translated"');
    expect(await importXml(said, store)).toMatchObject({ saved: 1, problems: [] });
    expect(await people()).toEqual([{ of: wept, text: 'All weeped.', state: 'translated' }]);
  });

  it('takes nothing away for a target without words', async () => {
    const file = (await exported('xliff')).replace('All weeped.', ' ');
    const { problems } = await importXml(file, store);
    expect(problems).toMatchObject([{ outcome: 'no words', of: wept }]);
  });
});

it("takes an edited machine's pair for a person's in the memory too", async () => {
  const file = (await exported('tmx')).replace('All weeped.', 'Everyone wept.');
  expect(readTmx(file).map(({ origin, target }) => [origin, target.text])).toEqual([
    ['human', 'Everyone wept.'],
    ['machine', 'The bridge is away & gone'],
  ]);
  await expect(importXml('<tmx><body><tu/></body></tmx>', store)).rejects.toThrow(/memory import/);
});

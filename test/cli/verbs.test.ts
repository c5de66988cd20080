/** The main job as an operator does it, on the embedded database, in processes of their own. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ExportRecord } from '@crossquote/pipeline';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere, startCli } from './run-cli.ts';

/** Whole runs of processes, on a machine that has other work. */
const SLOW = 300_000;

type Of<K extends ExportRecord['kind']> = Extract<ExportRecord, { kind: K }>;

const REAL = join(ROOT, '../shared/reports');

/** Forty sentences that share few words with those of another number. */
function filler(number: number): string {
  const word = (i: number) =>
    (number * 7919 + i * 104_729).toString(26).replace(/\d/g, (digit) => 'kptrslmnvz'[Number(digit)] ?? '');
  return Array.from(
    { length: 40 },
    (_, i) => `The ${word(i)} of ${word(i + 100)} was ${word(i + 200)}.`,
  ).join(' ');
}

async function exported<K extends ExportRecord['kind']>(
  kind: string,
  env: Record<string, string>,
): Promise<readonly Of<K>[]> {
  const { out, code } = await runHere(['export', '--kind', kind], { env });
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Of<K>);
}

describe('demo', () => {
  it(
    'shows who said what in which reports, translated, why matched, and what waits for a model',
    async () => {
      const { code, out: shown, err } = await runHere(['demo']);
      const out = stripVTControlCharacters(shown);
      expect(code).toBe(0);
      expect(out).toMatch(/Nadia Korvell/);
      expect(out).toMatch(/→ en \(memory\)/);
      expect(out).toMatch(/→ en \(machine, crossquote-mul-en\)/);
      expect(out).toMatch(/Why/);
      expect(out).toMatch(/! What differs\n.+number: /);
      expect(err).toMatch(/8 reports/);
      expect(err).toMatch(
        /waiting for a model at translate.*\n.*models fetch Xenova\/opus-mt-(ar|es)-en \(about 1\d0 MB/,
      );
    },
    SLOW,
  );
});

describe('a report that waits for a model', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  const folder = newFolder();

  it(
    'goes on without it, and is picked up by resume once there is one',
    async () => {
      writeFileSync(
        join(folder, 'zahlen.txt'),
        'Die Zeugin Marta Lind sagte am Abend: „siebenundvierzig“. Mehr wollte sie vor der Tür nicht sagen.\n',
      );
      // Alemannic: what ships does not translate it.
      const added = await runHere(['add', '-s', 'gsw', 'zahlen.txt'], { env, cwd: folder });
      expect(added).toMatchObject({ code: 0 });
      expect(added.err).toMatch(/waiting for a model/);
      const before = await runHere(['trace', 'zahlen.txt'], { env });
      expect(before.out).toMatch(/translate +waiting for a model/);
      expect(before.out).toMatch(/align +done/);
      expect(await exported('translations', env)).toEqual([]);

      const model = join(env.CROSSQUOTE_HOME, 'models/tiny-marian-de-en');
      mkdirSync(join(env.CROSSQUOTE_HOME, 'models'));
      cpSync(join(ROOT, 'test/fixtures/models/tiny-marian-de-en'), model, { recursive: true });
      const manifest = readFileSync(join(model, 'manifest.json'), 'utf8');
      writeFileSync(join(model, 'manifest.json'), manifest.replace('"source": "de"', '"source": "gsw"'));
      expect(await runHere(['resume'], { env })).toMatchObject({ code: 0 });
      const translations = await exported<'translation'>('translations', env);
      expect(translations.length).toBeGreaterThan(0);
      expect(translations.every((t) => t.origin === 'machine' && t.model?.name.includes('tiny-marian'))).toBe(
        true,
      );
      expect((await runHere(['trace', 'zahlen.txt'], { env })).out).toMatch(/translate +done/);
    },
    SLOW,
  );
});

describe('logs', () => {
  it(
    'hold ids and numbers, no word of a report and no name',
    async () => {
      const folder = newFolder();
      writeFileSync(
        join(folder, 'a.txt'),
        'Quartermaster Zebulon Quimby said: “The xylophone drowned in the lagoon.”\n',
      );
      const { code, out, err } = await runHere(['add', '-v', 'a.txt'], {
        env: { CROSSQUOTE_HOME: newFolder() },
        cwd: folder,
      });
      expect(code).toBe(0);
      expect(err).toMatch(/"stage":"align","subject":"r_[0-9a-f]{20}","outcome":"done","ms":\d+/);
      expect(out + err).not.toMatch(/Zebulon|Quimby|xylophone|lagoon|Quartermaster/);
    },
    SLOW,
  );
});

describe('another process in the same home', () => {
  it(
    'is told the truth by status while the first one works, and may not write',
    async () => {
      const [folder, env] = [newFolder(), { CROSSQUOTE_HOME: newFolder() }];
      const names = Array.from({ length: 12 }, (_, i) => `${i}.txt`);
      for (const [i, name] of names.entries()) writeFileSync(join(folder, name), filler(i));
      const first = startCli(['add', '-q', ...names], { env, cwd: folder });
      const ended = new Promise((resolve) => first.once('close', resolve));
      let seen = 0;
      while (seen === 0 && first.exitCode === null) {
        const { code, out } = await runHere(['status', '--json'], { env });
        if (code !== 0) continue;
        const [progress] = JSON.parse(out) as [{ reports: unknown[] }];
        if (first.exitCode === null) seen = progress.reports.length;
      }
      expect(seen).toBeGreaterThan(0);
      const second = await runHere(['add', '0.txt'], { env, cwd: folder });
      // Refused, unless the first one had ended by then.
      const refused = second.code === 1 && second.err.includes(`process ${first.pid}`);
      expect(refused || first.exitCode === 0).toBe(true);
      await ended;
      expect(first.exitCode).toBe(0);
      expect((await exported('reports', env)).length).toBe(12);
    },
    SLOW,
  );
});

describe('csv', () => {
  it(
    'has a row a member, a BOM when asked, and no cell that a spreadsheet would run',
    async () => {
      const env = { CROSSQUOTE_HOME: newFolder() };
      const folder = newFolder();
      writeFileSync(join(folder, 'a.txt'), 'Deputy Orla Venn said: “=SUM(A1) was all the form had on it.”\n');
      await runHere(['add', '-q', 'a.txt'], { env, cwd: folder });
      const { out } = await runHere(['export', '--kind', 'sentences', '--format', 'csv', '--bom'], { env });
      expect(
        out.startsWith(
          '\uFEFFkind,id,reportId,index,start,end,text,language,role,page,lastPage,pageLabel,startTime,endTime\r\n',
        ),
      ).toBe(true);
      const file = join(folder, 'quotes.csv');
      expect((await runHere(['export', '--kind', 'quotes', '-f', 'csv', '-o', file], { env })).code).toBe(0);
      expect(readFileSync(file, 'utf8').split('\r\n').length).toBe(3);
      expect(existsSync(`${file}.part`)).toBe(false);
      const piped = await runHere(['export', '--kind', 'quotes', '-f', 'csv', '-o', '-'], {
        env,
        cwd: folder,
      });
      expect(piped.out).toBe(readFileSync(file, 'utf8'));
      expect(existsSync(join(folder, '-'))).toBe(false);
    },
    SLOW,
  );
});

describe('show', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };

  it(
    'lays a testimony out side by side with the reasons, of all reports or of one',
    async () => {
      const nothing = await runHere(['show'], { env });
      expect(nothing.err).toMatch(/begin with: crossquote add/);
      const folder = newFolder();
      const said = 'We counted nineteen lanterns on the quay before the tide came in';
      writeFileSync(join(folder, 'first.txt'), `"${said}," Orla Fenwick told reporters on the quay.\n`);
      writeFileSync(join(folder, 'second.txt'), `Orla Fenwick said: "${said}."\n`);
      writeFileSync(join(folder, 'third.txt'), 'The harbour is closed until further notice.\n');
      const added = await runHere(['add', folder], { env });
      expect(added.err + added.out).toMatch(/Next: crossquote show/);
      const all = await runHere(['show'], { env });
      expect(all.code).toBe(0);
      const plain = stripVTControlCharacters(all.out);
      expect(plain).toMatch(/1\. Orla Fenwick\n.*2 reports/);
      expect(plain).toMatch(/first\.txt.*second\.txt/);
      expect(plain).toMatch(/Why\n {2}A–B/);
      const of = async (report: string) => (await runHere(['show', report], { env })).out;
      expect(await of('second.txt')).toBe(all.out);
      expect(await of('third.txt')).toBe('');
      const whose = async (who: string) => runHere(['show', '--speaker', who], { env });
      expect((await whose('fenw')).out).toBe(all.out);
      expect(await whose('Torp')).toMatchObject({
        out: '',
        err: expect.stringMatching(/Nothing of such a speaker/),
      });
      const records = await runHere(['show', '--json'], { env });
      expect(JSON.parse(records.out)).toMatchObject({ kind: 'testimony', members: [{}, {}] });
    },
    SLOW,
  );
});

describe('memory', () => {
  it(
    'comes out as it went in',
    async () => {
      const env = { CROSSQUOTE_HOME: newFolder() };
      const tmx = join(ROOT, 'data/demo/memory.tmx');
      const first = await runHere(['memory', 'import', tmx], { env });
      expect(first.err).toMatch(/(\d+) segment pairs, \1 new/);
      expect((await runHere(['memory', 'import', tmx], { env })).err).toMatch(/ 0 new/);
      const { out } = await runHere(['memory', 'export', '-s', 'de'], { env });
      expect(out).toMatch(/<tmx version="1.4"/);
      expect(out).toMatch(/creationid="demo-translator"/);
    },
    SLOW,
  );
});

describe.skipIf(!existsSync(REAL))('the five real reports (../shared/reports)', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  const files = existsSync(REAL)
    ? readdirSync(REAL)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(REAL, name))
    : [];
  let testimonies: readonly Of<'testimony'>[] = [];
  let sourceOf: ReadonlyMap<string, string | null> = new Map();
  const withWords = (words: RegExp) => testimonies.filter((t) => t.members.some((m) => words.test(m.text)));
  const sourcesOf = (t: Of<'testimony'> | undefined) =>
    [...new Set(t?.members.map((m) => sourceOf.get(m.reportId) ?? 'stdin'))].sort();

  beforeAll(async () => {
    expect(await runHere(['add', '-q', ...files], { env })).toMatchObject({ code: 0 });
    testimonies = await exported('testimonies', env);
    sourceOf = new Map((await exported<'report'>('reports', env)).map((r) => [r.id, r.source]));
  }, SLOW);

  it('give the same three quoted words of a spokesman, in two reports', () => {
    const found = withWords(/complete meltdown of humanity/);
    expect(found).toHaveLength(1);
    expect(sourcesOf(found[0])).toEqual(['albawaba.en.txt', 'thenewsminute.en.txt']);
  });

  it('give the 82 civilians, in three reports', () => {
    const found = withWords(/\b82 civilians/);
    expect(found).toHaveLength(1);
    expect(sourcesOf(found[0])).toEqual(['albawaba.en.txt', 'quartz.en.txt', 'thenewsminute.en.txt']);
  });

  it("give the teacher's German statement, with its speaker and every sentence, and where it is told again in English", async () => {
    const [found] = withWords(/Glaubt nicht mehr/);
    const german = found?.members.find((m) => m.language === 'de');
    expect(german?.text.match(/[.!?](\s|$)/g)?.length).toBe(28);
    expect(german?.speaker.name).toBe('@Mr.Alhamdo');
    expect(sourcesOf(found)).toEqual(['spiegel.de.txt', 'thenewsminute.en.txt']);
  });

  it('never match two different statements of one speaker', () => {
    const texts = (found: readonly Of<'testimony'>[]) => found.flatMap((t) => t.members.map((m) => m.text));
    expect(
      texts(withWords(/Assad & Iranians|stuck in the city|very small area|last moment|speaking out/)),
    ).toEqual([]);
  });

  it('are rebuilt exactly by their sentences', async () => {
    const sentences = await exported<'sentence'>('sentences', env);
    for (const report of await exported<'report'>('reports', env)) {
      const mine = sentences.filter((s) => s.reportId === report.id);
      expect(mine.map((s) => s.index)).toEqual(mine.map((_, i) => i));
      expect(mine.map((s) => s.start)).toEqual([0, ...mine.slice(0, -1).map((s) => s.end)]);
      expect(mine.at(-1)?.end).toBe(report.length);
      const raw = readFileSync(join(REAL, report.source ?? ''), 'utf8')
        .replaceAll('\r\n', '\n')
        .normalize('NFC');
      expect(
        mine
          .map((s) => s.text)
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
      ).toBe(raw.replace(/\s+/g, ' ').trim());
    }
  });
});

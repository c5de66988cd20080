import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sliceOf } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casePairs } from './case-pairs.ts';
import { isOneUtterance } from './hard-cases.ts';
import { hasStatements, type StatementGroup, statementCases, statementGroups } from './statement-cases.ts';

const GROUP: StatementGroup = {
  name: 'orchard',
  statements: Array.from({ length: 9 }, (_, i) => ({
    en: [`Tree ${i} was felled.`, `They cut tree ${i} down.`],
    de: `Baum ${i} wurde gefällt.`,
    xx: `Nobody reads ${i}.`,
  })),
};

describe('statementCases', () => {
  it('quotes every wording once, and no report says one statement twice', () => {
    const reports = statementCases([GROUP], 1).flat();
    const said = reports.map(({ report, told }) => ({
      language: report.language,
      numbers: told.flatMap(({ sentences }) => [...sentences.keys()]),
    }));
    const of = (language: string) => said.filter((one) => one.language === language);
    expect(of('en').flatMap(({ numbers }) => numbers)).toHaveLength(18);
    expect(of('de').flatMap(({ numbers }) => numbers)).toHaveLength(9);
    expect(of('xx')).toHaveLength(0);
    for (const { numbers } of said) expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('knows what each quote says, all of it by one speaker', () => {
    const speakers = new Set<string | null>();
    for (const { report, quotes, told } of statementCases([GROUP], 1).flat()) {
      for (const [i, { content, speaker }] of quotes.entries()) {
        speakers.add(speaker.name);
        const words = content.map((range) => sliceOf(report.text, range)).join(' ');
        for (const number of told[i]?.sentences.keys() ?? [])
          expect(words).toMatch(new RegExp(`\\b${number}\\b`));
      }
    }
    expect(speakers.size).toBe(1);
  });

  it('takes two quotes for one utterance when they share a statement, and for two else', () => {
    const told = statementCases([GROUP], 1).flatMap((group) => group.flatMap((report) => report.told));
    const [first] = told;
    if (!first) throw new Error('nothing was told');
    for (const other of told) {
      const shared = [...first.sentences.keys()].some((number) => other.sentences.has(number));
      expect(isOneUtterance(first, other)).toBe(shared);
    }
    expect(casePairs([])).toEqual([]);
  });

  it('makes the same from the same seed, and something else from another', () => {
    const texts = (seed: number) =>
      statementCases([GROUP], seed)
        .flat()
        .map(({ report }) => report.text);
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
  });
});

describe('statementGroups', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statements-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads a group for each file', () => {
    expect(hasStatements(folder)).toBe(false);
    expect(hasStatements(join(folder, 'nowhere'))).toBe(false);
    expect(() => statementGroups(folder)).toThrow(/holds no \*\.statements\.jsonl/);
    writeFileSync(
      join(folder, 'mill.statements.jsonl'),
      '{"en":"The mill stood still.","de":"Die Mühle stand still."}\n',
    );
    expect(hasStatements(folder)).toBe(true);
    expect(hasStatements(join(folder, readdirSync(folder)[0] ?? ''))).toBe(false);
    expect(statementGroups(folder)).toEqual([
      { name: 'mill', statements: [{ en: 'The mill stood still.', de: 'Die Mühle stand still.' }] },
    ]);
  });

  it('says which line has nothing to be compared with', () => {
    writeFileSync(
      join(folder, 'mill.statements.jsonl'),
      '{"en":["A.","B."]}\n{"en":"The mill stood still."}\n',
    );
    expect(() => statementGroups(folder)).toThrow(/line 2 has one wording/);
  });
});

/**
 * What one witness said of one matter, taken apart: every language of a group of statements becomes reports that quote some of them, alone or two together, direct or told. All are by one
 * speaker and most have words in common, so only what was said tells one from another. Hard cases of news (hard-cases.ts) hardly have such: there, sentences are long and each is of another thing.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput, type Language } from '@crossquote/domain';
import { type Random, randomFrom } from '../random-from.ts';
import { readRows } from '../read-rows.ts';
import { ATTRIBUTIONS, PEOPLE_COUNT, personIn } from './attribution.ts';
import type { CaseGroup, CaseReport } from './hard-cases.ts';
import { makeReport } from './made-report.ts';

/** One statement by language: one wording, or several that are no two reports' own. */
type StatementWordings = Readonly<Record<string, string | readonly string[]>>;

/** Statements near one another, no two of them one. */
export interface StatementGroup {
  readonly name: string;
  readonly statements: readonly StatementWordings[];
}

const ENDING = '.statements.jsonl';
/** Quotes of a report. */
const MOST_QUOTES = 5;
const SHARE_MERGED = 0.15;
const SHARE_INDIRECT = 0.3;

/** Whether the folder holds such files: one group a file, one statement a line. */
export function hasStatements(data: string): boolean {
  return (
    statSync(data, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(data).some((file) => file.endsWith(ENDING))
  );
}

/** In the order of their names. @throws InvalidInput for a folder without such files, and with the line that is no JSON or holds fewer than two wordings. */
export function statementGroups(data: string): readonly StatementGroup[] {
  const files = readdirSync(data).filter((file) => file.endsWith(ENDING));
  if (files.length === 0)
    throw new InvalidInput(`${data} holds no *${ENDING}: lay it out like data/statements`);
  return files.sort().map((file) => {
    const statements = readRows<StatementWordings>(join(data, file));
    const short = statements.findIndex((one) => Object.values(one).flat().length < 2);
    if (short >= 0)
      throw new InvalidInput(`${join(data, file)}: line ${short + 1} has one wording; give two or more`);
    return { name: file.slice(0, -ENDING.length), statements };
  });
}

/** One group of reports for each. The same for the same seed. Languages without a template (see ATTRIBUTIONS) are passed over. */
export function statementCases(groups: readonly StatementGroup[], seed: number): readonly CaseGroup[] {
  return groups.map((group, index) => {
    const random = randomFrom(seed * 1013 + index);
    const speaker = Math.floor(random.next() * PEOPLE_COUNT);
    return Object.keys(ATTRIBUTIONS).flatMap((language) =>
      versionsOf(group, language).flatMap((version) =>
        reportsOf(group.name, version, language, speaker, random),
      ),
    );
  });
}

interface Worded {
  readonly number: number;
  readonly words: string;
}

/** The first wording of every statement, then the second of those that have one, and so on: no report says one thing twice. */
function versionsOf({ statements }: StatementGroup, language: Language): readonly (readonly Worded[])[] {
  const wordings = statements.map((statement) => [statement[language] ?? []].flat());
  const most = Math.max(0, ...wordings.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    wordings.flatMap((some, number) => {
      const words = some[at];
      return words === undefined ? [] : [{ number, words }];
    }),
  );
}

function reportsOf(
  doc: string,
  version: readonly Worded[],
  language: Language,
  speaker: number,
  random: Random,
): readonly CaseReport[] {
  const left = shuffled(version, random);
  const reports: CaseReport[] = [];
  while (left.length > 0) {
    const quotes: (readonly Worded[])[] = [];
    while (left.length > 0 && quotes.length < MOST_QUOTES)
      quotes.push(left.splice(0, random.chance(SHARE_MERGED) ? 2 : 1));
    const day = 1 + Math.floor(random.next() * 6);
    const made = makeReport(
      language,
      `2026-03-0${day}`,
      quotes.map((said) => ({
        words: said.map(({ words }) => words),
        form: said.length === 1 && random.chance(SHARE_INDIRECT) ? 'indirect' : 'direct',
        speaker: personIn(speaker, language),
      })),
    );
    const told = quotes.map((said) => ({
      doc,
      sentences: new Map(said.map(({ number }) => [number, 'whole'] as const)),
      alike: () => false,
    }));
    reports.push({ ...made, told });
  }
  return reports;
}

function shuffled<T>(some: readonly T[], random: Random): T[] {
  const keyed = some.map((one) => ({ one, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

/** What became of a file that came back, in some lines: what was taken, and what was not, each fix once. */
import { grouped } from '@crossquote/domain';
import type { ImportedFile, ReturnedTranslations } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

/** Lines that people read, and places that are named in one of them; `--json` has all. */
const SHOWN = 20;
const PLACES = 5;

/** @param current the collection that verbs work in unless another is named. */
export function importedText(
  file: string,
  { collection, added, present, problems }: ImportedFile,
  current: string,
): string {
  const isCurrent = collection === current;
  const where = isCurrent ? '' : ` in collection "${collection}"`;
  const resume = `crossquote resume${isCurrent ? '' : ` -c ${collection}`}`;
  const there = present > 0 ? `, ${present} that were there stay as they are` : '';
  return [
    `${file}: ${plural(added, 'report')} with all that belongs to it${where}${there}. ${resume} makes what is not in a file (vectors).`,
    ...shown(
      [...grouped(problems, ({ message }) => message)].map(
        ([message, own]) =>
          `${own.length === 1 ? 'line' : 'lines'} ${places(own.map(({ line }) => String(line)))}: ${message}`,
      ),
    ),
    '',
  ].join('\n');
}

export function returnedText(
  file: string,
  { saved, unchanged, leftOut, problems }: ReturnedTranslations,
): string {
  const stay = leftOut > 0 ? `; ${plural(leftOut, 'translation')} not in the file stay as they are` : '';
  const next = saved > 0 ? ' crossquote resume puts them to use.' : '';
  return [
    `${file}: ${plural(saved, 'translation')} by people taken, ${unchanged} unchanged${stay}.${next}`,
    ...shown(
      [...grouped(problems, ({ outcome, message }) => `${outcome}: ${message}`)].map(
        ([message, own]) => `${places(own.map(({ of }) => of))}: ${message}`,
      ),
    ),
    '',
  ].join('\n');
}

function shown(lines: readonly string[]): readonly string[] {
  const more = lines.length - SHOWN;
  return [
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more; --json lists all`] : []),
  ];
}

function places(all: readonly string[]): string {
  const more = all.length - PLACES;
  return `${all.slice(0, PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** One find for a person: who, in which report, when, in which words, translated, and the testimony it is a telling of. What was looked for is marked in colour. */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import type { FoundText, ShownFind } from '@crossquote/pipeline';
import pc from 'picocolors';
import { wrapped } from './columns.ts';
import { formText } from './form-text.ts';
import { isolated } from './isolated.ts';
import { originText } from './origin-text.ts';
import { placeText } from './place-text.ts';
import { shown } from './shown.ts';

const INDENT = '   ';

/** @param number its place in the list, from 1. @param width of the terminal in columns. */
export function findText(find: ShownFind, number: number, width: number): string {
  const lines = [isolated(inColour(find), find.language), ...translationLines(find)];
  return [
    `${pc.bold(`${number}. `)}${whoSaid(find)}`,
    `${INDENT}${pc.dim(factsOf(find).join(' · '))}`,
    ...lines.flatMap((line) => wrapped(line, width - INDENT.length).map((part) => `${INDENT}${part}`)),
    `${INDENT}${pc.dim(idsOf(find).join(' · '))}`,
    '',
  ].join('\n');
}

function whoSaid({ quoteId, speaker }: ShownFind): string {
  if (quoteId === null) return pc.bold('In the report');
  return speaker ? pc.bold(isolated(inColour(speaker))) : pc.bold('unknown speaker');
}

function factsOf(find: ShownFind): readonly string[] {
  const { publisher, publishedAt, pages, times, language, form, cue, isByMeaning } = find;
  const where = isolated(shown(publisher ?? 'standard input'));
  const place = placeText({ ...pages, ...times });
  const when = publishedAt?.slice(0, 10) ?? 'no date';
  const facts = [[where, when, ...(place ? [place] : [])].join(', '), language];
  return [
    ...facts,
    ...(form === null ? [] : [formText(form, cue)]),
    ...(isByMeaning ? ['near in meaning'] : []),
  ];
}

function translationLines({ language, translation: made }: ShownFind): readonly string[] {
  if (made) return [`${pc.green(`→ ${made.language} (${originText(made)})`)} ${inColour(made)}`];
  return primaryLanguage(language) === PIVOT_LANGUAGE ? [] : [pc.dim('→ not translated')];
}

function idsOf({ testimony, reportId }: ShownFind): readonly string[] {
  return [...(testimony === null ? [] : [`testimony ${testimony}`]), `report ${reportId}`];
}

/** In one line. */
function inColour({ text, found }: FoundText): string {
  let [out, at] = ['', 0];
  for (const { start, end } of found) {
    out += `${line(text.slice(at, start))}${pc.bold(pc.yellow(line(text.slice(start, end))))}`;
    at = end;
  }
  return out + line(text.slice(at));
}

function line(text: string): string {
  return shown(text.replace(/\s+/gu, ' '));
}

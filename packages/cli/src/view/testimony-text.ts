/** A testimony for a person: who, in which reports, in which words, translated, what differs, and then why matched. */
import {
  type Alignment,
  PIVOT_LANGUAGE,
  primaryLanguage,
  type Report,
  tellingLetter,
  tellsOtherwise,
} from '@crossquote/domain';
import type { MemberRecord, TestimonyRecord } from '@crossquote/pipeline';
import pc from 'picocolors';
import { byLabel } from './by-label.ts';
import { plural } from './collection-summary.ts';
import { columnsThatFit, sideBySide, wrapped } from './columns.ts';
import { DIFFERS, differenceLines } from './difference-lines.ts';
import { formText } from './form-text.ts';
import { isolated } from './isolated.ts';
import { originText } from './origin-text.ts';
import { placeText } from './place-text.ts';
import { shown } from './shown.ts';
import { testimonyHistory } from './testimony-history.ts';
import { speakerText, whoSpeaks, withheldLines } from './who-speaks.ts';

const LEAST_COLUMN = 36;
/** Shares of a score that would show as 0.00 are left out; the export has all of them. */
const SMALLEST = 0.005;

type Source = Pick<Report, 'source' | 'publisher' | 'publishedAt'>;
type Tie = Pick<Alignment, 'id' | 'quotes' | 'relation' | 'score' | 'evidence' | 'differences'>;

export interface TestimonyView {
  readonly testimony: TestimonyRecord;
  /** At least those between its members. */
  readonly alignments: readonly Tie[];
  readonly reports: ReadonlyMap<string, Source>;
}

/** @param number the testimony's place in the list, from 1. @param width of the terminal in columns. */
export function testimonyText(view: TestimonyView, number: number, width: number): string {
  const { testimony, alignments } = view;
  const label = new Map(testimony.members.map((member, i) => [member.quoteId, tellingLetter(i)]));
  const ties = alignments
    .filter((a) => a.relation !== 'different' && a.quotes.every((id) => label.has(id)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [
    headline(testimony, ties.some(tellsOtherwise), number, width),
    ...withheldLines(testimony, label, width),
    ...bands(view, label, width),
    ...differenceLines(ties, label, speakersOf(testimony), width),
    ...historyLines(view, ties, label, width),
    pc.bold('  Why'),
    ...ties.flatMap((tie) => whyLines(tie, label, width)),
    '',
  ].join('\n');
}

function speakersOf({ members }: TestimonyRecord): ReadonlyMap<string, string | null> {
  return new Map(members.map(({ quoteId, speaker }) => [quoteId, speaker.name]));
}

function headline(testimony: TestimonyRecord, isApart: boolean, number: number, width: number): string {
  const { reports, languages, state } = testimony;
  const line = `${number}. ${whoSpeaks(testimony)}`;
  const facts = `${plural(reports.length, 'report')} · ${languages.join(' ')} · ${state}`;
  const warning = isApart ? `${pc.dim(' · ')}${pc.bold(pc.yellow(DIFFERS))}` : '';
  return `${pc.bold(line)}\n   ${pc.dim(facts)}${warning}\n${pc.dim('─'.repeat(width))}`;
}

function bands(
  { testimony, reports }: TestimonyView,
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const perBand = columnsThatFit(width - 2, LEAST_COLUMN);
  const cells = testimony.members.map((m) =>
    memberCell(m, label.get(m.quoteId) ?? '', reports.get(m.reportId)),
  );
  const out: string[] = [];
  for (let i = 0; i < cells.length; i += perBand)
    out.push(sideBySide(cells.slice(i, i + perBand), width, '  '), '');
  return out;
}

function historyLines(
  { testimony, reports }: TestimonyView,
  ties: readonly Tie[],
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const lines = testimonyHistory(testimony, ties, reports, label);
  if (lines.length === 0) return [];
  return [...lines.flatMap((line) => wrapped(line, width - 4).map((part) => `  ${part}`)), ''];
}

function memberCell(member: MemberRecord, label: string, report: Source | undefined): string {
  const where = shown(report?.publisher ?? report?.source ?? 'standard input');
  const when = report?.publishedAt?.slice(0, 10) ?? 'no date';
  const place = placeText(member);
  const lines = [
    `${pc.bold(label)} ${pc.cyan(member.language)} ${isolated(where)}, ${when}${place && `, ${place}`}`,
    pc.dim(`${formText(member.form, member.cue)}, ${speakerText(member.speaker)}`),
    isolated(member.text.replace(/\s+/g, ' '), member.language),
  ];
  const t = member.translation;
  if (t) lines.push(`${pc.green(`→ ${t.language} (${originText(t)})`)} ${t.text.replace(/\s+/g, ' ')}`);
  else if (primaryLanguage(member.language) !== PIVOT_LANGUAGE) lines.push(pc.dim('→ waiting for a model'));
  return lines.join('\n');
}

function whyLines(tie: Tie, label: ReadonlyMap<string, string>, width: number): readonly string[] {
  const [left, right] = tie.quotes.map((id) => label.get(id) ?? '?').sort(byLabel);
  const reasons = tie.evidence
    .filter((e) => Math.abs(e.contribution) >= SMALLEST)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .map((e) => `${e.contribution > 0 ? '+' : '−'}${Math.abs(e.contribution).toFixed(2)} ${e.note}`);
  const relation = tellsOtherwise(tie) ? `${tie.relation}, with differences` : tie.relation;
  const line = `${left}–${right}  ${tie.score.toFixed(2)} ${relation}: ${reasons.join('; ')}`;
  return wrapped(line, width - 8).map((part, i) => `  ${i === 0 ? '' : '     '}${part}`);
}

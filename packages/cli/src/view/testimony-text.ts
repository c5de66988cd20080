/** A testimony for a person: who, in which reports, in which words, translated, why matched, what differs. */
import {
  type Alignment,
  directionOf,
  isLeftAsItIs,
  PIVOT_LANGUAGE,
  primaryLanguage,
  type Report,
} from '@crossquote/domain';
import type { MemberRecord, TestimonyRecord } from '@crossquote/pipeline';
import pc from 'picocolors';
import { plural } from './collection-summary.ts';
import { columnsThatFit, sideBySide, wrapped } from './columns.ts';
import { shown } from './shown.ts';
import { testimonyHistory } from './testimony-history.ts';

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
  const label = new Map(testimony.members.map((member, i) => [member.quoteId, letter(i)]));
  const ties = alignments
    .filter((a) => a.relation !== 'different' && a.quotes.every((id) => label.has(id)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [
    headline(testimony, number, width),
    ...bands(view, label, width),
    ...historyLines(view, label, width),
    pc.bold('  Why'),
    ...ties.flatMap((tie) => whyLines(tie, label, width)),
    '',
  ].join('\n');
}

function headline(
  { speakers, reports, languages, state }: TestimonyRecord,
  number: number,
  width: number,
): string {
  const who = speakers.map((s) => s.name ?? 'unknown speaker').join(' / ');
  const line = `${number}. ${who || 'unknown speaker'}`;
  const facts = `${plural(reports.length, 'report')} · ${languages.join(' ')} · ${state}`;
  return `${pc.bold(line)}\n   ${pc.dim(facts)}\n${pc.dim('─'.repeat(width))}`;
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
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const lines = testimonyHistory(testimony, reports, label);
  return [...lines.flatMap((line) => wrapped(line, width - 4).map((part) => `  ${part}`)), ''];
}

function memberCell(member: MemberRecord, label: string, report: Source | undefined): string {
  const where = shown(report?.publisher ?? report?.source ?? 'standard input');
  const when = report?.publishedAt?.slice(0, 10) ?? 'no date';
  const lines = [
    `${pc.bold(label)} ${pc.cyan(member.language)} ${isolated(where)}, ${when}`,
    pc.dim(`${member.form}, ${isolated(member.speaker.name ?? 'unknown speaker')}`),
    isolated(member.text.replace(/\s+/g, ' '), member.language),
  ];
  const t = member.translation;
  if (t) lines.push(`${pc.green(`→ ${t.language} (${origin(t)})`)} ${t.text.replace(/\s+/g, ' ')}`);
  else if (primaryLanguage(member.language) !== PIVOT_LANGUAGE) lines.push(pc.dim('→ waiting for a model'));
  return lines.join('\n');
}

/** Checks whose details need no heading. */
const SAYS_IT_ALL: ReadonlySet<string> = new Set(['incomplete', 'already', 'foreign']);

/** Where a translation comes from, and what it lacks: a machine's, a fuzzy or a partial one is never shown as the whole truth. */
function origin(t: NonNullable<MemberRecord['translation']>): string {
  const made = t.origin === 'machine' ? `machine, ${t.model?.name ?? 'unknown model'}` : t.origin;
  const lacks = t.warnings.map(({ check, detail }) => {
    // What was measured is in the export.
    if (check === 'unsure') return detail.replace(/ \(.*\)$/u, '');
    return SAYS_IT_ALL.has(check) ? detail : `${check}: ${detail}`;
  });
  return (isLeftAsItIs(t) ? lacks : [made, ...lacks]).join(', ');
}

function whyLines(tie: Tie, label: ReadonlyMap<string, string>, width: number): readonly string[] {
  const [one = '?', other = '?'] = tie.quotes.map((id) => label.get(id) ?? '?');
  const isTurned = byLabel(one, other) > 0;
  const [left, right] = isTurned ? [other, one] : [one, other];
  const reasons = tie.evidence
    .filter((e) => Math.abs(e.contribution) >= SMALLEST)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .map((e) => `${e.contribution > 0 ? '+' : '−'}${Math.abs(e.contribution).toFixed(2)} ${e.note}`);
  const score = `${left}–${right}  ${tie.score.toFixed(2)} ${tie.relation}: ${reasons.join('; ')}`;
  const differences = tie.differences.map((d) => {
    const [first, second] = isTurned ? [d.right, d.left] : [d.left, d.right];
    // A model gives no reason: whoever reads it should look.
    return `${differs(d.what, first, second, [left, right])}${d.by === 'model' ? ' (noticed by a model)' : ''}`;
  });
  const second = differences.length > 0 ? [`       differs: ${differences.join('; ')}`] : [];
  return [score, ...second].flatMap((line) =>
    wrapped(line, width - 8).map((part, i) => `  ${i === 0 ? '' : '     '}${part}`),
  );
}

type Side = { readonly text: string } | null;

function differs(what: string, left: Side, right: Side, names: readonly [string, string]): string {
  if (left && right) return `${what} ${words(left)} / ${words(right)}`;
  const only = left ?? right;
  return `${what}: only ${left ? names[0] : names[1]} has ${only ? words(only) : 'it'}`;
}

function words({ text }: { readonly text: string }): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${isolated(line.length > 60 ? `${line.slice(0, 57)}…` : line)}”`;
}

/** First strong isolate … pop: keeps right-to-left words from turning the line around them (UAX #9). */
function isolated(text: string, language?: string): string {
  const rtl = language ? directionOf(language) === 'rtl' : /[\u0590-\u08FF]/.test(text);
  return rtl ? `\u2068${text}\u2069` : text;
}

/** A before B, Z before AA. */
function byLabel(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** A, B … Z, AA … */
function letter(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : letter(Math.floor(i / 26) - 1) + letter(i % 26);
}

/** A testimony for a person: who, in which reports, in which words, translated, why matched, what differs. */
import { directionOf, PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import type { AlignmentRecord, MemberRecord, ReportSummary, TestimonyRecord } from '@crossquote/pipeline';
import pc from 'picocolors';
import { plural } from './collection-summary.ts';
import { columnsThatFit, sideBySide, wrapped } from './columns.ts';

const LEAST_COLUMN = 36;
/** Reasons shown for a pair; the export has all of them. */
const REASONS = 4;

export interface TestimonyView {
  readonly testimony: TestimonyRecord;
  readonly alignments: readonly AlignmentRecord[];
  readonly reports: ReadonlyMap<string, ReportSummary>;
}

/** @param number the testimony's place in the list, from 1. @param width of the terminal in columns. */
export function testimonyText(view: TestimonyView, number: number, width: number): string {
  const { testimony, alignments } = view;
  const label = new Map(testimony.members.map((member, i) => [member.quoteId, letter(i)]));
  const ties = alignments
    .filter((a) => a.quotes.every((id) => label.has(id)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [
    headline(testimony, number, width),
    ...bands(view, label, width),
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

function memberCell(member: MemberRecord, label: string, report: ReportSummary | undefined): string {
  const where = report?.publisher ?? report?.source ?? 'standard input';
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

/** Where a translation comes from, and what it lacks: a machine's, a fuzzy or a partial one is never shown as the whole truth. */
function origin(t: NonNullable<MemberRecord['translation']>): string {
  const made = t.origin === 'machine' ? `machine, ${t.model?.name ?? 'unknown model'}` : t.origin;
  const lacks = t.warnings.map(({ check, detail }) =>
    check === 'incomplete' ? detail : `${check} ${detail}`,
  );
  return [made, ...lacks].join(', ');
}

function whyLines(
  tie: AlignmentRecord,
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const [first, second] = tie.quotes.map((id) => label.get(id) ?? '?');
  const isTurned = byLabel(first ?? '', second ?? '') > 0;
  const [left, right] = isTurned ? [second, first] : [first, second];
  const reasons = tie.evidence
    .filter((e) => e.signal !== 'prior' && e.contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, REASONS)
    .map((e) => `${e.contribution > 0 ? '+' : '−'}${Math.abs(e.contribution).toFixed(2)} ${e.note}`);
  const score = `${left}–${right}  ${tie.score.toFixed(2)} ${tie.relation}: ${reasons.join('; ')}`;
  const differences = tie.differences.map(
    (d) => `${d.what} ${side(isTurned ? d.right : d.left)} / ${side(isTurned ? d.left : d.right)}`,
  );
  const differs = differences.length > 0 ? [`       differs: ${differences.join('; ')}`] : [];
  return [score, ...differs].flatMap((line) =>
    wrapped(line, width - 8).map((part, i) => `  ${i === 0 ? '' : '     '}${part}`),
  );
}

function side(side: { readonly text: string } | null): string {
  return side ? `“${isolated(side.text.length > 60 ? `${side.text.slice(0, 57)}…` : side.text)}”` : 'nothing';
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

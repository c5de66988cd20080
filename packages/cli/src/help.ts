/** Help texts. Each verb's ends with an example. */
import type { ArgsDef } from 'citty';
import { aliasesOf } from './parse-args.ts';
import { COMMON_OPTIONS, TWINS, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';
import { wrapped } from './view/columns.ts';

/** What somebody new looks for stands first. Every verb stands in one of them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'To begin': ['demo', 'doctor', 'add', 'show', 'find', 'review', 'export'],
  'How the work stands, and what goes on with it': [
    'status',
    'trace',
    'resume',
    'retry',
    'reprocess',
    'pause',
    'unpause',
    'cancel',
    'work',
  ],
  'What people decide': ['decide', 'look', 'calibrate'],
  'Translations and models': ['memory', 'align', 'models'],
  'Other programs': ['serve', 'token', 'webhook'],
  'Protecting, keeping and forgetting': [
    'people',
    'remove',
    'backup',
    'restore',
    'import',
    'ledger',
    'verify',
  ],
  'How good it is': ['eval'],
};

/** @param width of the terminal; null: lines are as long as they are, for whoever searches in them. */
export function overview(width: number | null): string {
  const rows = (names: readonly string[]) =>
    names.map((name) => row(name.padEnd(10), VERBS[name]?.summary ?? '', width, 1));
  return [
    ...lines(
      'Crossquote finds every quote in news reports and matches the same testimony across reports and languages.',
      width,
    ),
    '',
    'Usage: crossquote <verb> [options]',
    ...Object.entries(GROUPS).flatMap(([title, names]) => ['', `${title}:`, ...rows(names)]),
    '',
    ...lines(
      'crossquote <verb> --help shows its options. Nothing leaves this machine unless you ask for it.',
      width,
    ),
    '',
    'Example: crossquote add reports/ && crossquote show',
    '',
  ].join('\n');
}

export function helpOf(name: string, summary: string, verb: Verb, width: number | null): string {
  return [
    ...lines(summary, width),
    '',
    `Usage: crossquote ${name} ${verb.takes ? `${verb.takes} ` : ''}[options]`,
    ...(verb.writing === undefined ? [] : ['', ...lines(verb.writing, width)]),
    ...section('Options', verb.options, width),
    ...section('Common options', COMMON_OPTIONS, width),
    '',
    `Example: ${verb.example}`,
    '',
  ].join('\n');
}

function section(title: string, options: ArgsDef, width: number | null): readonly string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const rows = entries.map(([name, def]) => {
    const alias = aliasesOf(def)
      .map((short) => `-${short}, `)
      .join('');
    const value = def.type === 'boolean' ? '' : ` <${def.valueHint ?? 'value'}>`;
    const twin = TWINS[name] ? ` [${TWINS[name]}]` : '';
    return [`${alias}--${name}${value}`, `${def.description ?? ''}${twin}`] as const;
  });
  const widest = Math.max(...rows.map(([left]) => left.length));
  return ['', `${title}:`, ...rows.map(([left, right]) => row(left.padEnd(widest), right, width, 2))];
}

/** Fewer columns than this beside the names would be a ribbon of words. */
const LEAST = 30;

/** @param gap blanks between the two. */
function row(left: string, right: string, width: number | null, gap: number): string {
  const indent = 2 + left.length + gap;
  const beside = width === null ? null : Math.max(LEAST, width - indent);
  return `  ${left}${' '.repeat(gap)}${lines(right, beside).join(`\n${' '.repeat(indent)}`)}`;
}

function lines(text: string, width: number | null): readonly string[] {
  return width === null ? [text] : wrapped(text, width);
}

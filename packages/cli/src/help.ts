/** Help texts. Each verb's ends with an example. */
import type { ArgsDef } from 'citty';
import { aliasesOf } from './parse-args.ts';
import { COMMON_OPTIONS, TWINS, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

export function overview(): string {
  const lines = Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    'Crossquote finds every quote in news reports and matches the same testimony across reports and languages.',
    '',
    'Usage: crossquote <verb> [options]',
    '',
    'Verbs:',
    ...lines,
    '',
    'crossquote <verb> --help shows its options. Nothing leaves this machine unless you ask for it.',
    '',
    'Example: crossquote add reports/ && crossquote export --kind testimonies',
    '',
  ].join('\n');
}

export function helpOf(name: string, summary: string, verb: Verb): string {
  return [
    summary,
    '',
    `Usage: crossquote ${name} ${verb.takes ? `${verb.takes} ` : ''}[options]`,
    ...section('Options', verb.options),
    ...section('Common options', COMMON_OPTIONS),
    '',
    `Example: ${verb.example}`,
    '',
  ].join('\n');
}

function section(title: string, options: ArgsDef): readonly string[] {
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
  const width = Math.max(...rows.map(([left]) => left.length));
  return ['', `${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)];
}

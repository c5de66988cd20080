/** Every format an export can have. Adding one adds a line here. */
import { InvalidInput } from '@crossquote/domain';
import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { jsonl } from './jsonl.ts';
import { tei } from './tei.ts';
import { tmx } from './tmx.ts';
import { tsv } from './tsv.ts';
import { xliff } from './xliff.ts';

const FORMATS = { jsonl, csv, tsv, tmx, xliff, tei, annotations } as const satisfies Readonly<
  Record<string, ExportFormat>
>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** @throws InvalidInput when there is no such format. */
export function exportFormat(name: string): ExportFormat {
  const known = FORMAT_NAMES.find((format) => format === name);
  if (known) return FORMATS[known];
  throw new InvalidInput(`there is no format "${name}"; give one of ${FORMAT_NAMES.join(', ')}`);
}

/** Which language a report is translated into, and which there are to choose from. */
import { canonicalLanguage, type Language, primaryLanguage } from '@crossquote/domain';
import type { EditableReport } from '@crossquote/pipeline';

/** The language asked for; else the first that the report is not in. @throws InvalidInput when it is no language. */
export function targetOf(
  asked: string | undefined,
  source: Language,
  targets: readonly Language[],
): Language {
  if (asked !== undefined && asked !== '') return canonicalLanguage(asked);
  const foreign = targets.find((target) => primaryLanguage(target) !== primaryLanguage(source));
  return foreign ?? 'en';
}

/** Those to choose from: the usual ones, and those there are translations in. */
export function languagesOf(
  { report, language, languages }: EditableReport,
  targets: readonly Language[],
): readonly Language[] {
  const all = new Set([language, ...targets, ...languages]);
  return [...all].filter(
    (each) => each === language || primaryLanguage(each) !== primaryLanguage(report.language),
  );
}

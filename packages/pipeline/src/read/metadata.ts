/** What is known about a report beside its text: from a sidecar file, front matter, JSON fields or the page itself. */
import { InvalidInput, knownLanguage } from '@crossquote/domain';
import { z } from 'zod';
import { publicationTime } from './publication-time.ts';

export interface Metadata {
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
  readonly url: string | null;
}

export const NO_METADATA: Metadata = {
  title: null,
  language: null,
  publisher: null,
  publishedAt: null,
  url: null,
};

const word = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value).trim() || null));

/** `<file>.json` beside a report, and front matter; `date` is another name of `publishedAt`. Other keys are left alone. */
export const sidecarSchema = z.object({
  title: word,
  language: word,
  publisher: word,
  publishedAt: word,
  date: word,
  url: word,
});

/**
 * @param where names the place in messages, e.g. `the sidecar file`.
 * @throws InvalidInput naming the field, never its words.
 */
export function parseMetadata(value: unknown, where: string): Metadata {
  const parsed = sidecarSchema.safeParse(value);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ');
    throw new InvalidInput(
      `${where}: ${fields} must be text; give title, language, publisher, publishedAt, url`,
    );
  }
  const { title, publisher, url } = parsed.data;
  return {
    title,
    publisher,
    url,
    language: parsed.data.language === null ? null : knownLanguage(parsed.data.language),
    publishedAt: timeOf(parsed.data.publishedAt ?? parsed.data.date, where),
  };
}

/** Field by field the first that is known. */
export function mergeMetadata(...sources: readonly Metadata[]): Metadata {
  const pick = (key: keyof Metadata) => sources.find((source) => source[key] !== null)?.[key] ?? null;
  return {
    title: pick('title'),
    language: pick('language'),
    publisher: pick('publisher'),
    publishedAt: pick('publishedAt'),
    url: pick('url'),
  };
}

function timeOf(value: string | null, where: string): string | null {
  if (value === null) return null;
  const time = publicationTime(value);
  if (time === null) {
    throw new InvalidInput(
      `${where}: publishedAt is no date; write it as 2016-12-13 or 2016-12-13T12:12:00Z`,
    );
  }
  return time;
}

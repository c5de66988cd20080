/** What the library that checks requests finds wrong, in our words: each tells the fix, and none repeats what was given. What a shape says itself goes before. */
import { z } from '@hono/zod-openapi';

type Issue = z.core.$ZodRawIssue;

const GIVE: Readonly<Record<string, string>> = {
  string: 'give a text',
  number: 'give a number',
  int: 'give a whole number',
  boolean: 'give true or false',
  array: 'give a list',
  object: 'give an object',
  file: 'give a file',
  File: 'give a file',
};

export function issueInWords(issue: Issue): string {
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_value') return `${state(issue)}; give ${choice(issue.values)}`;
  if (issue.code === 'invalid_format') return 'is not written so; /openapi.json shows how';
  return 'cannot be used; /openapi.json shows what can';
}

/** From now on, of every request. */
export function speakOurWords(): void {
  z.config({ customError: issueInWords });
}

function state({ input }: Issue): string {
  return input === undefined ? 'is missing' : 'cannot be used';
}

function wrongType(issue: Extract<Issue, { readonly code: 'invalid_type' }>): string {
  return `${state(issue)}; ${GIVE[issue.expected] ?? '/openapi.json shows what to give'}`;
}

function tooSmall({ origin, minimum }: Extract<Issue, { readonly code: 'too_small' }>): string {
  if (origin === 'string')
    return minimum === 1 ? 'is empty; give a text' : `is too short; give ${minimum} letters or more`;
  if (origin === 'array' || origin === 'set') return `holds too few; give ${minimum} or more`;
  return `is too small; give ${minimum} or more`;
}

function tooBig({ origin, maximum }: Extract<Issue, { readonly code: 'too_big' }>): string {
  if (origin === 'string') return `is too long; give ${maximum} letters or fewer`;
  if (origin === 'array' || origin === 'set') return `holds too many; give ${maximum} or fewer`;
  return `is too large; give ${maximum} or less`;
}

function choice(values: readonly unknown[]): string {
  const names = values.map(String);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

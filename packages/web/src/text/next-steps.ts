/** What is to be typed next: stored in English, commands are the same in every language, what stands beside them is said in the reader's. */
import { apart, type Readable, read } from './readable.ts';
import type { Words } from './words.ts';

export interface NextStep {
  readonly command: string;
  /** null: the command says all. */
  readonly note: string | null;
}

const STEPS: Readable = [
  [
    /^without --offline: (?<command>crossquote models fetch \S+) \(about (?<count>\d+) MB, from (?<host>\S+)\)$/,
    'next.fetch-online',
  ],
  [/^(?<command>crossquote models fetch \S+) \(about (?<count>\d+) MB, from (?<host>\S+)\)$/, 'next.fetch'],
  [/^(?:then: )?(?<command>crossquote(?: [\w-]+)+)$/, ''],
];

/** @returns in their order; null where one of them is known nowhere but in its own words. */
export function nextSteps(words: Words, action: string): readonly NextStep[] | null {
  const steps = action.split('; ').map((part): NextStep | null => {
    const {
      key,
      groups: { command, count, host },
    } = read(part, STEPS) ?? { key: '', groups: {} };
    if (command === undefined) return null;
    if (count === undefined || host === undefined) return { command, note: null };
    return { command, note: words.t(key, { shown: words.number(Number(count)), host: apart(host) }) };
  });
  return steps.every((step) => step !== null) ? steps : null;
}

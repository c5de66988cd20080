/** What `eval` is asked for, out of its options. */
import { canonicalLanguage, InvalidInput, type Language } from '@crossquote/domain';
import type { VerbContext } from '../../verb.ts';

export interface Asked {
  readonly data: string;
  readonly language: Language | undefined;
  readonly part: string | undefined;
  readonly sets: readonly string[];
  readonly limit: number | undefined;
}

/** @throws InvalidInput for a language or a number that is none. */
export function askedFor({ args }: VerbContext): Asked {
  const text = (name: string) => (typeof args[name] === 'string' ? args[name] : undefined);
  const language = text('lang') ?? text('language');
  return {
    data: text('data') ?? '../shared/bench',
    language: language === undefined ? undefined : canonicalLanguage(language),
    part: text('part'),
    sets: (text('set') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    limit: positive(text('limit')),
  };
}

function positive(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new InvalidInput('--limit is a number of rows, such as --limit 100');
}

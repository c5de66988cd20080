import type { Difference } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { compareQuotes } from './compare-quotes.ts';
import { relationDespite } from './relation-of.ts';

const WHOLE = 'The ferries burned, and the harbour master closed both gates behind the last sheep';

async function despite(omitted: string, ...others: readonly Difference[]) {
  const a = await toldQuote({ text: `${WHOLE}.`, words: WHOLE });
  const b = await toldQuote({ text: 'Die Fähren brannten.', words: 'Die Fähren brannten', language: 'de' });
  const start = WHOLE.indexOf(omitted);
  const range = { start, end: start + omitted.length, text: omitted };
  const pair = compareQuotes(a, b);
  const [left, right] = pair.a === a ? [range, null] : [null, range];
  return relationDespite('translation', pair, [{ what: 'omission', left, right }, ...others]);
}

describe('relationDespite', () => {
  it('calls a telling that lacks a clause partial', async () => {
    expect(await despite('the harbour master closed both gates behind the last sheep')).toBe('partial');
  });

  it('does not for a phrase', async () => {
    expect(await despite('behind the last sheep')).toBe('translation');
  });

  it('does not where something else differs', async () => {
    const denied: Difference = { what: 'negation', left: null, right: { start: 0, end: 3, text: 'Die' } };
    expect(await despite('the harbour master closed both gates behind the last sheep', denied)).toBe(
      'translation',
    );
  });
});

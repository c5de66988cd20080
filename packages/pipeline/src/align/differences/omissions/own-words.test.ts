import { sliceOf, type TextRange } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { ownWords } from './own-words.ts';

const TEXT = '“The mill stood open,” said Holm, a miller. “My two goats were inside.”';
const FIRST = 'The mill stood open,';
const SECOND = 'My two goats were inside.';

const ranged = (words: string): TextRange => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

async function twice(): Promise<QuoteTraits> {
  const [first, second] = [
    await toldQuote({ text: TEXT, words: FIRST }),
    await toldQuote({ text: TEXT, words: SECOND }),
  ];
  const content = [ranged(FIRST), ranged(SECOND)];
  return { ...first, quote: { ...first.quote, content }, tokens: [...first.tokens, ...second.tokens] };
}

const words = async (range: TextRange) => {
  const found = ownWords(await twice(), range);
  return found && sliceOf(TEXT, found);
};

describe('ownWords', () => {
  it('leaves out what the report says in between', async () => {
    expect(await words({ start: 0, end: TEXT.length })).toBe('My two goats were inside');
    expect(await words({ start: 0, end: TEXT.indexOf('two') })).toBe('The mill stood open');
  });

  it('finds none where the quote says nothing, or nothing that tells something', async () => {
    expect(await words(ranged('said Holm'))).toBeNull();
    expect(await words(ranged('The'))).toBeNull();
  });
});

import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../../testing/told-quote.ts';
import { namedSpeaker } from './named-speaker.ts';

const WORDS = 'the pump ran';
const TEXT = 'Ada Lund came late. Then Holm asked. “the pump ran,” she said. Ada Lund left.';

async function shown(telling: Partial<Telling>): Promise<readonly [number, string] | null> {
  const traits = await toldQuote({ text: TEXT, words: WORDS, ...telling });
  const range = namedSpeaker(traits);
  return range && [range.start, sliceOf(traits.report.text, range)];
}

describe('namedSpeaker', () => {
  it('shows the name that a pronoun stands for, from before it', async () => {
    expect(await shown({ mention: 'she', name: 'Ada Lund' })).toEqual([0, 'Ada Lund']);
  });

  it('keeps a mention that names the speaker, and one whose name the text does not have', async () => {
    expect(await shown({ mention: 'Holm', name: 'Mira Holm' })).toEqual([25, 'Holm']);
    expect(await shown({ mention: 'she', name: 'Mira Tarr' })).toEqual([TEXT.indexOf('she'), 'she']);
  });

  it('takes no name from inside another word', async () => {
    const text = 'Adamant, “the pump ran,” she said.';
    expect(await shown({ text, mention: 'she', name: 'Ada' })).toEqual([text.indexOf('she'), 'she']);
  });

  it('shows nobody where nobody is named', async () => {
    expect(await shown({})).toBeNull();
  });
});

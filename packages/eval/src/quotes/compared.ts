/** One report's gold and found quotes, ready to be compared: words by number, speakers as ranges. */
import type { Quote, TextRange } from '@crossquote/domain';
import type { GoldForm, GoldQuote } from './gold-row.ts';
import { quotedWithin } from './quoted-within.ts';
import { type Words, wordIndex } from './word-index.ts';

export interface Said {
  readonly form: GoldForm;
  readonly content: Words;
  readonly cue: Words;
  readonly speaker: Words;
  readonly frame: Words;
  readonly addressee: Words;
  /** Where the content starts and ends, for people. */
  readonly ranges: readonly TextRange[];
}

export interface Compared {
  readonly doc: string;
  readonly text: string;
  /** As the set marks them. */
  readonly gold: readonly Said[];
  readonly goldNested: readonly boolean[];
  /** As they were found. */
  readonly found: readonly Said[];
}

/** What a set makes of quoted words inside indirect speech. */
export interface Convention {
  /** A quote with both is called `mixed`; else it is indirect speech, and its quoted words may be direct quotes of their own. */
  readonly knowsMixed: boolean;
}

export function compared(
  doc: string,
  text: string,
  gold: readonly GoldQuote[],
  found: readonly Quote[],
): Compared {
  const words = wordIndex(text);
  return {
    doc,
    text,
    gold: gold.map((quote) => ({
      form: quote.form,
      content: words(quote.content),
      cue: words(quote.cue),
      speaker: words(quote.speaker),
      frame: words(quote.frame),
      addressee: words(quote.addressee),
      ranges: quote.content,
    })),
    goldNested: gold.map(({ nested }) => nested),
    found: found.map((quote) => saidOf(quote, words)),
  };
}

export function formsOf({ knowsMixed }: Convention): readonly GoldForm[] {
  return knowsMixed ? ['direct', 'indirect', 'mixed'] : ['direct', 'indirect'];
}

/** Gold and found quotes of one form, by the set's convention. */
export function ofForm(
  { text, gold, found }: Compared,
  form: GoldForm,
  { knowsMixed }: Convention,
): { readonly gold: readonly Said[]; readonly found: readonly Said[] } {
  const wanted = gold.filter((said) => said.form === form);
  if (knowsMixed) return { gold: wanted, found: found.filter((said) => said.form === form) };
  const words = wordIndex(text);
  const quoted = (said: Said) =>
    quotedWithin(text, said.ranges).map((range) => ({ ...said, ranges: [range], content: words([range]) }));
  return {
    gold: wanted,
    found: found.flatMap((said) => {
      if (said.form !== 'mixed') return said.form === form ? [said] : [];
      return form === 'indirect' ? [said] : form === 'direct' ? quoted(said) : [];
    }),
  };
}

function saidOf(quote: Quote, words: (ranges: readonly TextRange[]) => Words): Said {
  return {
    form: quote.form,
    content: words(quote.content),
    cue: words(quote.cue ? [quote.cue] : []),
    speaker: words(quote.speaker.mention ? [quote.speaker.mention] : []),
    frame: [],
    addressee: [],
    ranges: quote.content,
  };
}

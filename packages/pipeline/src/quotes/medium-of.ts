/** How the words reached the reporter: by the verb, else by the words around the quote. */
import type { Medium, TextRange } from '@crossquote/domain';
import type { Frame } from './frame/frames.ts';
import type { Span } from './frame/token-span.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';

export function mediumOf(
  frame: Frame,
  cue: Span | null,
  content: readonly TextRange[],
  lexicon: Lexicon,
): Medium | null {
  const outside = frame.tokens.filter(
    (token) =>
      token.kind === 'word' && !content.some((range) => range.start <= token.start && token.end <= range.end),
  );
  const verb = cue
    ? frame.tokens
        .slice(cue.first, cue.end)
        .map((token) => token.key)
        .join(' ')
    : '';
  const own = lexicon.media.find(([word]) => word === verb);
  if (own) return own[1];
  const words = ` ${outside.map((token) => token.key).join(' ')} `;
  return lexicon.media.find(([word]) => words.includes(` ${word} `))?.[1] ?? null;
}

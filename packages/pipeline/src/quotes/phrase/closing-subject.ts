/** "Most runął po północy, poinformowała straż pożarna.": behind a comma, verb and subject close the sentence, and nothing is left to report. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { behindTime } from './behind-time.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

export function closingSubject(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!lexicon.data.noArticles || tokens[cue.first - 1]?.text !== ',') return null;
  const subject = nounPhraseAfter(tokens, behindTime(tokens, cue.end, lexicon), lexicon);
  return subject && /^\.?$/.test(tokenAt(tokens, subject.end).text) ? subject : null;
}

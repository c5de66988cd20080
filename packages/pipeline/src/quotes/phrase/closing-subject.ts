/** "Most runął po północy, poinformowała straż pożarna.": behind a comma, verb and subject close the sentence, and nothing is left to report. */
import type { Cue } from '../frame/cues.ts';
import { goesOnAt } from '../frame/goes-on-at.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { appositionTo } from '../reported/apposition.ts';
import { bareNounAfter } from './bare-noun-after.ts';
import { behindAdverbial } from './behind-adverbial.ts';
import { behindTime } from './behind-time.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { officeBehind } from './office-subject.ts';
import { somebodyAt } from './somebody-at.ts';

export function closingSubject(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  const { noArticles, language } = lexicon.data;
  const romance = /^(?:fr|es|it)$/.test(language);
  if (!(noArticles || romance) || tokens[clauseOf(tokens, cue, lexicon) - 1]?.text !== ',') return null;
  const subject = romance ? romanceSubject(tokens, cue, lexicon) : slavicSubject(tokens, cue, lexicon);
  return subject && closes(tokens, subject, lexicon) ? subject : null;
}

/** The sentence ends behind who says it, or a description that it ends with: ", a dit Jean Mar, maire de la ville"; or they go on saying: ", ajoutant que". */
function closes(tokens: readonly Token[], subject: Span, lexicon: Lexicon): boolean {
  if (/^\.?$/.test(tokenAt(tokens, subject.end).text)) return true;
  if (goesOnAt(tokens, subject.end + 1, lexicon)) return true;
  const described = appositionTo(tokens, subject, lexicon);
  return described !== null && /^\.?$/.test(tokenAt(tokens, described.end).text);
}

const OF_THIS = /^(?:об этом|про це|o tym)$/;

/** Where the verb begins with its auxiliary and its pronouns: ", a | affirmé", ", lui a | dit". */
function clauseOf(tokens: readonly Token[], cue: Cue, { words, data }: Lexicon): number {
  let first = cue.first;
  const isSmall = ({ key }: Token) => words.auxiliaries.has(key) || words.adverbs.has(key);
  // «…, об этом | сообщил мэр»
  if (OF_THIS.test(`${tokenAt(tokens, first - 2).key} ${tokenAt(tokens, first - 1).key}`)) return first - 2;
  while (!data.noArticles && cue.first - first < 3 && isSmall(tokenAt(tokens, first - 1))) first -= 1;
  return first;
}

function romanceSubject(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  return somebodyAt(tokens, behindAdverbial(tokens, cue.end, lexicon), lexicon);
}

function slavicSubject(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  const from = behindAdverbial(tokens, behindTime(tokens, cue.end, lexicon), lexicon);
  return (
    officeBehind(tokens, cue, lexicon) ??
    nounPhraseAfter(tokens, from, lexicon) ??
    bareNounAfter(tokens, { ...cue, end: from }, lexicon)
  );
}

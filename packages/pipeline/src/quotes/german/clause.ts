/** Where a German clause begins and ends around its verb. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** How far behind its verb a subject can stand. */
const REACH = 30;

/** Where the finite verb of a participle stands; of a clause with its verb last, right behind it: "weil die Stadt ihn so | genannt | hat". */
export function auxiliaryOf(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number {
  const isLast = lexicon.words.auxiliaries.has(tokenAt(tokens, cue.end).key) && !isWord(tokens[cue.end + 1]);
  if (isLast && subordinateStart(tokens, cue.first, from, lexicon) !== null) return cue.first;
  for (let at = cue.first - 1; at >= from; at -= 1)
    if (lexicon.words.auxiliaries.has(tokenAt(tokens, at).key)) return at;
  return cue.first;
}

const WITH_INFINITIVE =
  /^(?:muss|müssen|musste|mussten|konnten?|können|durften?|sollten?|wollten?|ließ(?:en)?|lässt|lassen|lasse)$/;

/** "Das | musste | die Ministerin am Abend einräumen", "Dort | lässt | sie erklären": the finite verb of an infinitive that ends its clause; null for a verb of its own. */
export function finiteOf(tokens: readonly Token[], cue: Cue, from: number): number | null {
  if (!cue.key.endsWith('en') || isWord(tokens[cue.end])) return null;
  for (let at = cue.first - 1; at >= from && tokens[at]?.text !== ','; at -= 1)
    if (WITH_INFINITIVE.test(tokenAt(tokens, at).key)) return at;
  return null;
}

/** "…, wie die Polizei | mitteilte", "indem er | sagte": the first token behind the conjunction of a clause with its verb last. */
export function subordinateStart(
  tokens: readonly Token[],
  finite: number,
  from: number,
  lexicon: Lexicon,
): number | null {
  const { words } = lexicon;
  if (!endsClause(tokens, finite, lexicon)) return null;
  for (let at = finite - 1; at >= from; at -= 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token) && token.kind !== 'quotation' && !/^[()]$/.test(token.text)) return null;
    const opens =
      at === from || !isWord(tokens[at - 1]) || words.coordinators.has(tokenAt(tokens, at - 1).key);
    const conjunction = (words.subordinators.has(token.key) || words.as.has(token.key)) && at < finite - 1;
    if (opens && conjunction) return at + 1;
  }
  return null;
}

/** ", der den Hafen leitet und | sagt": the pronoun that opens a clause with its verb last, where it can be the subject. */
export function relativeOf(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Span | null {
  if (!endsClause(tokens, cue.first, lexicon)) return null;
  for (let at = cue.first - 2; at > from; at -= 1) {
    if (isWord(tokens[at]) || tokens[at]?.kind === 'quotation') continue;
    const first = tokenAt(tokens, at + 1);
    const opens = /^(?:der|die|welcher|welche)$/.test(first.key) && !first.capital && isWord(tokens[at - 1]);
    const isClause = opens && !isApposition(tokens, at + 2, cue.first - 1);
    return isClause && tokens[at]?.text === ',' ? { first: at + 1, end: at + 2 } : null;
  }
  return null;
}

/** "Der Angeklagte, der | Bäcker Egon Holm |, sagte": names between two commas, and no clause. */
function isApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  const own = tokens.slice(from, comma);
  return (
    tokens[comma]?.text === ',' && own.length > 0 && own.every((token) => isWord(token) && token.capital)
  );
}

/** Nothing but auxiliaries stands between the verb and the next mark. */
function endsClause(tokens: readonly Token[], finite: number, lexicon: Lexicon): boolean {
  let at = finite + 1;
  while (isWord(tokens[at]) && isVerbal(tokenAt(tokens, at), lexicon)) at += 1;
  return !isWord(tokens[at]);
}

function isVerbal({ key }: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.words.auxiliaries.has(key) ||
    lexicon.words.reportedMood.has(key) ||
    (lexicon.phrases.get(key) ?? []).some(({ kinds }) => kinds.has('participle'))
  );
}

/** Up to the first mark that no noun phrase holds. */
export function stopOf(tokens: readonly Token[], from: number, { words }: Lexicon): number {
  let at = from;
  while (at < Math.min(tokens.length, from + REACH)) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'punct' && !/^[().]$/.test(token.text)) break;
    if (token.kind === 'quotation' && at > from && tokens[at + 1] !== undefined && token.text.length > 40)
      break;
    at += 1;
    // "rief „Weg!“ und | der Wirt lachte": what is joined to quoted words has a verb of its own.
    if (token.kind === 'quotation' && at > from + 1 && words.coordinators.has(tokenAt(tokens, at).key)) break;
  }
  return at;
}

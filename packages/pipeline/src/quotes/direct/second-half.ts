/** “We,” he said, “are leaving.”: whether quoted words go on with those before them, however few there are. */
import { type Cue, isSource } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { spotNames } from '../speaker/spot-names.ts';
import type { Attribution } from './attribution.ts';

type Attributions = ReadonlyMap<number, Attribution>;

/** Words of an attribution between two halves: "said Odo Marrick, the harbour's oldest pilot". */
const MAX_BETWEEN = 8;

/** A comma stands before these words, and before it the attribution of other quoted words, with no cue but theirs. */
export function isBehindAttribution(
  { tokens }: Frame,
  at: number,
  attributions: Attributions,
  cues: readonly Cue[],
): boolean {
  const first = quotationBefore(tokens, at);
  const attribution = attributions.get(first);
  return (
    attribution !== undefined &&
    tokenAt(tokens, at - 1).text === ',' &&
    cues.every((cue) => cue.first < first || cue.first >= at || cue === attribution.cue)
  );
}

/** Between these words and those before them stands their attribution and nothing else, but for what the speaker is. */
export function isResumed(
  frame: Frame,
  at: number,
  attributions: Attributions,
  cues: readonly Cue[],
  lexicon: Lexicon,
): boolean {
  const { tokens } = frame;
  if (!isBehindAttribution(frame, at, attributions, cues)) return false;
  const first = quotationBefore(tokens, at);
  const { cueSpan: cue = null, subject: found = null } = attributions.get(first) ?? {};
  const subject = typeof found === 'string' ? null : found;
  const between = { first: first + 1, end: at - 1 };
  if (!cue || cue.first < first) return false;
  const close = Math.max(cue.end, subject?.end ?? 0);
  return (
    tokens.slice(between.first, between.end).filter(isWord).length <= MAX_BETWEEN &&
    isClosedBy(tokens, { first: close, end: between.end }, lexicon) &&
    (goesOnSmall(tokens, at, { first: close, end: between.end }, lexicon) ||
      !joinsAnother(tokens, { first: close, end: between.end }, lexicon)) &&
    !namesAnother(tokens, between, cue, subject, lexicon)
  );
}

/** „Wir“, so die Lotsin, „gehen heute.“: what no verb of saying attributes goes on behind its source. */
export function attributionResumed(
  { tokens }: Frame,
  at: number,
  attributions: Attributions,
): Attribution | null {
  const before = attributions.get(quotationBefore(tokens, at)) ?? null;
  return before && (before.cue === null || isSource(before.cue)) ? before : null;
}

function quotationBefore(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex((token, index) => index < at && token.kind === 'quotation');
}

/** Nothing behind a comma but an apposition, ", a pilot": "singing," and "aboard the ferry," begin something else. */
function isClosedBy(tokens: readonly Token[], { first, end }: Span, { words, roles }: Lexicon): boolean {
  const commas = tokens.slice(first, end).filter(({ text }) => text === ',').length;
  if (commas === 0) return true;
  const comma = tokens.findIndex((token, index) => index >= first && token.text === ',');
  const { key } = tokenAt(tokens, comma + 1);
  return commas === 1 && (words.determiners.has(key) || roles.has(key));
}

/** Another clause begins: "said Jan Torp as Mira Holm mouthed". */
function joinsAnother(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  return tokens
    .slice(first, end)
    .some(
      ({ key }) =>
        words.coordinators.has(key) ||
        words.subordinators.has(key) ||
        (words.relatives.has(key) && !words.determiners.has(key)),
    );
}

/** „Niemand“, sagt Edda Kranz und schüttelt den Kopf, „hat uns gewarnt.“: the same person does something else, and the quoted words go on in small letters. */
function goesOnSmall(
  tokens: readonly Token[],
  at: number,
  { first, end }: Span,
  { words }: Lexicon,
): boolean {
  const [joint, next] = [tokenAt(tokens, first), tokenAt(tokens, first + 1)];
  const others = tokens
    .slice(first + 1, end)
    .some(({ key }) => words.coordinators.has(key) || words.subordinators.has(key));
  const does =
    isWord(next) && !next.capital && !words.determiners.has(next.key) && !words.adverbs.has(next.key);
  return (
    words.coordinators.has(joint.key) &&
    does &&
    !others &&
    /^\P{L}*\p{Ll}/u.test(tokenAt(tokens, at).text.slice(0, 10))
  );
}

/** Somebody is named who is neither the speaker nor whom the speaker told it. */
function namesAnother(
  tokens: readonly Token[],
  { first, end }: Span,
  cue: Span,
  subject: Span | null,
  lexicon: Lexicon,
): boolean {
  const isSubject = (span: Span) => subject && span.end > subject.first && span.first < subject.end;
  const isTold = (span: Span) => span.first === cue.end && (subject?.end ?? end) <= cue.first;
  return spotNames(tokens, lexicon, () => false).some(
    (name) => name.first > first && name.end <= end && !isSubject(name) && !isTold(name),
  );
}

/** "die Ankündigung der Stadt, die Brücke zu sperren", "der Vorwurf, er habe gelogen": what a noun for something said holds. */
import { contentSpan } from '../frame/content-span.ts';
import type { Cue } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isShare } from '../phrase/measure.ts';
import { draftOf } from '../reported/reported-draft.ts';
import { candidatesIn, UNKNOWN } from './candidates.ts';
import { isReportedForm } from './is-reported-form.ts';
import { likelySubject } from './subject.ts';
import { isAdjective, isFunctionWord } from './word-class.ts';

/** Between a noun and the comma before its clause: whose it is. */
const MAX_OWNER = 12;
const MIN_TOKENS = 3;
const CONFIDENCE = 0.7;

export function nounClauses(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): readonly Draft[] {
  const { tokens } = frame;
  return tokens.flatMap((token, at) => {
    if (!isWord(token) || !token.capital || !lexicon.words.claims.has(token.key)) return [];
    const comma = commaBehind(tokens, at);
    if (comma === null || cues.some((cue) => cue.first > at && cue.first < comma)) return [];
    const according = accordingToIt(tokens, comma + 1);
    const span = contentSpan(frame, comma + 1 + according, clauseEnd(tokens, comma + 1, lexicon));
    if (!span || span.end - span.first < MIN_TOKENS) return [];
    if (according > 1 && isObeyed(tokens, at, span, lexicon)) return [];
    if (according === 0 && !isClaim(tokens, span, lexicon)) return [];
    const owner =
      according > 0 || isRejected(tokens, at, comma)
        ? ownClaimOf(tokens, at, comma, lexicon)
        : ownerOf(tokens, at, comma, lexicon);
    const draft = draftOf(frame, null, owner, [span], CONFIDENCE, null);
    return draft ? [{ ...draft, cueSpan: { first: at, end: at + 1 } }] : [];
  });
}

/** "Berichte, | wonach | …", "Gerüchte, | nach denen | …": how many words say that the noun tells what follows. */
function accordingToIt(tokens: readonly Token[], at: number): number {
  const [first, second] = [at, at + 1].map((index) => tokenAt(tokens, index).key);
  if (first === 'wonach') return 1;
  return /^(?:nach|laut)$/.test(first ?? '') && /^(?:dem|der|denen)$/.test(second ?? '') ? 2 : 0;
}

/** What people act by, and others tell: compounds end so. */
const RULES =
  /(?:absicht|anordnung|anweisung|appell|aufforderung|aufruf|bedingung|befehl|beschluss|bitte|entscheidung|forderung|idee|plan|vorschlag|wunsch|zusage)$/u;

/** "die Entscheidung, nach der alle gehen mussten": what was done by it, unless the mood reports it ("nach der alle gehen sollten"). */
function isObeyed(tokens: readonly Token[], noun: number, { first, end }: Span, lexicon: Lexicon): boolean {
  const isReported = tokens
    .slice(first, end)
    .some((_, index) => isReportedForm(tokens, first + index, lexicon));
  return RULES.test(tokenAt(tokens, noun).key) && !isReported;
}

/** "Holm | wies | Vorwürfe | zurück |, er habe gelogen": of others, whoever they are. */
function isRejected(tokens: readonly Token[], noun: number, comma: number): boolean {
  const before = tokens.slice(0, noun).some(({ key }) => /^w(?:ies|iesen|eist|eisen)$/u.test(key));
  const isBack = tokens
    .slice(noun + 1, comma)
    .some(({ key }) => /^zurück(?:gewiesen|weisen|zuweisen)?$/u.test(key));
  return (before && isBack) || tokens.slice(0, comma).some(({ key }) => DENIES.test(key));
}

const DENIES =
  /^(?:bestr(?:itt|itten|eitet|eiten)|dementiert?e?n?|leugnet?e?n?|widersprach(?:en)?|widerspricht|widersprechen|zurückgewiesen|zurückwies(?:en)?|zurückweist)$/u;

/** Whoever the sentence is about may only deny it: "Die Polizei wies Berichte zurück, wonach …". */
function ownClaimOf(tokens: readonly Token[], noun: number, comma: number, lexicon: Lexicon): Span {
  const behind = candidatesIn(tokens, noun + 1, comma, lexicon).find(({ speaks }) => speaks > 0);
  return behind ?? { first: noun, end: noun + 1 };
}

function commaBehind(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun + 1; at < Math.min(tokens.length, noun + MAX_OWNER); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.text === ',') return at;
    if (!isWord(token) && token.kind !== 'quotation' && !/^[()]$/.test(token.text)) return null;
  }
  return null;
}

/** Before the comma that the sentence's own verb follows. */
function clauseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  for (let at = from + 2; at < tokens.length - 1; at += 1) {
    if (tokenAt(tokens, at).text !== ',') continue;
    const next = tokenAt(tokens, at + 1);
    const { key } = next;
    const known = words.finite.has(key) || words.auxiliaries.has(key) || lexicon.phrases.has(key);
    const unknown = !isFunctionWord(key, lexicon) && !isAdjective(next, lexicon);
    if (isWord(next) && !next.capital && (known || unknown) && !words.reportedMood.has(key)) return at;
  }
  return tokens.length;
}

/** With a conjunction, an infinitive or in reported mood: "die Frage, die alle stellten" is none. */
function isClaim(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, span.first);
  if (lexicon.words.that.has(first.key)) return true;
  if (/^(?:um|ohne|wie|wo|als|wenn|weil|da|sondern|aber|und)$/.test(first.key)) return false;
  const own = tokens.slice(span.first, span.end);
  const infinitive = own.some(
    (token, at) => token.key === 'zu' && /(?:en|ern|eln)$/.test(tokenAt(own, at + 1).key),
  );
  const split = own.some(({ key }) => /^\p{L}{2,}zu\p{L}+en$/u.test(key));
  return infinitive || split || own.some((_, at) => isReportedForm(tokens, span.first + at, lexicon));
}

/** Behind the noun in the genitive or with "von"; else whoever the sentence is about. */
function ownerOf(tokens: readonly Token[], noun: number, comma: number, lexicon: Lexicon): Span | null {
  const behind = candidatesIn(tokens, noun + 1, comma, lexicon).find(({ speaks }) => speaks > 0);
  return behind ?? likelySubject(tokens, 0, noun, lexicon, UNKNOWN + 1) ?? shareBefore(tokens, noun, lexicon);
}

/** "| 37 Prozent | teilen die Meinung, …" */
function shareBefore(tokens: readonly Token[], noun: number, lexicon: Lexicon): Span | null {
  const all = candidatesIn(tokens, 0, noun, lexicon);
  return all.find((one) => one.preposition === null && isShare(tokens, one)) ?? null;
}

/** Where what a verb reports ends at the latest: where its sentence goes on with something of its own. */
import { type Cue, isReporting } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import { endsWithComma, isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { beforeMain } from '../phrase/main-clause.ts';
import { commaBefore, endOfRelative, isClitic } from '../phrase/relative-subject.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { isVerbForm } from '../phrase/verb-form.ts';

/** Words between a conjunction and the verb of its clause: a subject and its adverbs. */
const MAX_SUBJECT = 6;

/** Opens a clause beside the one with the verb of saying, not inside what was said: "…, though she noted". */
const BESIDE = /^(?:but|and|though|although|while|whereas|as|yet)$/;

/** Behind quoted words that end with a comma, the writer's own words go on: “…,” while trying to explain. */
const BEHIND_QUOTED =
  /^(?:but|while|which|though|although|whereas|according|when|after|before|as|\p{L}{3,}ing)$/u;

/** "said she thinks the bridge is gone and added …": of verbs further on, those that tell and do not think. */
const TELLS = /^(?:said|says|added|adds|called|wrote|warned|noted)$/;

/** @param later the cues behind this one, in order. @returns a token index: before the next verb of the same subject, a clause of another, or a source at the end. */
export function limitOf(frame: Frame, cue: Cue, lexicon: Lexicon, later: readonly Cue[]): number {
  const { tokens } = frame;
  const quoted = lexicon.data.language === 'en' ? behindQuoted(tokens, cue) : tokens.length;
  const clause = lexicon.data.language === 'en' ? clauseBeside(tokens, cue, later) : tokens.length;
  const inverted = lexicon.data.language === 'en' ? mainBehindAmong(tokens, cue) : tokens.length;
  const sayings = later.filter((next, index) => index === 0 || TELLS.test(next.key));
  return Math.min(
    quoted,
    clause,
    mainClause(tokens, cue, lexicon),
    inverted,
    endOfRelative(tokens, cue, lexicon),
    semicolonBefore(tokens, cue, lexicon, later),
    relativeOfAnother(tokens, cue, lexicon, later),
    ...sayings.map((next) => beforeNext(tokens, cue, lexicon, next)),
  );
}

/** "Some said they had to stay; others said nothing had been told": each of two sentences has its own verb of saying. */
function semicolonBefore(
  tokens: readonly Token[],
  { end }: Cue,
  { words }: Lexicon,
  later: readonly Cue[],
): number {
  const told = later.filter((cue) => cue.kinds.has('say') && !cue.unsaid);
  const isTelling = (at: number) =>
    told.some(
      ({ first }) =>
        first > at &&
        first - at <= MAX_SUBJECT &&
        !tokens.slice(at, first).some(({ key }) => words.infinitive.has(key)),
    );
  const at = tokens.findIndex(({ text }, index) => index > end && text === ';' && isTelling(index));
  return at < 0 ? tokens.length : at;
}

/** "denied the claim through her solicitor, Odo Marrick | , who described it as …": what a verb tells of its object ends before what somebody named there says. */
function relativeOfAnother(
  tokens: readonly Token[],
  cue: Cue,
  lexicon: Lexicon,
  later: readonly Cue[],
): number {
  if (!cue.kinds.has('about') && !cue.kinds.has('aboutQuoted')) return tokens.length;
  const isSomebody = (token: Token) =>
    isWord(token) && (token.capital || genderOfRole(token.key, lexicon) !== null);
  for (const next of later) {
    const at = next.unsaid ? -1 : commaBefore(tokens, next, lexicon);
    if (at <= cue.end || !isSomebody(tokenAt(tokens, at - 1))) continue;
    if (mayBeObject(tokens, at, next, lexicon) || isOwner(tokens, at, lexicon)) continue;
    const isQuoted = ({ kind }: Token) => kind === 'quotation';
    const isOver = tokens
      .slice(cue.end, at)
      .some((token) => isQuoted(token) || lexicon.words.that.has(token.key));
    // "praised Holm, who left it, as “…”": what is quoted behind the clause is told of the object again.
    const behind = tokens.slice(next.end);
    const isLeft = behind.slice(0, behind.findIndex(isQuoted)).some(({ text }) => text === ',');
    if (!isOver && !isLeft) return at;
  }
  return tokens.length;
}

/** "criticó el informe de Holm, | que | calificó de «…»", «слова Хольма, | которые | назвала …»: what the teller says of something; but "que | la | calificó", "quien calificó". */
function mayBeObject(tokens: readonly Token[], comma: number, next: Cue, { data }: Lexicon): boolean {
  const who = tokenAt(tokens, comma + 1).key;
  if (data.noArticles === true) return /[еіeи]$/u.test(who);
  const isEither = (data.language === 'es' && who === 'que') || (data.language === 'it' && who === 'che');
  const isAbout = next.kinds.has('about') || next.kinds.has('aboutQuoted');
  return isEither && isAbout && !isClitic(tokenAt(tokens, comma + 2));
}

const MANS_GENITIVE = /[^аеиоуыэюяьйіїєaeiouyąęó][аa]$/u;
const WOMANS_GENITIVE = /[ыиіїyi]$/u;

/** «слова жены | Патрика Венна |, которая …», «газету | Орсунда |, которая …»: in languages without articles the name before the comma may be whose somebody or something is: it is where the pronoun has another gender. */
function isOwner(tokens: readonly Token[], comma: number, { data }: Lexicon): boolean {
  if (data.noArticles !== true || !tokenAt(tokens, comma - 1).capital) return false;
  const first = tokens.findLastIndex((token, at) => at < comma && !(isWord(token) && token.capital)) + 1;
  const { key } = tokenAt(tokens, first);
  const isHers = /[аяa]$/u.test(tokenAt(tokens, comma + 1).key);
  return first === comma - 1 || (isHers ? MANS_GENITIVE : WOMANS_GENITIVE).test(key);
}

function beforeNext(tokens: readonly Token[], cue: Cue, lexicon: Lexicon, next: Cue): number {
  if (lexicon.words.goingOn.has(next.key)) return behindSaid(tokens, next);
  if (lexicon.data.order === 'vso' && isJoined(tokens, next)) return next.first;
  const joint = lexicon.data.order === 'vso' ? jointBefore(tokens, next.first) : next.first;
  if (joint < next.first) return joint;
  if (next.kinds.has('source')) {
    const isBehindComma = tokens[next.first - 1]?.text === ',' && !opensReport(tokens, cue, next, lexicon);
    return isBehindComma ? next.first - 1 : tokens.length;
  }
  let before = next.first - 1;
  while (
    before > cue.end &&
    (lexicon.words.adverbs.has(tokenAt(tokens, before).key) ||
      lexicon.words.auxiliaries.has(tokenAt(tokens, before).key))
  )
    before -= 1;
  const token = tokenAt(tokens, before);
  const participle = endsWithComma(token) && /ing(?: |$)/.test(next.key) && lexicon.data.language === 'en';
  if (participle && token.kind === 'quotation') return before + 1;
  if (participle || (isWord(token) && lexicon.words.coordinators.has(token.key) && before > cue.end))
    return before;
  return tokens.length;
}

/** "said the bridge was gone | , adding that …", "… | before admitting that …". */
function behindSaid(tokens: readonly Token[], { first }: Cue): number {
  return /^[,،]$/.test(tokenAt(tokens, first - 1).text) ? first - 1 : first;
}

/** "Kranz sagte, | nach ersten Angaben | sei das Ufer weich": a source right behind the verb's own comma is part of what was said. */
function opensReport(tokens: readonly Token[], cue: Cue, next: Cue, { data }: Lexicon): boolean {
  const between = tokens.slice(cue.end, next.first - 1);
  return data.language === 'de' && next.first > cue.end && !between.some(({ text }) => text === ',');
}

/** "قال شاهد إن الجنود أطلقوا النار، | فيما نفى الجيش ذلك" */
const WHILE = /^(?:[وف]?فيما|[وف]?بينما|و?لكن)$/u;
const IN_WHICH = /^[وف]?في$/u;

/** "| في حين | نفى الجيش ذلك"; but "أطلقوا النار حين أعلن القائد الهدنة" tells when. */
function jointBefore(tokens: readonly Token[], verb: number): number {
  const { key } = tokenAt(tokens, verb - 1);
  if (key === 'حين' && IN_WHICH.test(tokenAt(tokens, verb - 2).key)) return verb - 2;
  return WHILE.test(key) ? verb - 1 : verb;
}

/** "أعلنت البلدية أن الجسر مغلق، | وقال رئيسها إن …": Arabic writes "and" onto the verb. */
function isJoined(tokens: readonly Token[], { first, key }: Cue): boolean {
  const word = tokenAt(tokens, first).key;
  // "إن الجنود جاؤوا | وقالوا إن …": without a comma it may be part of what is told.
  if (!/^[,،]$/.test(tokenAt(tokens, first - 1).text)) return false;
  return word !== key.split(' ')[0] && word.startsWith('و');
}

/** "said the bridge was gone, but he added that …": a later verb with a subject of its own. */
function clauseBeside(tokens: readonly Token[], cue: Cue, later: readonly Cue[]): number {
  // "The bridge was gone, she said | , and two others told us that …": nothing is told between the two.
  const floor = tokens[cue.end]?.text === ',' ? cue.end : cue.end + 2;
  for (const next of later) {
    if (!isReporting(next) || next.unsaid) continue;
    for (let at = next.first - 2; at > Math.max(floor, next.first - MAX_SUBJECT - 2); at -= 1) {
      const token = tokenAt(tokens, at);
      if (!isWord(token)) break;
      if (!BESIDE.test(token.key)) continue;
      const before = tokenAt(tokens, at - 1);
      if (!endsWithComma(before)) break;
      return before.kind === 'quotation' ? at : at - 1;
    }
  }
  return tokens.length;
}

/** "Although she said the bridge was gone, the ferry left": the main clause is the writer's own. */
function mainClause(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): number {
  const at = beforeMain(tokens, cue, lexicon);
  if (at < 0) return tokens.length;
  return tokenAt(tokens, at).kind === 'quotation' ? at + 1 : at;
}

/** "Among those who said they were beaten | was a boy", "… | , Mira Holm was the oldest": the sentence's own verb, or the comma before its subject. */
function mainBehindAmong(tokens: readonly Token[], cue: Cue): number {
  const who = tokens.findIndex(({ key }) => key === 'who');
  if (tokenAt(tokens, 0).key !== 'among' || who < 0 || who > cue.first) return tokens.length;
  const comma = tokens.findIndex((token, at) => at > cue.end + 1 && endsWithComma(token));
  if (comma >= 0) return tokenAt(tokens, comma).kind === 'quotation' ? comma + 1 : comma;
  const verb = tokens.findLastIndex(
    ({ key }, at) => at > cue.end + 1 && /^(?:is|are|was|were)$/.test(key) && isWord(tokens[at + 1]),
  );
  return verb < 0 ? tokens.length : verb;
}

/** “…,” | and left: what else who speaks did. */
function goesOnDoing(tokens: readonly Token[], at: number): boolean {
  const [and, verb] = [at, at + 1].map((index) => tokenAt(tokens, index));
  return and?.key === 'and' && verb !== undefined && isWord(verb) && isVerbForm(verb, NONE);
}

const NONE: ReadonlySet<string> = new Set();

function behindQuoted(tokens: readonly Token[], cue: Cue): number {
  const at = tokens.findIndex(
    (token, index) =>
      index >= cue.end &&
      token.kind === 'quotation' &&
      endsWithComma(token) &&
      (BEHIND_QUOTED.test(tokens[index + 1]?.key ?? '') || goesOnDoing(tokens, index + 1)),
  );
  return at < 0 ? tokens.length : at + 1;
}

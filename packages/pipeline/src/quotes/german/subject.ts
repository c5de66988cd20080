/** Whose words a German verb reports: the likeliest nominative before or behind it. */
import type { Cue } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import { commaSegments } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { looksLikeClause } from '../phrase/looks-like-clause.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import { type Candidate, candidatesIn, PERSON, UNKNOWN } from './candidates.ts';
import { auxiliaryOf, finiteOf, relativeOf, stopOf, subordinateStart } from './clause.ts';
import { agentOf, isPassive, whereItSays } from './without-subject.ts';
import { isPronoun } from './word-class.ts';

/** Standing where a subject stands counts as much as being somebody half. */
const IN_PLACE = 3;
const SURE_CASE = 3;

/** "Es heißt, | die Stadt | habe gezahlt", "Die Namen | werden bekannt gegeben": whoever stands beside such a verb does not say it. */
export function isWithoutSubject(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): boolean {
  if (/^(?:es )?(?:heißt|hieß)(?: es)?$/.test(cue.key)) return cue.key.includes(' ');
  return isPassive(tokens, cue, isFinite(tokens, cue) ? cue.first : auxiliaryOf(tokens, cue, from, lexicon));
}

/** @param from first token of the clause: what stands before belongs to something else. */
export function germanSubject(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Subject {
  const finite =
    finiteOf(tokens, cue, from) ??
    (isFinite(tokens, cue) ? cue.first : auxiliaryOf(tokens, cue, from, lexicon));
  if (/^(?:es )?(?:heißt|hieß)(?: es)?$|^(?:steht|stand|lautet|lautete)$/.test(cue.key))
    return whereItSays(tokens, cue, from, lexicon);
  if (isPassive(tokens, cue, finite)) return agentOf(tokens, from, cue, lexicon);
  const start = subordinateStart(tokens, finite, from, lexicon);
  const relative = relativeOf(tokens, cue, from, lexicon);
  if (relative) return relative;
  if (start !== null) return firstIn(tokens, start, finite, lexicon) ?? rightOf(tokens, finite + 1, lexicon);
  const before = tokens[finite - 1];
  const quoted = cue.key.startsWith('zitier') ? quotedBy(tokens, cue, from, lexicon) : null;
  if (quoted) return quoted;
  const joined = isWord(before) && lexicon.words.coordinators.has(before.key) && finite > 1;
  const right = rightOf(tokens, finite === cue.first ? cue.end : finite + 1, lexicon);
  if (joined) return right && right.case === 'subject' ? right : 'same';
  const left = leftOf(tokens, from, finite, lexicon);
  if (!left && (right?.speaks ?? 0) <= UNKNOWN) return particleName(tokens, from, finite, lexicon) ?? right;
  if (!left || !right) return left ?? right;
  // "Die Königin bat | den Minister |, …": no thing asks, so who stands before the verb is no object.
  if (ASKING.test(cue.key) && left.case !== 'object') return left;
  return scoreOf(left, true) >= scoreOf(right, false) ? left : right;
}

const ASKING = /^(?:bat|baten|bittet|bitten|ersuchte|forderte auf)$/;

/** "Die Zeitung zitiert den Lotsen | mit den Worten": behind a paper and its verb stands whose words they are; "Jost Ebel zitierte die Bibel" gives his. */
function quotedBy(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Candidate | null {
  const behind = candidatesIn(tokens, cue.end, stopOf(tokens, cue.end, lexicon), lexicon);
  const left = leftOf(tokens, from, cue.first, lexicon);
  const [first, ...others] = behind;
  // „…“, zitiert die Hafenpost | den Lotsen
  const told = others.find((one) => one.case === 'object' && one.preposition === null);
  if (!left && first && told && mayBeQuoted(told, mayBePaper(tokens, first, lexicon))) return told;
  if (!left || !first || first.preposition !== null || first.case === 'subject') return null;
  return mayBeQuoted(first, lexicon.words.determiners.has(tokenAt(tokens, left.first).key)) ? first : null;
}

/** A person cites texts and the dead as well. */
function mayBePaper(tokens: readonly Token[], { first, speaks }: Candidate, { words }: Lexicon): boolean {
  return speaks < PERSON && words.determiners.has(tokenAt(tokens, first).key);
}

/** @param isPaper whether it is a paper that cites: nothing need tell that whom it cites can speak. */
function mayBeQuoted({ speaks }: Candidate, isPaper: boolean): boolean {
  return speaks > UNKNOWN || (speaks === UNKNOWN && isPaper);
}

/** "erklärt" is a participle as well, but not right behind a comma, where a clause that went before ends: "Im Brief, den sie geschrieben hat, erklärt sie". */
function isFinite(tokens: readonly Token[], { kinds, first }: Cue): boolean {
  return !kinds.has('participle') || (kinds.has('say') && tokenAt(tokens, first - 1).text === ',');
}

/** The likeliest subject of a stretch without a verb of saying, as before a colon. */
export function likelySubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
  atLeast = UNKNOWN + 1,
): Span | null {
  const fit = candidatesIn(tokens, from, end, lexicon).filter(canSpeak);
  return best(fit.filter(({ speaks }) => speaks >= atLeast));
}

function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (top, one) => (!top || scoreOf(one, false) > scoreOf(top, false) ? one : top),
    null,
  );
}

function canSpeak(candidate: Candidate): boolean {
  return candidate.preposition === null && candidate.case !== 'object';
}

function scoreOf(candidate: Candidate, inPlace: boolean): number {
  return candidate.speaks + (inPlace ? IN_PLACE : 0) + (candidate.case === 'subject' ? SURE_CASE : 0);
}

function firstIn(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Span | null {
  const fit = candidatesIn(tokens, from, end, lexicon).filter(canSpeak);
  return fit[0] && fit[0].speaks > 0 ? fit[0] : best(fit);
}

/** The first nominative behind the verb, past adverbials and who is spoken to. */
function rightOf(tokens: readonly Token[], from: number, lexicon: Lexicon): Candidate | null {
  const end = stopOf(tokens, from, lexicon);
  const fit = candidatesIn(tokens, from, end, lexicon).filter(
    (one) => canSpeak(one) && !isAddressee(tokens, one, lexicon),
  );
  const found = fit[0] && fit[0].speaks > 0 ? fit[0] : best(fit);
  // schrieb „Die Zeit“: a name in quotation marks.
  const name = found === null && tokens[from]?.kind === 'quotation' && isShortName(tokenAt(tokens, from));
  return name ? { first: from, end: from + 1, preposition: null, case: 'either', speaks: UNKNOWN } : found;
}

/** „Obraz“, „Der Spiegel“: a name, no statement. */
function isShortName(token: Token): boolean {
  return token.text.split(/\s+/).length <= 6 && !/[.!?,]/.test(token.text.slice(0, -1));
}

/** "sagte Reportern": people without an article in the dative plural. */
function isAddressee(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, phrase.first);
  return (
    phrase.end - phrase.first === 1 &&
    /ern$|isten$|ten$/.test(first.key) &&
    lexicon.media.some(([word]) => word === first.key)
  );
}

/** The one thing before the verb, where it can be its subject: no adverbial, no object. */
function leftOf(tokens: readonly Token[], from: number, finite: number, lexicon: Lexicon): Candidate | null {
  const segments = commaSegments(tokens, from, finite);
  const told = tokenAt(tokens, finite - 1).text === ',';
  // "Die Fähre legte an, | sagte …": a sentence of its own, no subject with something told about it.
  const own = told ? segments.find((one) => !looksLikeClause(tokens, one, lexicon)) : segments.at(-1);
  if (!own) return null;
  let { first } = own;
  while (first < finite && isLead(tokenAt(tokens, first), lexicon)) first += 1;
  const [lead] = candidatesIn(tokens, first, finite, lexicon);
  if (!lead || lead.first !== first || !canSpeak(lead)) return null;
  const alone = tokenAt(tokens, lead.first);
  const next = tokenAt(tokens, lead.first + 1).key;
  const single = (lead.end - lead.first === 1 && !isPronoun(alone)) || lexicon.words.prepositions.has(next);
  if (single && isManner(alone)) return null;
  return lead;
}

/** "| Von der Marwitz | betonte, …": a name that begins with a particle, where nobody else can be the subject. */
function particleName(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Span | null {
  if (!/^(?:V[ao]n|Zu)$/.test(tokenAt(tokens, from).text)) return null;
  const first = /^de[rnm]?$/.test(tokenAt(tokens, from + 1).key) ? from + 2 : from + 1;
  const own = tokens.slice(first, end);
  const isName = (token: Token) =>
    isWord(token) &&
    token.capital &&
    !isBodyWord(token, lexicon) &&
    genderOfRole(token.key, lexicon) === null;
  return own.length > 0 && own.length <= MOST_NAMES && own.every(isName) ? { first: from, end } : null;
}

const MOST_NAMES = 2;

/** "Und", "Auch", "Selbst": small words before a subject. */
function isLead(token: Token, lexicon: Lexicon): boolean {
  return (
    !isWord(token) ||
    lexicon.words.coordinators.has(token.key) ||
    /^(?:auch|selbst|sogar|nur|gerade|allein|sowohl|weder|entweder)$/.test(token.key)
  );
}

/** "Höhnisch", "Relativierend": an adverb with the capital of the sentence's start. */
function isManner({ key }: Token): boolean {
  return /(?:end|isch|lich|ig|los|mal|weise|wörtlich|ens)$/.test(key);
}

/** Finds the words that attribute in a frame: verbs of saying, "according to" and the like. */
import type { CueKind, Lexicon, Phrase } from '../lexicon/compile-lexicon.ts';
import { isNoGoingOn } from './goes-on-at.ts';
import { namesOneself } from './names-oneself.ts';
import { statesWhat } from './states-what.ts';
import { isWord, type Token, tokenAt } from './tokens.ts';

/** `first` and `end` are indexes of tokens of the frame, half-open. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly particle: number | null;
  readonly kinds: ReadonlySet<CueKind>;
  /** Folded words of the cue. */
  readonly key: string;
  /** "did not say", "would say", "refused to say": nothing is stated. */
  readonly unsaid: boolean;
  /** "soll gesagt haben": so others say. */
  readonly hearsay?: true;
}

/** How far after a separable verb its particle is looked for. */
const PARTICLE_WINDOW = 30;

/** No sentence of print has more beside one for each quotation in it; each is compared with all others and with all words around. */
const MAX_CUES = 40;

export function findCues(tokens: readonly Token[], lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  const most = MAX_CUES + tokens.filter(({ kind }) => kind === 'quotation').length;
  for (let at = 0; at < tokens.length && cues.length < most; at += 1) {
    if (namesOneself(tokens, at, lexicon)) continue;
    const cue = cueAt(tokens, at, lexicon) ?? sourceAt(tokens, at, lexicon) ?? viewAt(tokens, at, lexicon);
    if (!cue) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}

export function hasKind(cue: Cue, ...kinds: readonly CueKind[]): boolean {
  return kinds.some((kind) => cue.kinds.has(kind));
}

export function isSource(cue: Cue): boolean {
  return cue.kinds.has('source') || cue.kinds.has('sourceAfter');
}

export function isReporting(cue: Cue): boolean {
  return hasKind(cue, 'say', 'that', 'beside', 'urge', 'about', 'participle');
}

function cueAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cue | null {
  const token = tokens[at];
  if (!isWord(token) || (token.capital && at > 0 && isWord(tokens[at - 1]) && lexicon.data.order !== 'vso'))
    return null;
  if (lexicon.data.language === 'en' && describesNoun(tokens, at)) return null;
  for (const [key, prefix] of readings(token.key, lexicon)) {
    for (const phrase of lexicon.phrases.get(key) ?? []) {
      const cue = matchPhrase(tokens, at, phrase, prefix);
      if (cue && (isForNobody(tokens, cue) || isNoGoingOn(tokens, cue, lexicon))) continue;
      if (cue && !(lexicon.ambiguous.has(cue.key) && !standsAsVerb(tokens, cue, lexicon))) {
        const hearsay = isHearsay(tokens, cue, lexicon) ? ({ hearsay: true } as const) : {};
        return { ...cue, ...hearsay, unsaid: isUnsaid(tokens, cue, lexicon) };
      }
    }
  }
  return null;
}

/** "Pour le maire, …": names a source where its clause begins; "inquiet pour le pont" does not. */
function isForNobody(tokens: readonly Token[], { first, key }: Cue): boolean {
  return /^(?:pour|para|per)$/.test(key) && isWord(tokens[first - 1]);
}

/** What behind a verb begins the clause that it reports, and behind a participle nothing: "12 reported | seeing", not "40 reported missing". */
const OPENS_REPORT =
  /^(?:that|they|he|she|it|we|i|having|being|seeing|(?!missing$|building$|king$)\p{L}{3,}ing)$/u;

/** "the alleged shooter", "an added benefit", "a widely denounced plan": a participle behind an article reports nothing. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, tokenAt(tokens, at - 1).key.endsWith('ly') ? at - 2 : at - 1);
  const isParticiple = tokenAt(tokens, at).key.endsWith('ed') && isWord(tokens[at + 1]);
  // "40 reported deaths"; but "in 2016 pledged to", and "23 reported that".
  const isCount =
    /^\d[\d.,]*$/.test(before.key) &&
    !/^(?:19|20)\d\d$/.test(before.key) &&
    !OPENS_REPORT.test(tokenAt(tokens, at + 1).key);
  return isParticiple && (isCount || /^(?:an?|the|its|his|her|their|our|my|your|every)$/.test(before.key));
}

/** Arabic joins "and" to the verb. */
function readings(key: string, lexicon: Lexicon): readonly (readonly [string, string])[] {
  const joined = lexicon.data.order === 'vso' && /^[وف]./u.test(key) && key.length > 3;
  return joined
    ? [
        [key, ''],
        [key.slice(1), key.slice(0, 1)],
      ]
    : [[key, '']];
}

function matchPhrase(tokens: readonly Token[], at: number, phrase: Phrase, prefix: string): Cue | null {
  const matches = phrase.words.every((word, offset) => {
    const key = tokens[at + offset]?.key;
    return key === (offset === 0 ? prefix + word : word);
  });
  if (!matches) return null;
  const end = at + phrase.words.length;
  const particle = phrase.particle === null ? null : particleAt(tokens, end, phrase.particle);
  if (phrase.particle !== null && particle === null) return null;
  return { first: at, end, particle, kinds: phrase.kinds, key: phrase.words.join(' '), unsaid: false };
}

/** The particle ends its clause: what follows is punctuation, a quotation or nothing. */
function particleAt(tokens: readonly Token[], from: number, particle: string): number | null {
  for (let at = from; at < Math.min(tokens.length, from + PARTICLE_WINDOW); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.key === particle && !isWord(tokens[at + 1])) return at;
    if (token.kind === 'punct' && /[;:]/.test(token.text)) return null;
  }
  return null;
}

/** "nach ersten Angaben": a preposition that names a source only before certain nouns. */
function sourceAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cue | null {
  const token = tokens[at];
  if (!isWord(token) || !lexicon.sourceWith.prepositions.has(token.key)) return null;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = tokens[next];
    if (!isWord(word)) return null;
    if (!lexicon.sourceWith.nouns.has(word.key) && !isCompound(word, lexicon)) continue;
    return {
      first: at,
      end: next + 1,
      particle: null,
      kinds: new Set(['source']),
      key: token.key,
      unsaid: false,
    };
  }
  return null;
}

/** "Bahnangaben", "Expertenmeinung": what somebody said, with who it was in one word. */
const SAID_BY =
  /\p{L}{2}(?:angaben|aussagen|meinung|informationen|berichten|schätzungen|einschätzung|erkenntnissen|berechnungen|darstellung)$/u;

function isCompound({ capital, key }: Token, { data }: Lexicon): boolean {
  return data.language === 'de' && capital && SAID_BY.test(key);
}

/** "seiner Ansicht nach": the preposition stands behind what it belongs to, and whose view it is before. What the writer thinks reports nobody. */
function viewAt(
  tokens: readonly Token[],
  at: number,
  { possessives, sourceWith, words }: Lexicon,
): Cue | null {
  const { key, capital } = tokenAt(tokens, at);
  const last = tokenAt(tokens, at + 2).key;
  // "Was ist Ihrer Meinung nach …": who is spoken to.
  const isAddress = capital && tokens.slice(0, at).some(isWord);
  const isView =
    !isAddress &&
    possessives.has(key) &&
    !words.firstPerson.has(key) &&
    sourceWith.nouns.has(tokenAt(tokens, at + 1).key);
  if (!isView || !sourceWith.prepositions.has(last)) return null;
  return { first: at, end: at + 3, particle: null, kinds: new Set(['source']), key: last, unsaid: false };
}

/** "reports" is a verb after a subject or before "that" or a quotation, and a noun after an article, a preposition or nothing. */
function standsAsVerb(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const { words, possessives } = lexicon;
  const next = tokens[cue.end];
  const before = tokens[cue.first - 1];
  if (cue.key === 'states') return statesWhat(tokens, cue, lexicon);
  if (cue.key === 'say' && isWord(before)) return isSaidBy(before, lexicon);
  // "I think" says that one may be wrong.
  if (cue.key === 'think' && words.firstPerson.has(before?.key ?? '')) return false;
  if (lexicon.data.order === 'vso')
    return next !== undefined && (isWord(next) ? !words.prepositions.has(next.key) : true);
  if (next && words.that.has(next.key)) return true;
  if (next?.kind === 'quotation' || next?.text === ':')
    return isWord(before) && !words.determiners.has(before.key) && !/['’]s?$/.test(before.key);
  // „…“, meinen die Lotsen
  if (before?.text === ',' && tokens[cue.first - 2]?.kind === 'quotation') return true;
  if (lexicon.data.order === 'v2')
    return (
      pastAdverbs(tokens, cue.first, lexicon).capital ||
      (next?.capital ?? false) ||
      lexicon.pronouns.has(next?.key ?? '')
    );
  if (!isWord(before)) return before?.text === ',' || before?.text === ')';
  if (words.determiners.has(before.key) || words.prepositions.has(before.key) || possessives.has(before.key))
    return false;
  if (/['’]s?$/.test(before.key) || words.coordinators.has(before.key)) return false;
  return (
    lexicon.pronouns.has(before.key) ||
    words.relatives.has(before.key) ||
    words.auxiliaries.has(before.key) ||
    lexicon.roles.has(before.key) ||
    words.adverbs.has(before.key) ||
    (before.capital && cue.first > 0) ||
    words.bodies.has(before.key) ||
    (words.statements.has(before.key) &&
      OF_STATEMENT.test(cue.key) &&
      !words.prepositions.has(next?.key ?? '')) ||
    /[^s]s$/.test(before.key)
  );
}

/** "the report | found": no noun has a word for a text before it that is these as well. */
const OF_STATEMENT = /^(?:found|finds|argues|argued|shows)$/;

/** "a say", "the final say", "no say": what a noun has before it. */
const BEFORE_NOUN =
  /^(?:an?|the|no|any|more|less|much|little|final|last|equal|greater|real|own|full|direct|same|ha(?:ve|s|d|ving)|g[eo]t(?:s|ting)?|g(?:i|a)ven?|wants?|wanted)$/;
/** "I dare say": perhaps. */
const MAYBE = /^dare[ds]?$/;

/** "Some say", "one in five say", "… and say": a verb behind all but what stands before the noun. */
function isSaidBy({ key }: Token, { words, possessives }: Lexicon): boolean {
  return (
    !BEFORE_NOUN.test(key) &&
    !MAYBE.test(key) &&
    !words.prepositions.has(key) &&
    !possessives.has(key) &&
    !/['’]s?$/.test(key)
  );
}

/** "die Lotsen | hingegen | sagen": the first word before a verb that is no adverb. */
function pastAdverbs(tokens: readonly Token[], verb: number, { words }: Lexicon): Token {
  let at = verb - 1;
  while (at > 0 && words.adverbs.has(tokenAt(tokens, at).key)) at -= 1;
  return tokenAt(tokens, at);
}

/** "Der Kommandant soll im Dorf | gesagt | haben": told of him, and not asked of him, as "soll gesagt werden" is. */
function isHearsay(tokens: readonly Token[], cue: Cue, { data }: Lexicon): boolean {
  if (data.language !== 'de' || !cue.kinds.has('participle') || tokens[cue.end]?.key !== 'haben')
    return false;
  const at = tokens.findLastIndex(({ key }, index) => index < cue.first && SHALL.test(key));
  return at >= 0 && !tokens.slice(at, cue.first).some(({ text }) => /^[,;:]$/.test(text));
}

const SHALL = /^solle?n?$/;

function isUnsaid(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  for (let at = cue.first - 1; at >= 0; at -= 1) {
    const { key, kind } = tokenAt(tokens, at);
    if (kind !== 'word') break;
    // "Er soll | laut Polizei | gestohlen haben": of what a source tells, that is its mood.
    const isMood =
      (cue.kinds.has('source') && lexicon.data.language === 'de') || isHearsay(tokens, cue, lexicon);
    if (words.negations.has(key) || (words.hypothetical.has(key) && !isMood) || key.endsWith("n't"))
      return true;
    if (words.infinitive.has(key) && at === cue.first - 1 && lexicon.data.language === 'en') return true;
    if (!words.auxiliaries.has(key) && !words.adverbs.has(key) && !words.infinitive.has(key)) break;
  }
  const next = tokens[cue.end];
  if (lexicon.data.order !== 'v2') return next?.key === 'pas' || next?.key === 'jamais';
  return isWord(next) && words.negations.has(next.key) && tokens[cue.end + 1]?.text === ',';
}

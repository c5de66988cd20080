/** "Müller: “…”", "with the call, “…”": quoted words introduced without a verb. */

import type { Cue } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import { isMood } from '../frame/is-mood.ts';
import { commaSegments } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { candidatesIn, UNKNOWN } from '../german/candidates.ts';
import { likelySubject } from '../german/subject.ts';
import { agentAmong } from '../german/without-subject.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { looksLikeVerb } from '../phrase/any-verb.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { isIntroduction } from '../phrase/noun-phrase-before.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import { somebodyAt } from '../phrase/somebody-at.ts';
import { isVerbForm } from '../phrase/verb-form.ts';
import { sourceOf } from '../reported/from-sources.ts';
import type { Attribution } from './attribution.ts';
import { nameAtColon } from './name-at-colon.ts';
import { standsOnThing } from './stands-on-thing.ts';

const IN_WORDS = /^(?:worte|worten|satz|zitat|ausruf|aussage|feststellung|behauptung|frage|antwort)$/;

/** "Müller: “…”", or any other introduction that ends in a colon. */
export function colonIntroduction(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Attribution | null {
  const { tokens } = frame;
  const source = sourceBefore(tokens, at, cues, lexicon);
  if (source) return source.isSure ? source.attribution : null;
  if (isToRead(tokens, at, lexicon))
    return { cue: null, cueSpan: { first: at - 3, end: at - 1 }, subject: 'nobody', confidence: 0.6 };
  const so = soBefore(tokens, at, lexicon);
  if (so) return so;
  if (isInMood(frame, at, lexicon)) return { cue: null, cueSpan: null, subject: null, confidence: 0.5 };
  const noun = statementNoun(frame, at, lexicon, true);
  if (noun) return noun;
  const heard = heardInPassive(tokens, at, lexicon);
  if (heard) return heard;
  const phrase =
    nameAtColon(tokens, at, lexicon) ?? announcer(tokens, at, lexicon) ?? forSomebody(tokens, at, lexicon);
  if (!phrase && lexicon.data.language === 'de')
    return { cue: null, cueSpan: null, subject: null, confidence: 0.5 };
  if (!phrase) return null;
  const bare = phrase.end >= at - 1;
  // "Landslide in Torp, the anger of the relatives: “…”": a heading tells of what there was.
  if (frame.role === 'title' && !bare) return null;
  return { cue: null, cueSpan: null, subject: phrase, confidence: bare ? 0.8 : 0.65 };
}

/** "Jost Ebel wurde | von der Richterin | gefragt: „…“": who stands first hears it. */
function heardInPassive(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const participle = tokenAt(tokens, at - 2);
  if (lexicon.data.language !== 'de' || tokenAt(tokens, at - 1).text !== ':') return null;
  if (!isWord(participle) || participle.capital || !PARTICIPLE.test(participle.key)) return null;
  if (!tokens.slice(0, at - 2).some(({ key }) => /^(?:wurden?|worden)$/.test(key))) return null;
  const cueSpan = { first: at - 2, end: at - 1 };
  return { cue: null, cueSpan, subject: agentAmong(tokens, 0, at - 2, lexicon), confidence: 0.7 };
}

/** No adjectives: "wurde ungehalten", "wurde verlegen". */
const PARTICIPLE = /^(?!un|verlegen$)(?=\p{L}*(?:t|en)$)\p{L}*?(?:ge|be|er|ver|zer|ent)\p{L}+(?:t|en)$/u;

/** "Das habe Methode, so | Edda Kranz | weiter: „…“" */
function soBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const so = tokens.findLastIndex(
    ({ key }, index) => index < at && lexicon.words.so.has(key) && tokens[index - 1]?.text === ',',
  );
  const subject = so < 0 ? null : somebodyAt(tokens, so + 1, lexicon);
  const rest = subject && tokens.slice(subject.end, at - 1);
  if (!rest?.every(({ key }) => lexicon.words.adverbs.has(key))) return null;
  return { cue: null, cueSpan: { first: so, end: so + 1 }, subject, confidence: 0.9 };
}

/** "Auf dem Plakat waren die Worte zu lesen: „…“" */
function isToRead(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  const last = [at - 3, at - 2].map((index) => tokenAt(tokens, index).key).join(' ');
  // "Sie gab mir den Brief zu lesen: „…“"
  const isThere = tokens.slice(0, at).some(({ key }) => /^(?:ist|sind|war|waren)$/.test(key));
  return data.language === 'de' && last === 'zu lesen' && isThere;
}

/** Konjunktiv II tells as well what would have been: "Der Zeuge hätte lieber geschwiegen: „…“" is no report. */
const CONDITIONAL =
  /^(?:hätten?|wären?|würden?|könnten?|müssten?|sollten?|dürften?|stünden?|gäben?|kämen?|ließen?|soll|sollen|demnach)$/;

/** "Das sei im Vertrag festgelegt: „…“": behind what somebody said, a main clause in German's mood for it goes on reporting, so its subject is not who speaks. */
function isInMood({ index, tokens }: Frame, end: number, lexicon: Lexicon): boolean {
  const [main] = commaSegments(tokens, 0, end);
  if (lexicon.data.language !== 'de' || index === 0 || main === undefined) return false;
  const own = tokens.slice(main.first, main.end);
  return own.some(
    ({ key }, at) => !CONDITIONAL.test(key) && isMood(tokens, main.first + at, main.first + at + 1, lexicon),
  );
}

/** Points at what is quoted, by their beginnings: it may be anybody's. */
const POINTING =
  /^(?:this|that|these|those|following|dies(?:e[rsnm]?)?|das|folgende[rsn]?|ceci|cela|ça|suivant.*|voici|esto|eso|siguiente|questo|quello|seguente|dit|dat|volgende|to|następując.*|это|этот|эта|следующ.*|це|наступн.*|bu|şu|هذا|این)$/u;
interface SourceBefore {
  readonly attribution: Attribution;
  /** Whoever is the source says the quoted words as well. */
  readonly isSure: boolean;
  /** The quoted words stand somewhere: the source only tells of them. */
  readonly isShown: boolean;
}

/** "According to Anna Holm, the dam was old: “…”": who is the source of the sentence says the words as well, unless others may between ("… this was written on the wall: “…”"). */
export function sourceBefore(
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
): SourceBefore | null {
  const cue = cues.find((known) => known.kinds.has('source') && known.first <= 1 && known.end < at);
  const subject = cue && sourceOf(tokens, cue, lexicon);
  if (!cue || !subject) return null;
  const between = { first: Math.max(subject.end, cue.end), end: at };
  return {
    attribution: { cue, cueSpan: cue, subject, confidence: 0.85 },
    isSure: !mayBeOthers(tokens, between, cues, lexicon),
    isShown: standsOnThing(tokens, between, cues, lexicon),
  };
}

/** "According to Anna Holm, this was written on the wall: “…”": nobody says it. */
export function ofNobody(attribution: Attribution): Attribution {
  return { ...attribution, subject: 'nobody', confidence: 0.6 };
}

/** A name, a role, a text, a verb that tells or shows words, or a verb whose complement the words are ("the order was: “…”"). */
function mayBeOthers(
  tokens: readonly Token[],
  { first, end }: Span,
  cues: readonly Cue[],
  lexicon: Lexicon,
): boolean {
  const { words, data, onThings } = lexicon;
  const between = tokens.slice(first, end).filter(isWord);
  const isOther = (token: Token) =>
    genderOfRole(token.key, lexicon) !== null ||
    (token.capital && data.language !== 'de') ||
    [words.statements, words.notTestimony, words.bodies].some((list) => list.has(token.key)) ||
    POINTING.test(token.key) ||
    onThings.shown.has(token.key) ||
    onThings.showing.has(token.key);
  return (
    words.auxiliaries.has(between.at(-1)?.key ?? '') ||
    cues.some((cue) => cue.first >= first && cue.end <= end) ||
    between.some(isOther)
  );
}

/** "Et Nadia Brun d'ajouter : « … »" */
function behindJoint(tokens: readonly Token[], { words }: Lexicon): number {
  const first = behindClock(tokens);
  return words.coordinators.has(tokenAt(tokens, first).key) ? first + 1 : first;
}

/** "[00:01:18] | Odo Marrick: …", "12/03/21, 6:04 PM - | Mira Holm: …": behind the time that a transcript or a chat gives. */
function behindClock(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ key, kind }) => kind !== 'punct' && !/^(?:\d|[ap]m$)/.test(key));
  const isClock = tokens.slice(0, Math.max(0, first)).some(({ text }) => text === ':');
  return isClock ? first : 0;
}

/** "At the hearing, | Mira Holm disagreed: “…”" */
function behindIntroduction(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const first = behindJoint(tokens, lexicon);
  const [opening, ...others] = commaSegments(tokens, first, end);
  const isOpening = opening && others.length === 1 && isIntroduction(tokens, opening, lexicon);
  return isOpening ? opening.end + 1 : first;
}

/** "For Edda Kranz, “…”" */
export function viewOf({ tokens }: Frame, at: number, lexicon: Lexicon): Attribution | null {
  const subject = tokenAt(tokens, at - 1).text === ',' ? forSomebody(tokens, at, lexicon) : null;
  return subject?.end === at - 1
    ? { cue: null, cueSpan: { first: 0, end: 1 }, subject, confidence: 0.7 }
    : null;
}

/** "Für Edda Kranz ist klar: „…“": whose view it is. */
function forSomebody(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  if (!/^(?:für|voor|for|per|pour|para)$/.test(tokenAt(tokens, 0).key)) return null;
  const phrase = somebodyAt(tokens, 1, lexicon);
  return phrase && phrase.end < at ? phrase : null;
}

/** German puts anything first: whoever can speak is looked for up to the colon. */
function announcer(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  if (lexicon.data.language !== 'de')
    return withoutVerb(
      tokens,
      nounPhraseAfter(tokens, behindIntroduction(tokens, at, lexicon), lexicon),
      lexicon,
    );
  const holder = holderOf(tokens, at, lexicon);
  if (holder) return holder;
  const owner = ownerOfStatement(tokens, at, lexicon);
  if (owner) return reacting(tokens, { first: owner.end, end: at }, lexicon) ?? owner;
  const so = tokens.findLastIndex(({ key }, index) => index < at && lexicon.words.so.has(key));
  const from = tokens[so - 1]?.text === ',' ? so + 1 : 0;
  // Mit den Worten „…“ wies er das zurück.
  const behind = tokens[at - 1]?.text === ':' ? null : likelySubject(tokens, at + 1, tokens.length, lexicon);
  return likelySubject(tokens, from, at, lexicon) ?? behind ?? likelySubject(tokens, from, at, lexicon, 1);
}

/** "Das Fazit von | Edda Kranz | überrascht nicht: „…“": whose statement it is. */
function ownerOfStatement(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  const noun = tokens.findIndex(({ key }, at) => at < end && lexicon.words.statements.has(key));
  if (noun < 0 || !/^(?:von|vom)$/.test(tokenAt(tokens, noun + 1).key)) return null;
  const [owner] = candidatesIn(tokens, noun + 1, end, lexicon);
  return owner && owner.first === noun + 2 && owner.speaks > UNKNOWN ? owner : null;
}

/** "| Seine | Zuversicht gründet sich auf Erfahrung: „…“": whose it is, where it is nobody. */
function holderOf(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  const { key } = tokenAt(tokens, 0);
  if (!lexicon.possessives.has(key) || lexicon.words.firstPerson.has(key)) return null;
  const [first] = candidatesIn(tokens, 0, end, lexicon);
  return first?.first === 0 && first.speaks <= UNKNOWN ? { first: 0, end: 1 } : null;
}

/** Verbs for what a statement does to whoever hears it. */
const MOVES =
  /^(?:überzeugt|empört|(?:ver)?ärgert|enttäuscht|erzürnt|überrascht|irritiert|beunruhigt|schockiert|freut|verletzt)e?$/;

/** "Die Erklärung von Jost Ebel überzeugte | Edda Kranz | nicht: „…“": whoever it moves gives the reason; whom a letter reached gives none. */
function reacting(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): Span | null {
  const { key } = tokenAt(tokens, first);
  const before = /^(?:stieß|stößt)$/.test(key) ? 'bei' : MOVES.test(key) ? '' : null;
  if (before === null) return null;
  const met = candidatesIn(tokens, first + 1, end, lexicon).find(({ speaks }) => speaks > UNKNOWN);
  if (!met || (met.preposition ?? '') !== before) return null;
  return tokens.slice(met.first, met.end).some((token) => isBodyWord(token, lexicon)) ? null : met;
}

/** «Министр | извинился: “…”»: Slavic verbs that no list holds, by their endings. */
function withoutVerb(tokens: readonly Token[], phrase: Span | null, lexicon: Lexicon): Span | null {
  if (phrase && isNodding(tokens, phrase, lexicon)) return { first: phrase.first, end: phrase.end - 1 };
  const name = phrase && nameBeforeVerb(tokens, phrase, lexicon);
  if (name) return name;
  if (phrase && hasObjectBehind(tokens, phrase, lexicon)) return { first: phrase.first, end: phrase.end - 1 };
  if (!phrase || !lexicon.data.noArticles) return phrase;
  const verb = tokens.findIndex(
    ({ key, capital }, at) =>
      at > phrase.first &&
      at < phrase.end &&
      !capital &&
      looksLikeVerb(key, lexicon) &&
      !lexicon.roles.has(key),
  );
  return verb < 0 ? phrase : { first: phrase.first, end: verb };
}

/** "Ferri | scuote la testa: «…»", "Holm | shakes her head: “…”": behind a name stands no adjective, but what it does. */
function nameBeforeVerb(
  tokens: readonly Token[],
  { first, end }: Span,
  { data, words, roles, possessives }: Lexicon,
): Span | null {
  const isSmall = ({ key }: Token) => words.determiners.has(key) || possessives.has(key);
  const opening = tokenAt(tokens, first);
  if (!/^(?:en|fr|es|it)$/.test(data.language) || !opening.capital || isSmall(opening)) return null;
  const own = tokens.slice(first, end);
  const at = first + own.findIndex(({ capital }) => !capital);
  const verb = tokenAt(tokens, at);
  const isJoint = [words.coordinators, words.nounPrepositions, words.prepositions].some((list) =>
    list.has(verb.key),
  );
  if (at < first || !isWord(verb) || isJoint || isSmall(verb) || roles.has(verb.key)) return null;
  if (tokens.slice(at, end).some(({ capital }) => capital)) return null;
  // A word alone has its capital from the sentence, unless an object shows that a verb stands behind it.
  const next = tokens[at + 1];
  return at - first > 1 || (at + 1 === end && next && isSmall(next)) ? { first, end: at } : null;
}

/** « La jardinière | hoche | la tête : … »: a third word before an article is the verb; an adjective would be no loss. */
function hasObjectBehind(tokens: readonly Token[], { first, end }: Span, { data, words }: Lexicon): boolean {
  const isRomance = /^(?:fr|es|it)$/.test(data.language);
  const last = tokenAt(tokens, end - 1);
  const opens = words.determiners.has(tokenAt(tokens, first).key);
  return (
    isRomance &&
    opens &&
    end - first === 3 &&
    isWord(last) &&
    !last.capital &&
    words.determiners.has(tokenAt(tokens, end).key)
  );
}

/** What French adjectives end with: "le maire socialiste", "le soldat allemand"; and those of people that no ending tells from a verb. */
const ADJECTIVE =
  /(?:iste|ique|aire|ble|elle|euse|ive|ale|ine|ante|ente|ère|[ao]ise|ienne|and|ard|aud|ourd)$|^(?:russe|belge|suisse|serbe|croate|arabe|kurde|druze|jeune|malade|pauvre|triste|calme|ivre|chauve|blond|célèbre|honnête|perplexe|timide|lucide)$/;
/** "Le père | absent": verbs with this ending have several for their subject, but for "ment", "consent", "intervient". */
const OF_SEVERAL = /(?<!^(?:(?:dé)?m|(?:con|res|pres)?s)|(?<!pa)[tv]i)ent$/;
const SINGULAR = /^(?:l[ea']|une?|ce|cet|cette|[mts](?:on|a)|notre|votre|leur)$/;

/** "The mayor | nodded: “…”", « Son fils | acquiesce : … »: a verb that no list has, right behind a role and before the colon. */
function isNodding(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  const last = tokenAt(tokens, end - 1);
  const { language } = lexicon.data;
  if (!/^(?:en|fr|es|it)$/.test(language) || tokenAt(tokens, end).text !== ':') return false;
  if (end - first < 2 || last.capital || genderOfRole(last.key, lexicon) !== null) return false;
  const isVerb =
    language === 'en'
      ? isVerbForm(last, lexicon.words.finite)
      : (looksLikeVerb(last.key, lexicon) &&
          !(language === 'fr' && isFrenchAdjective(last, tokenAt(tokens, first)))) ||
        isNoAdjective(last, tokenAt(tokens, first), language);
  return isVerb && genderOfRole(tokenAt(tokens, end - 2).key, lexicon) !== null;
}

/** "El delegado | rectifica": behind a man's article no adjective of Spanish or Italian ends so, but for those of both genders. */
function isNoAdjective({ key }: Token, article: Token, language: string): boolean {
  const isMans = /^(?:es|it)$/.test(language) && /^(?:el|un|este|il|lo|l'|uno|questo)$/.test(article.key);
  return (
    isMans &&
    key.endsWith('a') &&
    !/(?:ist|ot|ígen|íncol|cid|belg|croat|celt|israelit|vietnamit|yemenit|moscovit)a$/.test(key)
  );
}

function isFrenchAdjective({ key }: Token, article: Token): boolean {
  return ADJECTIVE.test(key) || (SINGULAR.test(article.key) && OF_SEVERAL.test(key));
}

/** "По словам мэра", "in the words of": a noun inside the words for a source is none of its own. */
function isSourceNoun(tokens: readonly Token[], at: number, { phrases, data, sourceWith }: Lexicon): boolean {
  if (data.noArticles && sourceWith.nouns.has(tokenAt(tokens, at).key)) return true;
  // "mit den Worten „…“"
  if (data.language === 'de') return false;
  return [1, 2, 3].some((back) =>
    phrases
      .get(tokenAt(tokens, at - back).key)
      ?.some(
        ({ kinds, words }) =>
          kinds.has('source') &&
          words.length > back &&
          words.every((word, n) => tokens[at - back + n]?.key === word),
      ),
  );
}

/** "ends this video with the call, “…”": a noun for what was said takes the verb's place. */
export function statementNoun(frame: Frame, at: number, lexicon: Lexicon, full: boolean): Attribution | null {
  const { tokens } = frame;
  // "mit den Worten „…“", "der Satz „…“"
  const german = lexicon.data.language === 'de' && IN_WORDS.test(tokenAt(tokens, at - 1).key);
  if (!full || (!german && !/^[:,]$/.test(tokens[at - 1]?.text ?? ''))) return null;
  for (let index = german ? at - 1 : at - 2; index >= Math.max(0, at - 8); index -= 1) {
    const token = tokenAt(tokens, index);
    if (!isWord(token) || lexicon.words.that.has(token.key)) break;
    if (!lexicon.words.statements.has(token.key) || isSourceNoun(tokens, index, lexicon)) continue;
    return {
      cue: null,
      cueSpan: { first: index, end: index + 1 },
      subject: announcer(tokens, at, lexicon),
      confidence: 0.85,
    };
  }
  return null;
}

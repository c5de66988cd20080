/** Finds whose words a verb reports, by the word order of the language. */

import type { Cue } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import { commaSegments } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { endsWithComma, isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { germanSubject, isWithoutSubject } from '../german/subject.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isArabicGivenName } from '../speaker/arabic-given-names.ts';
import { bareNounAfter } from './bare-noun-after.ts';
import { behindAdverbial } from './behind-adverbial.ts';
import { behindMiddleman } from './behind-middleman.ts';
import { behindTime } from './behind-time.ts';
import { behindTold } from './behind-told.ts';
import { closingSubject } from './closing-subject.ts';
import { describedNameAfter } from './described-name-after.ts';
import { englishSubject } from './english-subject.ts';
import { isToldToOne } from './is-told-to-one.ts';
import { isVerb } from './is-verb.ts';
import { looksLikeClause } from './looks-like-clause.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { officeBefore, officeBehind } from './office-subject.ts';
import { canStart } from './phrase-start.ts';
import { isObjectRelative, relativeSubject, subjectAcrossRelative } from './relative-subject.ts';
import { behindHedge } from './rough-count.ts';
import { somebodyAt } from './somebody-at.ts';
import { isInPassive, tellerOf } from './told-in-passive.ts';

/** @param from first token of the clause: what stands before belongs to something else. */
export function subjectOf(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Subject {
  const { order } = lexicon.data;
  if (lexicon.words.goingOn.has(cue.key)) return 'same';
  if (order === 'vso') return verbFirst(tokens, cue, lexicon);
  if (lexicon.data.language === 'de' && isNamedWeil(tokens, cue, from)) return { first: from, end: from + 1 };
  if (lexicon.data.language === 'de') {
    const subject = germanSubject(tokens, cue, from, lexicon);
    return subject || isWithoutSubject(tokens, cue, from, lexicon)
      ? subject
      : verbSecond(tokens, cue, from, lexicon);
  }
  return order === 'v2' ? verbSecond(tokens, cue, from, lexicon) : subjectFirst(tokens, cue, from, lexicon);
}

/** "Weil sagte, der Damm sei alt": no verb stands right behind the conjunction, so this is somebody's name. */
function isNamedWeil(tokens: readonly Token[], cue: Cue, from: number): boolean {
  const first = tokenAt(tokens, from);
  return first.capital && first.key === 'weil' && cue.first === from + 1;
}

/** The subject behind an inverted verb: "said Odo Marrick". */
export function invertedSubject(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Subject {
  if (lexicon.data.order === 'vso') return verbFirst(tokens, cue, lexicon);
  const german = lexicon.data.language === 'de' ? germanSubject(tokens, cue, cue.first, lexicon) : null;
  const when = behindAdverbial(tokens, behindTime(tokens, cue.end, lexicon), lexicon);
  const from = behindMiddleman(tokens, behindTold(tokens, when, tokens.length, lexicon));
  return (
    german ??
    nounPhraseAfter(tokens, from, lexicon) ??
    officeBehind(tokens, cue, lexicon) ??
    describedNameAfter(tokens, from, lexicon) ??
    bareNounAfter(tokens, { ...cue, end: from }, lexicon)
  );
}

/** Where the clause of a verb begins: behind the last colon, semicolon, dash or open bracket, and not before `floor`. */
export function clauseStart(tokens: readonly Token[], cue: Pick<Cue, 'first'>, floor: number): number {
  for (let at = cue.first - 1; at >= floor; at -= 1) {
    const token = tokenAt(tokens, at);
    if (/^[:;—–(]$/.test(token.text) && !(token.text === '(' && isClosed(tokens, at, cue.first)))
      return at + 1;
  }
  return floor;
}

function isClosed(tokens: readonly Token[], open: number, before: number): boolean {
  return tokens.slice(open, before).some((token) => token.text === ')');
}

/** "| Edda Kranz |, 34 yaşındaki terzi, o geceyi anlattı": the name that a sentence begins with, before a comma, is who tells. */
function openingInTurkish(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Span | null {
  const end = tokens.findIndex((token, at) => at >= from && !(isWord(token) && token.capital));
  const own = tokens.slice(from, Math.max(from, end));
  const isName =
    own.length > 1 && own.every(({ text, key }) => !/['’]/u.test(text) && !lexicon.words.times.has(key));
  const isApposed = tokenAt(tokens, end).text === ',' && end < cue.first && isWord(tokens[end + 1]);
  // "Edda Kranz, 34, için | Sami Derviş | … söyledi": another name as it stands, nearer to the verb, may be who tells.
  const isOther = tokens
    .slice(end, cue.first)
    .some((token) => isWord(token) && token.capital && !/['’]/u.test(token.text));
  return lexicon.data.order === 'sov' && isName && isApposed && !isOther ? { first: from, end } : null;
}

function subjectFirst(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Subject {
  const opening = openingInTurkish(tokens, cue, from, lexicon);
  if (opening) return opening;
  const before = tokens[cue.first - 1];
  if (isWord(before) && lexicon.words.coordinators.has(before.key) && cue.first > 1) return 'same';
  if (isInPassive(tokens, cue, lexicon)) return tellerOf(tokens, cue, lexicon);
  if (isObjectRelative(tokens, cue, lexicon)) return mainSubject(tokens, cue, from, lexicon);
  const told = relativeSubject(tokens, cue, from, lexicon);
  if (told) return told;
  const interrupted = lexicon.data.language === 'en' ? beforeDashes(tokens, cue, lexicon) : null;
  if (interrupted) return interrupted;
  const closing = closingSubject(tokens, cue, lexicon);
  if (closing) return closing;
  const across = subjectAcrossRelative(tokens, cue, lexicon);
  if (across) return across;
  const office = officeBefore(tokens, cue, from, lexicon);
  if (office) return office;
  const found = nounPhraseBefore(tokens, from, cue.first, lexicon);
  const participle = lexicon.data.language === 'en' && /ing(?: |$)/.test(cue.key);
  if (participle && (before?.text === ',' || !isWord(before) || DOING_SO.test(before.key))) return 'same';
  const english = lexicon.data.language === 'en' ? englishSubject(tokens, cue, from, found, lexicon) : null;
  if (english) return english;
  if (found && isToldToOne(tokens, cue, found, lexicon)) return null;
  const behind = found && behindTold(tokens, found.first, found.end, lexicon);
  if (found && behind === found.end) return null;
  if (found) return { first: behind ?? found.first, end: found.end };
  if (isWord(before) && lexicon.words.auxiliaries.has(before.key))
    return nounPhraseBefore(tokens, from, cue.first - 1, lexicon) ?? behindCompound(tokens, cue, lexicon);
  if (!before || isWord(before)) return null;
  return (
    nounPhraseAfter(tokens, behindTime(tokens, cue.end, lexicon), lexicon) ??
    bareNounAfter(tokens, cue, lexicon)
  );
}

/** "| Odo Marrick | criticò il piano, che ha definito «…»": before the first verb of the sentence. */
function mainSubject(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Span | null {
  const { auxiliaries, finite } = lexicon.words;
  const verb = tokens.findIndex(
    ({ key, capital }, at) =>
      at > from &&
      at < cue.first &&
      !capital &&
      (auxiliaries.has(key) || finite.has(key) || isVerb(key, lexicon)),
  );
  return verb < 0 ? null : nounPhraseBefore(tokens, from, verb, lexicon);
}

/** "She answered the letter | by [saying]": before a participle, of whoever does the rest. */
const DOING_SO = /^(?:by|upon|on|after|before|while|when)$/;

/** "Mira Holm — after a while — [told]": between two dashes stands what interrupts subject and verb. */
function beforeDashes(tokens: readonly Token[], { first }: Cue, lexicon: Lexicon): Span | null {
  const isDash = (at: number) => /^[—–]$/.test(tokens[at]?.text ?? '');
  if (!isDash(first - 1)) return null;
  const opening = tokens.findLastIndex((_, at) => at < first - 1 && isDash(at));
  if (opening <= 0) return null;
  const start = clauseStart(tokens, { first: opening }, 0);
  // "The bridge is gone — nobody came — [said] Mira Holm": what is told, and no subject.
  const isClause = tokens.slice(start, opening).some(({ key }) => lexicon.words.finite.has(key));
  return isClause ? null : nounPhraseBefore(tokens, start, opening, lexicon);
}

/** "Le pont était vieux, a dit Nadia Brun :": behind a verb of two words and the comma before it. */
function behindCompound(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  const { auxiliaryInCue } = lexicon.data;
  return auxiliaryInCue && endsWithComma(tokenAt(tokens, cue.first - 2))
    ? somebodyAt(tokens, cue.end, lexicon)
    : null;
}

/** German, Dutch: the noun phrase before the finite verb, unless an adverbial or an object stands there; then the one behind it. */
function verbSecond(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Subject {
  const finite = cue.kinds.has('participle') ? auxiliaryBefore(tokens, cue, from, lexicon) : cue.first;
  const before = tokens[finite - 1];
  if (isWord(before) && lexicon.words.coordinators.has(before.key) && finite - 1 > from)
    return nounPhraseAfter(tokens, finite + 1, lexicon) && finite !== cue.first
      ? nounPhraseAfter(tokens, finite + 1, lexicon)
      : 'same';
  const [first] = before?.text === ',' ? commaSegments(tokens, from, finite - 1) : [];
  const clause = first !== undefined && looksLikeClause(tokens, first, lexicon);
  const left = clause ? null : nounPhraseBefore(tokens, from, finite, lexicon);
  const after = nounPhraseAfter(tokens, finite === cue.first ? cue.end : finite + 1, lexicon);
  if (left && !isDative(tokens, left, after, lexicon)) return left;
  return after ?? left;
}

function auxiliaryBefore(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number {
  for (let at = cue.first - 1; at >= from; at -= 1)
    if (lexicon.words.auxiliaries.has(tokenAt(tokens, at).key)) return at;
  return cue.first;
}

/** "Der Zeitung sagte Filep Karma": an object in the dative stands first, and the subject has no article or a nominative one. */
function isDative(tokens: readonly Token[], left: Span, after: Subject, lexicon: Lexicon): boolean {
  if (after === null || typeof after === 'string') return false;
  const first = tokenAt(tokens, left.first);
  const next = tokenAt(tokens, after.first);
  const nominative = lexicon.pronouns.has(next.key)
    ? /^(?:er|sie|es|wir)$/.test(next.key)
    : !lexicon.words.determiners.has(next.key);
  return (
    /^(?:dem|einem|einer|der|den)$/.test(first.key) &&
    (first.key !== 'der' || lexicon.nounEndings.some((e) => tokenAt(tokens, left.end - 1).key.endsWith(e))) &&
    nominative &&
    next.capital
  );
}

function verbFirst(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Subject {
  const quoted = quotedByPaper(tokens, cue, lexicon);
  if (quoted) return quoted;
  // "قالت | لي | أمي": to whom.
  const told = /^ل(?:ي|نا|ه|ها|هم|ك|كم)$/u.test(tokenAt(tokens, cue.end).key) ? cue.end + 1 : cue.end;
  // "قالت | يوم الثلاثاء | مريم كورفان": when.
  let from = told;
  while (isWord(tokens[from]) && lexicon.words.times.has(tokenAt(tokens, from).key)) from += 1;
  const next = tokens[from];
  const phrase = isWord(next) && mayStart(tokens, from, lexicon) ? arabicPhrase(tokens, from, lexicon) : null;
  if (phrase)
    return calledIn(tokens, withoutObject(tokens, withoutDemand(tokens, phrase, cue), cue, lexicon));
  const topic = topicBefore(tokens, cue, lexicon);
  if (topic) return topic;
  // «أمسك بيدي | وقال»: before "and" stands what else was done, and no subject.
  const isJoined =
    /^[وف]/u.test(tokenAt(tokens, cue.first).key) && !cue.key.startsWith('و') && !cue.key.startsWith('ف');
  const before = isJoined ? undefined : tokens[cue.first - 1];
  // "إلى شهادة | مهندس | قال إن": what an engineer said, of whom no word for "who" tells.
  if (isWord(before) && cue.first > 1 && lexicon.roles.has(before.key) && !before.key.startsWith('ال'))
    return { first: cue.first - 1, end: cue.first };
  const fronted =
    isWord(before) && cue.first > 0 && cue.first <= 6 ? commaSegments(tokens, 0, cue.first)[0] : undefined;
  const inner = fronted ? behindThat(tokens, fronted, lexicon) : null;
  if (inner && canStart(tokenAt(tokens, inner.first), lexicon)) return inner;
  return /ت(?: |$)/u.test(cue.key) || isHers(cue.key, lexicon) ? 'verb-gender-f' : 'verb-gender-m';
}

/** "رجل إطفاء يدعى | يوسف نادر": the name of whom the words before it describe. */
function calledIn(tokens: readonly Token[], { first, end }: Span): Span {
  const at = tokens.findIndex(
    ({ key }, index) => index > first && index < end - 1 && /^(?:[يت]دع[ىي]|[يت]سم[ىي]|اسمها?)$/u.test(key),
  );
  return at < 0 ? { first, end } : { first: at + 1, end };
}

/** «نفى السائق | التهمة |، مضيفا …», «اتهم سامر عيسى | الحكومة | بأنها …»: behind a verb that has an object, a last word with an article before a mark is that, and so is a body behind a name; but "وزارة | الداخلية" is one. */
function withoutObject(
  tokens: readonly Token[],
  { first, end }: Span,
  { kinds }: Cue,
  { roles, words }: Lexicon,
): Span {
  const [before, last] = [tokenAt(tokens, end - 2).key, tokenAt(tokens, end - 1).key];
  const isOf =
    words.bodies.has(before) || (roles.has(before) && !before.startsWith('ال')) || before === 'باسم';
  if (end - first < 2 || !last.startsWith('ال') || isOf) return { first, end };
  const isObject = kinds.has('about') && !isWord(tokens[end]);
  const isBody = end - first > 2 && words.bodies.has(last) && !before.startsWith('ال');
  return isObject || isBody ? { first, end: end - 1 } : { first, end };
}

/** «طالبت دينا صالح | بتحقيق |»: behind these verbs what is demanded, or blamed, has its preposition in the word. */
function withoutDemand(tokens: readonly Token[], { first, end }: Span, { key }: Cue): Span {
  if (!/^[وف]?[تي]?(?:طالب|اتهم|ندد|رحب|هدد)\p{L}{0,2}$/u.test(key)) return { first, end };
  const at = tokens.findIndex(
    (token, index) =>
      index > first &&
      index < end &&
      /^ب\p{L}{2,}$/u.test(token.key) &&
      token.key !== 'باسم' &&
      !isArabicGivenName(token.key),
  );
  return { first, end: at < 0 ? end : at };
}

const BUT = /^و?لكن$/u;

/** «أما | جارها |، الذي طلب …، فقال: «…»»: what the sentence is about stands behind its first word, and "then" before its verb. */
function topicBefore(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  const but = BUT.test(tokenAt(tokens, 0).key) ? tokenAt(tokens, 1).key : '';
  // «لكن | مهندسا | طلب عدم ذكر اسمه قال إن …»: behind "but" a noun is the subject, in its case.
  const isJoined =
    tokenAt(tokens, cue.first - 1).text === '،' && tokenAt(tokens, cue.first).key.startsWith('و');
  if (cue.first > 2 && !isJoined && [but, but.replace(/ا$/u, '')].some((key) => lexicon.roles.has(key)))
    return { first: 1, end: behindNameInTopic(tokens) };
  if (!tokenAt(tokens, cue.first).key.startsWith('ف')) return null;
  const at = tokens.findLastIndex(({ key }, index) => index < cue.first && /^و?اما$/u.test(key));
  return at < 0 ? null : arabicPhrase(tokens, at + 1, lexicon);
}

/** «لكن الطبيب | نزار كمال |، الذي …»: the name behind the word for them, up to a comma. */
function behindNameInTopic(tokens: readonly Token[]): number {
  const comma = tokens.findIndex((token) => !isWord(token));
  return tokenAt(tokens, comma).text === '،' && comma <= 2 + MOST_OF_NAME ? comma : 2;
}

const MOST_OF_NAME = 2;

/** "ما لا يقل عن 30 شاهدا": "no fewer than" begins with a no. */
function mayStart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return canStart(tokenAt(tokens, at), lexicon) || behindHedge(tokens, at, tokens.length, lexicon) > at;
}

/** "وروت جارة أن | شقيقها | صرخ": the subject of what another verb tells. */
function behindThat(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): Span | null {
  const at = tokens.findLastIndex(({ key }, index) => index >= first && index < end && words.that.has(key));
  if (at < 0) return { first, end };
  return at + 1 < end ? { first: at + 1, end } : null;
}

/** "تقول", "وتقول" beside "يقول"; but "تابع", which begins with its root. */
export function isHers(key: string, { phrases }: Lexicon): boolean {
  const [verb = ''] = key.replace(/^[وف](?=ت)/u, '').split(' ');
  return verb.startsWith('ت') && phrases.has(`ي${verb.slice(1)}`);
}

/** Words for a paper between "نقلت" and "عن". */
const MAX_PAPER = 5;

/** "نقلت الصحيفة عن | مهندس في المشروع | قوله": whose words a paper passes on. */
function quotedByPaper(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!/^[وف]?(?:نقل|نقلت|ينقل|تنقل)$/u.test(tokenAt(tokens, cue.first).key)) return null;
  const from = tokens.findIndex(({ key }, at) => at >= cue.end && at <= cue.end + MAX_PAPER && key === 'عن');
  const end = tokens.findIndex(({ key }, at) => at > from + 1 && /^قول(?:ه|ها|هم)$/u.test(key));
  if (from < 0) return null;
  const phrase = arabicPhrase(tokens, from + 1, lexicon);
  return phrase && end > 0 && end < phrase.end ? { first: phrase.first, end } : phrase;
}

/** "to the agency", "to the paper": whom it was told, with its preposition in the word. */
const TO_WHOM =
  /^لل?(?:وكالة|صحيفة|قناة|إذاعة|اذاعة|موقع|تلفزيون|مراسل|صحفيين|صحافيين|صحفيون|صحافة|شبكة|مجلة|جزيرة|عربية|اناضول|فرانس|رويترز)$/u;

/** Up to a preposition, a conjunction, a number, punctuation or a wish to stay unnamed, which has no word for "who": "قال حارس | طلب عدم الكشف عن اسمه". */
function arabicPhrase(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | null {
  const { words, anonymity } = lexicon;
  let end = behindCounted(tokens, first, lexicon);
  while (end < tokens.length && end - first < 9) {
    const token = tokenAt(tokens, end);
    if (
      !isWord(token) ||
      words.that.has(token.key) ||
      words.relatives.has(token.key) ||
      words.times.has(token.key) ||
      words.adverbs.has(token.key)
    )
      break;
    if (
      words.prepositions.has(token.key) ||
      TO_WHOM.test(token.key) ||
      /^\p{N}/u.test(token.key) ||
      words.negations.has(token.key) ||
      words.finite.has(token.key) ||
      (end > first &&
        ([anonymity.wish, anonymity.called].some(({ begins }) => begins.test(token.key)) ||
          /^(?:ذلك|تلك)$/u.test(token.key)))
    )
      break;
    end += 1;
  }
  return end > first ? { first, end } : null;
}

/** "أكثر من 200 من | السكان": more than 200 of somebody. */
function behindCounted(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  const count = behindHedge(tokens, first, tokens.length, lexicon);
  if (count === first) return first;
  return tokenAt(tokens, count + 1).key === 'من' ? count + 2 : count + 1;
}

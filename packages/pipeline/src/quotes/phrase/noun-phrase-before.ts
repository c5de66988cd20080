/** Finds the words that name somebody before a verb: its subject, past appositions and introductions. */

import { BODY_NAME } from '../frame/quotation-facts.ts';
import { commaSegments, trimmed } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isPersianGivenName } from '../speaker/persian-place.ts';
import { behindDeed } from './behind-deed.ts';
import { behindWhen, isTimeUnit } from './behind-when.ts';
import { describes } from './described-name-after.ts';
import { behindPluralArticle } from './french-plural.ts';
import { isCount, isMeasure } from './measure.ts';
import { MAX_WORDS } from './noun-phrase-after.ts';
import { canStart, isParticle } from './phrase-start.ts';
import { behindHedge, isCountOfPeople } from './rough-count.ts';
import { stepBack } from './step-back.ts';

/** The noun phrase that ends before `to` and starts no earlier than `from`: the subject of the verb at `to`. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Span | null {
  const end = stepBack(tokens, from, to, lexicon);
  if (end <= from) return null;
  const segments = commaSegments(tokens, from, end);
  if (/^[,،]$/.test(tokenAt(tokens, end - 1).text)) return interrupted(tokens, segments, lexicon);
  const last = segments.findLast((segment) => !isAge(tokens, segment));
  if (!last) return null;
  if (/^(?:fa|zh)$/.test(lexicon.data.language)) return persianBefore(tokens, segments, last, lexicon);
  // "what she did in those hours | she | [tells]": nothing that a subject pronoun stands behind is part of the subject.
  const isPronoun = lexicon.data.language === 'en' && SUBJECT.test(tokenAt(tokens, last.end - 1).key);
  if (isPronoun && !lexicon.words.coordinators.has(tokenAt(tokens, last.end - 2).key))
    return { first: last.end - 1, end: last.end };
  return withoutIntroduction(tokens, last, lexicon);
}

/** "Mira Holm, | 39 |, who lives there, [said]" */
function isAge(tokens: readonly Token[], { first, end }: Span): boolean {
  const isApart = tokens[first - 1]?.text === ',' && tokens[end]?.text === ',';
  return isApart && end - first === 1 && /^\d{1,3}$/.test(tokenAt(tokens, first).text);
}

const SUBJECT = /^(?:i|he|she|we|they)$/;

/** "میرا هولم، شهردار، | به خبرنگاران [گفت]", "هولم | در پایان [گفت]": to whom and where it was said stands right before the Persian verb. */
function persianBefore(
  tokens: readonly Token[],
  segments: readonly Span[],
  last: Span,
  lexicon: Lexicon,
): Span | null {
  const { prepositions, relatives } = lexicon.words;
  const isApart = segments.length > 1 && prepositions.has(tokenAt(tokens, last.first).key);
  const found = isApart
    ? interrupted(tokens, segments.slice(0, -1), lexicon)
    : withoutIntroduction(tokens, last, lexicon);
  if (!found) return null;
  // "او | از طریق مترجم [گفت]": by whom it was said.
  if (lexicon.pronouns.has(tokenAt(tokens, found.first).key))
    return { first: found.first, end: found.first + 1 };
  const cut = tokens.findIndex(
    ({ key }, at) =>
      at > found.first &&
      at < found.end &&
      (relatives.has(key) || (prepositions.has(key) && !OF_GROUP.test(key))),
  );
  const end = cut < 0 ? found.end : cut;
  // "لیلا حداد | وزیر راه": the office behind a name.
  const role = tokens.findIndex(
    ({ key }, at) =>
      at > found.first + 1 &&
      at < end &&
      lexicon.roles.has(key) &&
      !OF_GROUP.test(tokenAt(tokens, at - 1).key) &&
      !isCount(tokens[at - 1], lexicon.data.language),
  );
  return { first: found.first, end: role < 0 ? end : role };
}

/** "یکی از ساکنان": one of them. */
const OF_GROUP = /^از$/u;

/** The verb stands after a comma: its subject is the first noun phrase of the clause, what is between them tells more about it. */
function interrupted(tokens: readonly Token[], segments: readonly Span[], lexicon: Lexicon): Span | null {
  const beside = lexicon.data.language === 'en' ? roleAndName(tokens, segments, lexicon) : null;
  if (beside) return beside;
  const persian = lexicon.data.language === 'fa' ? persianName(tokens, segments, lexicon) : null;
  if (persian) return persian;
  for (const [index, segment] of segments.entries()) {
    if (isIntroduction(tokens, segment, lexicon)) continue;
    const phrase = withoutIntroduction(tokens, withoutBracket(tokens, segment), lexicon);
    if (!phrase || hasFinite(tokens, phrase, lexicon)) continue;
    const next = segments[index + 1];
    const isName = next && next.end - next.first <= 5 && allCapital(tokens, next, lexicon);
    return isName ? { first: phrase.first, end: next.end } : phrase;
  }
  return null;
}

/** "Mira Holm (41), a nurse, [said]", «نادیا (نام مستعار)، کارگر، [گفت]»: what is told of a name between brackets behind it. */
function withoutBracket(tokens: readonly Token[], { first, end }: Span): Span {
  const open = tokens.findLastIndex(({ text }, at) => at > first && at < end && text === '(');
  return open > first && tokens[end - 1]?.text === ')' ? { first, end: open } : { first, end };
}

/** "رئیس پلیس، | مریم کرمی، [گفت]": the name behind an office; one that no list has is of two words, and no list has these otherwise. */
function persianName(tokens: readonly Token[], segments: readonly Span[], lexicon: Lexicon): Span | null {
  const { words, roles } = lexicon;
  const [office] = segments;
  const last = segments.length > 1 ? segments.at(-1) : undefined;
  if (!last || !office) return null;
  if (last.end - last.first <= 4 && isPersianGivenName(tokenAt(tokens, last.first))) return last;
  const isPlain = ({ key }: Token) =>
    !roles.has(key) &&
    !/\d|^سال/u.test(key) &&
    ![words.prepositions, words.times, words.bodies].some((list) => list.has(key));
  const isUnknown = last.end - last.first === 2 && tokens.slice(last.first, last.end).every(isPlain);
  return segments.length === 2 && roles.has(tokenAt(tokens, office.first).key) && isUnknown ? last : null;
}

/** "The deal is dead, | his top aide, Odo Marrick, | [told] …": a role and a name between the clause and the verb. */
function roleAndName(tokens: readonly Token[], segments: readonly Span[], lexicon: Lexicon): Span | null {
  const [role, name] = segments.slice(-2);
  if (!role || !name || segments.length < 3) return null;
  const own = tokens.slice(role.first, role.end);
  const opens = [lexicon.words.determiners, lexicon.possessives].some((list) => list.has(own[0]?.key ?? ''));
  const isRole = own.length <= MAX_WORDS / 2 && own.some(({ key }) => lexicon.roles.has(key));
  const isName = name.end - name.first <= 5 && allCapital(tokens, name, lexicon);
  return opens && isRole && isName ? { first: role.first, end: name.end } : null;
}

/** "Although it rained, …", "On Tuesday, …", "Walking home, …", "Last month, …": words before the subject of a clause. */
export function isIntroduction(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, segment.first);
  const { words } = lexicon;
  if (words.subordinators.has(first.key) && !words.determiners.has(first.key)) return true;
  if (ASKED.test(first.key) && segment.end - segment.first > 1) return true;
  const bare = words.adverbs.has(first.key) && segment.end - segment.first <= 3;
  if (bare || (lexicon.data.language === 'en' && isTimeOrParticiple(tokens, segment, lexicon))) return true;
  return words.prepositions.has(first.key) && withoutIntroduction(tokens, segment, lexicon) === null;
}

/** "Preguntada por el agua, …", "Interrogée par l'AFP, …": who answers follows. */
export const ASKED =
  /^(?:preguntad|interrogad|consultad|cuestionad|interpellat|interrogat|sollecitat|interrogé|questionné|sollicité|contacté|joint|asked|pressed|questioned)(?:[oaie]s?|es?|s)?$/u;

/** Months that people are called by: "Jan Holm, a pilot, [said]". */
const NAME_TOO = /^(?:jan|april|may|june|august)$/;

/** "Tuesday at the harbour, …", "Continuing to explain, …" */
function isTimeOrParticiple(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  const { key } = tokenAt(tokens, first);
  const next = tokens[first + 1];
  if (words.times.has(key))
    return !(NAME_TOO.test(key) && isWord(next) && next.capital && !words.times.has(next.key));
  if (/^(?:last|next|this|that|every|one)$/.test(key) && words.times.has(tokenAt(tokens, first + 1).key))
    return true;
  if (endsInWhen(tokens, { first, end })) return true;
  return /\p{L}{2}ing$/u.test(key) && first + 1 < end && isWord(next) && !next.capital;
}

/** "Eight years ago, …", "Minutes later, …" */
function endsInWhen(tokens: readonly Token[], { first, end }: Span): boolean {
  const unit = tokenAt(tokens, end - 2);
  return end - first >= 2 && /^(?:ago|later|earlier)$/.test(tokenAt(tokens, end - 1).key) && isTimeUnit(unit);
}

function allCapital(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  return tokens
    .slice(span.first, span.end)
    .every(
      (token, at, all) =>
        token.capital ||
        token.text.startsWith('@') ||
        isParticle(token, all[at + 1]) ||
        lexicon.honorifics.has(token.key),
    );
}

function hasFinite(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  return tokens
    .slice(span.first, span.end)
    .some((token) => token.kind === 'word' && !token.capital && lexicon.words.finite.has(token.key));
}

/** Without "But", "On Tuesday", "In a statement" before it and without a relative clause behind it; null when nothing is left. */
function withoutIntroduction(tokens: readonly Token[], span: Span, lexicon: Lexicon): Span | null {
  const { words } = lexicon;
  let { first } = span;
  let end = span.end;
  for (let at = span.first + 1; at < end; at += 1) {
    const { key } = tokenAt(tokens, at);
    if (words.relatives.has(key) && !words.determiners.has(key)) {
      // "a letter, in which she called for": the subject of the clause stands behind its relative.
      if (at === span.first + 1 && words.prepositions.has(tokenAt(tokens, span.first).key) && at + 1 < end) {
        first = at + 1;
        continue;
      }
      // "Soto recuerda que | su hijo [gritaba]": what a verb of saying reports has a subject of its own.
      if (words.that.has(key) && lexicon.phrases.has(tokenAt(tokens, at - 1).key) && at + 1 < end) {
        first = at + 1;
        continue;
      }
      if (at > span.first + 1 || !words.that.has(key)) end = at;
      if (key === 'who') first = behindDeed(tokens, { first, end }, lexicon).first;
      break;
    }
    const isName = at === end - 1 && isBodyName(tokens, at, lexicon);
    const quoted =
      (tokens[at]?.kind === 'quotation' && !isName) || /^[;:()—–-]$/.test(tokens[at]?.text ?? '');
    // Persian marks what is said with a word behind it: "این را | میرا هولم".
    const isObject = lexicon.data.language === 'fa' && key === 'را';
    const cuts = quoted || isObject || (words.subordinators.has(key) && !words.prepositions.has(key));
    if (cuts) first = at + 1;
  }
  while (
    first < end &&
    (!isWord(tokens[first]) ||
      words.coordinators.has(tokenAt(tokens, first).key) ||
      words.adverbs.has(tokenAt(tokens, first).key))
  )
    first += 1;
  if (lexicon.data.language === 'en') first = behindWhen(tokens, first, end, lexicon);
  const start = tokens[first];
  if (!isWord(start) || first >= end) return null;
  if (lexicon.data.language === 'en' && isNearly(tokens, first, end, lexicon)) return { first, end };
  if (isCountOfPeople(tokens, { first, end }, lexicon)) return { first, end };
  if (isPluralFrench(tokens, { first, end }, lexicon)) return trimmed(tokens, { first, end }, lexicon);
  first = behindSpan(tokens, first, end, lexicon);
  if (words.prepositions.has(start.key) && isBeforeWho(tokens, first, end, lexicon))
    return trimmed(tokens, { first: first + 1, end }, lexicon);
  if (words.prepositions.has(start.key)) {
    const inner = startAfterPreposition(tokens, first, end, lexicon);
    return inner === null ? null : trimmed(tokens, { first: inner, end }, lexicon);
  }
  if (lexicon.pronouns.has(start.key) && !words.determiners.has(start.key) && end - first === 1)
    return { first, end };
  const at = firstStart(tokens, first, end, lexicon);
  if (at === null) return null;
  const phrase = { first: at, end };
  if (isBodyName(tokens, end - 1, lexicon)) return phrase;
  if (lexicon.data.language !== 'en') return trimmed(tokens, phrase, lexicon);
  return trimmed(
    tokens,
    ofReported(tokens, phrase, lexicon) ?? withoutVerb(tokens, phrase, lexicon),
    lexicon,
  );
}

/** "About four in ten [said]", "over 200 residents [said]": so many people, and no place. */
function isNearly(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  const isCounted = first + 1 < end && isCount(tokens[first + 1], 'en');
  const own = tokens.slice(first + 1, end);
  const isTime = own.length > 1 && isMeasure(tokens, { first: first + 1, end: first + 3 }, lexicon);
  const isPeople = !isTime && own.some(({ key }) => /^(?:in|of|out|percent|people|\p{L}+s)$/u.test(key));
  return /^(?:about|over|around|under)$/.test(tokenAt(tokens, first).key) && isCounted && isPeople;
}

/** "Des habitants [ont dit]", "des mois de guerre | la mairie [a dit]" begins with another noun phrase. */
function isPluralFrench(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const noun = behindPluralArticle(tokens, first, lexicon);
  const opensAnother = ({ key }: Token, at: number) =>
    at > noun &&
    at < end &&
    words.determiners.has(key) &&
    !words.nounPrepositions.has(tokenAt(tokens, at - 1).key);
  return noun > first && noun < end && !tokens.some(opensAnother);
}

/** "More than 20 years later | the mayor [said]": the noun phrase behind a time that is told roughly. */
function behindSpan(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number {
  const count = behindHedge(tokens, first, end, lexicon);
  const isTime = count > first && isMeasure(tokens, { first: count, end: count + 2 }, lexicon);
  const other = tokens.findIndex(
    ({ key }, at) => at > count + 1 && at < end && lexicon.words.determiners.has(key),
  );
  return isTime && other > 0 ? other : first;
}

/** In the case of a subject: lists have roles and bodies in others as well, but for these. */
function isWhoSpeaks({ key, capital }: Token, lexicon: Lexicon): boolean {
  return !capital && (lexicon.roles.has(key) || lexicon.words.bodies.has(key));
}

/** "among | those | who [said]": a relative clause is told of the words right before it, whatever they depend on. */
function isBeforeWho(tokens: readonly Token[], first: number, end: number, { data }: Lexicon): boolean {
  return data.language === 'en' && first + 1 < end && tokenAt(tokens, end).key === 'who';
}

/** «Организация | «Ленна Вотч» | сообщила»: where nothing has an article, the name in marks belongs to the noun before it. */
function isBodyName(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  return data.noArticles === true && isWord(tokens[at - 1]) && BODY_NAME.test(tokenAt(tokens, at).text);
}

/** Verbs of saying that nobody need be named behind who hears it. */
const TO_NOBODY =
  /^(?:said|says|saying|claimed|claims|claiming|added|insisted|insists|stated|wrote|recalled|recalls)$/;
const TO_SOMEBODY = /^(?:told|tells|telling)$/;

/** "Jan Torp said | the mayor | [laughed]", "told police | the officer | [shouted]": what a verb of saying reports without a conjunction has a subject of its own. */
function ofReported(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): Span | null {
  const { words, possessives } = lexicon;
  const verb = tokens.findLastIndex(
    ({ key, capital }, at) =>
      at > first && at < end - 1 && !capital && (TO_NOBODY.test(key) || TO_SOMEBODY.test(key)),
  );
  if (verb < 0) return null;
  const opens = (at: number) => {
    const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
    const isJoined = [words.prepositions, words.determiners, words.coordinators].some((list) =>
      list.has(before.key),
    );
    const isSmall = words.determiners.has(token.key) || possessives.has(token.key);
    return (
      !isJoined && !possessives.has(before.key) && (isSmall || (at === verb + 1 && canStart(token, lexicon)))
    );
  };
  const hearsFirst = TO_SOMEBODY.test(tokenAt(tokens, verb).key);
  const at = tokens.findLastIndex(
    (_, index) => index > verb + (hearsFirst ? 1 : 0) && index < end && opens(index),
  );
  return at < 0 ? null : { first: at, end };
}

/** Opens a clause, though lists count it as a preposition. */
const OPENS = /^(?:because|as|after|before|since|until|than|like)$/;

/** "Mr. Marrick had at last [described]", "people left as he [said]": no verb is part of who does it. */
function withoutVerb(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): Span {
  const verb = tokens.findIndex(
    ({ key, capital }, at) => at > first && at < end && !capital && lexicon.words.finite.has(key),
  );
  if (verb < 0) return { first, end };
  const opened = tokens.findLastIndex(({ key }, at) => at > verb && at < end - 1 && OPENS.test(key));
  const next = tokens[opened + 1];
  const inner = opened >= 0 && isWord(next) && (canStart(next, lexicon) || lexicon.pronouns.has(next.key));
  return inner ? { first: opened + 1, end } : { first, end: verb };
}

/** "On Tuesday the spokesman": the article that does not belong to the preposition. */
function startAfterPreposition(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  const { words } = lexicon;
  for (let at = first + 2; at < end; at += 1) {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    if (
      !isWord(token) ||
      words.prepositions.has(before.key) ||
      words.determiners.has(before.key) ||
      lexicon.possessives.has(before.key)
    )
      continue;
    if (lexicon.pronouns.has(token.key) && at === end - 1) return at;
    if (words.times.has(token.key) || (!words.times.has(before.key) && token.capital && before.capital))
      continue;
    if (words.determiners.has(token.key) || lexicon.possessives.has(token.key)) return at;
    if ((words.times.has(before.key) || /^\d/.test(before.key)) && canStart(token, lexicon)) return at;
    // «На суде | свидетель Олег Торп», «На условиях анонимности | охранник [признал]»
    // «На вопрос | представитель компании Ян Торп [ответил]»
    const isTitled =
      lexicon.data.noArticles === true &&
      (tokenAt(tokens, at + 1).capital ||
        (describes(tokens[at + 1], lexicon) && tokenAt(tokens, at + 2).capital));
    if (at === end - 1 && lexicon.data.noArticles === true && isWhoSpeaks(token, lexicon)) return at;
    if (lexicon.roles.has(token.key) && (before.capital || isTitled)) return at;
  }
  return null;
}

function firstStart(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number | null {
  if (end - first > MAX_WORDS + 8) {
    for (let at = end - MAX_WORDS; at < end; at += 1) if (canStart(tokenAt(tokens, at), lexicon)) return at;
    return null;
  }
  for (let at = first; at < end; at += 1) {
    const token = tokenAt(tokens, at);
    // "тетка моя": it belongs to the word before it.
    if (lexicon.data.noArticles && at === end - 1 && lexicon.possessives.has(token.key))
      return at > first ? at - 1 : null;
    if (isWord(token) && (canStart(token, lexicon) || (lexicon.pronouns.has(token.key) && at === end - 1)))
      return at;
  }
  // "residents", "sources": a bare plural is a noun phrase of its own.
  return end - first <= 3 &&
    lexicon.data.language === 'en' &&
    /s$|people$|(?:^|wo)men$|children$/.test(tokenAt(tokens, end - 1).key)
    ? first
    : null;
}

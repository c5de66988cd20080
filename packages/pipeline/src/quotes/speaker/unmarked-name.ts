/** Names in scripts without capital letters: what is left of a phrase without its roles. */

import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';

import { isCount } from '../phrase/measure.ts';
import { genderOfRole, genderOfRoles, rolesIn } from '../phrase/role-words.ts';
import { isCrowd } from '../phrase/rough-count.ts';
import { isHers } from '../phrase/subject-of.ts';
import { isArabicGivenName } from './arabic-given-names.ts';
import { bearerOf, OF_NAMESAKES, SEVERAL_BEAR_IT } from './bearer.ts';
import { createFigure } from './create-figure.ts';
import { giveRole, nameKeys } from './figure.ts';
import { officeBehind, TOWN } from './office-behind.ts';
import { beforePersianName, describingPersian } from './persian-place.ts';
import type { Resolved, Scene } from './scene.ts';

/** A mother or a father, without an article: "أم | لطفلين". */
const PARENT = /^(?:ام|اب|والد|والدة)$/u;
/** How many children of what kind somebody has; names begin with the letter for "of" as well. */
const OF_CHILDREN =
  /^ل(?:طفل|طفلة|طفلين|طفلتين|اطفال|ابن|ابنة|ابنين|ابنتين|ابناء|بنت|بنتين|بنات|ولد|ولدين|اولاد|توام|توامين|ثلاثة?|اربعة?|خمسة?|ستة?|سبعة?|ثمانية?|ثماني|تسعة?|عشرة?|عدة)$/u;

/** "| أحد | الجيران", "| یکی | از همسایه‌ها": one of several, and no name. */
const ONE_OF = /^(?:احد|احدي|بعض|عدد|يكي|يك|برخي|چند)$/u;

/** Sources and media, in the plural. */
const MEDIA = /^(?:وسائل|مصادر|تقارير|منابع|رسانهها|رسانههاي|گزارشها)$/u;

/** "والدة | فاطمة": right before a name, whose mother or friend it is. */
export const OF_WHOM =
  /^(?:والد|شقيق|زوج|ابن|بنت|اخ|اخت|عم|خال|جد|جار|صديق|زميل|محامي|والدة|شقيقة|زوجة|ابنة|عمة|خالة|جدة|جارة|صديقة|زميلة|محامية|حفيد|حفيدة|ارمل|ارملة|مترجم|مترجمة)$/u;

/** Scripts without capitals: what is left of the phrase without its roles is the name. */
export function unmarkedName(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  const opening = tokenAt(frame.tokens, phrase.first);
  // "40 عائلة": so many of them are nobody by name.
  if (ONE_OF.test(opening.key) || isCount(opening, lexicon.data.language) || isCrowd(opening))
    return unnamed(scene, frame, phrase);
  // "نگهبانی که نخواست نامش فاش شود", "رسالة اطلعت عليها الصحيفة", "وسائل إعلام محلية"
  const isTold = lexicon.data.language === 'fa' && tokenAt(frame.tokens, phrase.end).key === 'كه';
  const isSource =
    MEDIA.test(opening.key) || (lexicon.words.statements.has(opening.key) && phrase.end - phrase.first > 1);
  if (isTold || isSource) return unnamed(scene, frame, phrase);
  const known = leadingRoles(frame.tokens, phrase, lexicon);
  const told = known.length > 0 ? known : callingBefore(frame.tokens, phrase, lexicon);
  // "أم محمد": she is called so, after her eldest.
  const isCalledAfter =
    told.at(-1) === 'ام' && !/^(?:ال|ل)/u.test(tokenAt(frame.tokens, phrase.first + told.length).key);
  const roles = isCalledAfter ? told.slice(0, -1) : told;
  const isTown =
    TOWN.test(tokenAt(frame.tokens, phrase.first + roles.length).key) || RULES_PLACE.test(roles.at(-1) ?? '');
  if (!roles.length && QUARTER.test(tokenAt(frame.tokens, phrase.first).key))
    return { mention: phrase, figure: null, reason: 'the words beside the cue name no person' };
  const isPersian = lexicon.data.language === 'fa';
  // «محامي | المتهم | سمير خليل»: the name of either.
  if (!isPersian && roles.some((role, at) => OF_WHOM.test(role) && roles[at + 1]?.startsWith('ال')))
    return unnamed(scene, frame, phrase);
  const first = isPersian
    ? behindPersianPlace(scene, frame.tokens, phrase, roles)
    : behindOffice(frame.tokens, phrase, behindTown(frame.tokens, phrase, roles.length));
  if (isPersian && roles.length && first === phrase.end && phrase.end > phrase.first + roles.length)
    return unnamed(scene, frame, phrase);
  if (roles.length && isTown && first === phrase.first + roles.length) return unnamed(scene, frame, phrase);
  const alone = withoutJoined(frame.tokens, { first, end: phrase.end }, lexicon);
  const end = officeBehind(frame.tokens, { first, end: alone }, lexicon);
  const own = frame.tokens.slice(first, end);
  const [only] = own;
  // "رئيسة بلدية | أورسوند | درويش": the town's name is not hers.
  const isBehindTown = first > phrase.first + roles.length;
  const given = own.length === 1 && only && !isBehindTown ? scene.cast.wordBefore.get(only.key) : undefined;
  const isBody = own.some((token) => lexicon.words.bodies.has(token.key));
  // "أم لطفلين": a mother of two, and no name.
  const isOf = PARENT.test(roles.at(-1) ?? '') && OF_CHILDREN.test(own[0]?.key ?? '');
  if (!own.length || isBody || isOf) return null;
  // "مترجم | رضا ساوین" has a name; "مترجم او", "مترجم دو نفر" tell whose interpreter it was.
  const isFullName =
    isPersian &&
    own.length > 1 &&
    own.every((token) => !lexicon.pronouns.has(token.key) && !isCount(token, lexicon.data.language));
  const isPronoun = own.every(({ key }) => lexicon.pronouns.has(key));
  if (roles.length > 0 && isPronoun) return unnamed(scene, frame, phrase);
  if (!isFullName && OF_WHOM.test(roles.at(-1) ?? '')) return unnamed(scene, frame, phrase);
  const keys = nameKeys(own);
  const start = tokenAt(own, 0).start;
  const gender = verbGender(frame.tokens[phrase.first - 1], lexicon);
  const bearer = bearerOf(scene.cast, keys, start, scene.text, {
    gender,
    roles,
    titles: [],
    pronoun: null,
    lexicon,
  });
  const mention = { first, end };
  if (bearer.shared && !bearer.figure)
    return { mention, figure: null, inDoubt: true, reason: SEVERAL_BEAR_IT };
  const borneBy = bearer.figure;
  if (!borneBy && own.length === 1 && !roles.length && hasArticle(only)) return null;
  const figure = borneBy ?? createFigure(scene, own, { named: true, body: false }, given);
  const borne = [...roles, ...rolesIn(frame.tokens, { first: end, end: alone }, lexicon)];
  for (const role of borne) {
    giveRole(scene.cast, figure, role);
    // "قائد فرقة الإطفاء" is "القائد" later on.
    if (lexicon.roles.has(`ال${role}`)) giveRole(scene.cast, figure, `ال${role}`);
  }
  figure.gender ??= genderOfRoles(borne, lexicon) ?? gender;
  figure.mentions.push(start);
  return {
    mention,
    figure,
    ...(bearer.shared ? { sureness: OF_NAMESAKES } : {}),
    reason:
      borneBy && borneBy.keys.length > keys.length
        ? 'part of a full name in the report'
        : 'named beside the cue',
  };
}

/** "محافظ | حلب": a governor, whose place stands right behind the word where it has no article. */
const RULES_PLACE = /^(?:محافظ|حاكم|حاكمة|والي|عمدة)$/u;

/** Shorter words with the letter for "and" before them are as often one word: «وجد». */
const SHORTEST_JOINED = 3;

/** «أحمد سالم | والخياطة ليلى حداد», «احمد سالم | و لیلا حداد»: where a name ends and another person's begins. @returns the end of the first. */
function withoutJoined(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): number {
  const isJoint = (at: number) => {
    const { key } = tokenAt(tokens, at);
    if (lexicon.words.coordinators.has(key)) return true;
    const joined = key.slice(1);
    if (lexicon.data.order !== 'vso' || !key.startsWith('و') || isArabicGivenName(key)) return false;
    const isNoun = joined.startsWith('ال') && isArabicGivenName(tokenAt(tokens, at + 1).key);
    const isPerson = lexicon.roles.has(joined) || isArabicGivenName(joined) || isNoun;
    return joined.length >= SHORTEST_JOINED && isPerson;
  };
  const joint = tokens.findIndex((_, at) => at > first && at < end && isJoint(at));
  return joint < 0 ? end : joint;
}

/** A part of a town, which says nothing as its council does. */
const QUARTER = /^حي$/u;

function behindPersianPlace(
  { lexicon, text }: Scene,
  tokens: readonly Token[],
  phrase: Span,
  roles: readonly string[],
): number {
  const speaks = (words: readonly Token[]) => words.length === 2 && opensWithVerb(text, words, lexicon);
  const first = phrase.first + roles.length;
  const own = tokens.slice(first, phrase.end);
  const told = describingPersian(own, roles);
  return (
    first +
    (told > 0 && told === own.length ? told : told + beforePersianName(own.slice(told), roles, speaks))
  );
}

/** «| روت سالدر | گفت»: behind these words, at the start of a sentence or a clause, stands a verb of saying. */
function opensWithVerb(text: string, words: readonly Token[], lexicon: Lexicon): boolean {
  const near = text.slice(0, REACH);
  const written = words.map(({ text: word }) => word).join(' ');
  const opens = (at: number) =>
    at >= 0 && /(?:^|[.!?؟:؛،,»”"\n]\s*)$/u.test(text.slice(Math.max(0, at - 4), at));
  const starts: number[] = [];
  for (
    let at = near.indexOf(written);
    at >= 0 && starts.length < MOST_PLACES;
    at = near.indexOf(written, at + 1)
  )
    starts.push(at);
  return starts.some((at) => {
    const behind = { start: at + written.length, end: Math.min(text.length, at + written.length + 40) };
    const [verb] = tokenise(text, behind, lexicon.data.language);
    return opens(at) && verb !== undefined && lexicon.phrases.has(verb.key);
  });
}

/** Bounds the cost in long texts, in UTF-16 units. */
const REACH = 100_000;

/** More places where a name stands tell no more of it. */
const MOST_PLACES = 50;

/** "رئيسة | بلدية أورسوند | ليلى درويش": behind a role and the town that it is of. */
function behindTown(tokens: readonly Token[], phrase: Span, roles: number): number {
  const first = phrase.first + roles;
  const isTown = TOWN.test(tokenAt(tokens, first).key);
  if (roles === 0 || !(isTown || RULES_PLACE.test(tokenAt(tokens, first - 1).key))) return first;
  const place = isTown ? first + 1 : first;
  // "دير الزور"
  const end = tokenAt(tokens, place + 1).key.startsWith('ال') ? place + 2 : place + 1;
  // "حي الشيخ رضوان": the one word left may be the place's own.
  const mayBeName = phrase.end - end > 1 || !tokenAt(tokens, place).key.startsWith('ال');
  return end < phrase.end && mayBeName ? end : first;
}

/** «قائد | فرقة الإطفاء | توماس براندل»: what the role is of ends with an article before a name of two words. */
function behindOffice(tokens: readonly Token[], phrase: Span, first: number): number {
  const name = phrase.end - 2;
  const isOf =
    first > phrase.first && first < name - 1 && hasArticle(tokens[name - 1]) && !hasArticle(tokens[first]);
  const isName = tokens.slice(name, phrase.end).every((token) => token.key.length > 2 && !hasArticle(token));
  return isOf && isName ? name : first;
}

function unnamed(scene: Scene, { tokens }: Frame, phrase: Span): Resolved {
  const own = tokens.slice(phrase.first, phrase.end);
  const figure = createFigure(scene, own, { named: false, body: false });
  return { mention: phrase, figure, reason: 'role: no name given' };
}

/** Arabic verbs tell who speaks: "قالت" a woman, "قال" a man. */
function verbGender(verb: Token | undefined, lexicon: Lexicon): Gender | null {
  const { data, phrases } = lexicon;
  if (data.order !== 'vso' || !isWord(verb)) return null;
  const isCue = phrases.has(verb.key) || phrases.has(verb.key.slice(1));
  return isCue ? (verb.key.endsWith('ت') || isHers(verb.key, lexicon) ? 'f' : 'm') : null;
}

/** Given names that have an article of their own. */
const CALLED =
  /^ال(?:امين|صادق|هادي|طيب|بشير|حبيب|منصف|معتصم|حسن|حسين|شاذلي|عربي|طاهر|مختار|مهدي|نور|ياس|سيد|فاتح|زبير|بدر|ازهر)$/u;

/** The article as written: «إلزه» begins with another letter, though both are looked up alike. */
function hasArticle(token: Token | undefined): boolean {
  return token?.text.startsWith('ال') === true;
}

/** "| الخياطة | ليلى", "| صاحب المصنع | فيكتور هالم": a noun with its article before a given name, or one and what it is of before two words, be they a role that a list holds or not. */
function callingBefore(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): readonly string[] {
  const { data } = lexicon;
  const [own, next] = [tokenAt(tokens, first), tokenAt(tokens, first + 1)];
  if (data.order !== 'vso') return [];
  const isNoun = (token: Token) => hasArticle(token) && token.key.length > 4 && !CALLED.test(token.key);
  const isOfNoun =
    isNoun(next) &&
    !hasArticle(own) &&
    !PART_OF_NAME.test(own.key) &&
    !isArabicGivenName(own.key) &&
    !OF_GOD.test(next.key) &&
    // «قاتل الطبيب سمير خليل»: the doctor's name.
    genderOfRole(next.key, lexicon) === null;
  if (isOfNoun && end - first === 4 && isBareName(tokens.slice(first + 2, end))) return [own.key, next.key];
  const isCalling = end - first > 1 && isNoun(own);
  const isName = isArabicGivenName(next.key) || isBareName(tokens.slice(first + 1, end));
  return isCalling && isName ? [own.key] : [];
}

/** "عبد الرحمن", "نور الدين": names of two words. */
const PART_OF_NAME = /^(?:عبد|ابو|ابي|ابن|بن|ام|ال)$/u;
const OF_GOD = /^ال(?:دين|له|رحمن|اسلام)$/u;

/** «البستانية | إيلكا شتورم»: two words without an article behind one with it, where an adjective or what something is of would have one. */
function isBareName(own: readonly Token[]): boolean {
  return (
    own.length === 2 &&
    own.every((token) => token.key.length > 2 && !hasArticle(token) && !/^(?:لل|ب|ل)/u.test(token.key))
  );
}

/** "المتحدث باسم الوزارة": the roles that the phrase begins with, and what they are of. */
function leadingRoles(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): readonly string[] {
  const own = tokens.slice(phrase.first, phrase.end);
  const isOf = (token: Token) =>
    hasArticle(token) || /^(?:لل|باسم)/u.test(token.key) || lexicon.words.bodies.has(token.key);
  const end = own.findIndex((token, at) => !lexicon.roles.has(token.key) && !(at > 0 && isOf(token)));
  return own.slice(0, end < 0 ? own.length : end).map(({ key }) => key);
}

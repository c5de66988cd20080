/** Resolves "the teacher", "its spokesman", "her mother": who was introduced with that role, or whose role it is. */

import { isCode } from '../frame/coded-names.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { isCount } from '../phrase/measure.ts';
import { opensByDoing } from '../phrase/opens-by-doing.ts';
import { headEnd, nameLength, withoutArticle } from '../phrase/phrase-head.ts';
import { genderOfRole, isBodyWord, rolesIn } from '../phrase/role-words.ts';
import { isCrowd } from '../phrase/rough-count.ts';
import { specifiersOf, specifyOthers, specifySame } from '../phrase/specifiers.ts';
import { type Cast, cleanName, type Figure, figureCalled, giveRole, nameKeys } from './figure.ts';
import { isPlace } from './is-place.ts';
import { namedJustBefore, ROLE_REACH } from './named-just-before.ts';
import { onlyBearer } from './only-bearer.ts';
import { isDeputy, isTold, keysOf, originOf, otherAt } from './own-detail.ts';
import { byPronoun, recent } from './resolve-pronoun.ts';
import type { Resolved, Scene } from './scene.ts';

export function byRole(scene: Scene, frame: Frame, phrase: Span): Resolved {
  const { lexicon, cast } = scene;
  const { tokens } = frame;
  const first = tokenAt(tokens, phrase.first);
  const roles = rolesIn(tokens, phrase, lexicon);
  const head = tokenAt(tokens, headEnd(tokens, phrase, lexicon) - 1);
  const role = roles.at(-1) ?? head.key;
  const owner = lexicon.possessives.get(first.key);
  const definite =
    (lexicon.words.definite.has(first.key) ||
      owner !== undefined ||
      isArabicDefinite(tokens, phrase, lexicon)) &&
    otherAt(tokens, phrase, lexicon) < 0;
  const gender = genderOfRole(role, lexicon) ?? (isWomansWork(first, role, lexicon) ? 'f' : null);
  const offices = specifiersOf(tokens, phrase, lexicon);
  const origin = originOf(tokens, phrase, lexicon);
  const told = {
    gender: lexicon.genderedArticles.get(first.key) ?? gender,
    offices,
    origins: new Set(origin ? keysOf(tokens, origin) : []),
    deputy: isDeputy(tokens, phrase, role),
  };
  const introduced =
    (definite ? withRole(cast, role, told, first.start) : null) ??
    (definite || lexicon.data.noArticles ? apposedAs(scene, tokens, phrase, role, gender) : null) ??
    (lexicon.data.noArticles
      ? (lastBearer(scene, phrase, role, gender) ??
        onlyBearer(scene, phrase, { role, gender, at: first.start }))
      : null);
  if (introduced) return { mention: phrase, ...introduced };
  const spokes = lexicon.words.spokespeople.has(role);
  if (owner && !spokes) return relatedPerson(scene, frame, phrase, owner, head);
  const nearby =
    definite &&
    !spokes &&
    !offices.size &&
    gender !== null &&
    !isSeveral(tokens, phrase, lexicon) &&
    !isTold(tokens, phrase, lexicon) &&
    !opensByDoing(tokens, lexicon)
      ? namedJustBefore(scene, { gender, role, at: first.start })
      : null;
  if (nearby) {
    giveRole(cast, nearby, role);
    if (gender !== 'n') nearby.gender ??= gender;
    return {
      mention: phrase,
      figure: nearby,
      sureness: OF_NEAREST,
      reason: 'role: the person named just before',
    };
  }
  const whole = origin && origin.end > phrase.end ? { first: phrase.first, end: origin.end } : phrase;
  return {
    mention: whole,
    ...unnamed(scene, frame, whole, spokes, genderToldBy(first, role, gender, lexicon)),
  };
}

/** "die Zerlegerin": German makes a word for a woman of any work, more than a list can hold; without the article it may be a name (Severin). */
function isWomansWork({ key }: Token, role: string, { data }: Lexicon): boolean {
  return data.language === 'de' && key === 'die' && /\p{L}{3}(?:er|ist|ant|ent|eur|log|or)in$/u.test(role);
}

/** "المدير", "مدير المستشفى"; but "شاهد" is any witness, and "خالي" whoever tells’s own uncle. */
function isArabicDefinite(tokens: readonly Token[], { first, end }: Span, { data }: Lexicon): boolean {
  return data.order === 'vso' && tokens.slice(first, end).some(({ key }) => key.startsWith('ال'));
}

/** "der Helfer", "la journaliste": the article tells it where the role does not; German roles that end in -in tell it by themselves. */
function genderToldBy(article: Token, role: string, gender: Gender | null, lexicon: Lexicon): Gender | null {
  if (gender !== 'n') return gender;
  if (lexicon.data.language !== 'de') return lexicon.genderedArticles.get(article.key) ?? gender;
  if (role.endsWith('in')) return 'f';
  return /^(?:der|ein)$/.test(article.key) ? 'm' : gender;
}

function unnamed(
  scene: Scene,
  frame: Frame,
  phrase: Span,
  spokes: boolean,
  gender: Gender | null,
): Omit<Resolved, 'mention'> {
  const kept = wordsFor(frame.tokens, phrase, scene.lexicon);
  if (!kept.length) return { figure: null, reason: 'the words beside the cue name nobody' };
  const start = tokenAt(kept, 0).start;
  const words = cleanName(scene.text.slice(start, tokenAt(kept, kept.length - 1).end));
  const body = spokes && kept.length === 1 ? bodyBefore(scene, start) : null;
  const name = body ? `${body.name} (${words})` : words;
  const figure = figureCalled(scene.cast, {
    name,
    keys: nameKeys(kept),
    named: body?.named ?? false,
    body: false,
    gender: isSeveral(frame.tokens, phrase, scene.lexicon)
      ? 'p'
      : gender === 'm' || gender === 'f'
        ? gender
        : null,
    roles: new Set(kept.map((token) => token.key)),
  });
  return { figure, reason: body ? 'role: speaks for the body named before' : 'role: no name given' };
}

/** "witness from Mill Lane", "another resident": what they are called instead of a name. */
function wordsFor(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): readonly Token[] {
  const other = otherAt(tokens, phrase, lexicon);
  const own = other < 0 ? withoutArticle(tokens, phrase, lexicon) : tokens.slice(other, phrase.end);
  const origin = originOf(tokens, phrase, lexicon);
  const end = own.length - (origin ? phrase.end - origin.end : 0);
  return origin ? own.slice(0, Math.max(end, 0)) : own.slice(0, nameLength(own, lexicon));
}

/** "her mother": somebody of the person spoken of. */
function relatedPerson(scene: Scene, frame: Frame, phrase: Span, owner: Gender, head: Token): Resolved {
  const first = tokenAt(frame.tokens, phrase.first);
  const { words } = scene.lexicon;
  // "my brother": of whoever tells, who is nobody of the report; "son voisin": of no office.
  const found = words.firstPerson.has(first.key) ? null : byPronoun(scene, owner, first.start).figure;
  const of =
    found?.body && rolesIn(frame.tokens, phrase, scene.lexicon).some((role) => words.people.has(role))
      ? null
      : found;
  const told = cleanName(scene.text.slice(frame.tokens[phrase.first + 1]?.start ?? head.start, head.end));
  const name = of ? `${of.name} (${told})` : told;
  const figure = figureCalled(scene.cast, {
    name,
    keys: nameKeys([head]),
    named: of?.named ?? false,
    body: false,
    gender: genderOfRole(head.key, scene.lexicon),
    roles: new Set([head.key]),
  });
  return { mention: phrase, figure, reason: 'role: related to the person named before' };
}

/** A role that more people share tells nobody apart; bounds the cost. */
const MAX_BEARERS = 50;

/** Nothing but nearness says that a role is this person's. */
const OF_NEAREST = 0.8;
/** Several people bear the role. */
const OF_SEVERAL_BEARERS = 0.75;

/** What a description says besides the role. */
interface Told {
  readonly gender: Gender | null;
  readonly offices: ReadonlySet<string>;
  /** Words for where they are from. */
  readonly origins: ReadonlySet<string>;
  /** Who bears it for another, or did. */
  readonly deputy: boolean;
}

/** The bearer of a role who was mentioned last before `at`, and whom nothing contradicts; else the only one of the whole report. */
function withRole(cast: Cast, role: string, told: Told, at: number): Omit<Resolved, 'mention'> | null {
  const all = (cast.byRole.get(role) ?? []).filter((figure) => fitsTold(figure, told)).slice(-MAX_BEARERS);
  const alike = all.filter(({ deputies }) => deputies.has(role) === told.deputy);
  const bearers = alike.length ? alike : all.filter(({ standsIn }) => told.deputy || !standsIn.has(role));
  const seen = bearers
    .map((figure) => ({ figure, last: figure.mentions.findLast((offset) => offset < at) ?? -1 }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);
  const [nearest, second] = seen;
  if (nearest && second)
    return {
      figure: nearest.figure,
      sureness: OF_SEVERAL_BEARERS,
      reason: 'role: the last named of several who bear it',
    };
  // "Witness C" of further on: what she is told by is not only that.
  const later = bearers.length === 1 && !isCode(bearers[0]?.name ?? '') ? bearers[0] : undefined;
  const figure = nearest?.figure ?? later;
  return figure ? { figure, reason: 'role: introduced in the report' } : null;
}

/** "Mina, a seamstress from Orsund, …": "the seamstress", a word that no list of roles need hold, of the only one whom the report calls so. */
function apposedAs(
  { cast, lexicon }: Scene,
  tokens: readonly Token[],
  phrase: Span,
  role: string,
  gender: Gender | null,
): Omit<Resolved, 'mention'> | null {
  if (lexicon.roles.has(role) || specifiersOf(tokens, phrase, lexicon).size > 0) return null;
  // Without articles "a doctor" and "the doctor" are one word.
  const isBare = lexicon.data.noArticles === true;
  const head = tokenAt(tokens, phrase.end - 1);
  if (isBodyWord(head, lexicon) || lexicon.words.statements.has(role)) return null;
  const isAlone = tokens.slice(phrase.first, phrase.end).filter(isWord).length === (isBare ? 1 : 2);
  const [only, another] = isAlone
    ? cast.figures.filter(
        (figure) => !figure.body && figure.apposed.has(role) && !isPlace(figure) && !isOther(figure, gender),
      )
    : [];
  return only && !another ? { figure: only, reason: 'role: introduced in the report' } : null;
}

/** «Мэр Рут Зальдер заявила … — подчеркнула | мэр»: without articles a role alone means the only one who bears it where they spoke last. */
function lastBearer(
  { cast, spoken }: Scene,
  phrase: Span,
  role: string,
  gender: Gender | null,
): Omit<Resolved, 'mention'> | null {
  const last = spoken.at(-1)?.figure;
  const bearers = (cast.byRole.get(role) ?? []).filter(({ named }) => named);
  const isOnly = bearers.every((figure) => figure === last) && phrase.end - phrase.first === 1;
  if (!last?.named || last.body || !last.roles.has(role) || !isOnly) return null;
  return isOther(last, gender === 'n' || gender === 'm' ? null : gender)
    ? null
    : { figure: last, reason: 'role: introduced in the report' };
}

function fitsTold(figure: Figure, { gender, offices, origins }: Told): boolean {
  return (
    !figure.body &&
    !specifyOthers(offices, figure.offices) &&
    (!origins.size || specifySame(origins, figure.origins)) &&
    !isOther(figure, gender)
  );
}

function isOther(figure: Figure, gender: Gender | null): boolean {
  return (gender === 'm' && figure.gender === 'f') || (gender === 'f' && figure.gender === 'm');
}

function bodyBefore(scene: Scene, at: number): Figure | null {
  return recent(scene, at, ROLE_REACH).find(({ figure, aside }) => figure.body && !aside)?.figure ?? null;
}

/** Articles and numbers of several people, in the languages of reports. */
const OF_SEVERAL =
  /^(?:les|des|ces|plusieurs|quelques|certains|certaines|los|las|unos|unas|estos|estas|varios|varias|algunos|algunas|muchos|muchas|alcuni|alcune|these|those|several|many|few|two|three|four|five|mehrere|einige|viele|manche|alle|beide|zahlreiche|zwei|drei|vier|deux|trois|dos|tres)$/;

/** "les habitants", "several residents", "residents": whom neither "she" nor "he" means. */
function isSeveral(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): boolean {
  const head = tokenAt(tokens, headEnd(tokens, phrase, lexicon) - 1);
  const isPluralArticle = [phrase.first - 1, phrase.first].some((at) =>
    OF_SEVERAL.test(tokenAt(tokens, at).key),
  );
  return (
    isPluralArticle ||
    isCountOfSeveral(tokenAt(tokens, phrase.first), lexicon) ||
    isGermanPlural(tokenAt(tokens, phrase.first), head, lexicon) ||
    (lexicon.roles.has(head.key) && isPlural(head.key, lexicon))
  );
}

/** "200 Bewohner" */
function isCountOfSeveral(token: Token, { data }: Lexicon): boolean {
  return isCrowd(token) || (isCount(token, data.language) && !ONE.test(token.key));
}

const ONE = /^(?:1|one|eine?|une?|una|один|одна)$/u;

const PLURAL: Readonly<Record<string, RegExp>> = {
  en: /[^s]s$|people$|children$/,
  ar: /^(?:ال)?(?:سكان|اهالي|شهود|جنود|ناس|اطفال|نساء|رجال|اطباء|خبراء|نشطاء|\p{L}{3,}(?:ون|ات))$/u,
};

function isPlural(role: string, { data }: Lexicon): boolean {
  return PLURAL[data.language]?.test(role) ?? false;
}

/** "die Anwohner": no man has the article; "die Angestellte" may be a woman. */
function isGermanPlural(article: Token, { key }: Token, lexicon: Lexicon): boolean {
  const isOfMany = /^(?:die|diese|jene)$/.test(article.key) && genderOfRole(key, lexicon) !== 'f';
  return lexicon.data.language === 'de' && isOfMany && /(?:er|en|[rl]n)$/.test(key);
}

/** "The brother of Jan Holm came. He said …": whoever is named only as the one to whom the subject belongs is not whom a pronoun behind it means. */
import { isKin } from '../../names/kin-words.ts';
import { type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import { ownsInTurkish } from '../frame/turkish-cases.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Cast, Figure } from './figure.ts';
import { nominativesOf } from './owner-in-genitive.ts';
import type { Scene } from './scene.ts';
import { QUOTED, SENTENCE_END, sentenceStart } from './sentence-start.ts';
import { OF_WHOM } from './unmarked-name.ts';

/** Words before the subject, and from it to whose it is: "the younger | brother | of the baker". */
const MOST_BEFORE = 4;
const MOST_BETWEEN = 3;

/** In UTF-16 units. */
const REACH = 600;

/** "was taken", "wurde verschleppt", "a été arrêtée", "fue llevada", "is missing", "examined him": who tells of it may be either. */
const SUFFERS =
  / (?:(?:is|was|were|been|got) (?:\p{L}+ly )?(?:\p{L}{2,}e[dn]|shot|hit|hurt|sent|held|missing|ill|gone) |(?:disappeared|vanished|fell) |wurden? |wird |worden |(?:été|fut) \p{L}|(?:fue|sido) \p{L}|(?:stat[oa]|venne) \p{L}|desapareció |disparue? |werd |został[ao]? |him |ih[nm] )/u;

export interface Owned {
  /** The word for who is the subject. */
  readonly role: Token;
  /** Whether the sentence says what was done to them, or what they did to whom they belong to. */
  readonly suffers: boolean;
}

/** @param figure whom a pronoun at `at` would mean. @returns their own one who is the subject; null where they are it, or where that one is told dead. */
export function subjectOwnedBy(
  { cast, lexicon, text }: Scene,
  figure: Figure,
  gender: Gender | null,
  at: number,
): Owned | null {
  const last = lastNamed({ lexicon, text }, figure, at);
  if (last === null) return null;
  const start = sentenceStart(text, last);
  const [own = ''] = text.slice(start, at).replace(QUOTED, ' ').split(SENTENCE_END);
  if (start + own.length >= at) return null;
  const tokens = tokenise(own, { start: 0, end: own.length }, lexicon.data.language);
  const name = tokens.findIndex((token) => token.start >= last - start);
  const words = tokens.findIndex(
    ({ key }, index) => index > name && !figure.keys.includes(key.replace(/['’].*$/u, '')),
  );
  const fits = ({ key }: Token) => {
    const of = genderOfRole(key, lexicon);
    const isFitting = gender === null || of === null || of === 'n' || of === gender;
    return (of !== null || isKin(key)) && isFitting && !figure.roles.has(key);
  };
  if (name < 0 || phrasesIn(tokens, lexicon.dying.told).length > 0) return null;
  const before = name <= MOST_BEFORE + MOST_BETWEEN ? roleBefore(cast, tokens, name, fits, lexicon) : null;
  const role = before ?? (name <= MOST_BEFORE ? roleBehind(tokens, words, fits) : null);
  const clause = ` ${tokens.map(({ key }) => key).join(' ')} `;
  return role && { role, suffers: SUFFERS.test(clause) };
}

/** Where they are named last before `at`; scripts without capitals tell no names before somebody speaks. */
function lastNamed(
  { lexicon, text }: Pick<Scene, 'lexicon' | 'text'>,
  figure: Figure,
  at: number,
): number | null {
  const last = lexicon.data.caseless
    ? text.slice(Math.max(0, at - REACH), at).lastIndexOf(figure.name)
    : (figure.mentions.findLast((one) => one < at) ?? -1);
  if (last < 0) return null;
  return lexicon.data.caseless ? last + Math.max(0, at - REACH) : last;
}

/** "the | brother | of Jan Holm", «| брат | Анны Крук», «| شقيق | يوسف نادر» */
function roleBefore(
  cast: Cast,
  tokens: readonly Token[],
  name: number,
  fits: (token: Token) => boolean,
  { data, roles, words }: Lexicon,
): Token | null {
  const role = tokens.findLastIndex((token, at) => at < name && at >= name - MOST_BETWEEN - 1 && fits(token));
  const between = tokens.slice(role + 1, name).map(({ key }) => key);
  if (role < 0 || role > MOST_BEFORE) return null;
  const isOf = data.noArticles !== true && words.nounPrepositions.has(between[0] ?? '');
  const isPlain = between.slice(1).every((key) => words.determiners.has(key) || roles.has(key));
  if (isOf && isPlain) return tokenAt(tokens, role);
  if (between.length > 0) return null;
  const { key } = tokenAt(tokens, name);
  const isInCase = !cast.byWord.has(key) && nominativesOf(key).some((one) => cast.byWord.has(one));
  const isDirect =
    data.order === 'vso' ? OF_WHOM.test(tokenAt(tokens, role).key) : data.noArticles === true && isInCase;
  return isDirect ? tokenAt(tokens, role) : null;
}

/** "Holm’s | cousin |", "Jan Holm'un | kardeşi |" */
function roleBehind(tokens: readonly Token[], end: number, fits: (token: Token) => boolean): Token | null {
  const owner = tokenAt(tokens, end - 1).text;
  const isOwner = /['’]s?$/u.test(owner) || ownsInTurkish(owner);
  const role = tokens.findIndex((token, at) => at >= end && at < end + MOST_BETWEEN && fits(token));
  return end > 0 && isOwner && role >= 0 ? tokenAt(tokens, role) : null;
}

/** Resolves "der 54-Jährige", "the 54-year-old": whose age that is said to be, or the person named just before. */

import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import { type Ages, agesOf } from '../phrase/age-words.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Appearance, Figure } from './figure.ts';
import { isPlace } from './is-place.ts';
import { recent } from './resolve-pronoun.ts';
import type { Resolved, Scene } from './scene.ts';

/** How far back, in UTF-16 units, the person named before is looked for: about a paragraph. */
const REACH = 450;
/** So far back somebody of that age counts who has no name; bounds the cost in odd texts. */
const TOLD_WITHIN = 5000;
/** Nothing but nearness says that it is their age. */
const OF_NEAREST = 0.8;

export function byAge(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const ages = agesOf(frame.tokens, phrase);
  const article = tokenAt(frame.tokens, phrase.first);
  if (!ages || !scene.lexicon.words.definite.has(article.key)) return null;
  const fits = ({ figure }: Pick<Appearance, 'figure'>) =>
    isPerson(figure) && !isOther(figure, genderOf(scene, frame, phrase)) && mayBe(figure, ages);
  const told = scene.cast.figures.filter((figure) => figure.age !== null && fits({ figure }));
  const near = recent(scene, article.start, REACH).filter((one) => !one.aside && fits(one));
  const of = told.length === 1 ? told[0] : near.find(({ figure }) => told.includes(figure))?.figure;
  if (of) return { mention: phrase, figure: of, reason: 'age: told in the report' };
  const [nearest] = near;
  if (!nearest || told.length || isAnothers(scene, ages, article.start)) return null;
  const last = scene.spoken.findLast((one) => one.at < article.start);
  if (last && last.figure !== nearest.figure && last.at > nearest.at) return null;
  if (ages.from === ages.to) nearest.figure.age = ages.from;
  return {
    mention: phrase,
    figure: nearest.figure,
    sureness: OF_NEAREST,
    reason: 'age: the person named just before',
  };
}

function isPerson(figure: Figure): boolean {
  const { named, body, keys, gender } = figure;
  return named && !body && !isPlace(figure) && (keys.length > 1 || gender !== null);
}

function mayBe({ age }: Figure, { from, to }: Ages): boolean {
  return age === null || (age >= from && age <= to);
}

function isOther({ gender: own }: Figure, gender: Gender | null): boolean {
  return (gender === 'm' && own === 'f') || (gender === 'f' && own === 'm');
}

/** "der 54-Jährige" is a man; "der 54-Jährigen" a woman, in the dative. */
function genderOf({ lexicon }: Scene, { tokens }: Frame, { first }: Span): Gender | null {
  const [article, head] = [tokenAt(tokens, first), tokenAt(tokens, first + 1)];
  if (lexicon.data.language === 'de')
    return article.key === 'die' || (article.key === 'der' && head.key.endsWith('n')) ? 'f' : 'm';
  const role = genderOfRole(head.key, lexicon);
  return lexicon.genderedArticles.get(article.key) ?? (role === 'n' ? null : role);
}

/** "einem 54-Jährigen", "a 54-year-old man": somebody of that age came before who has no name. */
function isAnothers({ text, lexicon }: Scene, { from, to }: Ages, at: number): boolean {
  return [...text.slice(Math.max(0, at - TOLD_WITHIN), at).matchAll(OF_AN_AGE)].some(({ groups }) => {
    const years = Number(groups?.['years']);
    const isDefinite = lexicon.words.definite.has((groups?.['article'] ?? '').toLowerCase());
    return years >= from && years <= to && !(isDefinite && groups?.['noun']);
  });
}

const OF_AN_AGE =
  /(?<article>\p{L}+)['’]?\s(?<years>\d{1,3})(?:(?<noun>-Jährige[rnms]?|-jarige|enne|-year-old(?=\s\p{L}+(?:ed|id|s)\b|[,.]))|-jährige[rnms]?|-year-old|\s(?:Jahre|years|ans|años|anni|jaar))\b/gu;

/** Whether a translation beside its source tells of a hidden name what the source does not. */
import type { Translation } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { saysWhat } from '../names/kin-words.ts';
import { isParticle } from '../names/name-tokens.ts';
import { CUT, PSEUDONYM, UNCLEAR } from './pseudonym.ts';

const MARK = `(?:${PSEUDONYM}|${UNCLEAR.replace('?', String.raw`\?`)})`;
const INSTEAD = new RegExp(MARK, 'gu');

export type Shown = Pick<Translation, 'text'> & {
  readonly origin?: Translation['origin'] | undefined;
  /** Of the translation. */
  readonly language?: string | undefined;
  readonly warnings?: readonly { readonly detail?: string }[] | undefined;
};

/**
 * @param source a text with hidden names, and its translation, hidden too.
 * @returns false where a name that is hidden in the source may stand translated in a machine's translation: a pseudonym is there less often ("Das Wasser
 * war Person-…", "The water was black"), or a word with a capital is beside one that is not beside it in the source ("Person-… White"); and where the
 * translation was left out.
 */
export function showsNoMore(source: string, { text, origin, language }: Shown): boolean {
  if (text === CUT) return false;
  if (origin === 'human') return true;
  const [hidden, kept] = [pseudonymsIn(source), pseudonymsIn(text)];
  if (hidden.length === 0) return true;
  const isThere = (one: string) => kept.includes(one) || (one !== UNCLEAR && kept.includes(UNCLEAR));
  if (kept.length < hidden.length || !hidden.every(isThere)) return false;
  return hasCapitalNouns(language) || !saysRest(source, text);
}

/** The translation as it may stand there. */
export function besideSource<T extends Shown>(source: string, translation: T): T {
  return showsNoMore(source, translation) ? translation : cutTranslation(translation);
}

/** Where nobody knows what it translates, and somebody is hidden: a machine's may say what a name means. */
export function besideNothing<T extends Shown>(translation: T): T {
  return translation.origin === 'human' ? translation : cutTranslation(translation);
}

/** Without its words, and without what its warnings quote of them: a model that does not know a name writes half of it. What is missing is the source's. */
export function cutTranslation<T extends Shown>(translation: T): T {
  const { warnings } = translation;
  const cut = warnings?.map((warning) =>
    warning.detail?.endsWith(' is missing') ? warning : { ...warning, detail: CUT },
  );
  return { ...translation, text: CUT, ...(cut && { warnings: cut }) };
}

/** Beside a name any noun has one there ("gaben Mira Geld"): it tells of no part of the name. */
function hasCapitalNouns(language: string | undefined): boolean {
  return language !== undefined && /^de(?:-|$)/u.test(language);
}

function pseudonymsIn(text: string): readonly string[] {
  return text.match(INSTEAD) ?? [];
}

const BEFORE = new RegExp(`([.!?:…"„“”«»(\\[]?)\\s*(?<!\\p{L})(\\p{Lu}[\\p{L}\\p{M}]+)[ -]${MARK}`, 'gu');
const BEHIND = new RegExp(`${MARK}[ -](\\p{Lu}[\\p{L}\\p{M}]+)`, 'gu');
/** English has a day or a month there, with a capital. */
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

/** A part of the name that was translated stands beside what is left of it: a word with a capital that neither begins a sentence nor is a title, a day or the source's. */
function saysRest(source: string, text: string): boolean {
  const before = [...text.matchAll(BEFORE)]
    .filter(({ index, 1: mark }) => mark === '' && index > 0)
    .map(([, , word]) => word);
  const behind = [...text.matchAll(BEHIND)].map(([, word]) => word);
  const beside = [...before, ...behind];
  if (beside.length === 0) return false;
  const words = new Set((source.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold));
  return beside.some(
    (word = '') => !words.has(fold(word)) && !saysWhat(word) && !isParticle(word) && !TIME.test(fold(word)),
  );
}

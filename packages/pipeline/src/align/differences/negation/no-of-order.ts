/**
 * "They did not go home before they had counted", "They counted before they went home": a no that says only which of two deeds came first. The other quote tells the same without one where it has the
 * deeds the other way round about its "before", or in this order about an "after".
 */
import type { Token } from '../../../words/tokens.ts';
import type { LinkedQuote } from '../../pair/linked-quote.ts';

/** By primary language, folded; of languages in which it stands between the two clauses. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  en: /^(?:before|until|till)$/u,
  de: /^(?:bevor|ehe|bis)$/u,
  fr: /^(?:avant|jusqu'?\p{L}*)$/u,
  es: /^(?:antes|hasta)$/u,
  it: /^(?:prima|finche)$/u,
  nl: /^(?:voordat|voor|totdat|tot)$/u,
  ru: /^(?:прежде|перед|пока)$/u,
  uk: /^(?:перш|перед|доки|поки)$/u,
  ar: /^(?:قبل|حتي)$/u,
  fa: /^(?:قبل|پیش|تا)$/u,
};
const AFTER: Readonly<Record<string, RegExp>> = {
  en: /^(?:after|once)$/u,
  de: /^(?:nachdem|sobald)$/u,
  fr: /^apres$/u,
  es: /^(?:despues|tras)$/u,
  it: /^dopo$/u,
  nl: /^(?:nadat|zodra)$/u,
  ru: /^после$/u,
  uk: /^після$/u,
  ar: /^بعدما?$/u,
  fa: /^(?:پس|بعد)$/u,
};

/** @param no of `some`. */
export function isNoOfOrder(no: Token, some: LinkedQuote, others: LinkedQuote): boolean {
  const own = joints(some, BEFORE).find(({ start }) => start >= no.end);
  if (!own) return false;
  return (
    joints(others, BEFORE).some((joint) => isTurned(some, own, joint)) ||
    joints(others, AFTER).some((joint) => isTurned(some, own, joint, false))
  );
}

function joints({ quote }: LinkedQuote, words: Readonly<Record<string, RegExp>>): readonly Token[] {
  const joint = words[quote.language];
  return joint ? quote.tokens.filter(({ folded }) => joint.test(folded)) : [];
}

/** Share of what is told alike that must stand so: "they" and "had" may stand in either clause. By judgement. */
const MOST = 0.6;

/** Whether what stands before the one joint is told behind the other and the other way round; or each on its side. Words of both clauses must say it. */
function isTurned({ quote, partners }: LinkedQuote, own: Token, theirs: Token, turned = true): boolean {
  let [all, told] = [0, 0];
  const sides = new Set<boolean>();
  for (const { start, weight } of quote.senses) {
    const partner = start === own.start ? undefined : partners.get(start);
    if (partner === undefined) continue;
    const isBefore = start < own.start;
    const tells = weight * partner.sure;
    all += tells;
    if ((isBefore !== partner.start < theirs.start) !== turned) continue;
    told += tells;
    sides.add(isBefore);
  }
  return sides.size === 2 && told >= MOST * all;
}

/** "Mira Holm was told that her son was dead", "Holm was asked by the judge: “…”", "Holm was accused of fraud": in the passive, who stands before the verb hears it or is spoken of, and does not say it. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/** How a language says so: forms of "be", participles that are done by another behind them ("convinced" and "agreed" tell what somebody is, and who is quoted speaks), and "by". */
interface Passive {
  readonly being: RegExp;
  readonly participle: RegExp;
  readonly by: RegExp;
}
const PASSIVES: Readonly<Record<string, Passive>> = {
  en: {
    being: /^(?:am|is|are|was|were|been|being)$/,
    participle:
      /^(?!convinced$|concerned$|worried$|agreed$|quoted$|cited$)\p{L}+ed$|^(?:told|said|thought|found|understood|written|shown)$/u,
    by: /^by$/,
  },
  fr: {
    being: /^(?:est|sont|était|étaient|fut|furent|été)$/,
    participle: /^(?!(?:inquiété|revenu)e?s?$)\p{L}+(?:é|[it]|u)e?s?$/u,
    by: /^par$/,
  },
  es: { being: /^(?:fue|fueron|sido|siendo)$/, participle: /[ai]d[oa]s?$/u, by: /^por$/ },
  it: {
    being: /^(?:è|era|erano|fu|furono|stat[oaie]|viene|vengono|veniva)$/,
    participle: /[aiu]t[oaie]$/,
    by: /^da(?:l|ll[aeo']|i|gli)?$/,
  },
};

const TELLING = /^(?:told|assured|warned|reminded|informed|asked|ordered|instructed|advised|urged)$/;
/** Between the two: "was then | asked". */
const MOST_BETWEEN = 2;

export function isInPassive(
  tokens: readonly Token[],
  { first, end }: Pick<Cue, 'first' | 'end'>,
  { data, words, pronouns }: Lexicon,
): boolean {
  const passive = PASSIVES[data.language];
  // "est accusé" is one cue.
  const verb = tokens.findIndex(({ key }, at) => at >= first && at < end && passive?.participle.test(key));
  if (!passive || verb < 0) return false;
  let at = verb - 1;
  while (at >= verb - MOST_BETWEEN && words.adverbs.has(tokenAt(tokens, at).key)) at -= 1;
  // "s'est exclamée": whoever does it to themselves.
  const before = tokenAt(tokens, at - 1).key;
  const isOwn =
    data.language !== 'en' &&
    (/^(?:s'|se|si|m'|me|mi|t'|nous|vous)$/.test(before) || pronouns.has(tokenAt(tokens, at + 1).key));
  return passive.being.test(tokenAt(tokens, at).key) && !isOwn;
}

/** Of verbs that somebody hears: what was said is known to have been said, be it unknown by whom. */
export function isToldTo(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  return TELLING.test(cue.key) && isInPassive(tokens, cue, lexicon);
}

/** Who tells it: "was told | by a guard", "was called “a mess” | by the mayor". */
export function tellerOf(tokens: readonly Token[], cue: Pick<Cue, 'end'>, lexicon: Lexicon): Span | null {
  const at = agentBehind(tokens, cue, lexicon);
  const by = at < 0 ? null : nounPhraseAfter(tokens, at + 1, lexicon);
  return by?.first === at + 1 ? by : null;
}

/** Where "by" stands: right behind the verb or behind quoted words; -1 without one. */
export function agentBehind(tokens: readonly Token[], { end }: Pick<Cue, 'end'>, { data }: Lexicon): number {
  const by = PASSIVES[data.language]?.by;
  return tokens.findIndex(
    ({ key }, at) => at >= end && by?.test(key) && (at === end || tokens[at - 1]?.kind === 'quotation'),
  );
}

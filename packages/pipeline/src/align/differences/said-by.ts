/** Words that only say who speaks: "said the mayor", "Bürgermeister Holm sagte". A text that lacks them leaves nothing out of what was said. */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { QuoteTraits } from '../quote-traits.ts';

/** Verbs of saying of nine languages, folded; one that stands with its particle is read by the verb. */
const SAID =
  /^(?:said|says|told|added|explained|replied|noted|recalled|sagte|sagt|erklarte|erzahlte|berichtete|meinte|betonte|erganzte|dit|declare|explique|ajoute|raconte|affirme|precise|dijo|explico|anadio|agrego|conto|afirmo|comento|relato|сказал[аи]?|заявил[аи]?|рассказал[аи]?|сообщил[аи]?|добавил[аи]?|объяснил[аи]?|сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|розпов(?:ів|іла|іли)|повідоми(?:в|ла|ли)|додав|додал[аи]|поясни(?:в|ла|ли)|dedi|soyledi|anlatti|ekledi|belirtti|acikladi|[وف]?(?:قال|قالت|اضاف|اضافت|صرح|صرحت|اوضح|اوضحت)|گفت|گفتند|افزود)$/u;

/** Turkish puts what is said before the verb: "iyileştiğini söyledi". */
const REPORTED = /(?:[dt][iu]g[iu]|[ae]c[ae]g[iu]|[dt][iu]kl[ae]r[iu])n[iu]$/u;

/** Words of an attribution whose verb ends it, and of one whose verb begins it. */
const MOST = 9;
const MOST_BEHIND = 5;
const BEGINS = 2;

export function isSaidBy(range: TextRange, { tokens }: QuoteTraits): boolean {
  const words = tokens.filter((token) => overlapsRange(range, token));
  const isVerb = ({ folded }: { readonly folded: string }) =>
    folded.split(/['’-]/u).some((part) => SAID.test(part));
  const last = words.at(-1);
  if (last && isVerb(last)) return words.length <= MOST && !words.some(({ folded }) => REPORTED.test(folded));
  return words.length <= MOST_BEHIND && words.slice(0, BEGINS).some(isVerb);
}

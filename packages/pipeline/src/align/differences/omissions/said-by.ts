/** Words that only say who speaks: "said the mayor", "Bürgermeister Holm sagte". A text that lacks them leaves nothing out of what was said. */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** Verbs of saying of nine languages, folded; one that stands with its particle is read by the verb. */
const SAID =
  /^(?:said|says|told|added|explained|replied|noted|recalled|sagte|sagt|erklarte|erzahlte|berichtete|meinte|betonte|erganzte|dit|declare|explique|ajoute|raconte|affirme|precise|dijo|explico|anadio|agrego|conto|afirmo|comento|relato|сказал[аи]?|заявил[аи]?|рассказал[аи]?|сообщил[аи]?|добавил[аи]?|объяснил[аи]?|сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|розпов(?:ів|іла|іли)|повідоми(?:в|ла|ли)|додав|додал[аи]|поясни(?:в|ла|ли)|dedi|soyledi|anlatti|ekledi|belirtti|acikladi|[وف]?(?:قال|قالت|اضاف|اضافت|صرح|صرحت|اوضح|اوضحت)|گفت|گفتند|افزود)$/u;

/** Turkish puts what is said before the verb: "iyileştiğini söyledi". */
const REPORTED = /(?:[dt][iu]g[iu]|[ae]c[ae]g[iu]|[dt][iu]kl[ae]r[iu])n[iu]$/u;

/** What was said, or to whom, or that nobody said it: no words about who speaks alone. */
const ABOUT =
  /^(?:what|whatever|that|was|were|been|be|not|never|nothing|nobody|none|anything|anybody|everything|everybody|everyone|truth|yes|no|me|us|him|them|to|dass|nichts|niemand\p{L}*|nie|nicht|alles|etwas|mir|uns|ihm|ihnen|wahrheit|que|qu|rien|jamais|personne|tout|nada|nadie|nunca|todo|что|чтобы|ничего|никому|никто|не|нам|мне|ему|им|все|всё|правду|що|щоб|нічого|нікому|ніхто|мені|иому|ім)$/u;

/** Words of an attribution whose verb ends it, and of one whose verb begins it. */
const MOST = 9;
const MOST_BEHIND = 5;
/** "A-t-elle expliqué": what may stand before a verb that begins it. */
const ASKING = /^(?:a-t|ont)-(?:ils?|elles?|on)$/u;

export function isSaidBy(range: TextRange, { tokens }: QuoteTraits): boolean {
  const words = tokens.filter((token) => overlapsRange(range, token)).map(({ folded }) => folded);
  const partsOf = (word: string) => word.split(/['’-]/u);
  const isVerb = (word: string) => partsOf(word).some((part) => SAID.test(part));
  if (words.some((word) => partsOf(word).some((part) => ABOUT.test(part)))) return false;
  const last = words.at(-1);
  if (last && isVerb(last)) return words.length <= MOST && !words.some((word) => REPORTED.test(word));
  const first = words.find((word) => !ASKING.test(word));
  return words.length <= MOST_BEHIND && first !== undefined && first !== 'told' && isVerb(first);
}

/** "Asked by counsel, | Maren Toll |, whether she knew, she replied": who asks is not whom a pronoun of the same sentence means. */
import { type Token, tokenise } from '../frame/tokens.ts';
import { ASKED } from '../phrase/noun-phrase-before.ts';
import type { Appearance, Figure } from './figure.ts';
import type { Scene } from './scene.ts';
import { sentenceStart } from './sentence-start.ts';

/** Words at the start of a sentence in which it says that somebody was asked: "In answer to a question". */
const OPENING = 6;

const QUESTION =
  /^(?:questions?|fragen?|[bg]efragt|preguntas?|domand[ae]|вопрос[ыау]?|питання|запитання|pytani[ae])$/u;

/** "by counsel, | Maren Toll |, whether": who does it. */
const BY = /^(?:by|from|vo[mn]|de[rs]?|par|por|da|dal|dall['’]?|przez|od|от|від)$/u;

/** @param near who was mentioned before the pronoun at `at`, in any order. */
export function namedAsAsker(
  { lexicon, text }: Scene,
  near: readonly Appearance[],
  at: number,
): ReadonlySet<Figure> {
  const start = sentenceStart(text, at);
  const tokens = tokenise(text, { start, end: at }, lexicon.data.language);
  const opening = tokens.slice(0, OPENING);
  const asked = opening.findIndex(({ key }, index) => (index === 0 && ASKED.test(key)) || QUESTION.test(key));
  if (asked < 0) return new Set();
  const comma = tokens.findIndex((token, index) => index > asked && token.text === ',');
  const own = tokens.slice(asked, comma < 0 ? tokens.length : comma);
  const next = tokens.findIndex((token, index) => index > comma && token.text === ',');
  // "Asked about the fire, | Mira Holm | paused": behind the comma stands who was asked, unless the name is no more than who asks.
  const isApposed =
    comma >= 0 && own.some(({ key }) => BY.test(key)) && isName(tokens.slice(comma + 1, next));
  const end = isApposed ? tokens[next]?.start : comma < 0 ? at : tokens[comma]?.start;
  const from = tokens[asked]?.start ?? at;
  return new Set(near.filter((one) => one.at > from && one.at < (end ?? at)).map(({ figure }) => figure));
}

function isName(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every(({ capital }) => capital);
}

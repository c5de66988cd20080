/** "Asked by counsel, | Maren Toll |, whether she knew, she replied": who asks is not whom a pronoun of the same sentence means. */
import { tokenise } from '../frame/tokens.ts';
import { ASKED } from '../phrase/noun-phrase-before.ts';
import type { Appearance, Figure } from './figure.ts';
import type { Scene } from './scene.ts';
import { sentenceStart } from './sentence-start.ts';

/** Words at the start of a sentence in which it says that somebody was asked: "In answer to a question". */
const OPENING = 6;

const QUESTION =
  /^(?:questions?|fragen?|[bg]efragt|preguntas?|domand[ae]|вопрос[ыау]?|питання|запитання|pytani[ae])$/u;

/** @param near who was mentioned before the pronoun at `at`, in any order. */
export function namedAsAsker(
  { lexicon, text }: Scene,
  near: readonly Appearance[],
  at: number,
): ReadonlySet<Figure> {
  const start = sentenceStart(text, at);
  const opening = tokenise(text, { start, end: at }, lexicon.data.language).slice(0, OPENING);
  const asked = opening.find(({ key }, index) => (index === 0 && ASKED.test(key)) || QUESTION.test(key));
  return new Set(asked ? near.filter((one) => one.at > asked.start).map(({ figure }) => figure) : []);
}

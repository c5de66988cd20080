/** "A woman spoke to Ruth Salder. She said …": a sentence that names somebody is about another without a name as well, so that a pronoun may mean either. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { type Appearance, type Figure } from './figure.ts';
import { namedAmong } from './people-named.ts';
import type { Scene } from './scene.ts';
import { QUOTED, SENTENCE_END, sentenceStart } from './sentence-start.ts';
import { isUnnamed, MOST_BEFORE_SUBJECT } from './unnamed-since.ts';

/** Words from somebody without a name to what the report says of theirs: "a woman from Orsund, who". */
const MOST_BETWEEN = 4;

/** @param best whom the pronoun at `at` would mean. */
export function isBesideUnnamed(scene: Scene, best: Appearance, gender: Gender, at: number): boolean {
  const { lexicon, spoken, text } = scene;
  const start = sentenceStart(text, best.at);
  if (spoken.some((one) => one.figure === best.figure && one.at >= start && one.at < at)) return false;
  const [own = ''] = text.slice(start, at).replace(QUOTED, ' ').split(SENTENCE_END);
  if (start + own.length >= at) return false;
  const tokens = tokenise(own, { start: 0, end: own.length }, lexicon.data.language);
  const name = tokens.findIndex((token) => token.start >= best.at - start);
  if (name < 0) return false;
  return (
    isObjectOfUnnamed(scene, tokens, best.figure, name, gender) ||
    isWithWithheld(scene, tokens, best.figure, name, gender)
  );
}

/** Give a name to whom the words before it describe. */
const NAMED =
  /^(?:,|named|called|as|of|namens|nommée?|appelée?|prénommée?|llamad[ao]|nombre|nome|chiamat[ao]|имени|имя|имені|ім'я|imieniu|imię|genaamd|adlı|adında|isimli)$/u;

/** "| A woman | spoke to Ruth Salder": who does it has no name. */
function isObjectOfUnnamed(
  { lexicon }: Scene,
  tokens: readonly Token[],
  { roles }: Figure,
  name: number,
  gender: Gender,
): boolean {
  const before = tokenAt(tokens, name - 1);
  if (NAMED.test(before.key) || NAMED.test(before.text)) return false;
  return tokens.some(
    ({ key }, at) =>
      at < name - 1 &&
      at <= MOST_BEFORE_SUBJECT &&
      !roles.has(key) &&
      genderOfRole(key, lexicon) === gender &&
      isUnnamed(tokens, at, gender, lexicon),
  );
}

/** "Ruth Salder spoke to | a woman we are calling Mira |", "… to | a woman who asked not to be named |": whose words a report prints so. */
function isWithWithheld(
  scene: Scene,
  tokens: readonly Token[],
  figure: Figure,
  name: number,
  gender: Gender,
): boolean {
  const { lexicon } = scene;
  const { called, wish } = lexicon.anonymity;
  const isAnother = (one: Figure) => one !== figure && !one.body && (one.gender ?? gender) === gender;
  const others = (span: Span) => namedAmong(scene, tokens.slice(span.first, span.end)).some(isAnother);
  const isCalled = phrasesIn(tokens, called).some(
    ({ first, end }) => others({ first: 0, end: name }) || others({ first, end: end + 1 }),
  );
  if (isCalled) return true;
  return phrasesIn(tokens, wish).some(({ first }) => {
    const person = tokens.findLastIndex(
      ({ key }, at) => at < first && at >= first - MOST_BETWEEN && genderOfRole(key, lexicon) !== null,
    );
    // "Ruth Salder, a nurse who asked not to be named": told of her.
    const isApposed = tokens.slice(name, person).some((token) => !isWord(token));
    return person >= 0 && !isApposed && isUnnamed(tokens, person, gender, lexicon);
  });
}

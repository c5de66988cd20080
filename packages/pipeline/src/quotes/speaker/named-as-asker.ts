/** "Asked by counsel, | Maren Toll |, whether she knew, she replied": who asks is not whom a pronoun of the same sentence means. */
import { type Token, tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { ASKED } from '../phrase/noun-phrase-before.ts';
import type { Appearance, Figure } from './figure.ts';
import type { Scene } from './scene.ts';
import { SENTENCE_END, sentenceStart } from './sentence-start.ts';

/** In UTF-16 units, from who asks to the pronoun of who answers. */
const REACH = 400;

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
  if (asked < 0)
    return new Set(near.filter((one) => asksAnother(lexicon, text, one, at)).map(({ figure }) => figure));
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

/** Verbs of asking somebody, and what begins the question. */
const ASKS =
  /^(?:asked|asks|pressed|questioned|fragte|fragt|demandé|preguntó|chiesto|chiese|спросила?|спитала?|запитала?|zapytała?|spytała?|vroeg)$/u;
const WHETHER =
  /^(?:whether|if|why|what|where|who|how|when|ob|warum|was|wo|wer|wie|wann|si|pourquoi|où|qui|comment|se|perché|dove|chi|come|por|qué|dónde|quién|cómo|ли|почему|что|где|кто|как|чи|чому|що|де|хто|як|czy|dlaczego|co|gdzie|kto|jak|of|waarom|wat|waar|wie|hoe)$/u;

/** Words from who asks to the verb, and from it to whom they ask and what. */
const MOST_BEFORE_VERB = 2;
const MOST_ASKED = 6;

/** "The prosecutor, | Maren Toll |, asked Keller whether she had tried the roof. | She hesitated. | “No,” she said.": who asks is not who answers. */
function asksAnother(
  { data, pronouns }: Lexicon,
  text: string,
  { at: named, figure }: Appearance,
  at: number,
): boolean {
  const between = text.slice(named, at);
  if (between.length > REACH || between.includes('\n')) return false;
  const [own = '', behind] = between.split(SENTENCE_END);
  const tokens = tokenise(own, { start: 0, end: own.length }, data.language);
  const name = tokens.findIndex(({ key }) => !figure.keys.includes(key));
  const verb = tokens.findIndex(
    ({ key }, index) => index >= name && index <= name + MOST_BEFORE_VERB && ASKS.test(key),
  );
  const asked = tokens.slice(verb + 1, verb + 1 + MOST_ASKED);
  const whom = asked.findIndex(({ capital, key }) => capital || /^[mf]$/u.test(pronouns.get(key) ?? ''));
  return (
    behind !== undefined &&
    name > 0 &&
    verb > 0 &&
    whom >= 0 &&
    asked.slice(whom + 1).some(({ key }) => WHETHER.test(key))
  );
}

function isName(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every(({ capital }) => capital);
}

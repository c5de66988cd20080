/** What stands where a speaker would, and speaks for nobody: an event or a kind of text before a colon, a street, a voice without a body. Unknown rather than wrong. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { headEnd } from '../phrase/phrase-head.ts';
import { genderOfRole } from '../phrase/role-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Somebody's words, and nobody. */
const SAID_THINGS = words(
  'antwort antworten frage fragen zwischenfrage dank answer question reply réponse question respuesta pregunta risposta domanda ' +
    'ответ вопрос відповідь питання yanıt cevap soru odpowiedź pytanie',
);

export function isSaidThing(key: string): boolean {
  return SAID_THINGS.has(key);
}

const EVENTS_AND_TEXTS = words(
  'prozess trial procès juicio processo proces explosion explosionen detonation großbrand unfall unglück erdbeben interview reportage chronik hintergrund überblick protokoll ' +
    'blast earthquake accident background timeline transcript ' +
    'incendie séisme accident entretien entrevue reportage chronologie ' +
    'explosión incendio terremoto accidente entrevista reportaje cronología ' +
    'esplosione incendio terremoto incidente intervista cronaca ' +
    'взрыв пожар землетрясение авария интервью репортаж хроника вибух пожежа землетрус аварія інтерв’ю репортаж хроніка ' +
    'patlama yangın deprem kaza röportaj söyleşi wybuch pożar trzęsienie wywiad',
);
const VOICES = words(
  'stimme stimmen lautsprecherstimme voice voices voix voz voces voce voci голос голоса ses sesi głos głosy stem stemmen',
);
/** How it is said: дрожащим голосом. */
const MANNER = /^(?:голос(?:ом|ами)|głos(?:em|ami))$/u;
/** "Valinin sözleri", "valinin ifadesine göre": the governor's words. */
const TURKISH_WORDS = /^(?:söz(?:ü|leri)|açıklamaları|açıklaması|ifades[ıi]|ifadeleri|mesajı)(?:n[ae])?$/u;
/** "Dammbruch", "Brückeneinsturz": an event in one word with what it befell; of those that surnames end in as well (Hildebrand, Steinbruch) only what nobody is called. */
const GERMAN_EVENT =
  /^(?:\p{L}{3,}(?:unfall|unglück|beben|einsturz|explosion|katastrophe|flut|sturm|absturz|anschlag|prozess)|\p{L}*(?:damm|deich|rohr|aus)bruch|\p{L}*(?:groß|wald|haus|busch|stuhl|wohnungs|fabrik)brand)$/u;
/** Behind the name of a street in one word; names of people end so hardly ever. */
const GERMAN_STREET = /^\p{L}{3,}(?:gasse|straße|strasse|allee|chaussee)$/u;

/** `voice`: somebody's, whom nobody names; `nobody`: no mention of anybody. null: there may be somebody. */
export function noPersonIn(
  tokens: readonly Token[],
  phrase: Span,
  lexicon: Lexicon,
): 'voice' | 'nobody' | null {
  // Before the roles: the governor in "Valinin sözleri" has a genitive.
  if (isTurkishWords(tokens, phrase, lexicon)) return 'nobody';
  if (tokens.slice(phrase.first, phrase.end).some(({ key }) => genderOfRole(key, lexicon) !== null))
    return null;
  const head = tokenAt(tokens, headEnd(tokens, phrase, lexicon) - 1);
  if (!isWord(head)) return null;
  if (isSpokenOf(tokens, phrase, lexicon)) return 'nobody';
  // But the Voice of Orsund may be a paper.
  const isNamed =
    lexicon.data.language !== 'de' && tokens.slice(phrase.first + 1, phrase.end).some(isCapital);
  if (VOICES.has(head.key)) return isNamed ? null : 'voice';
  const isStreet =
    lexicon.data.language === 'de' &&
    head.capital &&
    (GERMAN_STREET.test(head.key) || GERMAN_EVENT.test(head.key));
  if (isSaidThing(head.key)) return 'nobody';
  // "31 Tote: “…”": of whom a headline tells.
  const isDead = lexicon.dying.dead.begins.test(head.key);
  return EVENTS_AND_TEXTS.has(head.key) || isDead || MANNER.test(head.key) || isStreet ? 'nobody' : null;
}

/** "Valinin sözleri": what is somebody's stands behind him, inside the phrase or between it and the colon. */
function isTurkishWords(tokens: readonly Token[], { end }: Span, { data }: Lexicon): boolean {
  if (data.language !== 'tr') return false;
  const isApart = tokenAt(tokens, end + 1).text === ':' && TURKISH_WORDS.test(tokenAt(tokens, end).key);
  return isApart || TURKISH_WORDS.test(tokenAt(tokens, end - 1).key);
}

/** «Дрожащим голосом она …»: how it is said, before who says it. */
export function behindVoice(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): Span | null {
  const at = tokens.findIndex((token, index) => index >= phrase.first && MANNER.test(token.key));
  const isManner = at >= 0 && at < phrase.end - 1 && at - phrase.first <= 2;
  return isManner && lexicon.data.noArticles === true ? { first: at + 1, end: phrase.end } : null;
}

/** "Von einem Streit war | die Rede": it was spoken of. */
function isSpokenOf(tokens: readonly Token[], { first, end }: Span, { data }: Lexicon): boolean {
  const own = tokens.slice(first, end).map(({ key }) => key);
  if (data.language !== 'de' || own.join(' ') !== 'die rede') return false;
  const has = (word: RegExp) => tokens.some(({ key }) => word.test(key));
  return has(/^(?:ist|war|sei|wäre|sein|gewesen)$/) && has(/^(?:da)?vo[nm]$/);
}

function isCapital(token: Token): boolean {
  return isWord(token) && token.capital;
}

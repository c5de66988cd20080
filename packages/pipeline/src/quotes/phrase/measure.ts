/** Nouns that measure and count: what stands behind one and a number speaks for nobody, "80 Liter Regen", "three tons of rice". */
import { fold } from '../../names/fold.ts';
import { readNumberWord } from '../../numbers/read-number-word.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

const only = (stems: string, ends: string) => new RegExp(`^(?:${stems})(?:${ends})?$`, 'u');

/** Lower case, with their endings. */
const MEASURES: Readonly<Record<string, RegExp>> = {
  de: only(
    '(?:milli|zenti|hekto)?liter|(?:kilo|milli)?gramm|(?:kilo|zenti|milli|quadrat|kubik)?meter|quadratkilometer|kilo|tonne|zentner|pfund|hektar|sack|säcke|kiste|flasche|' +
      'eimer|kanister|fass|fässer|glas|gläser|becher|teller|scheibe|dose|paket|palette|packung|tüte|ladung|stück',
    'n|en|e|s|ern',
  ),
  en: only(
    '(?:milli|centi)?lit(?:er|re)|(?:kilo|milli)?gram(?:me)?|(?:kilo|centi|milli)?met(?:er|re)|kilo|ton|tonne|pound|ounce|gallon|hectare|acre|mile|sack|crate|bottle|bucket|box|packet|pallet',
    'es|s',
  ),
  fr: only(
    '(?:milli|centi)?litre|(?:kilo|milli)?gramme|(?:kilo|centi|milli)?mètre|kilo|tonne|hectare|sac|caisse|bouteille|seau|paquet|palette',
    's|x',
  ),
};
/** These measure behind a number only: nothing is counted out by them. */
const UNITS: Readonly<Record<string, RegExp>> = {
  de: only('sekunde|minute|stunde|tag|woche|monat|jahr|jahrzehnt|jahrhundert|grad|euro|dollar', 'n|en|e|s'),
  en: only('second|minute|hour|day|week|month|year|decade|degree|euro|dollar', 's'),
  fr: only('seconde|minute|heure|jour|semaine|mois|an|année|degré|euro|dollar', 's'),
};

/** They count people, too. */
const GERMAN_COUNTS = only('paar|dutzend|hundert|tausend|million|milliarde', 'en|e|n');

/** What never begins a name in a German run of nouns. */
export function isGermanMeasure(token: Token): boolean {
  return isMeasureNoun(token, 'de') || GERMAN_COUNTS.test(token.text.toLowerCase());
}

/** @param language primary. */
function isMeasureNoun({ text }: Token, language: string): boolean {
  return MEASURES[language]?.test(text.toLowerCase()) ?? false;
}

/** How many people, in Slavic languages: no noun needs to stand behind them. */
const COLLECTIVES: Readonly<Record<string, RegExp>> = {
  pl: /^(?:dwoje|troje|(?:czw|pięci|sześci|siedmi|ośmi|dziewięci|dziesięci)oro)$/u,
  ru: /^(?:двое|трое|(?:четв|пят|шест|сем|восьм|девят|десят)еро)$/u,
  uk: /^(?:двоє|троє|(?:четв|п.?ят|шест|сем|восьм|дев.?ят|десят)еро)$/u,
};

/** In digits or in words; no year. @param language primary. */
export function isCount(token: Token | undefined, language: string): boolean {
  if (!isWord(token) || /^(?:1[789]|20)\d\d$/u.test(token.text)) return false;
  if (COLLECTIVES[language]?.test(token.key)) return true;
  return /^\p{Nd}[\p{Nd}.,٬٫]*$/u.test(token.text) || readNumberWord(fold(token.text), language) !== null;
}

/** "80 Liter Regen", "ten minutes"; but "80 Jahre alte Fischer" are people. */
export function isMeasure(tokens: readonly Token[], { first, end }: Span, { data }: Lexicon): boolean {
  const unit = tokenAt(tokens, first + 1);
  if (!isCount(tokens[first], data.language) || first + 1 >= end) return false;
  if (!isMeasureNoun(unit, data.language) && !UNITS[data.language]?.test(unit.text.toLowerCase()))
    return false;
  const behind = tokens.slice(first + 2, end);
  return data.language === 'de'
    ? behind.every(({ capital }) => capital)
    : behind.length === 0 || /^(?:of|de|d['’])$/u.test(behind[0]?.text ?? '');
}

/** English: "nearly a third", "about four in 10", "one out of five", "some". */
const PART_OF_PEOPLE = new RegExp(
  '^(?:(?:about|nearly|almost|roughly|over|around|under|just|more than|fewer than|less than|at least) )*' +
    '(?:(?:an?|one|two|three) (?:half|third|quarter|fifth)s?|half|[a-z0-9]+ (?:in|out of) (?:every )?(?:[0-9]+|three|four|five|six|seven|eight|nine|ten)|' +
    'some|others|another|many|most|several|few)$',
  'u',
);

/** "37 Prozent", "12 per cent of them": so many people that nobody is named, though they are who says it. */
export function isShare(tokens: readonly Token[], { first, end }: Span): boolean {
  const own = tokens.slice(first, end).map(({ key }) => key);
  if (PART_OF_PEOPLE.test(own.join(' '))) return true;
  const [count, ...words] = /^(?:about|almost|around|nearly|over|roughly|under)$/.test(own[0] ?? '')
    ? own.slice(1)
    : own;
  return (
    /^\d[\d.,]*$/u.test(count ?? '') &&
    /^(?:prozent|percent|%|per cent|pour cent|por ciento)\b/u.test(words.join(' '))
  );
}

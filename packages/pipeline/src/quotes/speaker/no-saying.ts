/** Verbs beside quoted words whose subject does not say them: who hears them, and who shows a film or a book called so. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

const NO_SAYING: Readonly<Record<string, RegExp>> = {
  de: /^(?:(?:ge|über|mit)?hört(?:e|en)?|hören|(?:be)?lauscht(?:e|en)?|präsentiert(?:e|en)?|inszeniert(?:e|en)?|verfilmt(?:e|en)?)$/u,
  en: /^(?:hears?|heard|overheard|presents?|presented|directs|directed)$/u,
  fr: /^(?:entend(?:s|ent|it|u|ait|aient|irent)?|écout(?:e|ent|é|ait|aient|a|èrent)|présent(?:e|ent|é|ait|aient|a|èrent)|réalis(?:e|é|ait|a)|tourn(?:e|é|ait|a))$/u,
  es: /^(?:oyó|oye|oyen|oyeron|oía|oían|oído|escuch(?:a|an|ó|aron|aba|aban|ado)|present(?:a|an|ó|aron|aba|ado)|estren(?:a|an|ó|aron|ado)|dirig(?:e|ió|ido)|rod(?:ó|ado)|film(?:a|ó|ado))$/u,
  it: /^(?:sent(?:e|ono|ì|ito|iva|ivano)|ascolt(?:a|ano|ò|ato|ava)|ode|udì|udito|present(?:a|ano|ò|ato|ava)|dirett[oa]|girato)$/u,
  ru: /^(?:у?слыш(?:ит|ат|ал|ала|али)|(?:по)?слуша(?:ет|ют|л|ла|ли)|представил(?:а|и)?|снял(?:а|и)?)$/u,
  uk: /^(?:чує|чують|(?:по)?чув|(?:по)?чула|(?:по)?чули|слуха(?:є|ють|в|ла|ли)|представи(?:в|ла|ли)|зня(?:в|ла|ли))$/u,
  pl: /^(?:u?słysz(?:y|ą|ał|ała|eli|ały)|słucha(?:ł|ła)?|zaprezentował(?:a)?|nakręcił(?:a)?)$/u,
};

/** « … », entend la voisine; «La larga noche», presentó el director. */
export function saysNothing(tokens: readonly Token[], cue: Span, { data }: Lexicon): boolean {
  const verbs = NO_SAYING[data.language];
  if (data.language === 'en' && isHeardInCourt(tokens, cue)) return true;
  return verbs !== undefined && tokens.slice(cue.first, cue.end).some(({ key }) => verbs.test(key));
}

/** "Depot owner ignored warnings, court told": a headline leaves out that it was told. */
function isHeardInCourt(tokens: readonly Token[], { first, end }: Span): boolean {
  const isTold =
    tokenAt(tokens, first).key === 'told' && !isWord(tokens[end]) && tokens[end]?.kind !== 'quotation';
  return (
    isTold && /^(?:court|jury|inquest|inquiry|tribunal|trial|hearing)$/.test(tokenAt(tokens, first - 1).key)
  );
}

/** Words behind "wird" by which the dative before it is who hears: "Der Firma wird vorgeworfen, …". */
const TOLD =
  /^(?:vorgeworfen|angelastet|unterstellt|nachgesagt|vorgehalten|mitgeteilt|gesagt|geraten|versichert|bescheinigt|berichtet)$/;
const DATIVE = /^(?:dem|den|der|einem|einer|ihm|ihr|ihnen|mir|uns)$/;
/** Who does it in the passive. */
const BY = /^(?:von|durch)$/;
const PASSIVE = /^(?:wird|werden|wurde|wurden|worden)$/;

/** The subject of the words is whoever was told, in the passive. */
export function isToldInPassive(
  tokens: readonly Token[],
  subject: Span,
  cue: Span,
  { data }: Lexicon,
): boolean {
  const [before, first] = [tokenAt(tokens, subject.first - 1).key, tokenAt(tokens, subject.first).key];
  if (data.language !== 'de' || !DATIVE.test(first) || BY.test(before)) return false;
  const near = tokens.slice(Math.min(subject.first, cue.first), Math.max(subject.end, cue.end) + 1);
  const words = near.filter(isWord).map(({ key }) => key);
  return words.some((key) => PASSIVE.test(key)) && words.some((key) => TOLD.test(key));
}

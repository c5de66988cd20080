/** "this was written on the wall: “…”", "stand auf dem Zettel: „…“": words that stand on a thing, which nobody says. */

import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

interface WordsOnThings {
  /** What is said of words that stand somewhere, in whole forms: "stood" is as well what people did. */
  readonly shown: RegExp;
  /** What words are put on. */
  readonly things: RegExp;
}

const WORDS_ON_THINGS: Readonly<Record<string, WordsOnThings>> = {
  en: {
    shown:
      /^(?:written|sprayed|painted|spray-painted|scrawled|scribbled|chalked|daubed|carved|engraved|printed)$/,
    things:
      /^(?:walls?|doors?|gates?|signs?|signboard|notes?|banners?|posters?|placards?|boards?|blackboard|fences?|leaflets?|flyers?|stones?|gravestone|tombstone|plaque|envelope|cardboard)$/,
  },
  de: {
    shown:
      /^(?:stand|standen|steht|stehen|hing|hingen|hängt|hängen|prangt|prangte|prangten|geschrieben|gesprüht|gemalt|gekritzelt|geritzt|gemeißelt|gedruckt|gepinselt)$/,
    things:
      /^(?:wand|wänden|wände|mauer|mauern|tür|türen|tor|schild|schildern|schilder|zettel|zetteln|plakat|plakaten|plakate|banner|bannern|transparent|transparenten|tafel|tafeln|zaun|flugblatt|flugblättern|grabstein|gedenktafel|umschlag|hauswand|fassade)$/,
  },
  nl: {
    shown: /^(?:stond|stonden|staat|staan|hing|hingen|hangt|geschreven|gespoten|geschilderd|gekalkt)$/,
    things:
      /^(?:muur|muren|deur|deuren|poort|bord|borden|bordje|briefje|briefjes|spandoek|spandoeken|affiche|hek|pamflet|grafsteen)$/,
  },
  fr: {
    shown:
      /^(?:écrits?|écrites?|inscrits?|inscrites?|peints?|peintes?|gravés?|gravées?|affichés?|affichées?)$/,
    things:
      /^(?:murs?|portes?|panneaux?|pancartes?|affiches?|banderoles?|tableau|tombe|plaque|enveloppe|portail)$/,
  },
  es: {
    shown: /^(?:escrit[oa]s?|pintad[oa]s?|grabad[oa]s?|inscrit[oa]s?|decía|ponía)$/,
    things:
      /^(?:pared|paredes|muros?|puertas?|carteles|cartel|pancartas?|letreros?|pizarra|lápida|placa|tapia)$/,
  },
  it: {
    shown: /^(?:scritt[oaei]|dipint[oaei]|incis[oaei])$/,
    things:
      /^(?:muro|muri|parete|pareti|porta|porte|cartello|cartelli|striscione|striscioni|lavagna|lapide|targa)$/,
  },
  pl: {
    shown: /^(?:napisan[eoya]|widniał[oay]?|widnieje|wisiał[oay]?)$/,
    things:
      /^(?:ścianie|ścianach|murze|murach|drzwiach|bramie|tablicy|kartce|plakacie|transparencie|płocie|nagrobku)$/,
  },
  ru: {
    shown: /^(?:написан[оаы]?|нарисован[оаы]?|нацарапан[оаы]?|висел[оаи]?)$/u,
    things:
      /^(?:стене|стенах|двери|дверях|воротах|заборе|табличке|плакате|плакатах|доске|записке|надгробии)$/u,
  },
  uk: {
    shown: /^(?:написан[оаіий]|намальован[оаіий]|висіл[оаи]|висів)$/u,
    things: /^(?:стіні|стінах|дверях|воротах|паркані|табличці|плакаті|плакатах|дошці|записці|надгробку)$/u,
  },
};

/** Words from a preposition to its thing: "on the old door". */
const MAX_PHRASE = 3;

/** Beside, before and behind a thing stand people. */
const BESIDE = /^(?:with|by|at|from|behind|near|vor|hinter|neben|unter|bei|voor|achter|naast|bij|naar)$/;

/**
 * @param span ends behind the last word before the quoted ones, which says where they stand or that they do.
 * @param cues nobody may say anything in the span.
 */
export function standsOnThing(
  tokens: readonly Token[],
  { first, end }: Span,
  cues: readonly Cue[],
  lexicon: Lexicon,
): boolean {
  const known = WORDS_ON_THINGS[lexicon.data.language];
  const last = tokens.findLastIndex((token, at) => at >= first && at < end && isWord(token));
  if (!known || last < 0) return false;
  if (cues.some((cue) => cue.first >= first && cue.end <= end && !known.shown.test(cue.key))) return false;
  const shown = known.things.test(tokenAt(tokens, last).key)
    ? shownBefore(tokens, last, known, lexicon)
    : shownBehind(tokens, last, known, lexicon);
  return shown !== null && shown >= first;
}

/** "was | written | on the wall", "hing | dort ein Schild": no subject may stand between. */
function shownBefore(
  tokens: readonly Token[],
  thing: number,
  { shown }: WordsOnThings,
  lexicon: Lexicon,
): number | null {
  // Only in German a thing that hangs somewhere is the subject behind its verb.
  const isHung = /^(?:schild|zettel|plakat|banner|transparent|tafel)$/.test(tokenAt(tokens, thing).key);
  const isSubject =
    lexicon.data.language === 'de' && isHung && /^eine?$/.test(tokenAt(tokens, thing - 1).key);
  const place = placeStart(tokens, thing, lexicon) ?? (isSubject ? thing - 1 : null);
  if (place === null) return null;
  const before = tokenAt(tokens, place - 1).key;
  const verb = lexicon.words.adverbs.has(before) || /^(?:dort|da)$/.test(before) ? place - 2 : place - 1;
  return shown.test(tokenAt(tokens, verb).key) ? verb : null;
}

/** Forms of "be" that not every list of auxiliaries has. */
const WAS = /^(?:estaba|era|było|были|было|была|був|було|були)$/u;

/** "on the wall was | written", "an der Wand | geschrieben". */
function shownBehind(
  tokens: readonly Token[],
  last: number,
  { shown, things }: WordsOnThings,
  lexicon: Lexicon,
): number | null {
  if (!shown.test(tokenAt(tokens, last).key)) return null;
  const before = tokenAt(tokens, last - 1).key;
  const thing = lexicon.words.auxiliaries.has(before) || WAS.test(before) ? last - 2 : last - 1;
  const isOnThing = things.test(tokenAt(tokens, thing).key) && placeStart(tokens, thing, lexicon) !== null;
  return isOnThing ? last : null;
}

/** Where the preposition before a thing stands. */
function placeStart(tokens: readonly Token[], thing: number, { words }: Lexicon): number | null {
  for (let at = thing - 1; at >= 0 && thing - at <= MAX_PHRASE; at -= 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token) || BESIDE.test(token.key)) return null;
    if (words.prepositions.has(token.key)) return at;
  }
  return null;
}

/** "Der Arzt, der sagte, er habe nichts gesehen, | verließ | die Stadt": a verb right behind a comma, where the subject before a relative clause still waits for it. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';

/** "gehungert, gefroren", "vertrieben, verletzt": participles go on with what was told. */
const PARTICIPLE = /^(?:\p{L}*ge\p{L}{2,}|(?:be|emp|ent|er|miss|ver|zer)\p{L}{2,})(?:t|en)$/u;

/** "verließen", "begannen": pasts of strong verbs behind a prefix, whose vowel no participle has. */
const STRONG_PAST =
  /(?:[lt]ießen|[gw]annen|kamen|nahmen|[fbw]anden|[sr]angen|(?:tr|s)anken|[rpt]achen|traten|[sg]aßen|[tw]arben|warfen|halfen|h?ielten|[fgh]ingen|(?:r|l)iefen|fielen|rieten|fuhren|(?:tr|hl)ugen)$/;
/** "erklärten", "verlangten"; but "erhalten", "verraten", "gebeten", "erlitten", "geborsten", "gegolten" are participles with a t of their own. */
const WEAK_PAST = /(?<!(?:[hn]al|ra|tre|bo|be|[rl]it|[iu]t|chnit|gol|chol|bors|fl?och))ten$/;

/** "alte, kranke Leute": before a noun stands an adjective. */
const ADJECTIVE = /e[mnrs]?$/;

/** "müde, hungrig": adverbs and adjectives that no verb ends like. */
const NO_VERB = /(?:ig|lich|isch|los|sam|bar|haft|weise|end|zu)$/;

/** "ging | fort", "reiste | ab" */
const PARTICLE = /^(?:ab|an|auf|aus|davon|ein|fort|heim|los|nach|um|unter|vor|weg|weiter|wieder|zu|zurück)$/;

export function isGermanMainVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  const { key } = token;
  const { words } = lexicon;
  if (!isWord(token) || token.capital || key.length < 3) return false;
  if (words.reportedMood.has(key) || words.that.has(key) || words.whether.has(key)) return false;
  if (words.infinitive.has(key) || words.how.has(key) || words.as.has(key)) return false;
  if (words.finite.has(key) || words.auxiliaries.has(key)) return true;
  if (isSmallWord(key, lexicon) || NO_VERB.test(key)) return false;
  const next = tokens[at + 1];
  if (!isWord(next)) return next === undefined || /^[.!?]$/.test(next.text) ? !isParticiple(key) : false;
  if (isParticiple(key)) return false;
  // "ankündigte, Klage zu erheben, verließ": what follows a verb is a noun or a small word, but no second half of a compound.
  if (next.capital) return !ADJECTIVE.test(key) || /t(?:e|en)$/.test(key);
  return PARTICLE.test(next.key) || (isSmallWord(next.key, lexicon) && !words.coordinators.has(next.key));
}

function isParticiple(key: string): boolean {
  return PARTICIPLE.test(key) && !STRONG_PAST.test(key) && !WEAK_PAST.test(key);
}

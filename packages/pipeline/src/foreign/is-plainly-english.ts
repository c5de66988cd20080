/** Whether a text too short to be heard as English ("I was there.") is so by its words: most are English, none is the report's language's. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** Beside the stop words, folded. */
const COMMON = `across afraid afternoon ago alive alone already always another answer anybody anymore anyone anything around asleep away baby back bad bag bed behind
  believe better bit bless blind blood boat bomb bombs bottle boy boys bread bring broke broken brother brothers brought building bullet bullets burn
  burned burning burnt bus bye call called came care chased child children city close clothes cold come comes comment coming country crowd crying danger dark
  daughter day days dead dear death died dinner dog done door dream drink drive drop drowned drowning dying early earth eat else empty enough escape
  evening everybody everyone everything eyes face family father fear feel feeling fell felt fight fighting find finished fire first five fled flee floor
  food forget forgive found four freedom friend friends gave get gets getting girl girls give given go god goes going gone good got great ground gun
  guns half hands happen happened happy hard hate head hear heard heart hell hello help helped hid hidden hide hiding hit hold home hope hospital hour
  hours house houses hundred hungry hurry hurt husband injured inside job keep kept kids kill killed killing knew know knows land last late later laugh
  leave leaving left lie life light listen little live lived lives living long look looked lose lost lot lots loud love loved luck man many married
  matter maybe mean men mercy minutes missing money month months morning mother mouth move name need never new next night nobody nothing number old open
  outside parents peace people person place play please police poor pray prayed prison promise quiet ran ready real remember rescue right road room run
  running sad safe saved saw school screamed screaming second see seen send shelter shoot shooting shot shout shouted show sick side silence sir sister
  sisters sit six sleep slow smoke soldier soldiers somebody someone something somewhere son soon sorry speak stand started stay stayed stop stopped
  story street strong sun sure survive survived take taken taking talk talking telling ten terrified thank thanks thing things think thought three time
  tired today together tomorrow tonight took town trapped tried trouble true trust truth try trying turned two understand understood village wait waited
  waiting wake walk walked want wanted war watch water way week weeks welcome went wife window wish woman women won word words work world worry worse
  wounded wrong year years yesterday young`;
const ENGLISH: ReadonlySet<string> = new Set([...(STOP_WORDS['en'] ?? []), ...wordsOf(COMMON)]);

/** English words that the language has too, or likes to name things with; asked of no language that was not measured. */
const SHARED: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    wordsOf(`a all also am an and arm baby back bad bring bus city dear die drink fast fell food for half hand he hell her home hospital i in it job kids land
      last live make man name new not of oh old on open per person place real school second see seen show so stand still stop story street such the time to up us
      war was week who will world`),
  ),
  fr: new Set(
    wordsOf(`a an and as baby bad bit bus but city comment country danger dream face fin first for i in job land lie live long me mine minute minutes new of oh on or ours
      parents place police prison real second silence six son stand stop street sure table the ton to trouble two up us week`),
  ),
};
/** A French article or pronoun that lost its vowel: "l'eau", "j'ai". */
const ELIDED = /^(?:[cdjlmnst]|qu)['’]\p{L}/iu;
/** German shortens as well: "auf'm Dach", "unter'm Tisch". */
const SHORTENED = /(?:n['’]t|['’](?:re|ve|ll)|^i['’]m)$/iu;

/** Never for one word alone. */
export function isPlainlyEnglish(text: string, own: Language): boolean {
  const language = primaryLanguage(own);
  const shared = SHARED[language];
  const words = text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  if (!shared || words.length < 2 || words.some((word) => isOwn(word, language))) return false;
  if (words.some((word) => SHORTENED.test(word))) return true;
  const telling = words.filter((word) => !shared.has(fold(word)) || word === 'I');
  const english = telling.filter((word) => isEnglish(word, word === words[0]));
  return english.length > 1 && english.length > telling.length / 2;
}

function isOwn(word: string, language: string): boolean {
  const folded = fold(word);
  if (/[^A-Za-z'’]/u.test(word) || (language === 'fr' && ELIDED.test(word) && !SHORTENED.test(word)))
    return true;
  return !ENGLISH.has(folded) && (STOP_WORDS[language]?.has(folded) ?? false);
}

/** A capital inside may be a name's: "The New York Times". */
function isEnglish(word: string, isFirst: boolean): boolean {
  return word === 'I' || ((isFirst || !/^\p{Lu}/u.test(word)) && ENGLISH.has(fold(word)));
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** "Theresa May said", "Mar Ortega", "Almut Sommer": English months and German times that people are called by. Where a report calls somebody so, the word is a name wherever it tells no time. */
import { isGivenName } from '../../names/given-name-genders.ts';
import { foldWord, isWord, type Token, tokenAt } from './tokens.ts';

const MONTH = 'Jan|Mar|April|May|June|August';

/** With a capital beside a month, and no part of a name. */
const NO_NAME = `(?:The|These|Those|This|That|An?|In|On|At|By|Of|For|From|Since|Until|Till|Before|After|During|Between|Through|Last|Next|Early|Late|Mid|Every|Each|But|And|Or|As|If|When|While|It|He|She|We|They|You|I|His|Her|Its|Our|Their|My|Not|No|What|Why|How|Where|Who|There|Here|So|Then|Now|Prime|Day|Days|Fools?|Allah|God|Lord|\\p{L}+day|January|February|${MONTH}|March|July|September|October|November|December|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\\p{L})`;

/** Stand before a time. */
const BEFORE_TIME = `in|on|of|since|until|till|by|for|during|from|through|before|after|between|and|or|to|last|next|this|early|late|mid|every|each|the|an?|\\p{N}+(?:st|nd|rd|th)?`;

const FIRST = `(?<!(?<!\\p{L})(?:${BEFORE_TIME})\\s)(?<![\\p{L}\\p{N}-])(${MONTH}) (?!${NO_NAME})\\p{Lu}\\p{Ll}`;
const LAST = `(?<![\\p{L}\\p{N}])(?!${NO_NAME})\\p{Lu}[\\p{L}’'-]*\\p{L}\\.? (?:del )?(${MONTH})(?!\\p{L}|-|\\.?,? \\p{N})`;
const CALLED = new RegExp(`${FIRST}|${LAST}`, 'gu');

/** German writes every noun with a capital: only behind a given name or a form of address is such a word a surname. */
const GERMAN =
  /(?<!\p{L})(\p{Lu}\p{L}+) (Sommer|Winter|Herbst|März|Mai|Januar|Freitag|Sonntag|Samstag|Montag|Abend)(?!\p{L}|-|,? \p{N})/gu;

/** @returns the months, and in German the seasons and days, that somebody of the report is called by. */
export function calledLikeMonths(text: string, language: string): ReadonlySet<string> {
  if (language === 'de') return new Set([...text.matchAll(GERMAN)].flatMap(surnameIn));
  if (language !== 'en') return NOBODY;
  return new Set([...text.matchAll(CALLED)].map(([, first, last]) => first ?? last ?? ''));
}

function surnameIn([, before = '', name = '']: RegExpExecArray): readonly string[] {
  return /^(?:Frau|Herr|Herrn)$/u.test(before) || isGivenName(foldWord(before)) ? [name] : [];
}

const NOBODY: ReadonlySet<string> = new Set();
const IS_BEFORE_TIME: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`^(?:${BEFORE_TIME})$`, 'iu'),
  de: /^(?:i[mn]|am|bis|seit|vom|zum|ab|gegen|jede[nrms]?|diese[nrms]?|letzte[nrms]?|nächste[nrms]?|vergangene[nrms]?|kommende[nrms]?|d(?:er|en|em|es)|ein(?:en|em|es)?|\p{N}+)$/iu,
};
const OWNED = /['’]s?$/u;

/** Those of the tokens that are somebody's name, with a key that no list of times has. */
export function withoutMonths(
  tokens: readonly Token[],
  called: ReadonlySet<string>,
  language: string,
): readonly Token[] {
  if (!called.size) return tokens;
  return tokens.map((token, at) => {
    const isCalled = called.has(token.text.replace(OWNED, '')) && !isTime(tokens, at, language);
    return isCalled ? { ...token, key: token.key.replace(/^\p{L}+/u, '$&.') } : token;
  });
}

/** "in May", "3 May", "May 3", "Jan. 3", "im Sommer". */
function isTime(tokens: readonly Token[], at: number, language: string): boolean {
  const [before, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  const behind = next.text === '.' || next.text === ',' ? tokenAt(tokens, at + 2) : next;
  return (
    /^\p{N}/u.test(behind.text) || (isWord(before) && IS_BEFORE_TIME[language]?.test(before.text) === true)
  );
}

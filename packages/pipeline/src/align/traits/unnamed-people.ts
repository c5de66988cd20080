/** Words for somebody and for nobody, by primary language, folded. */
import type { Token } from '../../words/tokens.ts';

export interface UnnamedPeople {
  readonly somebody: Token | null;
  /** Only where the text says no: French "personne" may be a person, and Arabic and Persian have one word for both. */
  readonly nobody: Token | null;
}

const SOMEBODY: Readonly<Record<string, RegExp>> = {
  en: words('somebody|someone'),
  de: words('jemand(?:e[mn])?'),
  fr: words("quelqu'une?"),
  es: words('alguien'),
  it: words('qualcuno'),
  nl: words('iemand'),
  pl: words('ktos|kogos|komus'),
  pt: words('alguem'),
  ru: words('(?:кто|кого|кому) (?:то|нибудь)'),
  tr: words('birisi|birileri'),
  uk: words('хтось|когось|комусь'),
};

/** "Kaum jemand" is nearly nobody. */
const HARDLY: ReadonlySet<string> = new Set(['kaum']);

const NOBODY: Readonly<Record<string, RegExp>> = {
  en: words('nobody|no one|noone|none of'),
  de: words(
    'niemand(?:e[mn])?|keiner (?:hat|hatte|habe|haben|ist|war|sei|wurde|will|wollte|kann|konnte|weiss|wusste|kam|sah|von|uns|ihnen|ihm|mir)',
  ),
  fr: words("personne|aucun d(?:e|'entre)"),
  es: words('nadie|ningun[oa] de'),
  it: words('nessuno'),
  nl: words('niemand'),
  pl: words('nikt|nikogo|nikomu'),
  pt: words('ninguem'),
  ru: words('никто|никого|никому'),
  uk: words('ніхто|нікого|нікому|жоден (?:з|із)'),
  ar: words('[وف]?احدا?'),
  fa: words('هیچ کس|هیچکس|کسی'),
  tr: words('kimse'),
};

/** Patterns see a word and the one behind it. */
function words(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives}) `, 'u');
}

/** @param saysNo whether any of them is a no, or half a no. */
export function unnamedPeople(tokens: readonly Token[], language: string, saysNo: boolean): UnnamedPeople {
  const find = (pattern: RegExp | undefined) =>
    tokens.find(({ folded }, at) => pattern?.test(`${folded} ${tokens[at + 1]?.folded ?? ''} `)) ?? null;
  const somebody = find(SOMEBODY[language]);
  const before = somebody && tokens.findLast(({ end }) => end <= somebody.start);
  const isHardly = before ? HARDLY.has(before.folded) : false;
  return { somebody: isHardly ? null : somebody, nobody: saysNo ? find(NOBODY[language]) : null };
}

/** What people are to others, and how they are addressed, in the languages of reports: beside one word of a name it makes no second one ("Schwester Weiß", "Mme Weiß"). Set by hand. */
import { foldedStem } from './fold.ts';
import { roleOf } from './roles-in.ts';

const KIN = new Set(
  (
    'brother sister son daughter mother father uncle aunt cousin husband wife widow nephew niece grandmother grandfather nurse ' +
    'bruder schwester sohn tochter mutter vater onkel tante cousin cousine vetter neffe nichte witwe oma opa großmutter großvater ' +
    'frère sœur soeur fils fille mère père oncle tante cousin cousine mari femme veuve neveu nièce ' +
    'hermano hermana hijo hija madre padre tío tía primo prima marido esposo esposa viuda sobrino sobrina ' +
    'fratello sorella figlio figlia zio zia marito moglie broer zus zoon dochter oom echtgenoot ' +
    'брат сестра сын дочь мать отец дядя тётя муж жена вдова брата сестры син донька дядько тітка чоловік дружина ' +
    'kardeş abi abla oğlu kızı amca teyze hala dayı kuzen eşi brat siostra syn córka wujek ciocia mąż żona'
  )
    .split(' ')
    .map(foldedStem),
);

const ADDRESS: ReadonlyMap<string, 'm' | 'f'> = new Map(
  (
    [
      [
        'm',
        'mr herr herrn hr m monsieur sr señor signor sig господин господина пан пана السيد سيد bay pan panu pana meneer dhr',
      ],
      [
        'f',
        'mrs ms miss frau mme madame mlle mademoiselle sra srta señora señorita signora госпожа госпожи пані السيدة سيدة bayan pani mevrouw mevr mw',
      ],
    ] as const
  ).flatMap(([gender, words]) => words.split(' ').map((word) => [foldedStem(word), gender] as const)),
);

/** What a form of address says of who is called so; null of any other word. */
export function genderOfAddress(word: string): 'm' | 'f' | null {
  return ADDRESS.get(foldedStem(word)) ?? null;
}

export function isKin(word: string): boolean {
  return KIN.has(foldedStem(word));
}

/** The role, kinship or form of address that a word is, and no name; roles and forms of address are one in all languages. null: none. */
export function whatOf(word: string): string | null {
  const gender = genderOfAddress(word);
  return roleOf(word) ?? (gender && `address ${gender}`) ?? (isKin(word) ? foldedStem(word) : null);
}

export function saysWhat(word: string): boolean {
  return whatOf(word) !== null;
}

/** "Mira Holm (brother)": what somebody is to whom the report names, who is not called so. */
export function withoutRelation(name: string): string {
  return name.replace(/\s\((\p{L}[\p{L}\s-]*)\)$/u, (all, words: string) =>
    /^\p{Ll}/u.test(words) || words.split(/\s+/u).every(saysWhat) ? '' : all,
  );
}

/** What somebody is to whom their name names: "brother" of "Mira Holm (brother)"; null of a name of one's own. */
export function relationIn(name: string): string | null {
  const [, words = ''] = /\((\p{L}[\p{L}\s-]*)\)$/u.exec(name) ?? [];
  return words.split(/\s+/u).some(isKin) ? foldedStem(words) : null;
}

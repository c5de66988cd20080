/** What people are to others, and how they are addressed, in the languages of reports: beside one word of a name it makes no second one ("Schwester Weiß", "Mme Weiß"). Set by hand. */
import { foldedStem } from './fold.ts';
import { roleOf } from './roles-in.ts';

/** A line: one kinship in all languages, called by its first word. */
const KINSHIPS = `
brother bruder frère hermano fratello broer брат брата abi brat
sister schwester sœur soeur hermana zus сестра сестры abla siostra
son sohn fils hijo figlio zoon сын син oğlu syn
daughter tochter fille hija figlia dochter дочь донька kızı córka
mother mutter mère madre мать
father vater père padre отец
uncle onkel oncle tío zio oom дядя дядько amca dayı wujek
aunt tante tía zia тётя тітка teyze hala ciocia
cousin cousine vetter primo prima kuzen
husband mari marido esposo marito echtgenoot муж чоловік mąż
wife femme esposa moglie жена дружина żona
spouse eşi
widow witwe veuve viuda
nephew neffe neveu sobrino
niece nichte nièce sobrina
grandmother oma großmutter
grandfather opa großvater
sibling kardeş
nurse
`;

const KIN: ReadonlyMap<string, string> = new Map(
  KINSHIPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [kinship = '', ...others] = line.split(' ');
      return [kinship, ...others].map((word) => [foldedStem(word), kinship] as const);
    }),
);

/** Kinships that people are called by as well: written with a capital they may be a given name ("Hala Nasser", "Zia Khan"), and whoever has it is hidden by it. */
const GIVEN_NAMES = new Set(
  'hala abla abi zia mari tio tia oma opa prima primo zio amca dayı kuzen zoon son'
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

/** Short for Monsieur and Signor, and elsewhere an initial ("M. Weiß") or a given name ("Sig Holm"). */
const ADDRESS_IN: ReadonlyMap<string, string> = new Map([
  ['m', 'fr'],
  ['sig', 'it'],
]);

/** What a form of address says of who is called so; null of any other word. @param language of the report; left out: of any. */
export function genderOfAddress(word: string, language?: string): 'm' | 'f' | null {
  const stem = foldedStem(word);
  const only = language === undefined ? undefined : ADDRESS_IN.get(stem);
  return only === undefined || only === language ? (ADDRESS.get(stem) ?? null) : null;
}

export function isKin(word: string): boolean {
  return kinshipOf(word) !== null;
}

function kinshipOf(word: string): string | null {
  const stem = foldedStem(word);
  return GIVEN_NAMES.has(stem) && /^\p{Lu}/u.test(word) ? null : (KIN.get(stem) ?? null);
}

/** The role, kinship or form of address that a word is, and no name; each is one in all languages. null: none. */
export function whatOf(word: string): string | null {
  const gender = genderOfAddress(word);
  return roleOf(word) ?? (gender && `address ${gender}`) ?? kinshipOf(word);
}

export function saysWhat(word: string): boolean {
  return whatOf(word) !== null;
}

/** Whose kinship it is, which is no name: "(her brother)". */
const WHOSE =
  /^(?:her|his|their|the|an?|of|der|die|ihre?|seine?|eine?|sa|le|la|une?|su|el|una?|il|его|её|ее|их|його|її)$/u;

/** "Mira Holm (brother)": what somebody is to whom the report names, who is not called so. Any other bracket is theirs: "Mira Holm (née Kranz)", "(leyla)". */
export function withoutRelation(name: string): string {
  return name.replace(/\s\((\p{L}[\p{L}\s-]*)\)$/u, (all, bracket: string) => {
    const words = bracket.split(/\s+/u).filter((word) => !WHOSE.test(word));
    return words.length > 0 && words.every(saysWhat) ? '' : all;
  });
}

/** What somebody is to whom their name names: "brother" of "Mira Holm (brother)"; null of a name of one's own. */
export function relationIn(name: string): string | null {
  if (withoutRelation(name) === name) return null;
  const [, bracket = ''] = /\((\p{L}[\p{L}\s-]*)\)$/u.exec(name) ?? [];
  const [kinship = null] = bracket.split(/\s+/u).flatMap((word) => kinshipOf(word) ?? []);
  return kinship;
}

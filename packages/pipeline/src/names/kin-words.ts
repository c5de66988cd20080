/** What people are to others, in the languages of reports: beside one word of a name they make no second one ("Schwester Weiß", "brother Jan"). Set by hand. */
import { foldedStem } from './fold.ts';
import { roleOf } from './roles-in.ts';

const KIN = new Set(
  (
    'brother sister son daughter mother father uncle aunt cousin husband wife widow nephew niece grandmother grandfather nurse ' +
    'bruder schwester sohn tochter mutter vater onkel tante cousin cousine vetter neffe nichte mann frau witwe oma opa großmutter großvater ' +
    'frère sœur soeur fils fille mère père oncle tante cousin cousine mari femme veuve neveu nièce ' +
    'hermano hermana hijo hija madre padre tío tía primo prima marido esposo esposa viuda sobrino sobrina ' +
    'fratello sorella figlio figlia zio zia marito moglie broer zus zoon dochter oom echtgenoot ' +
    'брат сестра сын дочь мать отец дядя тётя муж жена вдова брата сестры син донька дядько тітка чоловік дружина ' +
    'kardeş abi abla oğlu kızı amca teyze hala dayı kuzen eşi brat siostra syn córka wujek ciocia mąż żona'
  )
    .split(' ')
    .map(foldedStem),
);

/** The role or kinship that a word names, and no name; roles are one in all languages. null: neither. */
export function whatOf(word: string): string | null {
  const stem = foldedStem(word);
  return roleOf(word) ?? (KIN.has(stem) ? stem : null);
}

export function saysWhat(word: string): boolean {
  return whatOf(word) !== null;
}

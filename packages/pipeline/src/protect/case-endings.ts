/**
 * Endings that languages put onto names: cases, plurals, possessives. A word with one is known as the name's where it has a capital (see `Part`), so
 * that "lange" is nobody called Lang. German's own endings of adjectives (-e, -er, -en) are no endings of names, and not here: "Junge Leute" has a capital too.
 */
import { fold } from '../names/fold.ts';

/** Words that are looked up are folded, so й is и there. */
const endings = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Behind the whole name: Holms, Хольмом, Kowalskiego, Ayşenin. */
const BEHIND = endings(
  's es n ns ens a o u y i em om ami ach owi owie ovi ego emu iem im ie ' +
    'in un nin nun yi yu da de ta te dan den la le ' +
    'а у ом ем е ой ою ей ы и ю я ым им ого его ому ему ых их ам ям ами ями ах ях ові еві єві ем єм',
);
/** English puts it behind a hiss alone: the Joneses, the Walshes. */
const BEHIND_HISS = 'es';
const HISS_END = /(?:[sxz]|[cs]h)$/u;
/** Instead of its last vowel, its й or ь, or of what an adjective ends in: Миры, Сергея, Ковалем, Anny, Mirę (folded), Мирин, Ковальської, Петровского, Kowalskiej. */
const INSTEAD = endings(
  'y i e o u a ie ia om em ou iej iego iemu ' +
    'и ы а е у ю я ові ем ём єм ею єю еві єві ой ей ою і ї ій їй ої ую ого ому ом им ым их ых ими ыми ая ий ый ' +
    'ин ина ино ину ины ины ині иной иною иного иному ином иным иных иными ині иної иній',
);
const LONGEST = 4;
const LONGEST_INSTEAD = 5;
const VOWEL_END = /[aeiouyаеиоуыюяйьіїє]$/u;
/** Surnames that are adjectives lose two letters: Петровский, Толстая. */
const ADJECTIVE_END = new RegExp(`(?:${[...endings('ый ий ой ая яя')].join('|')})$`, 'u');

/** Shorter words take no ending but the s, or every other word would be a name; Cyrillic ones write a sound in a letter, and are shorter. */
const LEAST = 4;
const LEAST_CYRILLIC = 3;

/** What may stand there without its ending. */
export function bareForms(form: string): readonly string[] {
  const bare: string[] = [];
  for (let cut = 1; cut <= LONGEST && form.length - cut >= 2; cut++) {
    const [name, ending] = [form.slice(0, -cut), form.slice(-cut)];
    if (!BEHIND.has(ending) || (ending === BEHIND_HISS && !HISS_END.test(name))) continue;
    if (name.length >= leastOf(form) || ending === 's') bare.push(name);
  }
  return bare;
}

/** What may stand there without its ending, of words that lost their last vowel to it. */
export function stemForms(form: string): readonly string[] {
  const stems: string[] = [];
  for (let cut = 1; cut <= LONGEST_INSTEAD && form.length - cut >= LEAST - 1; cut++)
    if (INSTEAD.has(form.slice(-cut))) stems.push(form.slice(0, -cut));
  return stems;
}

/** Павел, Лев, Marek: the vowel that goes before an ending. */
const FLEETING = /(?:[ео](?=[вклмнрц]$)|e(?=[clk]$))/u;

/** The stems that `stemForms` finds it by. */
export function stemsOf(key: string): readonly string[] {
  if (key.length >= LEAST_CYRILLIC && FLEETING.test(key)) return [withoutFleeting(key)];
  if (key.length < LEAST || !VOWEL_END.test(key)) return [];
  const isAdjective = key.length > LEAST + 1 && ADJECTIVE_END.test(key);
  return [key.slice(0, -1), ...(isAdjective ? [key.slice(0, -2)] : [])];
}

/** Павл-а, Льв-а. */
function withoutFleeting(key: string): string {
  const stem = key.replace(FLEETING, '');
  return /^л[вн]$/u.test(stem) ? `ль${stem.slice(1)}` : stem;
}

function leastOf(form: string): number {
  return /^\p{Script=Cyrillic}/u.test(form) ? LEAST_CYRILLIC : LEAST;
}

/**
 * Words that languages make of a surname: adjectives (die Dohmsche Wohnung, dohmien, хольмовский), whose it is (Хольмова, Novákova) and the whole family
 * (Yılmazlar). Some are written small, so their endings alone must tell: those that common words have as well (-isch, -ist, -ism) are not here.
 */
import { fold } from '../names/fold.ts';

export interface DerivedForm {
  /** The name that it is made of, folded. */
  readonly name: string;
  /** Whether common words end in it, too. */
  readonly needsCapital: boolean;
}

interface Rule {
  readonly ending: RegExp;
  /** What the name must look like for it. */
  readonly name: RegExp;
  readonly needsCapital: boolean;
}

const rule = (name: RegExp, needsCapital: boolean, ...endings: readonly string[]): Rule => ({
  // Words that are looked up are folded, so й is и there.
  ending: new RegExp(`^(?:${endings.map(fold).join('|')})$`, 'u'),
  name,
  needsCapital,
});

/** Cyrillic names are shorter, as in `case-endings.ts`. */
const RULES: readonly Rule[] = [
  // Of a name in -i it would be Politische, Albanische, Russische.
  rule(/[a-hj-z]$/u, false, 'sch(?:e[mnrs]?)?'),
  rule(/[a-z]$/u, false, 'esk(?:e[mnrs]?)?', 'ianisch(?:e[mnrs]?)?', 'ianer(?:s|n|in|innen)?'),
  rule(/[a-z]$/u, false, 'esques?', 'ien(?:ne)?s?', 'ian[oaie]', 'ian[oa]s', 'esc[oa]s?'),
  // Musicians and Gillian have it, too.
  rule(/[a-z]{4}$/u, true, 'ians?'),
  // Not -ский alone, by which peoples and kings are called.
  rule(/\p{Script=Cyrillic}$/u, false, '(?:ов|ев|ин)ск(?:ий|ая|ое|ого|ому|им|ом|ой|ою|ую|ие|их|ими)'),
  rule(/\p{Script=Cyrillic}$/u, false, '(?:ів|їв|ин)ськ(?:ий|а|е|ого|ому|им|ій|ої|ою|у|і|их|ими)'),
  rule(/[a-z]$/u, false, '(?:ow|ov|ev)sk(?:i|a|e|iego|iej|iemu|im|ich|imi|og|oj|om|u)'),
  rule(
    /\p{Script=Cyrillic}$/u,
    true,
    '(?:ов|ев|єв)(?:а|о|у|ы|и|і|е|ым|им|ых|их|ыми|ими|ом|ой|ою)?',
    'ів',
    'їв',
  ),
  rule(/[a-z]$/u, true, '(?:ov|ev)(?:a|o|e|i|u|y|og|oj|om|ym|ou)?'),
  // A Turkish plural's vowel goes by the name's last.
  rule(/[aou][^aeiou]*$|i[^aeiou]*$/u, true, '(?:lar|gil(?:ler)?)(?:[ai]|in|da|dan|la)?'),
  rule(/[eiu][^aeiou]*$/u, true, '(?:ler|gil(?:ler)?)(?:[ei]|in|de|den|le)?'),
];
const LEAST = 4;
const LEAST_CYRILLIC = 3;
const LONGEST = 8;

/** Names whose adjective is another word: a land's, a people's, a trade's, a given name. */
const OTHERWISE_MEANT: ReadonlySet<string> = new Set(
  (
    'alban bast franc gill alger amazon arab armen austral bahrain belg boston brasil brazil brit christ civil colomb columb egypt gard georg guard hait ital jordan ' +
    'mart mongol optic paris pers prus roman russ serb span tunis victor virgin брат город мастер серб совет татар хорват швед'
  ).split(' '),
);

/**
 * @param form a word of a text, folded.
 * @param isName whether somebody has that surname.
 */
export function derivedForms(form: string, isName: (key: string) => boolean): readonly DerivedForm[] {
  const found: DerivedForm[] = [];
  const least = /^\p{Script=Cyrillic}/u.test(form) ? LEAST_CYRILLIC : LEAST;
  for (let cut = 2; cut <= LONGEST && form.length - cut >= least; cut++) {
    const [name, ending] = [form.slice(0, -cut), form.slice(-cut)];
    if (!isName(name) || OTHERWISE_MEANT.has(name)) continue;
    const fitting = RULES.filter((one) => one.ending.test(ending) && one.name.test(name));
    // What is written small tells by its length, too: русский is nobody's called Рус.
    const needsCapital = name.length < LEAST || fitting.every((one) => one.needsCapital);
    if (fitting.length > 0) found.push({ name, needsCapital });
  }
  return found;
}

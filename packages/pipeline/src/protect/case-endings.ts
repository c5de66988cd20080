/** Endings that languages put onto names. A name is known in any of them; too many are better than too few. */

/** Behind the whole name: Holms, Хольмом, Kowalskiego, Ayşenin. */
const BEHIND = new Set(
  (
    's es n en ns ens e er ern ers a o u y i em om ami owi owie ego emu iem im ie ' +
    'in un nin nun yi yu da de ta te dan den la le ' +
    'а у ом ем е ой ою ей ы и ю я ым им ого его ому ему ых их ами ові еві ові ем ою єм'
  ).split(' '),
);
/** Instead of its last vowel: Миры, Anny, Mirę (folded). */
const INSTEAD = new Set('y i e o u a ie ia om em и ы е у ю ой ей ою ею і'.split(' '));
const LONGEST = 4;
const VOWEL_END = /[aeiouyаеиоуыюяйьіїє]$/u;

/** Shorter words take no ending but the s, or every other word would be a name. */
const LEAST = 4;

/** What may stand there without its ending. */
export function bareForms(form: string): readonly string[] {
  const bare: string[] = [];
  for (let cut = 1; cut <= LONGEST && form.length - cut >= 2; cut++) {
    const ending = form.slice(-cut);
    if (!BEHIND.has(ending)) continue;
    if (form.length - cut >= LEAST || ending === 's') bare.push(form.slice(0, -cut));
  }
  return bare;
}

/** What may stand there without its ending, of words that lost their last vowel to it. */
export function stemForms(form: string): readonly string[] {
  const stems: string[] = [];
  for (let cut = 1; cut <= 2 && form.length - cut >= LEAST - 1; cut++)
    if (INSTEAD.has(form.slice(-cut))) stems.push(form.slice(0, -cut));
  return stems;
}

/** The stem that `stemForms` finds it by; null when it has none. */
export function stemOf(key: string): string | null {
  return key.length >= LEAST && VOWEL_END.test(key) ? key.slice(0, -1) : null;
}

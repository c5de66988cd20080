/** One spelling for words that differ only in case, accents, vowel signs or kind of apostrophe. */

/** Lower case, without combining marks; ß as ss, Arabic alif and ya in one form each. Keeps the script. */
export function fold(text: string): string {
  // Most words are; the rest takes ten times as long.
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(/[ٱأإآ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replace(/[’ʼ‘`´]/gu, "'");
}

/** Persian is often written with the ya, kaf and he of an Arabic keyboard. Letter for letter, so that places stay. */
export function inPersianLetters(text: string): string {
  return text.replace(/[يى]/gu, 'ی').replaceAll('ك', 'ک').replace(/[ةە]/gu, 'ه');
}

const ASCII = /^[\0-\x7f]*$/;

/** As people write it who have no such keys: Müller is Mueller. Folded; null where it has no umlaut. */
export function umlautsSpelt(word: string): string | null {
  const small = word.normalize('NFC').toLowerCase();
  const spelt = small.replace(/[äöü]/gu, (letter) => `${fold(letter)}e`);
  return spelt === small ? null : fold(spelt);
}

/** The other way round: what may be Müller, folded; null where nothing can be. */
export function umlautsFolded(folded: string): string | null {
  const bare = folded.replace(/(?<=[aou])e/gu, '');
  return bare === folded ? null : bare;
}

/** What an apostrophe parts: O'Brien, l'école, d'Angelo. Folded, without single letters. */
export function apostropheParts(folded: string): readonly string[] {
  return folded.includes("'") ? folded.split("'").filter((part) => part.length > 2) : [];
}

/** Folded, without the particles that Arabic writes onto a word (and, so, by, for, as, the). Other scripts: just folded. */
export function foldedStem(word: string): string {
  const folded = fold(word).replace(/'s$/u, '');
  if (!/^\p{Script=Arabic}/u.test(folded)) return folded;
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, '');
  return bare === folded ? folded.replace(/^و(?=.{3})/u, '') : bare;
}

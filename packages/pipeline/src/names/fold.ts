/** One spelling for words that differ only in case, accents, vowel signs or kind of apostrophe. */

/** Lower case, without combining marks; ß as ss, Arabic alif and ya in one form each. Keeps the script. */
export function fold(text: string): string {
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

/** Folded, without the particles that Arabic writes onto a word (and, so, by, for, as, the). Other scripts: just folded. */
export function foldedStem(word: string): string {
  const folded = fold(word).replace(/'s$/u, '');
  if (!/^\p{Script=Arabic}/u.test(folded)) return folded;
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, '');
  return bare === folded ? folded.replace(/^و(?=.{3})/u, '') : bare;
}

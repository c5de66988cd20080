/**
 * The tokenizer that BLEU scores are published with: that of mteval-v13a, as sacreBLEU (Post 2018) calls it. Written from its definition; the
 * same tokens are a condition for comparable scores, so nothing here may be made better.
 */

/** What Python takes for white space, which JavaScript's `\s` is not. */
// oxlint-disable-next-line no-control-regex -- the separators U+001C to U+001F are meant
const WHITE = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

export function tokenize13a(line: string): readonly string[] {
  const text = line
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  const spaced = ` ${text} `
    // ASCII punctuation but apostrophe, comma, hyphen and full stop.
    .replace(/([{-~[-` -&(-+:-@/])/gu, ' $1 ')
    // Full stop and comma, unless between digits.
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    // A hyphen behind a digit.
    .replace(/([0-9])(-)/gu, '$1 $2 ');
  return withoutWhite(spaced);
}

/** As Python's `split()`. */
export function withoutWhite(text: string): readonly string[] {
  return text.split(WHITE).filter((part) => part !== '');
}

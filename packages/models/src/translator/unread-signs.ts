/** What of a text a model cannot read: letters of another script, emoji. What it makes of them is its own invention, or nothing. */

/** Of one text; whoever sees the first ones looks at the rest. */
const MOST = 8;
/** A tokenizer may lack a dash, a quotation mark or the sign of degrees, and nothing is lost with it. */
const TELLING = /(?!°)[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Distinct, in the order of the text, neighbours together: `["你好", "🙂"]`.
 * @param hasUnknown whether the model's vocabulary lacks something of these characters.
 */
export function unreadSigns(text: string, hasUnknown: (characters: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/u).filter(hasUnknown)) {
    let run = '';
    for (const { segment } of graphemes.segment(word)) {
      if (TELLING.test(segment) && hasUnknown(segment)) run += segment;
      else {
        found.push(run);
        run = '';
      }
    }
    found.push(run);
  }
  return [...new Set(found.filter((run) => run !== ''))].slice(0, MOST);
}

/** The lines of a paragraph as one text: words that were parted at a line's end are put together. */

const HYPHEN = /[\p{L}\p{N}][-\u2010]$/u;
const SOFT_HYPHEN = /\u00ad\s*$/u;
/** `Haus- und Hof`: the hyphen stands for a word that follows. */
const HANGING = /^(?:und|oder|bis|bzw|sowie|and|or|to|et|ou|en|of)\b/iu;
const ADDRESS = /(?:https?:\/\/|www\.)\S*[/\-_.=&?]$/u;
/** First parts that keep their hyphen: no syllable of another word in the languages that have them. */
const KEEPS =
  /^(?:self|half|non|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre)$/iu;
/** Written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

export interface JoinedLines {
  readonly text: string;
  /** Where each line starts in it. */
  readonly starts: readonly number[];
}

/** @param words of the document that have a hyphen within a line, in small letters: of these it is no sign of a parted word. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): JoinedLines {
  const starts: number[] = [];
  const text = lines.reduce((before, line) => {
    const joined = joinedTo(before, line, words);
    starts.push(joined.length - line.length);
    return joined;
  }, '');
  return {
    text: withoutSoftHyphens(text),
    starts: starts.map((start) => withoutSoftHyphens(text.slice(0, start)).length),
  };
}

/** Ends in the whole of the line. */
function joinedTo(before: string, line: string, words: ReadonlySet<string>): string {
  if (before === '') return line;
  if (SOFT_HYPHEN.test(before)) return before.replace(SOFT_HYPHEN, '') + line;
  if (ADDRESS.test(before)) return before + line;
  if (HYPHEN.test(before)) return joinedAt(before, line, words);
  return isUnspaced(before, line) ? before + line : `${before} ${line}`;
}

function withoutSoftHyphens(text: string): string {
  return text.replace(/\u00ad/g, '');
}

function joinedAt(before: string, line: string, words: ReadonlySet<string>): string {
  if (HANGING.test(line)) return `${before} ${line}`;
  if (!/^\p{Ll}/u.test(line) || !/\p{L}.$/u.test(before)) return before + line;
  const [first] = /[\p{L}\p{M}-]+$/u.exec(before.slice(0, -1)) ?? [''];
  const [second] = /^[\p{L}\p{M}]+/u.exec(line) ?? [''];
  const isKept = KEEPS.test(first) || words.has(`${first}-${second}`.toLowerCase());
  return isKept ? before + line : before.slice(0, -1) + line;
}

function isUnspaced(before: string, line: string): boolean {
  return UNSPACED.test(before.at(-1) ?? '') && UNSPACED.test(line[0] ?? '');
}

/** What has a hyphen inside a line, in small letters. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap((line) => line.match(/\p{L}[\p{L}\p{M}]*[-\u2010]\p{L}[\p{L}\p{M}]*/gu) ?? [])
      .map((word) => word.replace('\u2010', '-').toLowerCase()),
  );
}

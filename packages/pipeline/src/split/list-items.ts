/** Items of a list that stand on one line: `1. One 2. Two`, `a) one b) two`, `• one • two`. */
import type { TextRange } from '@crossquote/domain';
import { isBullet, isSpace, isTerminator, isUpperCase } from './characters.ts';
import type { SplitWords } from './languages/index.ts';
import type { Marks } from './scan-marks.ts';
import type { Stop } from './stop.ts';
import { skipLead, skipSpace } from './words-around.ts';

/** More items than this are no list, but something else that counts. */
const MOST_ITEMS = 1000;
/** Lists looked for in one paragraph beside the first: each costs a search to its end. */
const MOST_LISTS = 4;
const FIRST_MARKER = /(\(?)(?:(\d{1,3})|([a-zA-Z]|[ivx]{2,4}))(\.\)|[.)])(?=\s)/y;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The second and later items, where the paragraph begins with the first. */
export function listItems(text: string, range: TextRange, marks: Marks, words: SplitWords): readonly Stop[] {
  const first = skipSpace(text, range.start, range.end);
  const bullet = text[first];
  const places = isBullet(bullet)
    ? marks.softs.filter((at) => at > first && text[at] === bullet && isSpace(text[at - 1]))
    : [first, ...laterLists(text, marks)].flatMap((at, index) => {
        const items = numbered(text, at, range.end, words);
        return index === 0 || items.length === 0 ? items : [at, ...items];
      });
  return places.map((at) => ({
    at,
    end: at,
    kind: 'item',
    closesQuote: false,
    next: at,
    nextWord: skipLead(text, at, range.end),
  }));
}

/** `… to the store. a) one b) two`: where a letter or digit with a bracket follows a sentence. */
function laterLists(text: string, { pairs }: Marks): readonly number[] {
  const starts: number[] = [];
  for (const at of pairs) {
    if (text[at] !== ')' || !isSpace(text[at - 2]) || !isTerminator(text[at - 3])) continue;
    if (starts.push(at - 1) === MOST_LISTS) break;
  }
  return starts;
}

function numbered(text: string, first: number, limit: number, words: SplitWords): readonly number[] {
  FIRST_MARKER.lastIndex = first;
  const marker = FIRST_MARKER.exec(text);
  if (marker === null || FIRST_MARKER.lastIndex >= limit) return [];
  const [, open = '', digits, letters = '', close = ''] = marker;
  const paragraph = text.slice(0, limit);
  const after = successor(digits, letters);
  const places: number[] = [];
  let from = FIRST_MARKER.lastIndex;
  for (let name = after(digits ?? letters); name !== undefined && places.length < MOST_ITEMS; ) {
    const at = paragraph.indexOf(` ${open}${name}${close} `, from);
    if (at === -1) break;
    from = at + name.length + open.length + close.length + 1;
    if (!isItem(text, at, from + 1, open + close, letters, words)) break;
    places.push(at + 1);
    name = after(name);
  }
  return places;
}

/** A plain full stop also marks ordinals and initials: there the text before it must have ended, or a capital follow. */
function isItem(
  text: string,
  space: number,
  word: number,
  style: string,
  letters: string,
  words: SplitWords,
): boolean {
  if (style !== '.' || isTerminator(text[space - 1])) return true;
  return words.ordinals === 'never' && !isUpperCase(letters[0]) && isUpperCase(text[word]);
}

/** What counts on from the first marker: numbers, Roman numerals or letters. */
function successor(digits: string | undefined, letters: string): (name: string) => string | undefined {
  if (digits !== undefined) return (name) => String(Number(name) + 1);
  if (ROMAN.includes(letters) && (letters.length > 1 || letters === 'i')) {
    return (name) => ROMAN[ROMAN.indexOf(name) + 1];
  }
  return (name) => (/^[zZ]$/.test(name) ? undefined : String.fromCharCode(name.charCodeAt(0) + 1));
}

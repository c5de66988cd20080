/**
 * Characters that turn the direction of what follows (Unicode's overrides, embeddings and isolates) and are not taken back before the line ends would turn what
 * stands behind a report's words as well, and an override lets words be read otherwise than they are stored. They are shown, and never taken out of a text: offsets count them.
 */
const ANY = /[\u202a\u202b\u202d\u202e\u2066\u2067]/u;
const EACH = /[\u202a-\u202e\u2066-\u2069\n\r\u0085\u2028\u2029]/gu;

const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';
const OVERRIDES = /[\u202d\u202e]/u;
const EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/u;
const ISOLATES = /[\u2066-\u2068]/u;
/** What isolates by the first letter's direction turns nothing by itself, and is what our own lines isolate names with. */
const FIRST_STRONG = '\u2068';

/**
 * What may turn a line, made harmless: every override, and every embedding or isolate that its line does not end. Those that are ended stay, for texts that run from right to left
 * rightly have them.
 * @param show writes one of them so that it turns nothing.
 */
export function showTurns(text: string, show: (character: string) => string): string {
  if (!ANY.test(text)) return text;
  const loose = looseTurns(text);
  return text.replace(EACH, (character, at: number) => (loose.has(at) ? show(character) : character));
}

/** A turn by its code, as JSON writes it. */
export function turnCode(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

interface Open {
  readonly at: number;
  readonly character: string;
}

/** Where they stand, in UTF-16 code units. */
function looseTurns(text: string): ReadonlySet<number> {
  const loose = new Set<number>();
  let open: Open[] = [];
  const endLine = () => {
    for (const { at, character } of open) if (character !== FIRST_STRONG) loose.add(at);
    open = [];
  };
  for (const { 0: character, index: at } of text.matchAll(EACH)) {
    if (OVERRIDES.test(character)) loose.add(at);
    if (EMBEDDINGS.test(character) || ISOLATES.test(character)) open.push({ at, character });
    else if (character === POP_EMBEDDING) {
      if (EMBEDDINGS.test(open.at(-1)?.character ?? '')) open.pop();
    } else if (character === POP_ISOLATE) {
      const from = open.findLastIndex((each) => ISOLATES.test(each.character));
      // It ends what was begun inside it too.
      if (from >= 0) open.splice(from);
    } else endLine();
  }
  endLine();
  return loose;
}

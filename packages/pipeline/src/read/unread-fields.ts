/** Fields of JSON Lines that nobody reads: said once a file, since a report whose language or date was given under another name goes through all stages without it. */

const READ = ['text', 'html', 'body', 'id', 'title', 'language', 'publisher', 'publishedAt', 'date', 'url'];

/** What others call them, small and without what joins words. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  content: 'text',
  datepublished: 'publishedAt',
  headline: 'title',
  href: 'url',
  lang: 'language',
  langcode: 'language',
  link: 'url',
  locale: 'language',
  outlet: 'publisher',
  pubdate: 'publishedAt',
  published: 'publishedAt',
  site: 'publisher',
};

export function isFieldRead(field: string): boolean {
  return READ.includes(field);
}

/**
 * @param fields that are not read.
 * @returns what to do about them, null where there are none. Names those alone that are like one that is read: another may hold anything, a person's name too.
 */
export function unreadFields(fields: readonly string[]): string | null {
  const like = fields.flatMap((field) => {
    const known = nearestField(field);
    return known === null ? [] : [`write "${known}" instead of "${field}"`];
  });
  const others = fields.length - like.length;
  const rest = `${others === 1 ? 'one field that is' : `${others} fields that are`} not read; read are: ${READ.join(', ')}`;
  if (like.length === 0) return others === 0 ? null : rest;
  const told = `fields that are not read: ${like.join(', ')} (crossquote remove takes out what was added without)`;
  return others === 0 ? told : `${told}; and ${rest}`;
}

function nearestField(field: string): string | null {
  const plain = field.toLowerCase().replace(/[^a-z]/g, '');
  const other = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
  return other ?? READ.find((known) => isLike(plain, known.toLowerCase())) ?? null;
}

/** The same, or with one letter less, more or other; too short ones are like too much. */
function isLike(plain: string, known: string): boolean {
  if (plain === known) return true;
  if (known.length < 4 || Math.abs(plain.length - known.length) > 1) return false;
  const at = Array.from(known).findIndex((letter, i) => letter !== plain[i]);
  const from = at < 0 ? known.length : at;
  return [
    [1, 1],
    [1, 0],
    [0, 1],
  ].some(([more = 0, less = 0]) => plain.slice(from + more) === known.slice(from + less));
}

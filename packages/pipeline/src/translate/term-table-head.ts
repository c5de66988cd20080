/** The first line of a table of terms: whether it says what the columns hold, and in which languages. */
import { InvalidInput, knownLanguage, type Language } from '@crossquote/domain';
import { memoryLanguage } from './memory-entry.ts';

/** What tools and people write over the columns when they do not name languages; over both, since one alone may be a term of a list about words. */
const OVER_TERMS = new Set(
  'source|source_term|source term|term|quelle|ausgangssprache|begriff|fachbegriff|benennung|terme|terme source|término|termino|المصطلح|مصطلح'.split(
    '|',
  ),
);
const OVER_WHAT_THEY_ARE_CALLED = new Set(
  'target|target_term|target term|translation|ziel|zielsprache|übersetzung|uebersetzung|traduction|terme cible|traducción|traduccion|الترجمة|ترجمة'.split(
    '|',
  ),
);

/** Languages that may be called by their names, in each of these. */
const NAMED = ['en', 'de', 'fr', 'es', 'ar', 'ru', 'it', 'nl', 'fa', 'pl', 'pt', 'tr', 'uk'] as const;

/** Tags of languages that more often say how lines are numbered, where two other columns are languages. */
const NUMBERS: ReadonlySet<Language> = new Set(['id', 'nr', 'no']);

export interface TermTableHead {
  /** null: it names none. */
  readonly languages: readonly [Language, Language] | null;
  /** Where the term stands, and what it is to be called; from 0. */
  readonly columns: readonly [number, number];
}

interface NamedColumn {
  readonly at: number;
  readonly language: Language;
}

/**
 * @param source and @param target that are asked for; null: whichever there are.
 * @returns null: the line is a term as the others.
 * @throws InvalidInput where it seems to be a head and leaves open which two columns count.
 */
export function headOf(
  cells: readonly string[],
  source: Language | null,
  target: Language | null,
): TermTableHead | null {
  const heads = cells.map((cell) => cell.normalize('NFC').trim());
  const named = languageColumns(heads);
  const asked = columnsOf(named, source, target);
  if (asked) return asked;
  const [from, into, ...others] = named;
  if (from && into && others.length === 0) return headBy(from, into);
  const over = columnUnder(heads, OVER_TERMS);
  const beside = columnUnder(heads, OVER_WHAT_THEY_ARE_CALLED);
  if (over >= 0 && beside >= 0 && named.length === 0) return { languages: null, columns: [over, beside] };
  // Of two columns the first line may well be a term; of more, what would be taken for a translation may be a note.
  const seemsHead = named.length > 0 || over >= 0 || beside >= 0;
  if (heads.length > 2 && seemsHead) throw new InvalidInput(unsure(named));
  return null;
}

/** -1: none. */
function columnUnder(heads: readonly string[], words: ReadonlySet<string>): number {
  return heads.findIndex((head) => words.has(head.toLowerCase()));
}

/** Each language once, in the order of the columns. */
function languageColumns(heads: readonly string[]): readonly NamedColumn[] {
  const all = heads.flatMap((head, at): readonly NamedColumn[] => {
    const language = languageOf(head);
    return language === null ? [] : [{ at, language }];
  });
  const distinct = all.filter(({ language }, i) => all.findIndex((one) => one.language === language) === i);
  const plain = distinct.filter(({ language }) => !NUMBERS.has(language));
  return plain.length >= 2 ? plain : distinct;
}

function columnsOf(
  named: readonly NamedColumn[],
  source: Language | null,
  target: Language | null,
): TermTableHead | null {
  const from = named.find(({ language }) => language === source);
  const into = named.find(({ language }) => language === target);
  return from && into && from !== into ? headBy(from, into) : null;
}

function headBy(from: NamedColumn, into: NamedColumn): TermTableHead {
  return { languages: [from.language, into.language], columns: [from.at, into.at] };
}

function unsure(named: readonly NamedColumn[]): string {
  const tags = named.map(({ language }) => language);
  return tags.length > 2
    ? `the first line names ${tags.length} languages (${tags.join(', ')}); say from which into which: -s ${tags[0]} -t ${tags[1]}`
    : 'the first line does not say in which columns the terms stand and what they are to be called; write the two languages over them (de;Notiz;en)';
}

/** In brackets it may stand beside what the column holds: “Term (de)”, “Deutsch (DE)”. */
function languageOf(cell: string): Language | null {
  const [, before = '', within = ''] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u.exec(cell) ?? [];
  return byTag(cell) ?? byName(cell) ?? byTag(within.trim()) ?? byName(before);
}

/** Of two letters alone: a word of three may be a tag by chance, a pair of two letters next to never. */
function byTag(cell: string): Language | null {
  if (!/^[a-z]{2}(?:[-_][a-z]{2,4})?$/iu.test(cell)) return null;
  try {
    return memoryLanguage(knownLanguage(cell.replace('_', '-')));
  } catch {
    return null;
  }
}

function byName(cell: string): Language | null {
  const name = bareName(cell);
  if (name === '') return null;
  const isCalledSo = (language: Language) =>
    NAMED.some((each) => {
      const names = new Intl.DisplayNames([each], { type: 'language', fallback: 'none' });
      return bareName(names.of(language) ?? '') === name;
    });
  return NAMED.find(isCalledSo) ?? null;
}

/** In Arabic without its article and ending: العربية is عربي too, and its hamza is often left out. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^ال(?=.*ية$)/u, '')
    .replace(/ية$/u, 'ي')
    .replaceAll(/[أإآ]/gu, 'ا');
}

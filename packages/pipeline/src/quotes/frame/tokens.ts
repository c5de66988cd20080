/** Words and punctuation of a stretch of text, with their places. */
import type { TextRange } from '@crossquote/domain';
import type { Quotation } from '../marks/quotation.ts';
import { stemInBareDative, stemInTurkishCase } from './turkish-cases.ts';
import { cutUnspaced } from './unspaced-words.ts';

export interface Token extends TextRange {
  readonly kind: 'word' | 'punct' | 'quotation';
  /** As written. */
  readonly text: string;
  /** Folded for looking up: see `foldWord`. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Of a `quotation` token. */
  readonly quotation: Quotation | null;
}

/** A handle, a form of address or an initial with its full stop, an abbreviation with inner full stops, a word with its apostrophes, hyphens and (Persian) joints without a space, or one other character. */
const TOKEN =
  /@[\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|Mme|Mlle|Sra|Srta|Hr|Fr|Sig|Dott|M)\.|(?<!\p{L})\p{Lu}\.(?=\s?\p{Lu}\p{Ll}|\s\p{Lu}\.|:)|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_]*(?:(?:['’‑\-/,\u200c]|(?<!\p{Ll}\p{Ll})\.|\.(?!\p{Lu}\p{Ll}))(?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}_]+)*(?:['’](?!\p{L}))?|\.{2,}|[^\s\u200b-\u200f\u2066-\u2069]/gu;
/** Romance elisions stand for a word of their own: l'eau, qu'il, d'après, dell'acqua. */
const ELISION =
  /^((?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quelqu|dell|nell|all|sull|dall|un|quest)['’])(\p{L}.*)$/iu;
/** French puts the subject after its verb with a hyphen: dit-il, a-t-elle. */
const INVERSION = /^(\p{L}.*?)(-(?:t-)?)(il|elle|on|ils|elles|je|nous|vous)$/iu;

/** Stands for the token before the first and behind the last: punctuation that equals nothing. */
const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: 'punct',
  text: '',
  key: '',
  capital: false,
  quotation: null,
};

/** German: "verdi-Sprecher", "ai-Bericht" are nouns as others are. */
const SMALL_COMPOUND = /^\p{Ll}[\p{Ll}\d]*-\p{Lu}\p{Ll}/u;

/** Marks as wide as a letter, which rules know by their narrow form. */
const WIDE: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
};

/** The token at an index; out of bounds an empty one, so that neighbours can be asked for without checks. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

/** Words, not punctuation and not a quotation. */
export function isWord(token: Token | undefined): token is Token & { readonly kind: 'word' } {
  return token?.kind === 'word';
}

/** A comma, or quoted words that end with one. */
export function endsWithComma(token: Token): boolean {
  return token.kind === 'quotation' ? /,[^\p{L}\p{N}]*$/u.test(tailOf(token)) : token.text === ',';
}

/** No print has more marks and blanks behind its last word; looking for the first of a longer run would be quadratic. */
const LONGEST_TAIL = 20;

/** The last characters of a token, to ask what quoted words end with. */
export function tailOf({ text }: Token): string {
  return text.slice(-LONGEST_TAIL);
}

export function tokenise(text: string, within: TextRange, language: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of withoutNoteMarks(text.slice(within.start, within.end)).matchAll(TOKEN)) {
    const before = language === 'ar' ? tokens.at(-1) : undefined;
    const parts = before && TAKES_LAM.test(before.key) ? withoutLam(match[0]) : cut(match[0], language);
    if (language === 'tr') withoutCase(tokens, match[0]);
    for (const [at, word] of parts) {
      const token = tokenOf(word, within.start + match.index + at);
      tokens.push(language === 'de' && SMALL_COMPOUND.test(word) ? { ...token, capital: true } : token);
    }
  }
  return tokens;
}

/** "Ministry³ said", "“…”.¹": marks of notes behind a word or a mark; "km²" is a measure. */
const NOTE_MARKS = /(?<=\p{L}{3}|[.,;:!?…)»”"’])[¹²³⁰⁴-⁹]+/gu;

function withoutNoteMarks(text: string): string {
  return text.replace(NOTE_MARKS, (marks) => ' '.repeat(marks.length));
}

/** Words of a name, with the one before it. */
const LONGEST_NAME = 4;

/**
 * "Nabil Avn’a | göre", "Bakanlıktan | yapılan açıklamada", "diyen Derviş’in | gözleri": the ending that Turkish asks for is no part of a name.
 * @param next the word behind the tokens.
 */
function withoutCase(tokens: Token[], next: string): void {
  const last = tokens.at(-1);
  const own = last && next === 'göre' ? stemInBareDative(last.text) : null;
  if (last && own) tokens[tokens.length - 1] = tokenOf(own, last.start);
  if (!last?.capital || own) return;
  const isSource = next === 'göre' || next === 'yapılan';
  const isSpeaker = tokens.slice(-LONGEST_NAME).some(({ key }) => key === 'diyen');
  const stem = stemInTurkishCase(last.text, next === 'yapılan');
  if (stem && (isSource || isSpeaker)) tokens[tokens.length - 1] = tokenOf(stem, last.start);
}

export function quotationToken(text: string, quotation: Quotation): Token {
  const start = quotation.parts[0]?.outer.start ?? 0;
  const end = quotation.parts.at(-1)?.outer.end ?? start;
  return { start, end, kind: 'quotation', text: text.slice(start, end), key: '', capital: false, quotation };
}

/** Lower case, without accents on Arabic letters, one shape of apostrophe and of letters that Arabic and Persian write in several. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\u064b-\u0652\u0670\u0640\u200c]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ё/g, 'е')
    .replace(/\u0307/g, '');
}

function cut(word: string, language: string): readonly (readonly [number, string])[] {
  const unspaced = cutUnspaced(word, language);
  if (unspaced) return unspaced;
  if (language !== 'fr' && language !== 'it') return [[0, word]];
  const parts: [number, string][] = [];
  let at = 0;
  for (
    let elided = ELISION.exec(word);
    elided && parts.length < MAX_ELISIONS;
    elided = ELISION.exec(word.slice(at))
  ) {
    parts.push([at, elided[1] ?? '']);
    at += parts.at(-1)?.[1].length ?? 0;
  }
  const rest = word.slice(at);
  const inverted = language === 'fr' ? INVERSION.exec(rest) : null;
  if (!inverted) return [...parts, [at, rest]];
  const [, verb = '', hyphen = '', pronoun = ''] = inverted;
  return [...parts, [at, verb], [at + verb.length + hyphen.length, pronoun]];
}

/** Arabic "according" joins its preposition to who is named: وفقا لمريم. */
const TAKES_LAM = /^[وف]?(?:وفقا|طبقا|تبعا|استنادا)$/u;

function withoutLam(word: string): readonly (readonly [number, string])[] {
  return /^ل(?!ل)\p{L}{2}/u.test(word)
    ? [
        [0, 'ل'],
        [1, word.slice(1)],
      ]
    : [[0, word]];
}

/** "jusqu'à l'" has one, "qu'à d'autres" two: a longer chain is noise. */
const MAX_ELISIONS = 4;

function tokenOf(text: string, start: number): Token {
  const mark = WIDE[text];
  if (mark) return { ...NO_TOKEN, start, end: start + 1, text: mark, key: mark };
  const kind = /^[@\p{L}\p{M}\p{N}]/u.test(text) ? 'word' : 'punct';
  return {
    start,
    end: start + text.length,
    kind,
    text,
    key: foldWord(text),
    capital: /^\p{Lu}/u.test(text),
    quotation: null,
  };
}

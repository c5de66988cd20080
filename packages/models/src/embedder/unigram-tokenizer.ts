/**
 * Text to token ids, as @huggingface/tokenizers does for a unigram vocabulary that splits at spaces, but a word at a time and with a
 * memory of words: the library builds a lattice of objects over the whole text, which costs a hundred times what looking the vectors
 * up does. The library's tokens on any text (a test compares; of equals in another order perhaps), except that a text can't smuggle in special tokens by spelling them out.
 */
import { isFields } from '../manifest/is-fields.ts';
import { normaliserOf } from './normaliser.ts';

export interface UnigramTokenizer {
  /** How many tokens there are; ids run from 0. */
  readonly size: number;
  /** Ids of a text's tokens, in order; none for a blank text. */
  encode(text: string): readonly number[];
}

interface Vocabulary {
  /** Token -> id. */
  readonly ids: ReadonlyMap<string, number>;
  readonly scores: readonly number[];
  readonly unknown: number;
  readonly unknownScore: number;
  /** In UTF-16 units. */
  readonly longest: number;
}

const SPACE = '\u2581';
/** Words remembered before all are forgotten: a few megabytes, since longer ones (UTF-16 units) are not. */
const MEMORY = 50_000;
const LONGEST_REMEMBERED = 64;

/** @returns null for a tokenizer.json that asks for anything this file does not do; the library reads it then. */
export function unigramTokenizer(json: unknown): UnigramTokenizer | null {
  if (!isFields(json)) return null;
  const normalise = normaliserOf(json['normalizer']);
  const vocabulary = vocabularyOf(json['model'], specialsOf(json['added_tokens']));
  if (!normalise || !vocabulary || !splitsAtSpaces(json['pre_tokenizer']) || json['post_processor'])
    return null;
  const known = new Map<string, readonly number[]>();
  const idsOf = (word: string) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const ids = bestPath(`${SPACE}${word}`, vocabulary);
    if (word.length > LONGEST_REMEMBERED) return ids;
    if (known.size >= MEMORY) known.clear();
    known.set(word, ids);
    return ids;
  };
  return {
    size: vocabulary.scores.length,
    encode: (text) => {
      const normalised = normalise(text);
      return normalised === '' ? [] : normalised.split(' ').flatMap(idsOf);
    },
  };
}

/** Viterbi over one word: the tokens whose scores add up to most; of equals the one that the library meets first, the longest last token's. */
function bestPath(
  word: string,
  { ids, scores, unknown, unknownScore, longest }: Vocabulary,
): readonly number[] {
  const best = new Float64Array(word.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(word.length + 1);
  const token = new Int32Array(word.length + 1);
  best[0] = 0;
  const reach = (start: number, end: number, id: number, score: number) => {
    const total = (best[start] ?? 0) + score;
    if (total <= (best[end] ?? 0)) return;
    best[end] = total;
    from[end] = start;
    token[end] = id;
  };
  for (let start = 0; start < word.length; start += charLength(word, start)) {
    const one = start + charLength(word, start);
    let alone = false;
    for (let end = one; end <= Math.min(word.length, start + longest); end++) {
      const id = ids.get(word.slice(start, end));
      if (id === undefined) continue;
      reach(start, end, id, scores[id] ?? unknownScore);
      alone ||= end === one;
    }
    if (!alone) reach(start, one, unknown, unknownScore);
  }
  return fused(walkBack(word.length, from, token), unknown);
}

function walkBack(length: number, from: Int32Array, token: Int32Array): readonly number[] {
  const path: number[] = [];
  for (let at = length; at > 0; at = from[at] ?? 0) path.push(token[at] ?? 0);
  return path.reverse();
}

/** A run of unknown letters is one unknown token. */
function fused(path: readonly number[], unknown: number): readonly number[] {
  return path.filter((id, i) => id !== unknown || path[i - 1] !== unknown);
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function vocabularyOf(model: unknown, specials: ReadonlySet<unknown>): Vocabulary | null {
  if (!isFields(model) || model['type'] !== 'Unigram' || typeof model['unk_id'] !== 'number') return null;
  const entries: unknown = model['vocab'];
  if (!Array.isArray(entries) || !entries.every(isEntry)) return null;
  const scores = entries.map(([, score]) => score);
  const longest = entries.reduce((most, [piece]) => Math.max(most, piece.length), 0);
  const unknown = model['unk_id'];
  const unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - 10;
  const ids = new Map(entries.map(([piece], id) => [piece, id]));
  for (const special of specials) if (typeof special === 'string') ids.delete(special);
  return { ids, scores, unknown, unknownScore, longest };
}

function specialsOf(added: unknown): ReadonlySet<unknown> {
  return new Set(
    Array.isArray(added) ? added.map((token) => (isFields(token) ? token['content'] : null)) : [],
  );
}

function isEntry(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

function splitsAtSpaces(step: unknown): boolean {
  return (
    isFields(step) &&
    step['type'] === 'Metaspace' &&
    step['replacement'] === SPACE &&
    step['prepend_scheme'] === 'always' &&
    typeof step['split'] === 'boolean'
  );
}

/** The normaliser of a tokenizer.json as a function; of its many kinds, those that our own models use. */
import { type Fields, isFields } from '../manifest/is-fields.ts';

type Step = (text: string) => string;

const KINDS: Readonly<Record<string, (step: Fields) => Step | null>> = {
  Sequence: sequence,
  Replace: replace,
  NFKC: () => (text) => text.normalize('NFKC'),
  Lowercase: () => (text) => text.toLowerCase(),
  Strip: () => (text) => text.trim(),
};

/** @returns null when it asks for a step that is not known here. */
export function normaliserOf(step: unknown): Step | null {
  if (!isFields(step) || typeof step['type'] !== 'string') return null;
  return KINDS[step['type']]?.(step) ?? null;
}

function sequence(step: Fields): Step | null {
  const given: unknown = step['normalizers'];
  if (!Array.isArray(given)) return null;
  const steps: Step[] = [];
  const letters = new Map<string, string>();
  const flush = () => {
    if (letters.size > 0) steps.push(replaceLetters(new Map(letters)));
    letters.clear();
  };
  for (const one of given) {
    const made = normaliserOf(one);
    if (!made) return null;
    const exchange = letterExchange(one);
    const madeBefore = [...letters.values()].join('');
    if (exchange?.letters.every((letter) => !letters.has(letter) && !madeBefore.includes(letter))) {
      for (const letter of exchange.letters) letters.set(letter, exchange.content);
    } else {
      flush();
      steps.push(made);
    }
  }
  flush();
  return (text) => steps.reduce((current, apply) => apply(current), text);
}

/** `[abc]` -> `d`: dozens of those in a row are one pass over the text, as long as none makes what another takes. */
function letterExchange(
  step: unknown,
): { readonly letters: readonly string[]; readonly content: string } | null {
  if (!isFields(step) || !isFields(step['pattern']) || typeof step['content'] !== 'string') return null;
  const letters = /^\[([^\]\\^-]+)\]$/u.exec(String(step['pattern']['Regex']))?.[1];
  return letters === undefined ? null : { letters: Array.from(letters), content: step['content'] };
}

function replaceLetters(letters: ReadonlyMap<string, string>): Step {
  const any = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');
  return (text) => text.replace(any, (letter) => letters.get(letter) ?? letter);
}

function replace({ pattern, content }: Fields): Step | null {
  if (!isFields(pattern) || typeof content !== 'string') return null;
  const { String: literal, Regex: source } = pattern;
  if (typeof literal === 'string') return (text) => text.replaceAll(literal, () => content);
  if (typeof source !== 'string') return null;
  const expression = new RegExp(source, 'gu');
  return (text) => text.replace(expression, () => content);
}

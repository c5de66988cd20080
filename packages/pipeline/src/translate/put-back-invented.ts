/**
 * A name that a model spelt in a way that no text has ("Dilocrit", "Ghayar") gets its source's spelling back. The model says which words it made up; what a capitalised word
 * of the source looks like, and stands where a name stands, is that name. Nothing is asked anew.
 */
import type { MachineText } from '../ports/translator.ts';
import type { GuardedText } from './guards/guarded-text.ts';
import { isNamed } from './is-named.ts';
import { likestWord } from './likest-word.ts';

const LEAST_LETTERS = 4;
/** Letters that may differ, as a share of the longer word. */
const APART = 0.3;
/** A Latin word with one capital, at its beginning. */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}(?:\p{Ll}|\p{M})+(?![\p{L}\p{M}])/gu;

export function putBackInvented(
  machine: MachineText,
  { source, sourceLanguage }: Omit<GuardedText, 'output'>,
): MachineText {
  const invented = machine.signals?.invented ?? [];
  if (!machine.signals || invented.length === 0) return machine;
  const lost = lostNames(source, sourceLanguage, machine.text);
  const names = new Map(
    invented.flatMap((word) => {
      const name = /^\p{Lu}/u.test(word) ? likestWord(word, lost, APART) : null;
      return name ? [[word, name] as const] : [];
    }),
  );
  if (names.size === 0) return machine;
  const left = invented.filter((word) => !names.has(word));
  const { invented: _, ...signals } = machine.signals;
  return {
    text: [...names].reduce((text, [word, name]) => exchanged(text, word, name), machine.text),
    signals: left.length > 0 ? { ...signals, invented: left } : signals,
  };
}

/** Words of the source that stand as names, and that the translation has not. */
function lostNames(source: string, language: string, output: string): readonly string[] {
  const kept = new Set(output.normalize('NFC').match(NAME));
  const lost = [...source.normalize('NFC').matchAll(NAME)].filter(
    ({ 0: word, index }) =>
      word.length >= LEAST_LETTERS && !kept.has(word) && isNamed(source, index, word, language),
  );
  return [...new Set(lost.map(([word]) => word))];
}

/** German writes Ghayyars where English has Ghayyar's. */
function exchanged(text: string, word: string, name: string): string {
  const places = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?<of>['’]s)?(?![\\p{L}\\p{M}])`, 'gu');
  return text.replaceAll(places, (_all, of?: string) =>
    of && name.endsWith('s') && !word.endsWith('s') ? `${name.slice(0, -1)}${of}` : `${name}${of ?? ''}`,
  );
}

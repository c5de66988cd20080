/**
 * Models take names for words ("Frau Weiß" became Ms. White) or spell them in their own way. Such a sentence is translated once more with a name in their place that
 * every model knows, and the names are put back. What is no name after all shows itself: the model makes another word of the stand-in, or is less sure of the whole.
 * Where the model says which words it made up, names among those are put back before.
 */
import { fold } from '../names/fold.ts';
import type { MachineText } from '../ports/translator.ts';
import { namesToKeep, unkeptNames } from './guards/changed-names.ts';
import type { GuardedText } from './guards/guarded-text.ts';
import { machineWarnings } from './guards/machine-warnings.ts';
import { isNamed } from './is-named.ts';
import { putBackInvented } from './put-back-invented.ts';

/** The first is a word too (a miller): what the model makes of it shows whether somebody is named there. */
export const STAND_INS = ['Müller', 'Meyer', 'Schmidt', 'Hoffmann'];
/** How much less sure a model may be of the sentence with the stand-in, in natural logarithms a token. */
const MARGIN = 0.02;

export interface KeepNames {
  /** A model's translations, by text. */
  readonly made: (texts: readonly string[]) => Promise<ReadonlyMap<string, MachineText>>;
  /** The same for texts that are no report's own: kept nowhere, or they would outlive the report that they were made for. */
  readonly again: KeepNames['made'];
  readonly guarded: (text: string) => Omit<GuardedText, 'output'>;
}

/** By text: as the model made it, or with the names that it had changed. */
export async function keepNames(
  texts: readonly string[],
  { made, again, guarded }: KeepNames,
): Promise<ReadonlyMap<string, MachineText>> {
  const plain = new Map(
    [...(await made(texts))].map(([text, machine]) => [text, putBackInvented(machine, guarded(text))]),
  );
  const changed = [...plain].flatMap(([text, { text: output }]) => {
    const between = { ...guarded(text), output };
    const lost = unkeptNames(namesToKeep(between), output);
    const standing =
      lost.length > 0 && isLatin(output) ? withStandIns(text, lost, between.sourceLanguage) : null;
    return standing ? [{ text, ...standing }] : [];
  });
  if (changed.length === 0) return plain;
  const asked = await again(changed.map(({ standing }) => standing));
  const kept = changed.flatMap(({ text, standing, names }) => {
    const [before, after] = [plain.get(text), asked.get(standing)];
    const named = before && after && putBack(after, standing, names);
    return named && isBetter(named, before, guarded(text)) ? [[text, named] as const] : [];
  });
  return new Map([...plain, ...kept]);
}

/** No name is copied into another script. */
function isLatin(output: string): boolean {
  const letters = output.match(/\p{L}/gu)?.length ?? 0;
  return (output.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
}

interface Standing {
  /** The text with stand-ins. */
  readonly standing: string;
  /** Stand-in, and what it stands for. */
  readonly names: ReadonlyMap<string, string>;
}

/** Names side by side ("Ernst Weiß") have one stand-in. Of more names than there are stand-ins the first. null where none is left that the text has not itself, and where a word may be no name there, or stands twice. */
function withStandIns(text: string, lost: readonly string[], language: string): Standing | null {
  const free = STAND_INS.filter((name) => !plain(text).includes(plain(name)));
  const one = `(?:${lost.map((name) => name.replaceAll('.', '\\.')).join('|')})`;
  const runs = new RegExp(`(?<![\\p{L}\\p{M}-])${one}(?: ${one})*(?=s?(?![\\p{L}\\p{M}-]))`, 'gu');
  const all = [...text.matchAll(runs)];
  const found = [...new Set(all.map(([name]) => name))].slice(0, free.length);
  const places = all.filter(([name]) => found.includes(name));
  if (found.length === 0 || places.length > found.length) return null;
  if (places.some(({ 0: name, index }) => !isNamed(text, index, name, language))) return null;
  const standIn = new Map(found.map((name, i) => [name, free[i] ?? '']));
  return {
    standing: text.replaceAll(runs, (name) => standIn.get(name) ?? name),
    names: new Map([...standIn].map(([name, stand]) => [stand, name])),
  };
}

/** "Mueller" may become "Müller". */
function plain(text: string): string {
  return fold(text).replaceAll(/([aou])e/gu, '$1');
}

/** null unless the model copied each stand-in, as often as it stands there. */
function putBack(
  { text, signals }: MachineText,
  standing: string,
  names: ReadonlyMap<string, string>,
): MachineText | null {
  const copied = [...names.keys()].every((standIn) => {
    const count = text.match(standingWord(standIn))?.length ?? 0;
    return count > 0 && count === standing.match(standingWord(standIn))?.length;
  });
  if (!copied) return null;
  const named = [...names].reduce(
    (all, [standIn, name]) => all.replaceAll(standingWord(standIn), name),
    text,
  );
  return { text: named, signals };
}

/** With a genitive's end behind it or not. */
function standingWord(standIn: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${standIn}(?=(?:['’]?s)?(?![\\p{L}\\p{M}]))`, 'gu');
}

function isBetter(named: MachineText, before: MachineText, guarded: Omit<GuardedText, 'output'>): boolean {
  const [sure, was] = [named.signals?.logProbability, before.signals?.logProbability];
  if (sure !== undefined && was !== undefined && sure < was - MARGIN) return false;
  const others = (machine: MachineText) =>
    machineWarnings(machine, guarded).filter(({ check }) => check !== 'name').length;
  return others(named) <= others(before);
}

/** Who made a pair of a TMX file, from what tools write of it. */
import { type MemoryEntry, modelOfKey } from '@crossquote/domain';
import { targetHash } from './target-hash.ts';

type Made = Pick<MemoryEntry, 'kind' | 'origin' | 'model' | 'score'>;

const HUMAN: Made = { kind: 'segment', origin: 'human', model: null, score: null };
/** `x-origin` of other tools names the kind of machine as well, such as `NeuralMachineTranslation` or `AutomaticAlignment`. */
const MACHINE = /machine|alignment|^mt$/iu;
/** The name that translation tools sign machine translations with. */
const MACHINE_NAMES = new Set(['MT!', 'MT']);

/**
 * A person's, unless something says otherwise: most files do not tell.
 * @param properties of the unit and of its variants, by lower-case type.
 * @param by TMX `creationid`.
 * @param target the words of the translation.
 */
export function tmxOrigin(properties: ReadonlyMap<string, string>, by: string | null, target: string): Made {
  if (properties.get('x-kind') === 'term') return { ...HUMAN, kind: 'term' };
  const isMachine = MACHINE.test(properties.get('x-origin') ?? '') || MACHINE_NAMES.has(by ?? '');
  // One of our own files in which somebody wrote other words.
  const isEdited = (properties.get('x-target-sha256') ?? targetHash(target)) !== targetHash(target);
  if (!isMachine || isEdited) return HUMAN;
  const score = Number(properties.get('x-score') ?? Number.NaN);
  return {
    kind: 'segment',
    origin: 'machine',
    model: modelOfKey(properties.get('x-model') ?? ''),
    score: score >= 0 && score <= 1 ? score : null,
  };
}

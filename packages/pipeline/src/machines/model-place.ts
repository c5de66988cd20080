/** What a model can be in force for: a pair of languages, or vectors. */
import type { ModelRef } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { ModelInForce } from '../ports/model-store.ts';
import type { Machine } from './in-force.ts';

export type ModelPlace = Pick<ModelInForce, 'task' | 'source' | 'target'>;

export function isAt(line: ModelPlace, { task, source, target }: ModelPlace): boolean {
  return line.task === task && line.source === source && line.target === target;
}

export function lineOf(
  { task, source, target }: ModelPlace,
  model: ModelRef,
  machine: Machine,
  clock: Clock,
): ModelInForce {
  const since = clock.now().toISOString();
  return { task, source, target, model, machine: machine.name, release: machine.release, since };
}

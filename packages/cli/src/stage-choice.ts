/** The stages that flags and words name. */
import { InvalidInput, STAGES, type Stage } from '@crossquote/domain';

/** All of them when none is named. @throws InvalidInput when there is no such stage. */
export function stagesNamed(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return STAGES;
  const wanted = new Set(names.map((name) => stageNamed(name, 'this verb')));
  return STAGES.filter((stage) => wanted.has(stage));
}

/** null: not given. @throws InvalidInput when there is no such stage. */
export function optionalStage(value: unknown): Stage | null {
  return value === undefined ? null : stageNamed(value, '--stage');
}

function stageNamed(value: unknown, what: string): Stage {
  const stage = STAGES.find((name) => name === value);
  if (!stage) throw new InvalidInput(`${what} takes ${STAGES.join(', ')}`);
  return stage;
}

/** Every verb, loaded when it is asked for, so that `--help` answers at once. */
import type { Verb } from './verb.ts';

export const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  add: async () => (await import('./commands/add.ts')).add,
  status: async () => (await import('./commands/status.ts')).status,
  trace: async () => (await import('./commands/trace.ts')).trace,
  resume: async () => (await import('./commands/resume.ts')).resume,
  retry: async () => (await import('./commands/retry.ts')).retry,
  export: async () => (await import('./commands/export.ts')).exportVerb,
  memory: async () => (await import('./commands/memory.ts')).memory,
  models: async () => (await import('./commands/models.ts')).models,
  work: async () => (await import('./commands/work.ts')).work,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  demo: async () => (await import('./commands/demo.ts')).demo,
};

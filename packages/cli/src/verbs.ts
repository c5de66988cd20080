/**
 * Every verb. Its line in the overview stands here and the rest is loaded when it is asked for: a verb pulls in the database, the
 * queue and the models, which take half a second.
 */
import type { Verb } from './verb.ts';

export interface VerbEntry {
  /** What the overview and the verb's own help say it does. */
  readonly summary: string;
  readonly load: () => Promise<Verb>;
}

export const VERBS: Readonly<Record<string, VerbEntry>> = {
  add: {
    summary: 'Reads reports, finds their quotes, and matches them with what is there',
    load: async () => (await import('./commands/add.ts')).add,
  },
  show: {
    summary: 'Shows testimonies, statements found in more than one report: side by side, with the reasons',
    load: async () => (await import('./commands/show.ts')).show,
  },
  find: {
    summary: 'Finds quotes by a word, a name or a sentence, in any language: who said it, where and when',
    load: async () => (await import('./commands/find.ts')).find,
  },
  status: {
    summary: 'Shows how far each stage is, and what failed or waits',
    load: async () => (await import('./commands/status.ts')).status,
  },
  trace: {
    summary: "Shows one report's way through all stages, and what came out of each",
    load: async () => (await import('./commands/trace.ts')).trace,
  },
  resume: {
    summary: 'Goes on with whatever is open: after a stop, a lost queue, or once a model is there',
    load: async () => (await import('./commands/resume.ts')).resume,
  },
  retry: {
    summary: 'Tries failed stages again: of the reports named, or of all',
    load: async () => (await import('./commands/retry.ts')).retry,
  },
  pause: {
    summary: 'Lets no worker begin a stage (all stages without a name); also while another process works',
    load: async () => (await import('./commands/pause.ts')).pause,
  },
  unpause: {
    summary: 'Lets workers begin paused stages again',
    load: async () => (await import('./commands/unpause.ts')).unpause,
  },
  cancel: {
    summary: 'Gives up what waits, of the reports named, of a stage or of all, until it is retried',
    load: async () => (await import('./commands/cancel.ts')).cancel,
  },
  reprocess: {
    summary: 'Runs stages again that are done: of the reports named, or of all',
    load: async () => (await import('./commands/reprocess.ts')).reprocess,
  },
  export: {
    summary: 'Writes reports, sentences, quotes, translations, alignments, testimonies or reviews',
    load: async () => (await import('./commands/export.ts')).exportVerb,
  },
  import: {
    summary: 'Takes back what export wrote: a whole collection, or translations that were worked on',
    load: async () => (await import('./commands/import.ts')).importVerb,
  },
  decide: {
    summary:
      'Writes down what a person decides of two quotes that were matched: same, different, unsure; or takes the last decision back',
    load: async () => (await import('./commands/decide.ts')).decide,
  },
  look: {
    summary: 'Lists decisions whose words are not where they were; attaches them, or lets them rest',
    load: async () => (await import('./commands/look.ts')).look,
  },
  review: {
    summary: 'Opens the review desk on this machine, where one key decides',
    load: async () => (await import('./commands/review.ts')).review,
  },
  calibrate: {
    summary: 'Learns from decisions: weights and threshold, before and after, and the precision it promises',
    load: async () => (await import('./commands/calibrate.ts')).calibrate,
  },
  memory: {
    summary:
      'Imports or exports the translation memory (TMX), which is asked before any model, and terms (CSV, TBX)',
    load: async () => (await import('./commands/memory.ts')).memory,
  },
  align: {
    summary: 'Aligns two versions of one text, sentence by sentence: TMX, TSV or JSON Lines',
    load: async () => (await import('./commands/align.ts')).align,
  },
  models: {
    summary:
      'Lists models; fetches, bundles, adds and verifies them; `use` says which ones machines that share a database work with',
    load: async () => (await import('./commands/models.ts')).models,
  },
  work: {
    summary: 'Works on queued jobs until it is stopped; for several processes or machines on one database',
    load: async () => (await import('./commands/work.ts')).work,
  },
  serve: {
    summary: 'Serves an HTTP API to other programs, and works on what they add',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  token: {
    summary: 'Makes, lists and revokes tokens for the HTTP API',
    load: async () => (await import('./commands/token.ts')).token,
  },
  remove: {
    summary: 'Removes reports for good, with all that was made from them',
    load: async () => (await import('./commands/remove.ts')).remove,
  },
  backup: {
    summary: 'Writes all that the database holds into one file, also while another process works',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    summary: 'Fills an empty database from a backup, embedded or on a server',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  webhook: {
    summary: 'Adds, lists and removes URLs that are told of changes while `serve` runs',
    load: async () => (await import('./commands/webhook.ts')).webhook,
  },
  people: {
    summary: 'Lists who is spoken of, and says who may learn their names: public, private or protected',
    load: async () => (await import('./commands/people.ts')).people,
  },
  ledger: {
    summary:
      'Shows what was added, decided, exported, revealed and removed, who made tokens, and checks that no line was changed',
    load: async () => (await import('./commands/ledger.ts')).ledger,
  },
  verify: {
    summary:
      'Checks a bundle that export --bundle wrote, without a database: names every place that was changed',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  eval: {
    summary: 'Measures how good it is on public test sets: split, quotes, match, align, retrieval, sts, mt',
    load: async () => (await import('./commands/eval.ts')).evalVerb,
  },
  doctor: {
    summary: 'Checks the database, the queue and the models, and tells what to mend',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  demo: {
    summary: 'Shows the main job on eight invented reports in five languages',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
};

import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { BRIEF } from './test/brief-processes.ts';

/** Comma list of projects; unset: all. */
const wanted = process.env['CROSSQUOTE_TEST_PROJECTS']?.split(',');
const results = process.env['CROSSQUOTE_TEST_RESULTS'];

const ALL = ['packages/*/src/**/*.test.ts', 'workers/src/**/*.test.ts', 'test/**/*.test.ts'];
const RULES = ['packages/{domain,pipeline}/src/**/*.test.ts'];
/** Mostly plain functions too. Not the one of cli that mocks a package, to see whether it is loaded. */
const UNITS = ['packages/{api,eval,web}/src/**/*.test.ts', 'packages/cli/src/**/!(help).test.ts'];
/** They open databases, servers of the API and models of their own, and change nothing that another file would see. Those of the command line put back the environment and the folder that they run a verb in. */
const ADAPTERS = [
  'packages/{store,models,queue,runtime}/src/**/*.test.ts',
  'workers/src/**/*.test.ts',
  'test/{cli,contract,http,servers,web}/**/*.test.ts',
];
/** But for the one that would take minutes while lines are counted. */
const STAGES = ['test/pipeline/!(any-order).test.ts'];

/** More than a minute each: begun last, they would be waited for with nothing beside them. */
const LONG = /\/test\/(servers\/same-result|servers\/faults)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // The workspace runs from its sources: no build stands between an edit and its test.
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    globalSetup: './test/temporary-folder.ts',
    execArgv: [...BRIEF],
    // vitest leaves one core idle, which is half of a small machine. What runs on servers waits much of its time.
    maxWorkers: Math.ceil(availableParallelism() * (process.env['CROSSQUOTE_ONLY_SERVERS'] ? 1.5 : 1)),
    sequence: { sequencer: LongFirst },
    // What one run made of the sources, the next one takes as it is where they are the same: CI has three.
    experimental: { fsModuleCache: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: chosen([
      // Every test is in one of these. Lines are counted in the first two alone.
      // Files that run in one process may share what they import, which takes longer than most of their tests: wherever none sees what another did.
      { extends: true as const, test: { name: 'rules', include: RULES, isolate: false } },
      { extends: true as const, test: { name: 'stages', include: STAGES, isolate: false } },
      { extends: true as const, test: { name: 'units', include: UNITS, isolate: false } },
      { extends: true as const, test: { name: 'adapters', include: ADAPTERS, isolate: false } },
      {
        extends: true as const,
        test: {
          name: 'rest',
          include: ALL,
          exclude: [...configDefaults.exclude, ...RULES, ...STAGES, ...UNITS, ...ADAPTERS],
        },
      },
    ]),
    coverage: {
      provider: 'v8',
      include: ['packages/domain/src/**', 'packages/pipeline/src/**'],
      exclude: ['**/*.test.ts', '**/index.ts', '**/testing/**'],
      // A page a file takes its time, and nobody opens one there.
      reporter: process.env['CI'] ? ['text-summary'] : ['text', 'html'],
      thresholds: { lines: 98 },
    },
  },
});

/** @throws where one that is asked for is none of them: it would be left out without a word. */
function chosen<T extends { readonly test: { readonly name: string } }>(all: readonly T[]): T[] {
  const names = all.map(({ test }) => test.name);
  const stray = wanted?.find((name) => !names.includes(name));
  if (stray !== undefined)
    throw new Error(`CROSSQUOTE_TEST_PROJECTS: ${stray} is none of ${names.join(', ')}`);
  return all.filter(({ test }) => wanted?.includes(test.name) ?? true);
}

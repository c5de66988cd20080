import { defineConfig } from 'vitest/config';

const results = process.env['CROSSQUOTE_TEST_RESULTS'];

export default defineConfig({
  // The workspace runs from its sources: no build stands between an edit and its test.
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'workers/src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: '100%', // vitest leaves one core idle, which is half of a small machine
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['packages/domain/src/**', 'packages/pipeline/src/**'],
      exclude: ['**/*.test.ts', '**/index.ts', '**/testing/**'],
      thresholds: { lines: 98 },
    },
  },
});

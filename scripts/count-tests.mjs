/** Adds up vitest's JSON results into one line: `N passed, N failed, N skipped`. Usage: count-tests.mjs <results.json>… */
import { readFileSync } from 'node:fs';

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  const results = JSON.parse(readFileSync(file, 'utf8'));
  sum.passed += results.numPassedTests;
  sum.failed += results.numFailedTests;
  sum.skipped += results.numPendingTests;
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

#!/usr/bin/env node
import { existsSync } from 'node:fs';

const MAIN = new URL('../dist/main.js', import.meta.url);
if (existsSync(MAIN)) await import(MAIN.href);
else {
  process.stderr.write(
    'crossquote: this checkout is not built yet; then: npm run demo (installs what is missing, builds, and shows an example), or npm run build\n',
  );
  process.exitCode = 1;
}

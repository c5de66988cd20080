/**
 * Writes `src/schema.ts`, the types of everything in `openapi.json`. `--check` writes nothing, and fails where the file is not what would be written.
 * TypeScript 5 stands beside it because the generator works with that one's syntax trees, which TypeScript 7 does not have.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../openapi.json', import.meta.url);
const target = new URL('../src/schema.ts', import.meta.url);
const HEADER = '/** Made from openapi.json by `npm run client`; not to be edited. */\n\n';

const made =
  HEADER +
  astToString(
    await openapiTS(JSON.parse(readFileSync(source, 'utf8')), { immutable: true, defaultNonNullable: false }),
  );
if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('packages/client/src/schema.ts is not what openapi.json says; run npm run client');
  process.exitCode = 1;
}

/** Writes .env.example from the settings themselves. Usage: npm run env-example (after a build). */
import { writeFileSync } from 'node:fs';
import { envExample } from '../packages/runtime/dist/index.js';

writeFileSync(new URL('../.env.example', import.meta.url), envExample());

/*
 * Says one line in English with the model of that name, through the Translator port of packages/models (npm run build first).
 *   node scripts/train/translator/speak.mjs --models data/models --name <name> [--from de] 'Ein Satz.'
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openTranslator } from '../../../packages/models/dist/index.js';

const { values, positionals } = parseArgs({
  options: {
    models: { type: 'string' },
    name: { type: 'string' },
    from: { type: 'string', default: 'de' },
  },
  allowPositionals: true,
});
// A folder with this one model: the port chooses by language, and others may be as good.
const alone = mkdtempSync(join(tmpdir(), 'speak-'));
cpSync(resolve(values.models, values.name), join(alone, values.name), { recursive: true });
const translator = openTranslator({ folder: alone, offline: true });
try {
  console.log((await translator.modelFor(values.from, 'en'))?.name);
  for (const { text } of await translator.translate(positionals, values.from, 'en')) console.log(text);
} finally {
  await translator.close();
  rmSync(alone, { recursive: true });
}

/* One model of a folder of models, through the Translator port of packages/models (npm run build first). */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openTranslator } from '../../../packages/models/dist/index.js';

/** Hands the translator to `use`, alone in a folder of its own: the port chooses by language, and others may be as good. */
export async function withTranslator({ models, name }, use) {
  const alone = mkdtempSync(join(tmpdir(), 'crossquote-one-'));
  cpSync(resolve(models, name), join(alone, name), { recursive: true });
  const translator = openTranslator({ folder: alone, offline: true });
  try {
    await use(translator);
  } finally {
    await translator.close();
    rmSync(alone, { recursive: true });
  }
}

/*
 * Says lines in English with the model of that name, through the Translator port of packages/models (npm run build first).
 *   node scripts/train/translator/speak.mjs --models data/models --name <name> [--from de] 'Ein Satz.'
 */
import { parseArgs } from 'node:util';
import { withTranslator } from './translator-of.mjs';

const { values, positionals } = parseArgs({
  options: {
    models: { type: 'string' },
    name: { type: 'string' },
    from: { type: 'string', default: 'de' },
  },
  allowPositionals: true,
});
await withTranslator(values, async (translator) => {
  console.log((await translator.modelFor(values.from, 'en'))?.name);
  for (const { text } of await translator.translate(positionals, values.from, 'en')) console.log(text);
});

/** import: takes back what `export` wrote: a whole collection, or translations that somebody worked on. */
import { type Act, InvalidInput } from '@crossquote/domain';
import { idKeyOf, importRecords, importXml, isXml } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { beginningOf, linesOf, wholeFile } from '../intake/import-input.ts';
import { actNow } from '../named-by.ts';
import { withRuntime } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { importedText, returnedText } from '../view/imported-text.ts';

export const importVerb: Verb = {
  takes: '<file>…',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'Who brings in its reports, for the ledger' },
    anew: {
      type: 'boolean',
      description: 'Also reports that are here as another version read the same file: beside them',
    },
  },
  example: 'crossquote export -f xliff -s de -o de.xlf && crossquote import de.xlf && crossquote resume',
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { args, terminal } = context;
      if (args._.length === 0)
        throw new InvalidInput(
          'nothing to import; name files that `crossquote export` wrote: .jsonl, .xlf, .tmx',
        );
      // Only one that was named: the default collection is where new reports go.
      const named = typeof args['collection'] === 'string' ? runtime.config.collection : null;
      let hasProblems = false;
      for (const file of args._) {
        const options = { named, isAnew: args['anew'] === true, act: actNow(context) };
        const { result, text } = await importFile(file, runtime, options);
        if (args['json']) terminal.out(`${JSON.stringify({ file, ...result })}\n`);
        else terminal.err(text);
        hasProblems ||= result.problems.length > 0;
      }
      return hasProblems ? 1 : 0;
    }),
};

interface ImportOptions {
  /** The collection that somebody named. */
  readonly named: string | null;
  readonly isAnew: boolean;
  readonly act: Act;
}

async function importFile(
  file: string,
  { store, config, names }: Runtime,
  { named, isAnew, act }: ImportOptions,
) {
  if (isXml(await beginningOf(file))) {
    // As `export` shows names to operators, and to readers.
    const hiders = [(await names.as('private')).hider, (await names.as('public')).hider];
    const everybody = await names.everybody();
    const returned = { by: null, at: act.at };
    const result = await importXml(await wholeFile(file), store, returned, {
      hiders,
      everybody,
      knowsNames: true,
    });
    return { result, text: returnedText(file, result) };
  }
  const result = await importRecords(
    linesOf(file),
    store,
    act,
    named,
    isAnew,
    await idKeyOf(config.idKey, store),
  );
  return { result, text: importedText(file, result, config.collection) };
}

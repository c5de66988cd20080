/** models: every model that is here or could be. */
import { modelListings } from '@crossquote/runtime';
import { configOf } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';

/** What it is for, where no language pair says it. */
const TASKS = {
  translation: 'translation',
  'feature-extraction': 'sentence vectors',
  differences: 'differences',
  unknown: 'unknown',
} as const;

export async function listAll(context: VerbContext): Promise<number> {
  const listings = await modelListings(configOf(context));
  if (context.args['json']) {
    context.terminal.out(`${JSON.stringify(listings)}\n`);
    return 0;
  }
  for (const m of listings) {
    const sources = m.languages.length > 0 ? m.languages.join(', ') : m.source;
    const pair = sources && m.target ? `${sources} -> ${m.target}` : TASKS[m.task ?? 'unknown'];
    const size =
      m.bytes === null ? '' : `${m.where === 'not here' ? 'about ' : ''}${Math.ceil(m.bytes / 1e6)} MB`;
    context.terminal.out(
      `${m.state.padEnd(9)} ${m.name.padEnd(34)} ${pair.padEnd(20)} ${size.padEnd(13)} ${m.licence ?? 'licence not stated'}\n`,
    );
    if (m.nextAction) context.terminal.out(`          -> ${m.nextAction}\n`);
  }
  return listings.some((m) => m.state === 'damaged') ? 1 : 0;
}

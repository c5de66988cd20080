/**
 * Prints testimonies as they are found, in the order in which they were, and goes on where it stopped:
 * `node examples/new-testimonies/new-testimonies.mjs [http://127.0.0.1:8787] [--place <file>]`. CROSSQUOTE_TOKEN is needed where the server asks for one.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ApiProblem, createClient } from '@crossquote/client';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { place: { type: 'string' } } });
const client = createClient({
  baseUrl: positionals[0] ?? 'http://127.0.0.1:8787',
  token: process.env.CROSSQUOTE_TOKEN,
});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

try {
  await follow(await placeBefore());
} catch (error) {
  if (!stop.signal.aborted) throw error;
}

async function follow(since) {
  try {
    for await (const { change, cursor } of client.follow({ kind: 'testimony', since }, stop)) {
      if (change.op !== 'delete') await printOne(change.id);
      await keepPlace(cursor);
    }
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 410) throw error;
    // We were away for longer than changes are kept: all there is, then on from here.
    for await (const testimony of client.testimonies({}, stop)) print(testimony);
    await keepPlace(error.problem.nextCursor);
    return follow(error.problem.nextCursor);
  }
}

/** One that is not there any more was taken into a larger one, which is a change of its own. */
async function printOne(id) {
  try {
    print(await client.testimony(id, stop));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 404) throw error;
  }
}

function print({ id, state, members }) {
  console.log(`\n${id} (${state}), ${new Set(members.map(({ reportId }) => reportId)).size} reports`);
  for (const { speaker, language, text, translation } of members) {
    console.log(`  ${speaker.name ?? 'somebody'} [${language}]: ${text}`);
    if (translation)
      console.log(`    in ${translation.language}, by a ${translation.origin}: ${translation.text}`);
  }
}

async function placeBefore() {
  if (values.place === undefined) return undefined;
  return (await readFile(values.place, 'utf8').catch(() => '')).trim() || undefined;
}

/** Written beside and renamed, so that a stop in the middle leaves the place before. */
async function keepPlace(cursor) {
  if (values.place === undefined) return;
  await writeFile(`${values.place}.new`, `${cursor}\n`);
  await rename(`${values.place}.new`, values.place);
}

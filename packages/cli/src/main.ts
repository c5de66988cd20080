/** The command line: finds the verb, prints help, turns errors into one clear line and an exit code. */
import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { helpOf, overview } from './help.ts';
import { nearest } from './nearest.ts';
import { OTHER_WORDS } from './other-words.ts';
import { parseVerbArgs } from './parse-args.ts';
import { renaming } from './renaming.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { COMMON_OPTIONS } from './verb.ts';
import { VERBS } from './verbs.ts';
import { version } from './version.ts';

/** Milliseconds that the process may outlive its work. */
const LAST_RESORT_MS = 10_000;

/** @returns the exit code: 0 all went well, 1 some item failed, 2 the call itself was wrong. */
export async function main(raw: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = raw;
  const width = terminal.isInteractive ? terminal.columns : null;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return print(overview(width));
  if (name === '--version') return print(`${version()}\n`);
  const entry = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (name.startsWith('-')) {
    terminal.err(`crossquote: options stand behind the verb, as in crossquote status ${name}\n`);
    return 2;
  }
  if (!entry) {
    terminal.err(`crossquote: there is no verb "${name}"; ${insteadOf(name)}\n`);
    return 2;
  }
  const { terminal: own, say } = renaming(terminal);
  try {
    const verb = await entry.load();
    if (rest.includes('--help') || rest.includes('-h'))
      return print(helpOf(name, entry.summary, verb, width));
    const args = parseVerbArgs(rest, { ...COMMON_OPTIONS, ...verb.options });
    return await verb.run({ args, terminal: own, say });
  } catch (error) {
    own.err(`crossquote ${name}: ${await oneLine(error)}\n`);
    return error instanceof InvalidInput ? 2 : 1;
  }

  function print(text: string): number {
    terminal.out(text);
    return 0;
  }
}

function insteadOf(word: string): string {
  const all = 'crossquote --help shows all of them';
  if (Object.hasOwn(OTHER_WORDS, word)) return `here that is crossquote ${OTHER_WORDS[word]}; ${all}`;
  const verbs = Object.keys(VERBS);
  const meant = nearest(word, verbs);
  return meant === null ? `there are ${verbs.join(', ')}` : `did you mean ${meant}? ${all}`;
}

/** Our own errors tell the fix; a foreign one is named with its place, never with words that may be a report's. */
async function oneLine(error: unknown): Promise<string> {
  const ours = [InvalidInput, NotFound, Conflict, Unavailable].some((type) => error instanceof type);
  if (ours) return (error as Error).message;
  // Loaded late, as a verb is: with the runtime come the database, the queue and the models.
  const { showsForeignErrors } = await import('@crossquote/runtime');
  if (showsForeignErrors()) console.error(error);
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  return `unexpected ${error instanceof Error ? error.name : 'error'}${code}; run it again with CROSSQUOTE_DEBUG=1 to see where`;
}

/* v8 ignore start -- the process's own entry */
if (process.argv[1] && /crossquote(\.js)?$/.test(process.argv[1])) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `crossquote export | head` closes the pipe: that is no error.
    if (error.code === 'EPIPE') process.exit(0);
  });
  const code = await main(process.argv.slice(2), processTerminal());
  // Somebody who stopped the run has set it already.
  process.exitCode ??= code;
  // Whatever is left open by then (there should be nothing) holds the process no longer, once all is written.
  process.stdout.write('', () => setTimeout(() => process.exit(), LAST_RESORT_MS).unref());
}
/* v8 ignore stop */

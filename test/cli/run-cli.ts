/** Runs the built command line as a person would: a process of its own, with a home of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../packages/cli/src/main.ts';
import { shownLines } from '../../packages/cli/src/view/shown.ts';
import { BRIEF } from '../brief-processes.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'packages/cli/bin/crossquote.js');

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** What the command is begun with, to run it elsewhere. */
  readonly within?: readonly string[];
}

/** A new, empty folder outside the checkout. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'crossquote-test-'));
}

export function startCli(
  args: readonly string[],
  { env = {}, cwd = ROOT, within = [] }: CliOptions = {},
): ChildProcess {
  const [program = '', ...rest] = [...within, process.execPath, ...BRIEF, BIN, ...args];
  return spawn(program, rest, { cwd, env: { ...cleanEnv(), ...env } });
}

function cleanEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(CROSSQUOTE_|DATABASE_URL|REDIS_URL|LOG_LEVEL|VITEST|NODE_OPTIONS)/.test(name),
    ),
  );
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/**
 * As runCli, in this process: no second is spent on starting another, but nothing is shown of signals, pipes and stdin. One at a time in a file, since the
 * settings are this process's environment and folder.
 */
export async function runHere(
  args: readonly string[],
  { env = {}, cwd = ROOT }: Omit<CliOptions, 'input' | 'within'> = {},
): Promise<CliResult> {
  const [kept, home] = [process.env, process.cwd()];
  const write = process.stderr.write.bind(process.stderr);
  let [out, err] = ['', ''];
  process.env = { ...cleanEnv(), ...env };
  process.chdir(cwd);
  // What is logged goes there without the terminal.
  process.stderr.write = (text: string | Uint8Array) => {
    err += String(text);
    return true;
  };
  try {
    const code = await main(args, {
      out: (text) => {
        out += text;
      },
      write: async (text) => {
        out += text;
      },
      err: (text) => {
        err += shownLines(text);
      },
      isInteractive: false,
      showsProgress: false,
      columns: 110,
    });
    return { code, out, err };
  } finally {
    process.env = kept;
    process.chdir(home);
    process.stderr.write = write;
  }
}

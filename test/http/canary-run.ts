/**
 * Fifty invented people whom nobody may learn of, put through everything as files, a process that serves and the command line: all that comes out on any
 * path is kept, to be searched for them.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Canary, canaries } from '@crossquote/pipeline/testing';
import { newFolder, runCli, runHere, startCli } from '../cli/run-cli.ts';

export const CANARIES = canaries(50);
const A_REPORT = 10;
const GROUPS = Array.from({ length: CANARIES.length / A_REPORT }, (_, i) =>
  CANARIES.slice(i * A_REPORT, (i + 1) * A_REPORT),
);

type Env = Readonly<Record<string, string>>;
type Headers = Readonly<Record<string, string>>;

export interface CanaryRun {
  readonly url: string;
  readonly readers: readonly (readonly [string, Headers])[];
  readonly operator: Headers;
  /** What the server said on stderr, at debug level. */
  readonly log: () => string;
  /** What a process of its own prints, wherever it prints it. */
  readonly cli: (...args: readonly string[]) => Promise<string>;
  /** What the same command prints in this process, in a second less. */
  readonly here: (...args: readonly string[]) => Promise<string>;
}

export interface BegunRun {
  readonly ready: Promise<CanaryRun>;
  /** Ends the server, or sees that none is started any more: also for whoever could not wait until all was ready. */
  readonly stop: () => Promise<void>;
}

/** Two reports of ten people each time, in English and in Arabic; names stand in file names, titles and addresses as well. */
function writeCanaries(): string {
  const folder = join(newFolder(), 'reports');
  mkdirSync(folder);
  for (const [i, group] of GROUPS.entries()) {
    const [first] = group;
    if (!first) continue;
    const slug = first.latin.toLowerCase().replace(' ', '-');
    writeFileSync(join(folder, `interview-${slug}.txt`), group.map(english).join('\n\n'));
    const about = {
      title: `What ${first.latin} saw`,
      url: `https://news.example/${slug}`,
      date: `2026-03-0${i + 1}`,
    };
    writeFileSync(join(folder, `interview-${slug}.txt.json`), JSON.stringify(about));
    writeFileSync(join(folder, `arabic-${i}.txt`), group.map(arabic).join('\n\n'));
  }
  return folder;
}

/** Each of a report tells something else, so that not everything is compared with everything: a third less work. The next report tells the same again. */
const TOLD = [
  ['The ferry left the pier without its lights', 'العبارة غادرت الرصيف بلا أضواء'],
  ['Soldiers burned the school beside the mill', 'الجنود أحرقوا المدرسة بجانب الطاحونة'],
  ['The doctors had no water for three days', 'الأطباء بقوا بلا ماء ثلاثة أيام'],
  ['My brother was taken from the bakery at dawn', 'أخي أخذوه من المخبز عند الفجر'],
  ['A drone circled over the market until noon', 'طائرة مسيرة حامت فوق السوق حتى الظهر'],
  ['The bridge fell while the bus was crossing', 'الجسر انهار بينما كانت الحافلة تعبره'],
  ['They counted the prisoners twice every night', 'كانوا يعدون السجناء مرتين كل ليلة'],
  ['Nobody buried the old shepherd for a week', 'لم يدفن أحد الراعي العجوز طوال أسبوع'],
  ['The guards sold our blankets at the gate', 'الحراس باعوا بطانياتنا عند البوابة'],
  ['We hid the children under the church floor', 'خبأنا الأطفال تحت أرضية الكنيسة'],
] as const;

function english({ latin, handle }: Canary, i: number): string {
  const surname = latin.split(' ')[1] ?? '';
  return `“${TOLD[i]?.[0]} and nobody answered,” said ${latin}. “We waited for boat ${i + 30},” ${surname} said. ${latin} posts as ${handle}; see https://posts.example/${handle.slice(1)}/7.`;
}

function arabic({ arabic: name }: Canary, i: number): string {
  return `قال ${name}: «${TOLD[i]?.[1]} ولم يجب أحد». وأضاف ${name} أن القارب ${i + 30} لم يصل.`;
}

/** Begins a server with all of it in, and everybody protected: by the Latin name and the handle alone. */
export function beginCanaries(env: Env, afterQueued: () => Promise<void> = async () => {}): BegunRun {
  let server: ChildProcess | null = null;
  let isStopped = false;
  const start: typeof startCli = (...how) => {
    if (isStopped) throw new Error('stopped before it was started');
    return (server = startCli(...how));
  };
  return {
    ready: canaryRun(env, afterQueued, start),
    stop: async () => {
      isStopped = true;
      if (server?.kill('SIGTERM')) await once(server, 'exit');
    },
  };
}

async function canaryRun(
  env: Env,
  afterQueued: () => Promise<void>,
  start: typeof startCli,
): Promise<CanaryRun> {
  // A collection may be called after somebody.
  const all = { ...env, LOG_LEVEL: 'debug', CROSSQUOTE_COLLECTION: CANARIES[0]?.latin ?? '' };
  const printed =
    (run: typeof runHere) =>
    async (...args: readonly string[]) => {
      const { out, err } = await run(args, { env: all });
      return `${out}${err}`;
    };
  const here = printed(runHere);
  await here('add', '--enqueue-only', writeCanaries());
  await afterQueued();
  await here('resume', '-q');
  const tokens = new Map<string, Headers>();
  for (const role of ['reader', 'reviewer', 'operator']) {
    const { out } = await runHere(['token', 'create', '--role', role, '--name', role, '-q'], { env });
    tokens.set(role, { Authorization: `Bearer ${out.trim()}`, 'Content-Type': 'application/json' });
  }
  const server = start(['serve', '--port', '0', '-v', '--rate-limit', '1000000'], { env: all });
  const said: string[] = [];
  const url = await served(server, said);
  const operator = tokens.get('operator') ?? {};
  for (const { latin, handle } of CANARIES) {
    const body = JSON.stringify({ who: latin, class: 'protected', handles: [handle] });
    const answer = await fetch(`${url}/v1/people`, { method: 'PUT', headers: operator, body });
    if (!answer.ok) throw new Error(`nobody was protected: ${answer.status}`);
  }
  return {
    url,
    readers: [...tokens, ['nobody', {}]],
    operator,
    log: () => said.join('\n'),
    cli: printed(runCli),
    here,
  };
}

async function served(server: ChildProcess, said: string[]): Promise<string> {
  const lines = createInterface({ input: server.stderr as NodeJS.ReadableStream });
  return new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error(said.join('\n'))));
    lines.on('line', (line) => {
      said.push(line);
      const found = /Serving on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
}

/** What of anybody stands in a text, however it is written. */
export function found(text: string): readonly string[] {
  const plain = searchable(text);
  return NEEDLES.filter((needle) => plain.includes(needle));
}

function searchable(text: string): string {
  const unescaped = text.replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const decoded = unescaped.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return decoded.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const NEEDLES = [
  ...new Set(
    CANARIES.flatMap(({ latin, arabic: name, handle }) => [
      ...latin.split(' '),
      ...name.split(' '),
      handle.slice(1),
    ]),
  ),
].map(searchable);

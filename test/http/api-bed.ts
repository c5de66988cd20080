/** The API on the fakes of every port, with two reports that tell one thing in two languages. */
import { randomBytes } from 'node:crypto';
import { type AccessRules, type Api, type ApiDeps, apiApp, type RequestEvent } from '@crossquote/api';
import {
  type AccessToken,
  type Alignment,
  alignmentId,
  type Quote,
  type Report,
  type Role,
  sentenceId,
  sha256,
  type Testimony,
  type Translation,
  testimonyId,
  tokenId,
  translationId,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { openNames, type Store } from '@crossquote/pipeline';
import {
  type FakeJobQueue,
  type FixedClock,
  fakeEmbedder,
  fakeJobQueue,
  fakeLexicon,
  fakeStore,
  fakeTranslator,
  fixedClock,
} from '@crossquote/pipeline/testing';

export interface ApiBed {
  readonly app: Api;
  readonly deps: ApiDeps;
  readonly store: Store;
  readonly queue: FakeJobQueue;
  readonly clock: FixedClock;
  readonly events: readonly RequestEvent[];
  /** Makes a token in force for a day. @returns the header that carries it. */
  token(role: Role, name?: string, reveals?: boolean): Promise<Readonly<Record<string, string>>>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever came, for `toMatchObject`
  readonly body: any;
}

const LOOPBACK: AccessRules = {
  anonymousReads: true,
  hosts: ['localhost', '127.0.0.1', '[::1]'],
  behindProxy: false,
  requestsPerMinute: 100_000,
};

const DAY = 86_400_000;

export function apiBed(access: Partial<AccessRules> = {}, more: Partial<ApiDeps> = {}): ApiBed {
  const clock = fixedClock('2026-03-05T10:00:00.000Z');
  const [store, queue] = [more.store ?? fakeStore(clock), fakeJobQueue()];
  const events: RequestEvent[] = [];
  const deps: ApiDeps = {
    store,
    queue,
    clock,
    translator: fakeTranslator({ texts: { 'Die Brücke ist weg.': 'The bridge is gone.' } }),
    embedder: fakeEmbedder(),
    lexicon: fakeLexicon(),
    targets: ['en'],
    collection: 'default',
    languagePairs: async () => [['de', 'en']],
    access: { ...LOOPBACK, ...access },
    // Most tests are about other things than names.
    names: openNames(store, 'public'),
    streams: { most: 2, pauseMs: 1, longestMs: 60_000 },
    sweeps: { soon: () => undefined },
    version: '0.0.0',
    onRequest: (event) => events.push(event),
    ...more,
  };
  const app = apiApp(deps);
  return {
    app,
    deps,
    store,
    queue,
    clock,
    events,
    token: (role, name = role, reveals = false) => addToken(store, clock, { role, name, reveals }),
    get: async (path, headers = {}) => answerOf(await app.request(path, { headers })),
    post: async (path, body, headers = {}) =>
      answerOf(
        await app.request(path, {
          method: 'POST',
          headers: body instanceof FormData ? headers : { 'Content-Type': 'application/json', ...headers },
          body: body instanceof FormData ? body : JSON.stringify(body),
        }),
      ),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

async function addToken(
  store: Store,
  clock: FixedClock,
  { role, name, reveals }: Pick<AccessToken, 'role' | 'name' | 'reveals'>,
) {
  const secret = randomBytes(32).toString('base64url');
  const hash = sha256(secret);
  const now = clock.now();
  await store.addToken(
    {
      id: tokenId(hash),
      name,
      role,
      reveals,
      hash,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + DAY).toISOString(),
      revokedAt: null,
    },
    'kim',
  );
  return { Authorization: `Bearer ${secret}` };
}

export interface Told {
  readonly one: Report;
  readonly two: Report;
  readonly quotes: readonly [Quote, Quote];
  readonly alignment: Alignment;
  readonly testimony: Testimony;
}

const speaker = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };

/** Two reports, a quote, a sentence and a vector each, one alignment, one testimony. */
export async function told({ store, deps }: Pick<ApiBed, 'store' | 'deps'>): Promise<Told> {
  const one = aReport({ title: 'The bridge', publisher: 'Varn Herald', publishedAt: '2026-03-02' });
  const german = 'Die Brücke ist weg, sagte Mira Holm. 🌉 Alle weinten.';
  const two = aReport({ text: german, language: 'de', publishedAt: '2026-03-01', source: 'zwei.txt' });
  const quotes = [
    aQuote(one, 'The bridge is gone', { speaker, cue: { start: 20, end: 24 } }),
    aQuote(two, 'Die Brücke ist weg', { speaker }),
  ] as const;
  for (const [report, quote] of [[one, quotes[0]] as const, [two, quotes[1]] as const])
    await tellOne(store, deps, report, quote);
  const alignment = alignmentOf(quotes);
  await store.saveAlignments({ subject: one.id, stage: 'align', fingerprint: 'f' }, [alignment]);
  const testimony = testimonyOf([two, one], [quotes[1], quotes[0]], alignment);
  await store.saveTestimonies({ subject: 'default', stage: 'cluster', fingerprint: 'f' }, [testimony]);
  return { one, two, quotes, alignment, testimony };
}

async function tellOne(store: Store, deps: ApiDeps, report: Report, quote: Quote): Promise<void> {
  const mark = { subject: report.id, fingerprint: 'f' };
  await store.addReport(report, new TextEncoder().encode(report.text));
  const cut = report.text.indexOf('.') + 1;
  const ranges = [
    { start: 0, end: cut },
    { start: cut, end: report.text.length },
  ].filter((r) => r.start < r.end);
  const sentences = ranges.map((range, index) => ({
    id: sentenceId(report.id, range),
    reportId: report.id,
    index,
    range,
    role: 'text' as const,
  }));
  await store.saveSentences({ ...mark, stage: 'split' }, sentences);
  await store.saveQuotes({ ...mark, stage: 'quotes' }, [quote]);
  if (report.language === 'de') {
    const list = [...sentences.map(({ id }) => id), quote.id].map((of) => translationOf(report.id, of));
    await store.saveTranslations({ ...mark, stage: 'translate' }, list, null);
  }
  await store.saveTerms(report.id, new Map([[quote.id, { terms: ['bridg', 'gon', '@mira'], keys: [] }]]));
  const [vector = new Float32Array()] = await deps.embedder.embed(['The bridge is gone']);
  const whole = { reportId: report.id, of: quote.id, part: null, model: deps.embedder.model, vector };
  const said = sentences.slice(0, 1).map(({ id }) => ({ ...whole, of: id }));
  await store.saveEmbeddings({ ...mark, stage: 'embed' }, [...said, whole]);
}

function translationOf(reportId: string, of: string): Translation {
  const model = { name: 'fake/de-en', revision: '1', dtype: 'fp32' };
  return {
    id: translationId(of, 'en', 'machine', model),
    reportId,
    of,
    language: 'en',
    text: 'The bridge is away',
    origin: 'machine',
    model,
    state: 'initial',
    warnings: [{ check: 'unsure', detail: 'away' }],
  };
}

function alignmentOf([a, b]: readonly [Quote, Quote]): Alignment {
  return {
    id: alignmentId(a.id, b.id),
    collection: 'default',
    quotes: [a.id, b.id].sort() as [string, string],
    relation: 'translation',
    score: 0.9,
    evidence: [{ signal: 'meaning', value: 0.8, contribution: 0.9, note: 'the wholes', without: 0.5 }],
    differences: [{ what: 'omission', left: null, right: { start: 0, end: 3, text: 'The' } }],
  };
}

function testimonyOf(
  reports: readonly Report[],
  quotes: readonly [Quote, Quote],
  alignment: Alignment,
): Testimony {
  const members = quotes.map(({ id }) => id);
  const joinedBy = { alignment: alignment.id, score: 0.9 };
  return {
    id: testimonyId(members),
    collection: 'default',
    state: 'suggested',
    languages: ['de', 'en'],
    speakers: [{ id: 'p_1', name: 'Mira Holm' }],
    reports: reports.map(({ id }) => id),
    firstSeen: '2026-03-01',
    members,
    alignments: [alignment.id],
    searched: reports.map(({ id }) => id),
    earliest: quotes[0].id,
    fullest: quotes[1].id,
    reasons: [
      { joinedBy, takenFrom: null },
      {
        joinedBy,
        takenFrom: { reportId: reports[0]?.id ?? '', quoteId: quotes[0].id, reason: 'translation' },
      },
    ],
    conflicts: [],
  };
}

/** A server of the desk on the embedded database, with questions to decide, that can be stopped and started again. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { accessRules, apiApp, listen, newToken } from '@crossquote/api';
import {
  type Alignment,
  alignmentId,
  pairOf,
  type Quote,
  sentenceId,
  type Testimony,
  testimonyId,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { type Clock, listTerm, openNames, type Store, systemClock } from '@crossquote/pipeline';
import { fakeEmbedder, fakeJobQueue, fakeLexicon, fakeTranslator } from '@crossquote/pipeline/testing';
import { openEmbedded, openStore } from '@crossquote/store';
import { TEMPLATE_FOLDER } from '@crossquote/store/testing';
import { desk, sessionKey } from '@crossquote/web';

export interface DeskServer {
  readonly url: string;
  readonly store: Store;
  /** One of each kind of page. */
  readonly paths: readonly string[];
  /** @returns the secret of a reviewer's token. */
  token(name: string): Promise<string>;
  /** Puts the server's clock forward. */
  advance(ms: number): void;
  /** No time passes on the server until what this returns is called. */
  stopClock(): () => void;
  /** The same home and port, another process as far as a browser can tell. */
  restart(): Promise<DeskServer>;
  close(): Promise<void>;
}

export async function startDesk(home: string, pairs: number): Promise<DeskServer> {
  const opened = await open(home, 0);
  const paths = await questions(opened.store, pairs);
  return server(home, opened, paths);
}

type Opened = Awaited<ReturnType<typeof open>>;

async function open(home: string, port: number) {
  let aheadMs = 0;
  let stoppedAt: Date | null = null;
  const clock: Clock = { now: () => new Date((stoppedAt ?? systemClock.now()).getTime() + aheadMs) };
  const stopClock = () => {
    stoppedAt = systemClock.now();
    return () => {
      stoppedAt = null;
    };
  };
  const advance = (ms: number) => {
    aheadMs += ms;
  };
  const store = await openStore(
    await openEmbedded(join(home, 'database'), { templateFolder: TEMPLATE_FOLDER }),
  );
  const access = accessRules({
    host: '127.0.0.1',
    hasTls: false,
    behindProxy: false,
    requestsPerMinute: 100_000,
  });
  const shared = {
    store,
    queue: fakeJobQueue(),
    clock,
    embedder: fakeEmbedder(),
    lexicon: fakeLexicon({ الجسر: 'bridge' }),
    translator: fakeTranslator(),
    targets: ['en'],
    collection: 'default',
    access,
    names: openNames(store, 'public'),
  };
  const more = {
    languagePairs: async () => [],
    streams: { most: 2, pauseMs: 50, longestMs: 60_000 },
    sweeps: { soon: () => undefined },
    version: '0',
  };
  const app = apiApp(
    { ...shared, ...more },
    desk({ ...shared, sweeps: more.sweeps, key: sessionKey(home), entry: null }),
  );
  return { store, advance, stopClock, listening: await listen(app, { host: '127.0.0.1', port, tls: null }) };
}

function server(
  home: string,
  { store, advance, stopClock, listening }: Opened,
  paths: readonly string[],
): DeskServer {
  const close = async () => {
    await listening.close();
    await store.close();
  };
  return {
    url: listening.url,
    store,
    paths,
    advance,
    stopClock,
    close,
    token: async (name) => {
      const wish = { name, role: 'reviewer' as const, expires: '1d', reveals: false };
      const { secret, token } = newToken(wish, systemClock);
      await store.addToken(token, 'kim');
      return secret;
    },
    restart: async () => {
      await close();
      return server(home, await open(home, Number(new URL(listening.url).port)), paths);
    },
  };
}

/** As many pairs of an English and a German or Arabic quote, each with a score of its own. */
async function questions(store: Store, pairs: number): Promise<readonly string[]> {
  const mark = (subject: string, stage: 'quotes' | 'align' | 'cluster') => ({
    subject,
    stage,
    fingerprint: 'f',
  });
  const nonce = randomBytes(4).toString('hex');
  const english = await said(store, `${nonce}: the bridge is gone`, 'en', pairs);
  const other = await said(store, `${nonce}: الجسر ذهب`, 'ar', pairs);
  const alignments = english.map((quote, i) => {
    const twin = other[i] as Quote;
    return {
      id: alignmentId(quote.id, twin.id),
      collection: 'default',
      quotes: pairOf(quote.id, twin.id),
      relation: 'translation' as const,
      score: 0.5 + i / 100,
      evidence: [
        { signal: 'meaning', value: 0.8, contribution: 0.5 + i / 100, note: 'the wholes', without: 0.5 },
      ],
      differences: i % 2 === 0 ? [{ what: 'number' as const, left: null, right: null }] : [],
    };
  });
  const [first] = english;
  const [one, another] = alignments.slice(-2);
  const third = between(english.at(-1), other.at(-2), { ...alignments[1], score: 0.99 } as Alignment);
  await store.saveAlignments(mark(first?.reportId ?? '', 'align'), [...alignments, third]);
  const [pair] = alignments;
  const reports = [english[0]?.reportId ?? '', other[0]?.reportId ?? ''];
  const [testimony, second] = alignments.slice(0, 2).map((each) => testimonyOf(each, reports));
  const many = one && another && testimonyOfMany([one, another, third], reports);
  const told = [testimony, second, many].flatMap((each) => each ?? []);
  await store.saveTestimonies(mark('default', 'cluster'), told);
  const term = { source: { language: 'en', text: 'bridge' }, target: { language: 'ar', text: 'الجسر' } };
  await listTerm({ ...term, seen: '' }, store, { by: 'rosa', at: systemClock.now().toISOString() });
  return [
    '/desk',
    '/desk/testimonies',
    '/desk/overview',
    '/desk/reports',
    '/desk/history',
    '/desk/sign-in',
    '/desk/none',
    `/desk/pairs/${pair?.id}`,
    `/desk/testimonies/${testimony?.id}`,
    `/desk/testimonies/${second?.id}`,
    `/desk/testimonies/${many?.id}`,
    '/desk/bulk?from=60',
    '/desk/search',
    '/desk/search?q=Holm',
    '/desk/search?q=nobody&in=sentences',
    '/desk/look',
    '/desk/operations',
    `/desk/reports/${first?.reportId}`,
    `/desk/reports/${first?.reportId}/translation?to=ar`,
    '/desk/terms?from=en&to=ar',
    `/desk/reports/${first?.reportId}/correct`,
    `/desk/quotes/${first?.id}/belongs?q=bridge`,
  ];
}

function testimonyOf(
  { id, quotes }: Pick<Alignment, 'id' | 'quotes'>,
  reports: readonly string[],
): Testimony {
  const members = [...quotes];
  return {
    id: testimonyId(members),
    collection: 'default',
    state: 'suggested',
    languages: ['ar', 'en'],
    speakers: [{ id: 'p_1', name: 'Mira Holm' }],
    reports,
    firstSeen: '2026-03-01',
    members,
    alignments: [id],
    searched: [],
    earliest: members[0] ?? null,
    fullest: members[1] ?? '',
    reasons: members.map(() => ({ joinedBy: { alignment: id, score: 0.5 }, takenFrom: null })),
    conflicts: [],
  };
}

function between(one: Quote | undefined, other: Quote | undefined, like: Alignment): Alignment {
  const quotes = pairOf(one?.id ?? '', other?.id ?? '');
  return { ...like, id: alignmentId(...quotes), quotes };
}

/** Of four tellings, which pairs hold together. */
function testimonyOfMany(ties: readonly Alignment[], reports: readonly string[]): Testimony {
  const members = [...new Set(ties.flatMap(({ quotes }) => quotes))].sort();
  const like = testimonyOf({ id: ties[0]?.id ?? '', quotes: ties[0]?.quotes ?? ['', ''] }, reports);
  return {
    ...like,
    id: testimonyId(members),
    members,
    alignments: ties.map(({ id }) => id),
    earliest: members[0] ?? null,
    fullest: members[0] ?? '',
    reasons: members.flatMap(() => like.reasons.slice(0, 1)),
  };
}

/** One report that says so many things. */
async function said(store: Store, what: string, language: string, times: number): Promise<readonly Quote[]> {
  const words = Array.from({ length: times }, (_, i) => `${what} (${i + 1})`);
  const report = aReport({
    text: words.map((each) => `“${each}”`).join('\n'),
    language,
    publishedAt: '2026-03-01',
  });
  await store.addReport(report, new TextEncoder().encode(report.text));
  const ends = words.map((_, i) => words.slice(0, i + 1).join('').length + 3 * (i + 1));
  const sentences = ends.map((end, index) => {
    const range = { start: ends[index - 1] ?? 0, end: Math.min(end, report.text.length) };
    return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' as const };
  });
  await store.saveSentences({ subject: report.id, stage: 'split', fingerprint: 'f' }, sentences);
  const speaker = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };
  const quotes = words.map((each) => aQuote(report, each, { speaker }));
  await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, quotes);
  return quotes;
}

/** Testimonies and reports. */

import {
  type Alignment,
  isFuller,
  NotFound,
  otherParts,
  type Testimony,
  tellsOtherwise,
} from '@crossquote/domain';
import {
  ANY_TESTIMONY,
  bestTranslation,
  latestReviews,
  type NameHider,
  type SenseOf,
  type Store,
  testimonyById,
  testimonyRecordsOf,
} from '@crossquote/pipeline';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { ReportsPage, TestimoniesPage } from '../pages/lists.tsx';
import { page } from '../pages/page.ts';
import { ReportPage } from '../pages/report-page.tsx';
import { TestimonyPage } from '../pages/testimony-page.tsx';
import { pairViews } from '../view/pair-view.ts';
import { shownReport } from '../view/report-view.ts';
import { reshapeView } from '../view/reshape-view.ts';
import { type SideView, sideView } from '../view/side-view.ts';
import { inOrder, pairsInConflict, pairsToOpen, pairsToShow } from '../view/testimony-pairs.ts';
import { toldBetween } from '../view/told-between.ts';
import { namedCollection } from './named-collection.ts';
import type { FrameOf } from './routes.ts';
import { sensesOf } from './senses.ts';

const SIZE = 30;
/** Shown whole; what differs is said of all. */
const MOST_PAIRS = 40;
const MOST_CONFLICTS = 10;

export function readingRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  testimonyRoutes(app, deps, frameOf);
  reportRoutes(app, deps, frameOf);
}

function testimonyRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  app.get('/desk/testimonies', async (c) => {
    const { name: collection } = await namedCollection(c.req.query('collection'), c, deps);
    const filter = { ...ANY_TESTIMONY, collection };
    const found = await store.testimonyPage(filter, { after: afterOf(c), limit: SIZE });
    const next = nextOf(
      '/desk/testimonies',
      found.length === SIZE ? found.at(-1)?.firstSeen : undefined,
      found.at(-1)?.id,
      c,
    );
    const testimonies = c.get('hider').value(await testimonyRecordsOf(store, found));
    const list = { testimonies, otherwise: await otherwiseOf(store, found), next };
    return page(c, <TestimoniesPage frame={frameOf(c)} {...list} />);
  });
  app.get('/desk/testimonies/:id', async (c) => {
    const since = await store.lastChange();
    const found = await testimonyById(store, c.req.param('id'));
    const now = deps.clock.now();
    const asked = c.req.query('pair') ?? null;
    const alignments = await store.alignmentsOf(found.members);
    const shown = await shownPairs(store, found, alignments, asked);
    const read = { found, alignments, shown };
    const view = c.get('hider').value({
      ...(await testimonyView(store, read, c.get('hider'), await sensesOf(deps))),
      reshape: await reshapeView(store, found, alignments, now),
    });
    const collection = c.get('hider').text(found.collection);
    const live = { collection, since, at: now.toISOString(), testimony: found.id };
    const toOpen = pairsToOpen(view.pairs, asked);
    return page(c, <TestimonyPage frame={frameOf(c)} {...view} toOpen={toOpen} live={live} />);
  });
}

function reportRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  app.get('/desk/reports', async (c) => {
    const { name, shown } = await namedCollection(c.req.query('collection'), c, deps);
    const filter = { collection: name, language: null, publisher: null, from: null, to: null };
    const found = await store.reportPage(filter, { after: afterOf(c), limit: SIZE });
    const next = nextOf(
      '/desk/reports',
      found.length === SIZE ? found.at(-1)?.publishedAt : undefined,
      found.at(-1)?.id,
      c,
    );
    const reports = c.get('hider').value(found);
    return page(c, <ReportsPage frame={frameOf(c)} collection={shown} reports={reports} next={next} />);
  });
  app.get('/desk/reports/:id', async (c) => {
    const since = await store.lastChange();
    const shown = await shownReport(store, c.req.param('id'), c.get('hider'), sentenceOf(c));
    const { id, collection } = shown.report;
    const live = {
      collection: c.get('hider').text(collection),
      since,
      at: deps.clock.now().toISOString(),
      reports: [id],
    };
    return page(c, <ReportPage frame={frameOf(c)} shown={c.get('hider').value(shown)} live={live} />);
  });
}

/** The sentence that a link leads to. */
function sentenceOf(c: DeskContext): number | null {
  const at = c.req.query('at') ?? '';
  return /^\d{1,7}$/.test(at) ? Number(at) : null;
}

function afterOf(c: DeskContext) {
  const id = c.req.query('after');
  return id === undefined ? null : { id, at: c.req.query('at') ?? null };
}

/** @param at null: no date; undefined: there is no next page. */
function nextOf(
  path: string,
  at: string | null | undefined,
  id: string | undefined,
  c: DeskContext,
): string | null {
  if (at === undefined || id === undefined) return null;
  const query = new URLSearchParams(at === null ? { after: id } : { after: id, at });
  const collection = c.req.query('collection');
  if (collection !== undefined) query.set('collection', collection);
  return `${path}?${query.toString()}`;
}

/** Ids of those of which something is told otherwise. */
async function otherwiseOf(store: Store, found: readonly Testimony[]): Promise<ReadonlySet<string>> {
  const all = (await store.alignmentsOf(found.flatMap(({ members }) => members))).filter(tellsOtherwise);
  const differ = (testimony: Testimony) => all.some(({ quotes }) => isAmong(quotes, testimony));
  return new Set(found.filter(differ).map(({ id }) => id));
}

function isAmong(quotes: readonly string[], { members }: Testimony): boolean {
  return quotes.every((id) => members.includes(id));
}

/** Ids of those that have room. All decisions of the collection are read for it only where some have none. */
async function shownPairs(
  store: Store,
  found: Testimony,
  alignments: readonly Alignment[],
  asked: string | null,
): Promise<readonly string[]> {
  if (found.alignments.length <= MOST_PAIRS) return found.alignments;
  const known = new Map(alignments.map((alignment) => [alignment.id, alignment]));
  const latest = latestReviews(await store.reviews(found.collection));
  const pairs = found.alignments.map((id) => ({
    ...(known.get(id) ?? { id, score: null, relation: null, differences: [] }),
    latest: latest.get(id) ?? null,
  }));
  return pairsToShow(pairs, asked, MOST_PAIRS);
}

async function testimonyView(
  store: Store,
  read: {
    readonly found: Testimony;
    /** Of its members, with whatever quotes. */
    readonly alignments: readonly Alignment[];
    /** Ids of pairs that have room. */
    readonly shown: readonly string[];
  },
  hider: NameHider,
  senseOf: SenseOf | null,
) {
  const { found, alignments, shown } = read;
  const inConflict = pairsInConflict(found);
  const [[testimony], members, pairs, conflicts] = await Promise.all([
    testimonyRecordsOf(store, [found]),
    membersOf(store, found, hider),
    pairViews(store, shown, hider, senseOf),
    pairViews(store, inConflict.slice(0, MOST_CONFLICTS), hider),
  ]);
  if (!testimony) throw new NotFound('there is no such testimony (any more)');
  // A report may have been removed since the testimony was read: what its telling said is compared with nothing.
  const here = members.map(({ quoteId }) => quoteId);
  const told = toldBetween(alignments, here);
  const ties = alignments.filter(({ quotes }) => quotes.every((id) => here.includes(id)));
  const parts = otherParts(here, ties);
  const fullest = isFuller(found.fullest, ties) ? found.fullest : null;
  const more = found.alignments.length - shown.length;
  const against = { pairs: conflicts, more: Math.max(0, inConflict.length - MOST_CONFLICTS) };
  return { testimony, members, told, parts, fullest, pairs: inOrder(pairs, found.members), more, against };
}

async function membersOf(
  store: Store,
  { members }: Testimony,
  hider: NameHider,
): Promise<readonly SideView[]> {
  const quotes = await store.quotesById(members);
  const [reports, translations] = await Promise.all([
    store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]),
    store.translationsOf(members),
  ]);
  return members.flatMap((id) => {
    const quote = quotes.find((each) => each.id === id);
    const report = reports.find((each) => each.id === quote?.reportId);
    if (!quote || !report) return [];
    const translation = bestTranslation(translations, id);
    return [sideView(report, quote, { translation, differences: [], hider })];
  });
}

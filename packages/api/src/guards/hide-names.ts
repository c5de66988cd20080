/**
 * The gate that every answer under /v1 goes through: names that the caller may not see become pseudonyms, whatever the route and whatever the body.
 * Questions go through it too: of a hidden name as little is found as of a word that nobody knows. Whoever may see all leaves a line in the ledger
 * wherever an answer names somebody protected.
 */
import { collectionShownAs, type NameHider, type NamesAs, pseudonymsIn, sightOf } from '@crossquote/pipeline';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiDeps, ApiEnv } from '../api-deps.ts';
import { type LineMap, mapBody } from './map-body.ts';

type Deps = Pick<ApiDeps, 'names' | 'store' | 'clock'>;

export function hideNames({ names, store, clock }: Deps): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (!c.req.path.startsWith('/v1/')) return next();
    const sight = sightOf(c.get('caller'));
    const asked = await names.as(sight);
    c.set('names', asked);
    await ask(c, asked, store);
    await next();
    if (c.get('isHidden')) {
      if (!asked.hider.isIdle) c.header('Crossquote-Names', 'pseudonyms');
      return;
    }
    if (sight === 'all') {
      const tell = revealing(c, store, clock);
      // What others who see private names would not be shown.
      c.res = await mapBody(c.res, async () => tell((await names.as('private')).hider));
      return;
    }
    // As the database is now: what was just read may name somebody who was not there before.
    const after = await names.as(sight);
    if (after.hider.isIdle && !isStream(c.res)) return;
    c.header('Crossquote-Names', 'pseudonyms');
    let first: NamesAs | null = after;
    c.res = await mapBody(c.res, async () => {
      // What comes later in a stream was read later.
      const { hider } = first ?? (await names.as(sight));
      first = null;
      return hidingWith(hider);
    });
  };
}

/** Every parameter of the query. A collection called after somebody hidden is asked for by the name that it is shown under. */
async function ask(c: Context<ApiEnv>, { question, hider }: NamesAs, store: Deps['store']): Promise<void> {
  if (hider.isIdle) return;
  const url = new URL(c.req.url);
  const asked: [string, string][] = [];
  for (const [name, value] of url.searchParams) {
    const collection = name === 'collection' ? await collectionShownAs(value, hider, store) : null;
    asked.push([name, collection ?? question(value)]);
  }
  const put = new URLSearchParams(asked).toString();
  if (put === url.searchParams.toString()) return;
  url.search = put;
  c.req.raw = new Request(url, { method: c.req.method, headers: c.req.raw.headers });
}

/** It lasts, and somebody may be hidden meanwhile. */
function isStream({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/event-stream') === true;
}

function hidingWith(hider: NameHider): LineMap {
  return { text: async (text) => hider.text(text), value: async (value) => hider.value(value) };
}

/** Passes everything on as it is; the line stands before the answer goes out, one for each person of an answer or stream. */
function revealing(
  c: Context<ApiEnv>,
  store: Pick<ApiDeps['store'], 'appendLedger'>,
  clock: ApiDeps['clock'],
): (hider: NameHider) => LineMap {
  const told = new Set<string>();
  const tell = async (before: string, after: string) => {
    const known = new Set([...pseudonymsIn(before), ...told]);
    const subjects = [...pseudonymsIn(after)].filter((pseudonym) => !known.has(pseudonym)).sort();
    if (subjects.length === 0) return;
    for (const subject of subjects) told.add(subject);
    const detail = { route: `${c.req.method} ${routePath(c, -1)}` };
    const who = c.get('caller')?.name ?? '';
    await store.appendLedger({ at: clock.now().toISOString(), who, what: 'reveal', subjects, detail });
  };
  return (hider) => ({
    text: async (text) => {
      await tell(text, hider.text(text));
      return text;
    },
    value: async (value) => {
      if (!hider.isIdle) await tell(JSON.stringify(value), JSON.stringify(hider.value(value)));
      return value;
    },
  });
}

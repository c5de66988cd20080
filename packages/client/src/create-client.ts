/** The API as functions: one for each thing that can be asked or done. */
import { type FollowedChange, type FollowOptions, followChanges } from './follow-changes.ts';
import { type List, listOf, type Page } from './list.ts';
import { type Call, type ClientOptions, sender } from './send.ts';
import type { AnswerOf, BodyOf, ListQuery, OperationName, QueryOf, RequestOptions } from './types.ts';

export type Client = ReturnType<typeof createClient>;

/**
 * Lists are read by `for await`, or a page at a time. All throw ApiProblem where the server refuses, NoAnswer where there is none or it breaks off, and
 * the reason of a signal.
 */
export function createClient(options: ClientOptions) {
  const send = sender(options);
  const ask = async <Name extends OperationName>(call: Call): Promise<AnswerOf<Name>> =>
    (await send(call)).json() as Promise<AnswerOf<Name>>;
  const list = <Name extends OperationName>(
    path: string,
    query: object,
    { signal }: RequestOptions,
  ): List<ItemOf<Name>> =>
    listOf(
      async (cursor) =>
        (await send({ path, query: { ...query, cursor }, signal })).json() as Promise<Page<ItemOf<Name>>>,
    );
  return { ...readers(ask, list), ...changes(ask, send), ...writers(ask, send), ...keepers(ask, send) };
}

type ItemOf<Name extends OperationName> =
  AnswerOf<Name> extends { readonly items: readonly (infer Item)[] } ? Item : never;

type Ask = <Name extends OperationName>(call: Call) => Promise<AnswerOf<Name>>;
type MakeList = <Name extends OperationName>(
  path: string,
  query: object,
  options: RequestOptions,
) => List<ItemOf<Name>>;

const of = (path: string, id: string, rest = '') => `/v1/${path}/${encodeURIComponent(id)}${rest}`;

function readers(ask: Ask, list: MakeList) {
  const reader =
    <Name extends OperationName>(path: string) =>
    (id: string, { signal }: RequestOptions = {}) =>
      ask<Name>({ path: of(path, id), signal });
  const lister =
    <Name extends OperationName>(path: string) =>
    (query: ListQuery<Name> = {} as ListQuery<Name>, options: RequestOptions = {}) =>
      list<Name>(path, query, options);
  const inReport =
    <Name extends OperationName>(rest: string) =>
    (reportId: string, query: ListQuery<Name> = {} as ListQuery<Name>, options: RequestOptions = {}) =>
      list<Name>(of('reports', reportId, rest), query, options);
  return {
    reports: lister<'listReports'>('/v1/reports'),
    report: reader<'getReport'>('reports'),
    /** Words of a report, with selectors that find them again. */
    text: (reportId: string, query: QueryOf<'getText'> = {}, { signal }: RequestOptions = {}) =>
      ask<'getText'>({ path: of('reports', reportId, '/text'), query, signal }),
    sentencesOf: inReport<'listSentences'>('/sentences'),
    quotesOf: inReport<'listReportQuotes'>('/quotes'),
    translationsOf: inReport<'listTranslations'>('/translations'),
    correctionsOf: inReport<'listCorrections'>('/corrections'),
    quotes: lister<'listQuotes'>('/v1/quotes'),
    quote: reader<'getQuote'>('quotes'),
    /** Quotes by words and meaning, best first. */
    search: (query: ListQuery<'search'>, options: RequestOptions = {}) =>
      list<'search'>('/v1/search', query, options),
    /** Sentences by meaning, those with the words first. */
    searchSentences: (query: ListQuery<'searchSentences'>, options: RequestOptions = {}) =>
      list<'searchSentences'>('/v1/search/sentences', query, options),
    alignments: lister<'listAlignments'>('/v1/alignments'),
    alignment: reader<'getAlignment'>('alignments'),
    testimonies: lister<'listTestimonies'>('/v1/testimonies'),
    testimony: reader<'getTestimony'>('testimonies'),
    reviews: lister<'listReviews'>('/v1/reviews'),
    /** What reviewers say among themselves. */
    comments: lister<'listComments'>('/v1/comments'),
    /** Decisions whose words are not where they were. */
    needsALook: lister<'listLooks'>('/v1/needs-a-look'),
    /** Who is spoken of, by pseudonym; names as the caller may see them. */
    people: lister<'listPeople'>('/v1/people'),
    /** What terms are called in other languages. */
    terms: lister<'listTerms'>('/v1/terms'),
    collections: (options: RequestOptions = {}) => list<'listCollections'>('/v1/collections', {}, options),
    webhooks: (options: RequestOptions = {}) => list<'listWebhooks'>('/v1/webhooks', {}, options),
    stats: ({ signal }: RequestOptions = {}) => ask<'getStats'>({ path: '/v1/stats', signal }),
    languages: ({ signal }: RequestOptions = {}) => ask<'listLanguages'>({ path: '/languages', signal }),
  };
}

type SendCall = (call: Call) => Promise<Response>;

function changes(ask: Ask, send: SendCall) {
  return {
    /** Pages from a cursor on, until all is told that has happened; `nextCursor` of the last one is where to go on later. */
    changes: (
      query: QueryOf<'listChanges'> = {},
      { signal }: RequestOptions = {},
    ): AsyncIterable<AnswerOf<'listChanges'>> => changePages(ask, query, signal),
    /** Each change as it comes, for as long as somebody listens. */
    follow: (
      query: QueryOf<'followChanges'> = {},
      options: FollowOptions = {},
    ): AsyncGenerator<FollowedChange, never> => followChanges(send, query, options),
  };
}

async function* changePages(ask: Ask, query: QueryOf<'listChanges'>, signal: AbortSignal | undefined) {
  for (let { since } = query; ; ) {
    const page = await ask<'listChanges'>({ path: '/v1/changes', query: { ...query, since }, signal });
    yield page;
    if (page.items.length === 0) return;
    since = page.nextCursor;
  }
}

function writers(ask: Ask, send: SendCall) {
  const poster =
    <Name extends OperationName>(path: string) =>
    (body: BodyOf<Name>, { signal }: RequestOptions = {}) =>
      ask<Name>({ method: 'POST', path, body, signal });
  return {
    addReport: poster<'addReports'>('/v1/reports'),
    /** @param form with the file as `file`, and what is known of it. */
    uploadReport: (form: FormData, { signal }: RequestOptions = {}) =>
      ask<'addReports'>({ method: 'POST', path: '/v1/reports', body: form, signal }),
    decide: poster<'addReview'>('/v1/reviews'),
    comment: poster<'addComment'>('/v1/comments'),
    /** Attaches a decision to what its words are now, or lets it rest. */
    settleLook: (id: string, body: BodyOf<'settleLook'>, { signal }: RequestOptions = {}) =>
      ask<'settleLook'>({ method: 'POST', path: of('needs-a-look', id), body, signal }),
    /** Says what a quote of the report is, or that something is none. */
    correct: (reportId: string, body: BodyOf<'addCorrection'>, { signal }: RequestOptions = {}) =>
      ask<'addCorrection'>({ method: 'POST', path: of('reports', reportId, '/corrections'), body, signal }),
    undoCorrection: (id: string, body: BodyOf<'undoCorrection'> = {}, { signal }: RequestOptions = {}) =>
      ask<'undoCorrection'>({ method: 'POST', path: of('corrections', id, '/undo'), body, signal }),
    /** Says what a term is to be called; `seen` names what was in force, where it is changed. */
    putTerm: (body: BodyOf<'putTerm'>, { signal }: RequestOptions = {}) =>
      ask<'putTerm'>({ method: 'PUT', path: '/v1/terms', body, signal }),
    removeTerm: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await send({ method: 'DELETE', path: of('terms', id), signal });
    },
    translate: poster<'translate'>('/translate'),
    detect: poster<'detect'>('/detect'),
    addWebhook: poster<'addWebhook'>('/v1/webhooks'),
    startWebhook: (id: string, { signal }: RequestOptions = {}) =>
      ask<'startWebhook'>({ method: 'POST', path: of('webhooks', id, '/start'), signal }),
    removeWebhook: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await send({ method: 'DELETE', path: of('webhooks', id), signal });
    },
  };
}

/** Files of a whole collection, and what an operator does. */
function keepers(ask: Ask, send: SendCall) {
  return {
    /** A collection as a file, as it comes: `.text()` is all of it, `.body` a stream. */
    exportFile: (query: QueryOf<'exportFile'> = {}, { signal }: RequestOptions = {}): Promise<Response> =>
      send({ path: '/v1/export', query, signal }),
    /** @param form with an XLIFF or TMX that came from an export, as `file`. */
    importTranslations: (form: FormData, { signal }: RequestOptions = {}) =>
      ask<'importTranslations'>({ method: 'POST', path: '/v1/translations', body: form, signal }),
    /** For good, with all that was made from it. */
    removeReport: (id: string, { signal }: RequestOptions = {}) =>
      ask<'removeReport'>({ method: 'DELETE', path: of('reports', id), signal }),
    /** Says who may learn a name. */
    classPerson: (body: BodyOf<'classPerson'>, { signal }: RequestOptions = {}) =>
      ask<'classPerson'>({ method: 'PUT', path: '/v1/people', body, signal }),
  };
}

/** POST /v1/reports: words as JSON, or a file. What follows is scheduled as `add` does it. */
import { type Act, InvalidInput } from '@crossquote/domain';
import { idKeyOf, keepReport, type ReadResult, readDocument, scheduleReport } from '@crossquote/pipeline';
import { createRoute, type z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { addedContract, newReportContract, uploadContract } from '../contracts/added-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { requireUtf8Fields } from '../guards/require-utf8-fields.ts';
import { namedCollection } from '../named-collection.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';
import { callerAct } from './caller-act.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/reports',
  operationId: 'addReports',
  tags: ['reports'],
  summary: 'Adds a report, or the reports of a JSON Lines file or a mailbox',
  description:
    'Takes the role operator. Files are those that `crossquote add` reads: .txt, .md, .html, .jsonl, .pdf, .docx, .odt, .eml, .mbox, .warc, .warc.gz, .wacz, .srt, .vtt. Addresses are kept, never fetched. Whoever may add may say that it is urgent. Each new report stands in the ledger under the token’s name.',
  middleware: [
    requireRole('operator'),
    requireMediaType('application/json', 'multipart/form-data'),
    requireUtf8Fields(),
  ],
  request: {
    body: {
      content: {
        'application/json': { schema: newReportContract },
        'multipart/form-data': { schema: uploadContract },
      },
    },
  },
  responses: {
    200: json('All of it was there already', addedContract),
    201: json('At least one report is new', addedContract),
    ...problems,
  },
});

type Given = z.infer<typeof newReportContract>;
type Upload = z.infer<typeof uploadContract>;
/** The collection as the store knows it. */
type Options = { readonly collection: string; readonly idKey: string | null };
type Added = z.infer<typeof addedContract>;

export function addReports(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const upload = c.req.valid('form') as Upload | Record<string, never>;
    const { urgent, anew, collection, ...given } = isUpload(upload) ? upload : (c.req.valid('json') as Given);
    const idKey = await idKeyOf(deps.idKey ?? null, deps.store);
    const options = { collection: await namedCollection(collection, c, deps), idKey };
    const read = await ('file' in given ? readUpload(given, options) : readWords(given, options));
    const [problem] = read.problems;
    if (read.reports.length === 0)
      throw new InvalidInput(problem?.message ?? 'there is no report in it; give one');
    const act = callerAct(c, deps.clock);
    const items = await keepAll(read, deps, act, String(anew) === 'true');
    const added = items.filter(({ outcome }) => outcome === 'added');
    const isUrgent = String(urgent) === 'true';
    if (isUrgent) await deps.store.makeUrgent(items.map(({ id }) => id));
    // All by one wish: where the queue is away, nobody waits for it once a report.
    await scheduled(c, deps, undefined, async () => {
      for (const item of isUrgent ? items : added) await scheduleReport(item, deps);
    });
    const problems = read.problems.map(({ line, message }) => ({ line, detail: message }));
    const { leftOut } = read;
    const [first, ...others] = added;
    if (!first) return c.json({ items, problems, leftOut }, 200);
    if (others.length === 0) c.header('Location', `/v1/reports/${first.id}`);
    return c.json({ items, problems, leftOut }, 201);
  });
}

function isUpload(form: Upload | Record<string, never>): form is Upload {
  return form['file'] instanceof File;
}

/** As one line of JSON Lines would be read: the same words and fields are the same document. */
function readWords(
  given: Omit<Given, 'urgent' | 'anew' | 'collection'>,
  options: Options,
): Promise<ReadResult> {
  const { text, html, ...known } = given;
  // The words come first, which is what tells that it is JSON.
  const line = JSON.stringify({ ...(text === undefined ? { html } : { text }), ...known });
  return readDocument({
    bytes: new TextEncoder().encode(line),
    name: null,
    options,
  });
}

async function readUpload(
  { file, ...sidecar }: Omit<Upload, 'urgent' | 'anew' | 'collection'>,
  options: Options,
): Promise<ReadResult> {
  return readDocument({
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: fileName(file.name),
    sidecar,
    options,
  });
}

const LONGEST_NAME = 200;

/** Never a path: what stands behind the last slash, without what cannot be shown. */
function fileName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = last.toWellFormed().replace(/\p{C}/gu, '').normalize('NFC').trim();
  return shown.slice(-LONGEST_NAME).toWellFormed() || null;
}

async function keepAll(
  { reports, originals }: ReadResult,
  { store }: ApiDeps,
  act: Act,
  isAnew: boolean,
): Promise<Added['items']> {
  const items: Added['items'] = [];
  for (const [i, report] of reports.entries()) {
    const original = originals[i] ?? new Uint8Array();
    const { outcome, kept, wasReadOtherwise } = await keepReport(report, original, store, act, isAnew);
    // What is there already stays in the language that it was taken for.
    items.push({
      id: kept.id,
      outcome,
      readOtherwise: wasReadOtherwise,
      language: kept.language,
      length: kept.text.length,
    });
  }
  return items;
}

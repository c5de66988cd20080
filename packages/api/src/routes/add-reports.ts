/** POST /v1/reports: words as JSON, or a file. What follows is scheduled as `add` does it. */
import { InvalidInput, type Report } from '@crossquote/domain';
import { keepReport, type ReadResult, readDocument, scheduleReport } from '@crossquote/pipeline';
import { createRoute, type z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { addedContract, newReportContract, uploadContract } from '../contracts/added-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/reports',
  operationId: 'addReports',
  tags: ['reports'],
  summary: 'Adds a report, or the reports of a JSON Lines file',
  description:
    'Takes the role operator. Files are those that `crossquote add` reads: .txt, .md, .html, .jsonl. Addresses are kept, never fetched.',
  middleware: [requireRole('operator'), requireMediaType('application/json', 'multipart/form-data')],
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
type Added = z.infer<typeof addedContract>;

export function addReports(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const upload = c.req.valid('form') as Upload | Record<string, never>;
    const read =
      upload['file'] instanceof File
        ? await readUpload(upload as Upload, deps)
        : await readWords(c.req.valid('json'), deps);
    const [problem] = read.problems;
    if (read.reports.length === 0)
      throw new InvalidInput(problem?.message ?? 'there is no report in it; give one');
    const items = await keepAll(read, deps);
    const added = items.filter(({ outcome }) => outcome === 'added');
    for (const item of added) await scheduled(c, () => scheduleReport(item, deps));
    const problems = read.problems.map(({ line, message }) => ({ line, detail: message }));
    const [first, ...others] = added;
    if (!first) return c.json({ items, problems }, 200);
    if (others.length === 0) c.header('Location', `/v1/reports/${first.id}`);
    return c.json({ items, problems }, 201);
  });
}

/** As one line of JSON Lines would be read: the same words and fields are the same document. */
function readWords({ collection, ...fields }: Given, deps: ApiDeps): Promise<ReadResult> {
  const { text, html, ...known } = fields;
  // The words come first, which is what tells that it is JSON.
  const line = JSON.stringify({ ...(text === undefined ? { html } : { text }), ...known });
  return readDocument({
    bytes: new TextEncoder().encode(line),
    name: null,
    options: { collection: collection ?? deps.collection },
  });
}

async function readUpload({ file, collection, ...sidecar }: Upload, deps: ApiDeps): Promise<ReadResult> {
  return readDocument({
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: fileName(file.name),
    sidecar,
    options: { collection: collection ?? deps.collection },
  });
}

const LONGEST_NAME = 200;

/** Never a path: what stands behind the last slash, without what cannot be shown. */
function fileName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = last.toWellFormed().replace(/\p{C}/gu, '').normalize('NFC').trim();
  return shown.slice(-LONGEST_NAME).toWellFormed() || null;
}

async function keepAll({ reports, originals }: ReadResult, { store }: ApiDeps): Promise<Added['items']> {
  const items: Added['items'] = [];
  for (const [i, report] of reports.entries()) {
    const original = originals[i] ?? new Uint8Array();
    items.push(addedItem(report, (await keepReport(report, original, store)).outcome));
  }
  return items;
}

function addedItem({ id, language, text }: Report, outcome: Added['items'][number]['outcome']) {
  return { id, outcome, language, length: text.length };
}

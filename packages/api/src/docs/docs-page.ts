/** The OpenAPI document as a page for people. */
import type { openapiDocument } from '../openapi-document.ts';

type Document = ReturnType<typeof openapiDocument>;
type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly description?: string;
}

export function docsPage(document: Document): string {
  const operations = operationsOf(document);
  const tags = document.tags ?? [];
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter((operation) => operation.tags?.includes(name));
    return `<h2 id="${html(name)}">${html(name)}</h2><p>${text(description)}</p>${own.map(operationHtml).join('')}`;
  });
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
    schemaHtml(name, schema as Schema),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Crossquote API</title><link rel="stylesheet" href="/docs/style.css"></head><body><main>
<h1>Crossquote API ${html(document.info.version)}</h1>
<p>${text(document.info.description)} The same for programs: <a href="/openapi.json">openapi.json</a>.</p>
<p>Lists are <code>{items, nextCursor}</code>: give <code>nextCursor</code> back as <code>cursor</code> until it is null. Errors are
<a href="#Problem">problems</a> that tell the fix. Every GET has an ETag. Offsets are half-open UTF-16 code units of the stored text.</p>
<p>Names that a caller may not see are pseudonyms, in every text of every answer; then it says <code>Crossquote-Names: pseudonyms</code>, and offsets
stay those of the text as it is stored. Part of a name is good as <code>speaker</code>, in any case and script, and so is a pseudonym; a hidden name finds nothing.</p>
<nav aria-label="Operations"><ul>${operations.map((o) => `<li><a href="#${html(o.operationId ?? '')}">${title(o)}</a></li>`).join('')}</ul></nav>
${sections.join('\n')}
<h2 id="shapes">Shapes</h2>
${schemas.join('\n')}
</main></body></html>
`;
}

function operationsOf(document: Document): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as object).map(([method, operation]) => ({
      ...(operation as Omit<Operation, 'method' | 'path'>),
      method,
      path,
    })),
  );
}

function operationHtml(operation: Operation): string {
  const { operationId = '', summary, description, parameters = [], requestBody, responses } = operation;
  const rows = parameters.map(({ name, in: place, required, schema = {}, description: about }) =>
    row([
      `<code>${html(name)}</code>`,
      html(place),
      typeHtml(schema),
      `${required ? 'needed. ' : ''}${text(about)}`,
    ]),
  );
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema = {} }]) =>
    row(['body', html(type), typeHtml(schema), '']),
  );
  const answers = Object.entries(responses).map(([status, { description: about, content = {} }]) =>
    row([
      html(status),
      '',
      Object.values(content)
        .map(({ schema = {} }) => typeHtml(schema))
        .join(', '),
      text(about),
    ]),
  );
  return `<h3 id="${html(operationId)}">${title(operation)}</h3><p>${text(summary)}. ${text(description)}</p>
<table>${[...rows, ...bodies, ...answers].join('')}</table>`;
}

function title({ method, path }: Operation): string {
  return `<span class="method">${html(method)}</span> <code>${html(path)}</code>`;
}

function schemaHtml(name: string, schema: Schema): string {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = (schema['required'] ?? []) as readonly string[];
  const rows = properties.map(([key, value]) =>
    row([
      `<code>${html(key)}</code>${required.includes(key) ? '' : ' (optional)'}`,
      typeHtml(value),
      text(value['description']),
    ]),
  );
  return `<h3 id="${html(name)}">${html(name)}</h3><table>${rows.join('') || row([typeHtml(schema)])}</table>`;
}

function typeHtml(schema: Schema): string {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const name = ref.split('/').at(-1) ?? '';
    return `<a href="#${html(name)}">${html(name)}</a>`;
  }
  const choices = schema['enum'] ?? (schema['const'] === undefined ? undefined : [schema['const']]);
  if (Array.isArray(choices))
    return choices.map((value) => `<code>${html(String(value))}</code>`).join(' | ');
  const variants = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf'];
  if (Array.isArray(variants)) return variants.map((variant) => typeHtml(variant as Schema)).join(' | ');
  if (schema['type'] === 'array') return `list of ${typeHtml((schema['items'] ?? {}) as Schema)}`;
  const types = [schema['type'] ?? 'any'].flat().map(String);
  return html(types.join(' | '));
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Text in which backticks mark code. */
function text(value: unknown): string {
  return html(typeof value === 'string' ? value : '').replace(/`([^`]+)`/g, '<code>$1</code>');
}

function html(value: string): string {
  return value.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}

/**
 * Random requests made from the OpenAPI document: right ones, nearly right ones and wild ones. The same seed makes the same requests.
 */
import { pick, type Random, wildText, wildValue } from './random-values.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- a document that was read from JSON
type Json = any;

export interface RandomRequest {
  readonly method: string;
  readonly path: string;
  /** As the document has it; null for one that it does not have. */
  readonly pattern: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | null;
}

export interface RequestSource {
  readonly document: Json;
  readonly random: Random;
  /** Ids that are there. */
  readonly ids: readonly string[];
  /** Values of `Authorization`: those in force, and others. */
  readonly authorizations: readonly (string | null)[];
}

interface Operation {
  readonly method: string;
  readonly pattern: string;
  readonly item: Json;
}

export function operationsOf(document: Json): readonly Operation[] {
  return Object.entries(document.paths as Record<string, Record<string, Json>>).flatMap(
    ([pattern, methods]) =>
      Object.entries(methods).map(([method, item]) => ({ method: method.toUpperCase(), pattern, item })),
  );
}

export function randomRequest(source: RequestSource): RandomRequest {
  const { random, document } = source;
  const operation = pick(random, operationsOf(document));
  const { pattern, item } = operation;
  const isOdd = random() < 0.03;
  const method = isOdd
    ? pick(random, ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    : headOr(operation.method, random);
  const path = `${pathOf(pattern, source)}${queryOf(item.parameters ?? [], source)}`;
  const { body, type } =
    item.requestBody && method === 'POST' ? bodyOf(item.requestBody.content, source) : NO_BODY;
  const authorization = pick(random, source.authorizations);
  const headers = {
    ...(type !== null && { 'Content-Type': type }),
    ...(authorization !== null && { Authorization: authorization }),
    ...(random() < 0.1 && { 'If-None-Match': pick(random, ['*', '"x"', 'W/"', asHeader(wildText(random))]) }),
    ...(random() < 0.02 && { Host: pick(random, ['evil.example', 'localhost', '[::1]:1', ':', 'a b']) }),
  };
  return { method, path, pattern: isOdd ? null : pattern, headers, body };
}

const NO_BODY = { body: null, type: null };

function headOr(method: string, random: Random): string {
  return method === 'GET' && random() < 0.1 ? 'HEAD' : method;
}

function pathOf(pattern: string, { random, ids }: RequestSource): string {
  return pattern.replace(/\{\w+\}/g, () =>
    random() < 0.7 ? pick(random, ids) : encodeURIComponent(wildText(random).toWellFormed() || 'x'),
  );
}

/** Header values are Latin-1 without controls; others never reach a server. */
function asHeader(value: string): string {
  return value.replace(/[^ -~]/g, '?').slice(0, 2000);
}

function queryOf(parameters: readonly Json[], source: RequestSource): string {
  const { random } = source;
  const given = parameters
    .filter((parameter) => parameter.in === 'query' && random() < (parameter.required ? 0.9 : 0.4))
    .map((parameter) => [parameter.name, valueFor(parameter.schema, source)] as [string, string]);
  if (random() < 0.05) given.push([wildText(random).slice(0, 20), '1']);
  if (random() < 0.05 && given[0]) given.push(given[0]);
  const text = given.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return text === '' ? '' : `?${random() < 0.02 ? `%${text}` : text}`;
}

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

function valueFor(schema: Json, { random, ids }: RequestSource): string {
  if (random() < 0.35) return wildText(random);
  if (schema.enum) return pick(random, schema.enum);
  if (schema.format === 'date') return pick(random, ['2026-03-01', '0000-01-01', '2026-02-30', '9999-12-31']);
  if (schema.type === 'integer' || schema.type === 'number')
    return pick(random, [
      '1',
      '0',
      '-1',
      '50',
      '200',
      '201',
      '1e3',
      '0.5',
      '99999999999999999999',
      'NaN',
      ' 1',
      '',
    ]);
  return pick(random, ['de', 'en', 'default', 'bridges', 'Mira Holm', 'pt-BR', ...ids]);
}

function bodyOf(content: Json, source: RequestSource): { body: string | FormData; type: string | null } {
  const { random } = source;
  const type = pick(random, Object.keys(content));
  if (type === 'multipart/form-data' && random() < 0.8)
    return { body: formFor(content[type].schema, source), type: null };
  const value = random() < 0.15 ? wildValue(random, 3) : jsonFor(content[type].schema, source, 4);
  const json = JSON.stringify(value) ?? '';
  const body = random() < 0.1 ? json.slice(0, Math.floor(random() * json.length)) : json;
  return { body, type: random() < 0.05 ? pick(random, ['text/plain', 'application/xml', 'x', '']) : type };
}

function formFor(schema: Json, source: RequestSource): FormData {
  const { random, document } = source;
  const form = new FormData();
  for (const [name, property] of Object.entries<Json>(resolved(schema, document).properties)) {
    if (random() < 0.3) continue;
    if (property.format !== 'binary') form.append(name, valueFor(property, source));
    else
      form.append(
        name,
        new File([wildText(random)], `${wildText(random).slice(0, 30)}${pick(random, ENDINGS)}`),
      );
  }
  if (random() < 0.1) form.append(wildText(random).slice(0, 20), 'x');
  return form;
}

const ENDINGS = ['.txt', '.md', '.html', '.jsonl', '.pdf', ''];

function jsonFor(schema: Json, source: RequestSource, depth: number): unknown {
  const { random, document } = source;
  const known = resolved(schema, document);
  if (random() < 0.12 || depth === 0) return wildValue(random, 2);
  if (known.enum) return pick(random, known.enum);
  if (known.const !== undefined) return known.const;
  if (known.anyOf) return jsonFor(pick(random, known.anyOf), source, depth - 1);
  if (known.type === 'array')
    return Array.from({ length: Math.floor(random() * 4) }, () => jsonFor(known.items, source, depth - 1));
  if (known.type !== 'object') return valueFor(known, source);
  const entries = Object.entries<Json>(known.properties ?? {})
    .filter(([name]) => random() < ((known.required ?? []).includes(name) ? 0.95 : 0.4))
    .map(([name, property]) => [name, jsonFor(property, source, depth - 1)]);
  if (random() < 0.05) entries.push([wildText(random).slice(0, 20), 1]);
  return Object.fromEntries(entries);
}

function resolved(schema: Json, document: Json): Json {
  return schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema;
}

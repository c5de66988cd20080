/**
 * A response with another body: JSON is mapped as a whole, everything else line by line as it comes. JSON in lines (JSON Lines, server-sent events) is read
 * as JSON, since its escapes hide letters.
 */
export interface LineMap {
  text(text: string): Promise<string>;
  value(value: unknown): Promise<unknown>;
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/;

/** @param mapNow asked for anew for each piece, since a stream lasts. */
export async function mapBody(response: Response, mapNow: () => Promise<LineMap>): Promise<Response> {
  if (response.body === null) return response;
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  const init = { status: response.status, headers };
  if (!JSON_TYPE.test(headers.get('Content-Type') ?? ''))
    return new Response(mapStream(response.body, mapNow), init);
  const text = await response.text();
  if (text === '') return new Response(text, init);
  return new Response(JSON.stringify(await (await mapNow()).value(JSON.parse(text))), init);
}

function mapStream(
  body: ReadableStream<Uint8Array>,
  mapNow: () => Promise<LineMap>,
): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  const mapped = async (text: string) => encoder.encode(await mapLines(text, await mapNow()));
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, controller) {
        rest += decoder.decode(chunk, { stream: true });
        const end = rest.lastIndexOf('\n') + 1;
        if (end === 0) return;
        const whole = rest.slice(0, end);
        rest = rest.slice(end);
        controller.enqueue(await mapped(whole));
      },
      async flush(controller) {
        rest += decoder.decode();
        if (rest !== '') controller.enqueue(await mapped(rest));
      },
    }),
  );
}

async function mapLines(text: string, map: LineMap): Promise<string> {
  let out = '';
  for (const line of text.split(/(?<=\n)/u)) out += await mapLine(line, map);
  return out;
}

const JSON_LINE = /^(?<before>data: ?)?(?<json>[[{].*[\]}])(?<after>\r?\n?)$/su;

async function mapLine(line: string, map: LineMap): Promise<string> {
  const { before = '', json, after = '' } = JSON_LINE.exec(line)?.groups ?? {};
  const value = json === undefined ? undefined : parsed(json);
  return value === undefined ? map.text(line) : `${before}${JSON.stringify(await map.value(value))}${after}`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

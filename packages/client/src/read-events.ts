/** Server-sent events from the body of an answer (https://html.spec.whatwg.org/multipage/server-sent-events.html). */

export interface ServerEvent {
  /** The last id that was sent; null: none was. */
  readonly id: string | null;
  /** null: only the id is new. */
  readonly data: string | null;
}

/** Ends when the body does, or when the signal says so. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ServerEvent> {
  let id: string | null = null;
  let data: string[] = [];
  let isNew = false;
  for await (const line of linesOf(body, signal)) {
    if (line === '') {
      if (data.length > 0 || isNew) yield { id, data: data.length > 0 ? data.join('\n') : null };
      [data, isNew] = [[], false];
      continue;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') data.push(value);
    if (field === 'id' && !value.includes('\0')) [id, isNew] = [value, true];
  }
}

/** What is left when the body ends was cut off, and is no line. */
async function* linesOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  // fetch ends the body by itself; what stands in for it need not.
  const stop = () => void reader.cancel().catch(() => undefined);
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop);
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A lone CR at the end may be the first half of CRLF.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
}

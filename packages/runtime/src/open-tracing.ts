/**
 * Traces for whoever watches Crossquote beside other programs (OpenTelemetry, OTLP over HTTP): one span a run of a stage, and BullMQ's own. Loaded only where
 * the setting names an address, which is the only one it talks to. A span says stage, id, outcome and time: no text, name, title, file or error's message.
 */
import { Unavailable } from '@crossquote/domain';
import type { TraceStage } from '@crossquote/pipeline';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

export interface Tracing {
  readonly trace: TraceStage;
  /** Sends what is left, and takes itself off again. */
  close(): Promise<void>;
}

/**
 * One at a time in a process.
 * @param endpoint of the collector; the path `/v1/traces` is put behind it.
 * @param exporter in place of sending.
 * @throws Unavailable where the packages for it were left out when Crossquote was installed.
 */
export async function openTracing(endpoint: string, exporter?: SpanExporter): Promise<Tracing> {
  const { api, sdk, context, core, resources, otlp } = await packages();
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new sdk.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'crossquote' }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter ?? new otlp.OTLPTraceExporter({ url }))],
  });
  api.context.setGlobalContextManager(new context.AsyncLocalStorageContextManager().enable());
  api.propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  api.trace.setGlobalTracerProvider(provider);
  const tracer = provider.getTracer('crossquote');
  return {
    trace: (stage, subject, work) =>
      tracer.startActiveSpan(
        `stage ${stage}`,
        { attributes: { 'crossquote.stage': stage, 'crossquote.subject': subject } },
        async (span) => {
          try {
            const outcome = await work();
            span.setAttribute('crossquote.outcome', outcome);
            return outcome;
          } catch (error) {
            span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
            span.setStatus({ code: api.SpanStatusCode.ERROR });
            throw error;
          } finally {
            span.end();
          }
        },
      ),
    close: async () => {
      for (const global of [api.trace, api.context, api.propagation]) global.disable();
      // A collector that is away keeps nobody from ending.
      await provider.shutdown().catch(() => undefined);
    },
  };
}

async function packages() {
  try {
    const [api, sdk, context, core, resources, otlp] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
    return { api, sdk, context, core, resources, otlp };
  } catch {
    throw new Unavailable(
      'OTEL_EXPORTER_OTLP_ENDPOINT asks for traces, and the packages for them are not installed: run npm install without --omit=optional, or unset it',
    );
  }
}

/**
 * What BullMQ needs to write spans of its own, where somebody watches traces: nothing of it is loaded otherwise. Its spans carry a closed list of what they
 * could: stages, ids and counts, never an error's text or how the server is reached.
 */
import { Unavailable } from '@crossquote/domain';
import type { Attributes, Span, Telemetry } from 'bullmq';

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'bullmq.queue.name',
  'bullmq.queue.operation',
  'bullmq.job.id',
  'bullmq.job.ids',
  'bullmq.job.name',
  'bullmq.job.attempts.made',
  'bullmq.job.bulk.count',
  'bullmq.job.state',
  'bullmq.worker.id',
]);

/** Options of a queue or worker. */
export interface Traced {
  readonly telemetry?: Telemetry;
}

/** @throws Unavailable where the packages for it were left out when Crossquote was installed. */
export async function traced(isTraced: boolean): Promise<Traced> {
  if (!isTraced) return {};
  const { BullMQOtel } = await import('bullmq-otel').catch(() => {
    throw new Unavailable(
      'traces need packages that are not installed: run npm install without --omit=optional',
    );
  });
  const theirs: Telemetry = new BullMQOtel({ tracerName: 'crossquote' });
  return {
    telemetry: {
      contextManager: theirs.contextManager,
      tracer: {
        startSpan: (name, options, context) => discreet(theirs.tracer.startSpan(name, options, context)),
      },
    },
  };
}

function discreet(span: Span): Span {
  return {
    setSpanOnContext: (context) => span.setSpanOnContext(context) as never,
    setAttribute: (key, value) => {
      if (ATTRIBUTES.has(key)) span.setAttribute(key, value);
    },
    setAttributes: (attributes) => span.setAttributes(allowed(attributes)),
    addEvent: (name, attributes = {}) => span.addEvent(name, allowed(attributes)),
    recordException: () => span.addEvent('exception'),
    end: () => span.end(),
  };
}

function allowed(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => ATTRIBUTES.has(key)));
}

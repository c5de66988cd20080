/**
 * What the server counts about itself, for Prometheus. Labels are patterns of routes, statuses, stages and states, all from closed lists: never a
 * name, an address, a path or a word.
 */
import { Gauge, Histogram, Registry } from 'prom-client';

export interface Meter {
  readonly registry: Registry;
  /** @param route its pattern. */
  request(route: string, status: number, ms: number): void;
  /** @param by 1 or -1. */
  streams(by: number): void;
}

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** One for each app, so that two in one process count apart. */
export function newMeter(): Meter {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'crossquote_http_request_duration_seconds',
    help: 'Time from a request to its answer, by the pattern of the route',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const open = new Gauge({
    name: 'crossquote_change_streams_open',
    help: 'Streams of changes that are open',
    registers: [registry],
  });
  return {
    registry,
    request: (route, status, ms) => requests.observe({ route, status }, ms / 1000),
    streams: (by) => open.inc(by),
  };
}

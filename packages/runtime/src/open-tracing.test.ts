import { aReport } from '@crossquote/domain/testing';
import {
  type ReportWork,
  type StageDeps,
  type StageEvent,
  scheduleReport,
  stageHandler,
} from '@crossquote/pipeline';
import { fakeEmbedder, fakeLexicon, fakeStore, fakeTranslator } from '@crossquote/pipeline/testing';
import { openEmbeddedQueue } from '@crossquote/queue';
import { openTestDatabase } from '@crossquote/store/testing';
import { ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { expect, it, vi } from 'vitest';
import { readConfig } from './config.ts';
import { openTracing } from './open-tracing.ts';

const SECRET = 'Orla Venn saw the mill burn';
const good = aReport({ text: `“${SECRET},” she said.` });
const bad = aReport({ text: `“Nobody asked what ${SECRET},” she said.` });

it('writes one span a run of a stage inside the queue’s own, with ids and no word of a report or an error', async () => {
  const spans: ReadableSpan[] = [];
  const tracing = await openTracing('http://127.0.0.1:9', {
    export: (some, done) => {
      spans.push(...some);
      done({ code: ExportResultCode.SUCCESS });
    },
    shutdown: async () => {},
  });
  const pool = await openTestDatabase();
  const store = fakeStore();
  const queue = await openEmbeddedQueue(pool, { onError: () => {}, isTraced: true, attempts: 1 });
  const events: StageEvent[] = [];
  const deps: StageDeps = {
    store,
    queue,
    translator: fakeTranslator(),
    embedder: fakeEmbedder(),
    lexicon: fakeLexicon(),
    targets: ['en'],
    leaseMs: 30_000,
    trace: tracing.trace,
    onStage: (event) => void events.push(event),
  };
  const split: ReportWork = {
    stage: 'split',
    run: async (report, mark) => {
      if (report.id === bad.id) throw new Error(`cannot split ${report.text}`);
      await store.saveSentences(mark, []);
    },
  };
  await queue.work('split', stageHandler(split, deps), 1);
  for (const report of [good, bad]) {
    await store.addReport(report, null);
    await scheduleReport(report, deps);
  }
  await vi.waitFor(() => expect(events).toHaveLength(2), { timeout: 30_000, interval: 5 });
  await queue.close();
  await tracing.close();
  await pool.end();

  const stages = spans.filter(({ name }) => name === 'stage split');
  expect(stages.map(({ attributes }) => attributes)).toEqual([
    { 'crossquote.stage': 'split', 'crossquote.subject': good.id, 'crossquote.outcome': 'done' },
    { 'crossquote.stage': 'split', 'crossquote.subject': bad.id, 'error.type': 'Error' },
  ]);
  const ids = new Set(spans.map((span) => span.spanContext().spanId));
  for (const stage of stages) expect(ids).toContain(stage.parentSpanContext?.spanId);
  const told = JSON.stringify(
    spans.map(({ name, attributes, events, status, resource }) => [
      name,
      attributes,
      events,
      status,
      resource.attributes,
    ]),
  );
  expect(told).toContain('crossquote.split');
  expect(told).not.toMatch(/Orla|mill|cannot split|127\.0\.0\.1/);
}, 60_000);

it('sends nothing anywhere unless an address is named, and never offline', () => {
  const named = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
  expect(readConfig({}, null, {}).tracesTo).toBeNull();
  expect(readConfig({}, null, named).tracesTo).toBe('http://127.0.0.1:4318');
  expect(readConfig({ CROSSQUOTE_OFFLINE: true }, null, named).tracesTo).toBeNull();
  expect(() => readConfig({}, null, { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toThrow('must be a URL');
});

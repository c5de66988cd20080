import { beforeEach, expect, it } from 'vitest';
import { unnotedWork } from './unnoted-work.ts';

const UNNOTED = { outcome: 'unnoted', cause: 'no right' } as const;

let now: number;
let told: string[];
let hear: ReturnType<typeof unnotedWork>;
beforeEach(() => {
  now = 0;
  told = [];
  hear = unnotedWork(
    (cause) => told.push(cause),
    () => now,
  );
});

it('gives up once, with the cause, when for a quarter of a minute nothing could be noted', () => {
  hear(UNNOTED);
  now = 14_999;
  hear(UNNOTED);
  expect(told).toEqual([]);
  now = 15_000;
  for (const outcome of ['obsolete', 'skipped', 'left'] as const) hear({ outcome, cause: null });
  for (let times = 0; times < 2; times++) hear(UNNOTED);
  expect(told).toEqual(['no right']);
});

it.each(['done', 'failed', 'retrying'] as const)(
  'goes on as long as now and then something can be: %s',
  (outcome) => {
    for (; now < 60_000; now += 10_000) {
      hear(UNNOTED);
      hear({ outcome, cause: null });
      hear(UNNOTED);
    }
    expect(told).toEqual([]);
  },
);

it('takes what happens again a good minute later, while a long stage ends nothing in between, for another outage', () => {
  for (const start of [0, 75_000, 400_000]) {
    for (now = start; now < start + 15_000; now += 5000) hear(UNNOTED);
  }
  expect(told).toEqual([]);
  hear(UNNOTED);
  expect(told).toEqual(['no right']);
});

it('gives up as well when a minute passes between the tries', () => {
  hear(UNNOTED);
  now = 60_000;
  hear(UNNOTED);
  expect(told).toEqual(['no right']);
});

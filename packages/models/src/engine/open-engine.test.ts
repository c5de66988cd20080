import { describe, expect, it } from 'vitest';
import type { DecodedText } from './decoded-text.ts';
import { openEngine } from './open-engine.ts';
import type { OpenGraphs } from './open-graphs.ts';
import type { Lane } from './open-lane.ts';

const SETTINGS = {
  start: 0,
  ends: [0],
  pad: 0,
  suppressed: [],
  forcedEnd: true,
  positions: 64,
  heads: 1,
  headWidth: 1,
};
const MODEL: OpenGraphs = { encoder: '', decoder: '', settings: SETTINGS };
const TEXT = { ids: [5, 6, 0], limit: 8 };
const MADE: DecodedText = { ids: [7], logProbability: -0.1, end: 'stop', coverage: null };

/** @param dies on this call, as a thread does that is out of memory; null: never. */
function lane(dies: number | null): Lane {
  let calls = 0;
  let ended = false;
  return {
    rowsAreFree: true,
    hasEnded: () => ended,
    decode: async ({ sources }) => {
      calls++;
      ended = ended || calls === dies;
      if (ended) throw new Error('the thread ended');
      return sources.map(() => MADE);
    },
    close: async () => undefined,
  };
}

/** Starts these lanes one after the other; where they run out, none starts. */
function starting(lanes: readonly Lane[]) {
  const left = [...lanes];
  return async () => {
    const next = left.shift();
    if (!next) throw new Error('the model cannot be loaded');
    return next;
  };
}

describe('an engine', () => {
  it('starts another lane for one whose thread ended, and fails only what that one had', async () => {
    const engine = await openEngine(MODEL, { lanes: 1 }, starting([lane(2), lane(null)]));
    expect(await engine.decode(TEXT)).toEqual(MADE);
    await expect(engine.decode(TEXT)).rejects.toThrow('the thread ended');
    expect(await engine.decode(TEXT)).toEqual(MADE);
    await engine.close();
  });

  it('fails what waits when its last thread ended and no other starts, rather than let it wait for ever', async () => {
    const engine = await openEngine(MODEL, { lanes: 1 }, starting([lane(1)]));
    await expect(engine.decode(TEXT)).rejects.toThrow('the thread ended');
    await expect(engine.decode(TEXT)).rejects.toThrow('can start');
    await expect(engine.decode(TEXT)).rejects.toThrow('is left');
    await engine.close();
  });

  it('works on with the lanes it has when a further one cannot start', async () => {
    const engine = await openEngine(MODEL, { lanes: 2 }, starting([lane(null)]));
    const many = Array.from({ length: 40 }, () => engine.decode(TEXT));
    expect(await Promise.all(many)).toHaveLength(40);
    await engine.close();
  });

  it('fails what waits when it is closed', async () => {
    const engine = await openEngine(MODEL, { lanes: 1 }, starting([lane(null)]));
    const late = engine.decode(TEXT);
    const closed = engine.close();
    await expect(late).rejects.toThrow('was closed');
    await closed;
  });
});

/** What every job queue promises, whatever it stands on. Nothing here sleeps: it waits for the job, or for the counts. */
import { InvalidInput, STAGES, type Stage, Unavailable } from '@crossquote/domain';
import type { Attempt, Job, JobPayload, JobQueue, QueueCounts } from '@crossquote/pipeline';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

export interface QueueTuning {
  readonly attempts?: number;
  /** Milliseconds before the second try. */
  readonly backoff?: number;
  /** Milliseconds after which a worker is no longer believed, and jobs that rest too long are looked for. */
  readonly lockDuration?: number;
}

export interface JobQueueFixture {
  /** A queue of its own. */
  readonly open: (tuning?: QueueTuning) => Promise<JobQueue>;
  /** One more queue on the same jobs as the one opened last, as another process would open it; null where that cannot be. */
  readonly openAnother: ((tuning?: QueueTuning) => Promise<JobQueue>) | null;
  readonly close: () => Promise<void>;
}

const NOTHING: QueueCounts = { waiting: 0, active: 0, delayed: 0 };
const FAR = 600_000;

function job(number: number, stage: Stage = 'split'): Job {
  return { stage, payload: { subject: `r_${String(number).padStart(20, '0')}`, fingerprint: 'a1b2c3d4' } };
}

/** A handler that remembers what it got and does what it is told. */
function recorder(act: (payload: JobPayload, attempt: Attempt) => Promise<void> | void = () => undefined) {
  const seen: { readonly subject: string; readonly attempt: Attempt }[] = [];
  const handler = async (payload: JobPayload, attempt: Attempt) => {
    seen.push({ subject: payload.subject, attempt });
    await act(payload, attempt);
  };
  return { seen, handler, subjects: () => seen.map((entry) => entry.subject) };
}

/** A door that handlers wait at. */
function door() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 50_000, interval: 5 });

const untilCounts = (queue: JobQueue, stage: Stage, counts: Partial<QueueCounts>) =>
  until(async () => expect((await queue.counts())[stage]).toEqual({ ...NOTHING, ...counts }));

export function jobQueueContract(name: string, open: () => Promise<JobQueueFixture>): void {
  describe(`a job queue (${name})`, () => {
    let fixture: JobQueueFixture;
    const opened: JobQueue[] = [];
    const newQueue = async (tuning: QueueTuning = {}) => {
      const queue = await fixture.open({ backoff: 1, ...tuning });
      opened.push(queue);
      return queue;
    };

    beforeAll(async () => {
      fixture = await open();
    });
    afterEach(async () => {
      for (const queue of opened.splice(0)) await queue.close();
    });
    afterAll(() => fixture.close());

    it('hands a job to a worker of its stage, as it was given, on its first try of four', async () => {
      const queue = await newQueue();
      const { seen, handler } = recorder();
      const other = recorder();
      await queue.work('split', handler, 1);
      await queue.work('embed', other.handler, 1);
      await queue.enqueue([job(1)]);
      await untilCounts(queue, 'split', {});
      await until(() =>
        expect(seen).toEqual([{ subject: job(1).payload.subject, attempt: { number: 1, of: 4 } }]),
      );
      expect(other.seen).toEqual([]);
    });

    it('hands a job that a worker leaves to others to whoever comes, and counts no try', async () => {
      const queue = await newQueue();
      const seen: Attempt[] = [];
      const handler = async (_: JobPayload, attempt: Attempt) => {
        seen.push(attempt);
        return seen.length < 3 ? ('left' as const) : undefined;
      };
      await queue.work('split', handler, 1);
      await queue.enqueue([job(1)]);
      await until(async () => {
        // The fake's time stands still by itself.
        if ('advance' in queue) (queue as { advance(ms: number): void }).advance(1);
        expect(seen).toHaveLength(3);
        expect((await queue.counts()).split).toEqual(NOTHING);
      });
      expect(new Set(seen.map(({ number, of }) => `${number} of ${of}`))).toEqual(new Set(['1 of 4']));
    });

    it('keeps jobs until there is a worker', async () => {
      const queue = await newQueue();
      await queue.enqueue([job(1), job(2), job(3, 'cluster')]);
      const counts = await queue.counts();
      expect(Object.keys(counts)).toEqual([...STAGES]);
      expect(counts.split).toEqual({ ...NOTHING, waiting: 2 });
      expect(counts.cluster).toEqual({ ...NOTHING, waiting: 1 });
      expect(counts.align).toEqual(NOTHING);
      const { handler, subjects } = recorder();
      await queue.work('split', handler, 1);
      await until(() => expect(subjects()).toEqual([job(1).payload.subject, job(2).payload.subject]));
    });

    it('knows whether any job is in a state, whatever its stage', async () => {
      const queue = await newQueue({ backoff: 60_000 });
      const states = async () =>
        Promise.all((['waiting', 'active', 'delayed'] as const).map((state) => queue.hasAny(state)));
      expect(await states()).toEqual([false, false, false]);
      await queue.enqueue([job(1), job(2, 'cluster')]);
      expect(await states()).toEqual([true, false, false]);
      const { opened, open: release } = door();
      await queue.work('split', () => opened, 1);
      await until(async () => expect(await queue.hasAny('active')).toBe(true));
      expect(await queue.hasAny('delayed', 'active')).toBe(true);
      await queue.work('cluster', () => Promise.reject(new Error('again later')), 1);
      await until(async () => expect(await states()).toEqual([false, true, true]));
      release();
      await until(async () => expect(await states()).toEqual([false, false, true]));
    });

    it('knows since when what waits longest in a stage waits, also behind an urgent one', async () => {
      const queue = await newQueue();
      await queue.enqueue([job(1)]);
      const first = (await queue.oldestWaiting()).split;
      expect(first).toEqual(expect.any(Number));
      await queue.enqueue([{ ...job(2), isUrgent: true }]);
      await queue.enqueue([job(3, 'align')]);
      expect(await queue.oldestWaiting()).toMatchObject({
        split: first,
        align: expect.any(Number),
        embed: null,
      });
      const { seen, handler } = recorder();
      await queue.work('split', handler, 1);
      await until(() => expect(seen).toHaveLength(2));
      expect((await queue.oldestWaiting()).split).toBeNull();
    });

    it('knows for which stages there is a worker, while there is one', async () => {
      const queue = await newQueue();
      expect(await queue.staffedStages()).toEqual([]);
      const workers = [
        await queue.work('align', recorder().handler, 1),
        await queue.work('split', recorder().handler, 1),
      ];
      await until(async () => expect(await queue.staffedStages()).toEqual(['split', 'align']));
      for (const worker of workers) await worker.close();
      await until(async () => expect(await queue.staffedStages()).toEqual([]));
    });

    it('wakes an idle worker within a second, again and again', async () => {
      const queue = await newQueue();
      const { seen, handler } = recorder();
      await queue.work('split', handler, 2);
      for (let number = 1; number <= 4; number++) {
        const began = performance.now();
        await queue.enqueue([job(number)]);
        await until(() => expect(seen).toHaveLength(number));
        expect(performance.now() - began).toBeLessThan(1000);
        await untilCounts(queue, 'split', {});
      }
    });

    it('takes jobs in the order in which they came', async () => {
      const queue = await newQueue();
      const { handler, subjects } = recorder();
      const jobs = [5, 3, 9, 1, 7].map((number) => job(number));
      await queue.enqueue(jobs.slice(0, 3));
      await queue.enqueue(jobs.slice(3));
      await queue.work('split', handler, 1);
      await until(() => expect(subjects()).toEqual(jobs.map((each) => each.payload.subject)));
    });

    it('takes an urgent job before all that waits', async () => {
      const queue = await newQueue();
      const { handler, subjects } = recorder();
      const backlog = Array.from({ length: 500 }, (_, number) => job(number));
      await queue.enqueue(backlog);
      await queue.enqueue([{ ...job(900), isUrgent: true }]);
      await queue.enqueue([job(901)]);
      await queue.work('split', handler, 1);
      await until(() => expect(subjects().length).toBeGreaterThan(3));
      expect(subjects().slice(0, 2)).toEqual([job(900), job(0)].map((each) => each.payload.subject));
    });

    it('runs as many jobs at a time as it is told, and no more', async () => {
      const queue = await newQueue();
      const gate = door();
      let now = 0;
      let most = 0;
      const { seen, handler } = recorder(async () => {
        most = Math.max(most, ++now);
        await gate.opened;
        now--;
      });
      await queue.work('split', handler, 3);
      await queue.enqueue([1, 2, 3, 4, 5].map((number) => job(number)));
      await until(() => expect(now).toBe(3)); // a server counts a job as active before its handler has begun
      await untilCounts(queue, 'split', { active: 3, waiting: 2 });
      gate.open();
      await until(() => expect(seen).toHaveLength(5));
      expect(most).toBe(3);
    });

    it('does not add a job that waits already', async () => {
      const queue = await newQueue();
      await queue.enqueue([job(1), job(1)]);
      await queue.enqueue([job(1)]);
      expect((await queue.counts()).split).toEqual({ ...NOTHING, waiting: 1 });
    });

    it('does not add a job that is active already', async () => {
      const queue = await newQueue();
      const gate = door();
      const { seen, handler } = recorder(() => gate.opened);
      await queue.work('split', handler, 2);
      await queue.enqueue([job(1)]);
      await until(() => expect(seen).toHaveLength(1));
      await queue.enqueue([job(1), job(2)]);
      await until(() => expect(seen).toHaveLength(2));
      expect((await queue.counts()).split).toEqual({ ...NOTHING, active: 2 });
      gate.open();
      await untilCounts(queue, 'split', {});
      expect(seen).toHaveLength(2);
    });

    it('does not add a job that pauses before its next try', async () => {
      const queue = await newQueue({ backoff: FAR });
      const { seen, handler } = recorder(() => Promise.reject(new Error('not yet')));
      await queue.work('split', handler, 1);
      await queue.enqueue([job(1)]);
      await untilCounts(queue, 'split', { delayed: 1 });
      await queue.enqueue([job(1)]);
      expect((await queue.counts()).split).toEqual({ ...NOTHING, delayed: 1 });
      expect(seen).toHaveLength(1);
    });

    it('tells stages, subjects and fingerprints apart, and takes any name of a collection', async () => {
      const queue = await newQueue();
      const jobs: Job[] = [
        { stage: 'cluster', payload: { subject: 'Höhe: 7 / 0', fingerprint: 'a1b2c3d4' } },
        { stage: 'cluster', payload: { subject: 'Höhe: 7 / 0', fingerprint: 'a1b2c3d5' } },
        { stage: 'cluster', payload: { subject: '17', fingerprint: 'a1b2c3d4' } },
        { stage: 'align', payload: { subject: '17', fingerprint: 'a1b2c3d4' } },
      ];
      await queue.enqueue(jobs);
      const { handler, subjects } = recorder();
      await queue.work('cluster', handler, 1);
      await until(() => expect(subjects()).toEqual(['Höhe: 7 / 0', 'Höhe: 7 / 0', '17']));
      expect((await queue.counts()).align).toEqual({ ...NOTHING, waiting: 1 });
    });

    it('runs a job again that has finished', async () => {
      const queue = await newQueue();
      const { seen, handler } = recorder();
      await queue.work('split', handler, 1);
      for (let runs = 1; runs <= 3; runs++) {
        await queue.enqueue([job(1)]);
        await until(() => expect(seen).toHaveLength(runs));
        await untilCounts(queue, 'split', {});
      }
    });

    it('tries a failing job again, counting, until it succeeds', async () => {
      const queue = await newQueue();
      const { seen, handler } = recorder((_, attempt) => {
        if (attempt.number < 3) throw new Error('not yet');
      });
      await queue.work('split', handler, 1);
      await queue.enqueue([job(1)]);
      await until(() => expect(seen.map((entry) => entry.attempt.number)).toEqual([1, 2, 3]));
      await untilCounts(queue, 'split', {});
      expect(seen).toHaveLength(3);
    });

    it('gives a job up when its tries are used up, and runs it anew when it is asked to', async () => {
      const queue = await newQueue({ attempts: 2 });
      const { seen, handler } = recorder(() => Promise.reject(new TypeError('never')));
      await queue.work('split', handler, 1);
      await queue.enqueue([job(1)]);
      await until(() => expect(seen).toHaveLength(2));
      await untilCounts(queue, 'split', {});
      expect(seen.map((entry) => entry.attempt)).toEqual([1, 2].map((number) => ({ number, of: 2 })));
      await queue.enqueue([job(1)]);
      await until(() => expect(seen).toHaveLength(4));
      expect(seen[2]?.attempt).toEqual({ number: 1, of: 2 });
    });

    it('does not let a job that fails hold up the others', async () => {
      const queue = await newQueue({ backoff: FAR });
      const poisoned = job(1).payload.subject;
      const { handler, subjects } = recorder((payload) => {
        if (payload.subject === poisoned) throw new Error('poison');
      });
      await queue.work('split', handler, 1);
      await queue.enqueue([1, 2, 3].map((number) => job(number)));
      await untilCounts(queue, 'split', { delayed: 1 });
      await until(() => expect(subjects()).toEqual([1, 2, 3].map((number) => job(number).payload.subject)));
    });

    it('frees a job that a worker with a clock an hour ahead put away for that hour', async (context) => {
      context.skip(name === 'fake', 'its time is the test’s own');
      const queue = await newQueue({ backoff: 1000, lockDuration: 500 });
      const { seen, handler } = recorder((_, { number }) => {
        if (number === 1) throw new Error('no');
      });
      const now = Date.now.bind(Date);
      const ahead = vi.spyOn(Date, 'now').mockImplementation(() => now() + 3_600_000);
      try {
        await queue.work('split', handler, 1);
        await queue.enqueue([job(1)]);
        await untilCounts(queue, 'split', { delayed: 1 });
      } finally {
        ahead.mockRestore();
      }
      await until(() => expect(seen.map(({ attempt }) => attempt.number)).toEqual([1, 2]));
    });

    it('refuses a payload that is not ids alone, and adds none of its companions', async () => {
      const queue = await newQueue();
      const text = { subject: 'r_1', fingerprint: 'a1b2c3d4', text: 'The mayor said so.' } as JobPayload;
      await expect(queue.enqueue([job(1), { stage: 'split', payload: text }])).rejects.toThrow(InvalidInput);
      const nonsense = { subject: '', fingerprint: 'x' };
      await expect(queue.enqueue([{ stage: 'split', payload: nonsense }])).rejects.toThrow(InvalidInput);
      expect((await queue.counts()).split).toEqual(NOTHING);
    });

    it('forgets every job when it is cleared, and goes on with new ones', async () => {
      const queue = await newQueue({ backoff: FAR });
      const gate = door();
      const { seen, handler } = recorder(async (_, attempt) => {
        if (seen.length === 1) throw new Error('not yet');
        if (attempt.number === 1) await gate.opened;
      });
      const worker = await queue.work('split', handler, 1);
      await queue.enqueue([job(1), job(2), job(3)]);
      await untilCounts(queue, 'split', { delayed: 1, active: 1, waiting: 1 });
      await queue.clear();
      expect((await queue.counts()).split).toEqual(NOTHING);
      await queue.enqueue([job(2), job(4)]);
      gate.open();
      // The worker may be about to give up the job that it had when all was cleared: whether the same one or another comes next is open then.
      await until(() => {
        const subjects = seen.map((entry) => entry.subject);
        expect([...subjects.slice(0, 2), ...subjects.slice(2).sort()]).toEqual(
          [1, 2, 2, 4].map((n) => job(n).payload.subject),
        );
      });
      await untilCounts(queue, 'split', {});
      await worker.close();
    });

    it('waits for running jobs when a worker closes, and lets it take no further ones', async () => {
      const queue = await newQueue();
      const gate = door();
      const { seen, handler } = recorder(() => gate.opened);
      const worker = await queue.work('split', handler, 1);
      await queue.enqueue([job(1), job(2)]);
      await until(() => expect(seen).toHaveLength(1));
      let closed = false;
      const closing = (async () => {
        await worker.close();
        closed = true;
      })();
      await queue.counts();
      expect(closed).toBe(false);
      gate.open();
      await closing;
      await worker.close();
      expect((await queue.counts()).split).toEqual({ ...NOTHING, waiting: 1 });
      expect(seen).toHaveLength(1);
    });

    it('lets running jobs hand on what comes next while it closes', async () => {
      const queue = await newQueue();
      const gate = door();
      let handedOn = false;
      const { seen, handler } = recorder(async () => {
        await gate.opened;
        await queue.enqueue([job(1, 'quotes')]);
        await queue.counts();
        handedOn = true;
      });
      await queue.work('split', handler, 1);
      await queue.enqueue([job(1)]);
      await until(() => expect(seen).toHaveLength(1));
      const closing = queue.close();
      await expect(queue.work('quotes', handler, 1)).rejects.toThrow(Unavailable);
      gate.open();
      await closing;
      expect(handedOn).toBe(true);
    });

    it('may be cleared by several at once, even while it is being closed', async () => {
      const queue = await newQueue();
      const another = fixture.openAnother ? await fixture.openAnother() : queue;
      if (another !== queue) opened.push(another);
      await queue.enqueue([job(1), job(2, 'cluster')]);
      await Promise.all([queue.clear(), another.clear(), queue.clear()]);
      expect((await queue.counts()).cluster).toEqual(NOTHING);
      const clearing = another.clear();
      await Promise.all([another.close(), clearing]);
    });

    it('closes its workers with itself, twice without harm, and is of no use afterwards', async () => {
      const queue = await newQueue();
      const { handler } = recorder();
      await queue.work('split', handler, 1);
      await Promise.all([queue.close(), queue.close()]);
      await queue.close();
      await expect(queue.enqueue([job(1)])).rejects.toThrow(Unavailable);
      await expect(queue.work('split', handler, 1)).rejects.toThrow(Unavailable);
      await expect(queue.counts()).rejects.toThrow(Unavailable);
      await expect(queue.clear()).rejects.toThrow(Unavailable);
    });

    it('takes many jobs at once and runs each of them once', async () => {
      const queue = await newQueue();
      const { handler, subjects } = recorder();
      const jobs = Array.from({ length: 1200 }, (_, number) => job(number));
      await queue.work('split', handler, 8);
      await queue.enqueue(jobs);
      await until(() => expect(subjects().length).toBeGreaterThanOrEqual(jobs.length));
      await untilCounts(queue, 'split', {});
      expect(subjects().sort()).toEqual(jobs.map((each) => each.payload.subject));
    });

    it('shares its jobs with another process, each job with one of them', async (context) => {
      const queue = await newQueue();
      context.skip(!fixture.openAnother, 'lives in one process only');
      const another = await (fixture.openAnother ?? fixture.open)({ backoff: 1 });
      opened.push(another);
      const mine = recorder();
      const theirs = recorder();
      await queue.work('split', mine.handler, 1);
      await another.work('split', theirs.handler, 1);
      const jobs = Array.from({ length: 60 }, (_, number) => job(number));
      await another.enqueue(jobs);
      await until(() => expect(mine.seen.length + theirs.seen.length).toBe(60));
      await untilCounts(queue, 'split', {});
      const all = [...mine.subjects(), ...theirs.subjects()].sort();
      expect(all).toEqual(jobs.map((each) => each.payload.subject));
    });
  });
}

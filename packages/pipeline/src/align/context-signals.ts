/** What surrounds the words: who speaks, through what, and when. It can speak against a pair; it can never make one by itself. */
import type { Medium } from '@crossquote/domain';
import type { Comparison } from './compare-quotes.ts';
import { daysApart } from './days-apart.ts';
import type { Signal } from './evidence-of.ts';
import { interpolate } from './interpolate.ts';
import type { SpeakerMatch } from './speaker-match.ts';
import { WEIGHTS } from './weights.ts';

/** @param content log-odds of the content: what it does not carry, the context cannot lift. */
export function contextSignals(pair: Comparison, content: number): readonly Signal[] {
  const signals = [speaker(pair), medium(pair), time(pair)].flatMap((signal) => signal ?? []);
  const lift = signals.reduce((sum, { logOdds }) => sum + Math.max(0, logOdds), 0);
  const allowed = Math.max(0, content) * WEIGHTS.contextPerContent;
  const share = lift > allowed ? allowed / lift : 1;
  return signals.map((signal) =>
    signal.logOdds > 0 ? { ...signal, logOdds: signal.logOdds * share } : signal,
  );
}

const SPEAKERS: Readonly<Record<Exclude<SpeakerMatch, 'unknown'>, readonly [number, number, string]>> = {
  same: [1, WEIGHTS.speaker.same, 'the same speaker'],
  compatible: [0.7, WEIGHTS.speaker.compatible, 'names that fit one speaker'],
  role: [0.5, WEIGHTS.speaker.role, 'speakers of the same role'],
  'role-apart': [-0.5, WEIGHTS.speaker.roleApart, 'speakers of different roles'],
  other: [-1, WEIGHTS.speaker.other, 'two different speakers'],
};

function speaker({ speakers }: Comparison): Signal | null {
  if (speakers === 'unknown') return null;
  const [value, logOdds, note] = SPEAKERS[speakers];
  return { signal: 'speaker', value, logOdds, note };
}

/** Reports mix these up: a video is posted, and broadcast. */
const NEAR_VIDEO: ReadonlySet<Medium> = new Set(['video', 'post', 'broadcast']);

function medium({ a, b }: Comparison): Signal | null {
  const [left, right] = [a.quote.medium, b.quote.medium];
  if (left === null || right === null) return null;
  if (left === right)
    return { signal: 'medium', value: 1, logOdds: WEIGHTS.medium.same, note: `both from a ${left}` };
  const near = NEAR_VIDEO.has(left) && NEAR_VIDEO.has(right);
  const logOdds = near ? WEIGHTS.medium.near : WEIGHTS.medium.other;
  return { signal: 'medium', value: 0, logOdds, note: `${left} and ${right}` };
}

function time({ a, b }: Comparison): Signal | null {
  const days = daysApart(a.report.publishedAt, b.report.publishedAt);
  if (days === null) return null;
  return {
    signal: 'time',
    value: days,
    logOdds: interpolate(WEIGHTS.time, days),
    note: 'days between the reports',
  };
}

/** What surrounds the words: who speaks, through what, and when. It can speak against a pair; it can never make one by itself. */
import type { Medium } from '@crossquote/domain';
import type { Comparison } from '../pair/comparison.ts';
import { daysApart } from '../pair/days-apart.ts';
import type { SpeakerMatch } from '../speaker/speaker-match.ts';
import { plain, tableTerms } from '../weights/terms.ts';
import type { PlainName } from '../weights/weights.ts';
import type { Signal } from './content-signals.ts';

export function contextSignals(pair: Comparison): readonly Signal[] {
  return [speaker(pair), medium(pair), time(pair)].flatMap((signal) => signal ?? []);
}

const SPEAKERS: Readonly<Record<Exclude<SpeakerMatch, 'unknown'>, readonly [number, PlainName, string]>> = {
  same: [1, 'speaker.same', 'the same speaker'],
  compatible: [0.7, 'speaker.compatible', 'names that fit one speaker'],
  role: [0.5, 'speaker.role', 'speakers of the same role'],
  'role-apart': [-0.5, 'speaker.roleApart', 'speakers of different roles'],
  unlike: [-0.8, 'speaker.unlike', 'names that do not sound alike'],
  other: [-1, 'speaker.other', 'two different speakers'],
};

function speaker({ speakers }: Comparison): Signal | null {
  if (speakers === 'unknown') return null;
  const [value, name, note] = SPEAKERS[speakers];
  return { signal: 'speaker', value, terms: plain(name), note };
}

/** Reports mix these up: a video is posted, and broadcast. */
const NEAR_VIDEO: ReadonlySet<Medium> = new Set(['video', 'post', 'broadcast']);

function medium({ a, b }: Comparison): Signal | null {
  const [left, right] = [a.quote.medium, b.quote.medium];
  if (left === null || right === null) return null;
  if (left === right)
    return { signal: 'medium', value: 1, terms: plain('medium.same'), note: `both from a ${left}` };
  const near = NEAR_VIDEO.has(left) && NEAR_VIDEO.has(right);
  return {
    signal: 'medium',
    value: 0,
    terms: plain(near ? 'medium.near' : 'medium.other'),
    note: `${left} and ${right}`,
  };
}

function time({ a, b }: Comparison): Signal | null {
  const days = daysApart(a.report.publishedAt, b.report.publishedAt);
  if (days === null) return null;
  return { signal: 'time', value: days, terms: tableTerms('time', days), note: 'days between the reports' };
}

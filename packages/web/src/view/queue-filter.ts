/** What of the queue somebody wants to see, as it stands in an address. */
import { type AlignmentState, canonicalLanguage, type Language } from '@crossquote/domain';
import type { NameHider } from '@crossquote/pipeline';

export interface QueueFilter {
  readonly collection: string;
  readonly state: AlignmentState | null;
  readonly languages: readonly [Language, Language] | null;
  /** As somebody wrote it. */
  readonly speaker: string | null;
  /** How many questions are passed over. */
  readonly skip: number;
}

const STATES = { open: 'suggested', confirmed: 'confirmed', rejected: 'rejected', all: null } as const;
const MOST_SKIPPED = 1_000_000;

/** What cannot be meant is passed over: an address is no form that could be sent back. */
export function queueFilter(query: Readonly<Record<string, string>>, collection: string): QueueFilter {
  const state = Object.hasOwn(STATES, query['state'] ?? '')
    ? (query['state'] as keyof typeof STATES)
    : 'open';
  return {
    collection: query['collection']?.trim() || collection,
    state: STATES[state],
    languages: pairOf(query['languages'] ?? ''),
    speaker: query['speaker']?.trim() || null,
    skip: Math.min(MOST_SKIPPED, Math.max(0, Math.trunc(Number(query['skip'] ?? 0)) || 0)),
  };
}

/** For its form: a speaker stands there as somebody typed the name, since shown as a pseudonym it would say whose that is; the collection as the page names it. */
export function filterAsTyped(filter: QueueFilter, hider: NameHider): QueueFilter {
  return { ...hider.value(filter), speaker: filter.speaker, collection: filter.collection };
}

/** The address again; what is as it always is is left out. */
export function filterQuery({ state, languages, speaker, skip, collection }: QueueFilter): string {
  const name = Object.entries(STATES).find(([, value]) => value === state)?.[0] ?? 'open';
  const query = new URLSearchParams({ collection });
  if (name !== 'open') query.set('state', name);
  if (languages) query.set('languages', languages.join('-'));
  if (speaker !== null) query.set('speaker', speaker);
  if (skip > 0) query.set('skip', String(skip));
  return query.toString();
}

function pairOf(text: string): readonly [Language, Language] | null {
  const [one, other] = text.split('-');
  if (!one || !other) return null;
  try {
    return [canonicalLanguage(one), canonicalLanguage(other)];
  } catch {
    return null;
  }
}

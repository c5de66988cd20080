/** A person's word on a report's quotes: where one begins and ends, whose it is, that one was missed, or that something is none. */
import {
  Conflict,
  type Correction,
  correctionId,
  InvalidInput,
  NotFound,
  overlapsRange,
  type Report,
  type TextRange,
  textRange,
  trimRange,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { isOnePerson } from './decide.ts';

export interface Correcting {
  readonly reportId: string;
  readonly deed: 'quote' | 'not-a-quote';
  /** The words; null: as far as the quote in `instead` goes. */
  readonly content: readonly TextRange[] | null;
  /** Id of the quote that it is about; null: one that was missed. */
  readonly instead: string | null;
  /** null: as a machine finds it. */
  readonly speaker: string | null;
  readonly by: string;
  readonly note: string | null;
  /** Id of the report's latest correction that whoever corrects has seen, null: there was none. Left out: whatever was said meanwhile. */
  readonly seen?: string | null;
}

/**
 * The next sweep runs `quotes` again for the report, which obeys it.
 * @throws NotFound when there is no such report; Conflict when the quote is not there any more, or somebody else corrected the same words after what `seen` names: nothing is
 * written then; InvalidInput when nobody says so, or the words are none.
 */
export async function correct(correcting: Correcting, store: Store, clock: Clock): Promise<Correction> {
  const { reportId, deed, speaker, note } = correcting;
  const by = correcting.by.trim();
  if (by === '') throw new InvalidInput('say who corrects; a correction has a name');
  const report = await store.report(reportId);
  if (!report) throw new NotFound('there is no such report (any more)');
  return store.exclusively(report.collection, async (inner) => {
    const instead = await contentOf(correcting, inner);
    const said: Omit<Correction, 'id'> = {
      collection: report.collection,
      reportId,
      deed,
      content: wordsOf(report, correcting.content ?? instead),
      instead: deed === 'quote' ? instead : [],
      speaker: deed === 'quote' ? await nameOf(speaker, inner) : null,
      subject: null,
      by,
      at: await momentAfterAll(reportId, inner, clock),
      note,
      carriedFrom: null,
    };
    await assertSeen(correcting, [...said.content, ...instead], inner);
    const correction = { id: correctionId(said, await inner.idKey()), ...said };
    await inner.addCorrection(correction);
    return correction;
  });
}

async function contentOf({ reportId, instead }: Correcting, store: Store): Promise<readonly TextRange[]> {
  if (instead === null) return [];
  const quote = (await store.quotes(reportId)).find(({ id }) => id === instead);
  if (!quote) throw new Conflict('that quote is not there any more; look at the report again');
  return quote.content;
}

/** Nobody takes back unknowingly what another has said of the same words: “no quote” would, and it wins, since it is later. */
async function assertSeen(
  { reportId, seen, by }: Correcting,
  words: readonly TextRange[],
  store: Store,
): Promise<void> {
  if (seen === undefined) return;
  const all = await store.correctionsOf(reportId);
  const isAbout = ({ content, instead }: Correction) =>
    [...content, ...instead].some((range) => words.some((other) => overlapsRange(range, other)));
  const isLate = all
    .slice(all.findIndex(({ id }) => id === seen) + 1)
    .filter((correction) => !isOnePerson(correction.by, by))
    .some((correction) => isAbout(all.find(({ id }) => id === correction.subject) ?? correction));
  if (isLate) throw new Conflict('somebody corrected these words meanwhile; look at what they say first');
}

/** Whoever is shown a pseudonym may name that person by it. */
async function nameOf(speaker: string | null, store: Store): Promise<string | null> {
  const said = speaker?.trim() || null;
  const person =
    said === null ? undefined : (await store.people()).find(({ pseudonym }) => pseudonym === said);
  return person?.names[0] ?? said;
}

/** In text order, without white space at their ends. */
function wordsOf({ text }: Report, content: readonly TextRange[]): readonly TextRange[] {
  const ranges = content
    .map(({ start, end }) => trimRange(text, textRange(start, end, text.length)))
    .sort((a, b) => a.start - b.start);
  const isWhole = ranges.every(
    (range, i) => range.start >= (ranges[i - 1]?.end ?? 0) && range.start < range.end,
  );
  if (ranges.length === 0 || !isWhole)
    throw new InvalidInput('give the words: one range or several of the text, none empty, none over another');
  return ranges;
}

/** Later corrections win over earlier ones, so each is later than those before, whatever clocks say. */
async function momentAfterAll(reportId: string, store: Store, clock: Clock): Promise<string> {
  const last = (await store.correctionsOf(reportId)).at(-1);
  const now = clock.now().getTime();
  return new Date(last ? Math.max(now, Date.parse(last.at) + 1) : now).toISOString();
}

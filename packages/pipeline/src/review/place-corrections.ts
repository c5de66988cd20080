/**
 * Corrections in other versions of their report, and those that say what is no quote where more than that is found now. In its own report every other
 * correction holds by itself: the text never changes, and the quotes stage obeys it.
 */
import {
  type Correction,
  correctionId,
  overlapsRange,
  quoteId,
  type Report,
  type TextRange,
} from '@crossquote/domain';
import { correctionsInForce } from './corrections-in-force.ts';
import { type Look, lookId, lookSide } from './look.ts';
import { lookAmong, mostAlike, type Unit } from './place-unit.ts';
import { placeWords } from './place-words.ts';
import type { PlacedReading } from './placed-reading.ts';

export interface PlacedCorrections {
  readonly carried: readonly Correction[];
  readonly looks: readonly Look[];
}

/** @param all of a collection, undone ones too. @param key of the database, for ids. */
export async function placeCorrections(
  all: readonly Correction[],
  reading: PlacedReading,
  key: string | null,
): Promise<PlacedCorrections> {
  const inForce = correctionsInForce(all);
  const carried: Correction[] = [...undoneWith(all, inForce, key)];
  const looks: Look[] = [];
  for (const from of inForce) {
    const report = isOriginal(from) && (await reading.report(from.reportId ?? ''));
    if (!report) continue;
    for (const at of [report, ...(await reading.versions(report.id))]) {
      if (all.some((other) => other.reportId === at.id && isFollowing(other, from, inForce))) continue;
      const isOwn = at.id === report.id;
      const content = isOwn ? from.content : placeWords(report.text, from.content, at.text);
      const said = content && inForce.some((other) => other !== from && isSaidOf(other, at, content));
      if (said || (isOwn && from.deed === 'quote')) continue;
      if (content && !isOwn) carried.push(correctionAt(from, report, at, content, key));
      else {
        const look = await lookAt(from, report, at, reading);
        if (look) looks.push(look);
      }
    }
  }
  return { carried, looks };
}

/** The same correction, of other words. */
export function followingCorrection(
  { collection, deed, speaker, note, id }: Correction,
  at: Pick<Correction, 'reportId' | 'content' | 'instead' | 'by' | 'at'>,
  key: string | null,
): Correction {
  const said = { collection, deed, speaker, note, subject: null, carriedFrom: id, ...at };
  return { id: correctionId(said, key), ...said };
}

function isOriginal({ deed, carriedFrom }: Correction): boolean {
  return carriedFrom === null && (deed === 'quote' || deed === 'not-a-quote');
}

/** What followed by itself and was taken back there stays so; what a person attached and took back is asked again. */
function isFollowing(other: Correction, from: Correction, inForce: readonly Correction[]): boolean {
  const byItself = other.by === from.by && other.at === from.at;
  return other.carriedFrom === from.id && (byItself || inForce.includes(other));
}

/** What people themselves said of the words there goes before what they said of another version. */
function isSaidOf(other: Correction, at: Report, content: readonly TextRange[]): boolean {
  return isOriginal(other) && other.reportId === at.id && overlap(other.content, content);
}

function correctionAt(
  from: Correction,
  report: Report,
  at: Report,
  content: readonly TextRange[],
  key: string | null,
): Correction {
  const instead = placeWords(report.text, from.instead, at.text) ?? [];
  return followingCorrection(from, { reportId: at.id, content, instead, by: from.by, at: from.at }, key);
}

/** What follows from a correction ends with it. */
function undoneWith(
  all: readonly Correction[],
  inForce: readonly Correction[],
  key: string | null,
): readonly Correction[] {
  const undoing = new Map(
    all.flatMap((each) => (each.deed === 'undo' ? [[each.subject, each] as const] : [])),
  );
  return inForce.flatMap(({ id, reportId, carriedFrom }) => {
    const undo = carriedFrom === null ? undefined : undoing.get(carriedFrom);
    if (!undo) return [];
    const said = { ...undo, reportId, subject: id, carriedFrom: undo.id };
    return [{ ...said, id: correctionId(said, key) }];
  });
}

async function lookAt(
  from: Correction,
  report: Report,
  at: Report,
  reading: PlacedReading,
): Promise<Look | null> {
  const quotes = await reading.quotes(at.id);
  const over = quotes.filter(({ content }) => overlap(content, from.content));
  const isOwn = at.id === report.id;
  if (isOwn && over.length === 0) return null;
  const unit: Unit = {
    id: quoteId(report.id, from.content),
    content: from.content,
    form: null,
    speaker: null,
  };
  const stood = { report, unit };
  const sides = [lookSide(stood, at, lookAmong(isOwn ? over : mostAlike(stood, at, quotes)))];
  const { collection, id, by, at: moment } = from;
  return {
    id: lookId(id, sides),
    collection,
    what: 'correction',
    of: id,
    verdict: null,
    by,
    at: moment,
    sides,
  };
}

function overlap(a: readonly TextRange[], b: readonly TextRange[]): boolean {
  return a.some((one) => b.some((other) => overlapsRange(one, other)));
}

/** People's translations of quotes and sentences that are not where they were, or stand in another version of their report too. */
import { type Anchor, isIdOf, type Report, type Translation, translationId } from '@crossquote/domain';
import { type Look, lookId, lookSide } from './look.ts';
import { type Placement, placeUnit, type Unit } from './place-unit.ts';
import type { PlacedReading } from './placed-reading.ts';

/** A translation as it is now, and as it is to be of the same words in their new place. */
export interface CarriedTranslation {
  readonly from: Translation;
  readonly to: Translation;
}

export interface PlacedTranslations {
  readonly carried: readonly CarriedTranslation[];
  readonly looks: readonly Look[];
}

/** @param human translations by people; those of the reports named. */
export async function placeTranslations(
  collection: string,
  human: readonly Translation[],
  anchors: ReadonlyMap<string, Anchor>,
  reading: PlacedReading,
): Promise<PlacedTranslations> {
  const carried: CarriedTranslation[] = [];
  const looks: Look[] = [];
  const known = new Set(human.map(({ id }) => id));
  for (const from of human) {
    const report = await reading.report(from.reportId);
    const unit = report && (await unitOf(from, anchors, reading));
    if (!report || !unit) continue;
    for (const at of [report, ...(await reading.versions(report.id))]) {
      const placement = placeUnit({ report, unit }, at, await unitsOf(from, at, reading));
      if (placement.found) {
        const to = translationOf(from, placement.found.id, at);
        if (!known.has(to.id)) carried.push({ from, to });
      } else if (!isTranslated(from, placement, known))
        looks.push(lookOf(collection, from, { report, unit }, at, placement));
    }
  }
  return { carried, looks };
}

/** The same words by the same person, of another quote or sentence. */
export function translationOf(from: Translation, of: string, report: Pick<Report, 'id'>): Translation {
  return { ...from, id: translationId(of, from.language, 'human', null), of, reportId: report.id };
}

async function unitOf(
  { of, reportId }: Translation,
  anchors: ReadonlyMap<string, Anchor>,
  reading: PlacedReading,
): Promise<Unit | null> {
  const units = isIdOf('s', of) ? await reading.sentences(reportId) : await reading.quotes(reportId);
  return units.find(({ id }) => id === of) ?? anchors.get(of) ?? null;
}

function unitsOf({ of }: Translation, at: Report, reading: PlacedReading): Promise<readonly Unit[]> {
  return isIdOf('s', of) ? reading.sentences(at.id) : reading.quotes(at.id);
}

/** A person has translated what stands in its place, so nobody is asked about the former. */
function isTranslated(from: Translation, placement: Placement, known: ReadonlySet<string>): boolean {
  const candidates = placement.found ? [] : placement.candidates;
  const id = (of: string) => translationId(of, from.language, 'human', null);
  return candidates.some((unit) => known.has(id(unit.id)));
}

function lookOf(
  collection: string,
  { id }: Translation,
  stood: { readonly report: Report; readonly unit: Unit },
  at: Report,
  placement: Placement,
): Look {
  const sides = [lookSide(stood, at, placement)];
  const nobody = { verdict: null, by: null, at: null };
  return { id: lookId(id, sides), collection, what: 'translation', of: id, ...nobody, sides };
}

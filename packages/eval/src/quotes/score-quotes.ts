/** Every score of one set of quotes, from its reports as they were compared. */
import { percentScore, type Score } from '../evaluation.ts';
import { type Compared, type Convention, formsOf, ofForm, type Said } from './compared.ts';
import type { GoldForm } from './gold-row.ts';
import { addSums, macroF1, NO_SUMS, PARTS, partSums } from './joint-score.ts';
import { matchByCoverage, matchByUnion, type Pairs } from './match-by-coverage.ts';
import { speakersRight } from './speakers-right.ts';
import { addCounts, type Counts, f1, NOTHING, wordCounts } from './word-counts.ts';

type Place = Pick<Score, 'set' | 'lang'>;
type Sides = { readonly gold: readonly Said[]; readonly found: readonly Said[] };

/** At which a quote counts as found when its speaker is asked for. */
const FOUND = 0.3;

export function scoreQuotes(
  place: Place,
  reports: readonly Compared[],
  convention: Convention,
): readonly Score[] {
  const all = reports.map(toldContent);
  const marked = reports.map(({ gold, found }) => ({
    gold: gold.filter(isMarked),
    found: found.filter(isMarked),
  }));
  return [
    ...formsOf(convention).flatMap((form) =>
      formScores(
        place,
        form,
        reports.map((report) => ofForm(report, form, convention)),
      ),
    ),
    ...(convention.knowsMixed ? overlapScores(place, 'marked', marked) : []),
    ...overlapScores(place, 'content', all),
    ...jointScores(place, reports),
  ];
}

/** Words covered by the form, and the speaker of its quotes. */
function formScores(place: Place, form: GoldForm, reports: readonly Sides[]): readonly Score[] {
  const counts = reports.map(({ gold, found }) => wordCounts(gold, found)).reduce(addCounts, NOTHING);
  const quotes = reports.reduce((sum, { gold }) => sum + gold.length, 0);
  if (quotes === 0) return [];
  return [
    ...percentScore(place, `${form}-content-f1`, f1(counts), quotes),
    ...percentScore(place, `${form}-content-precision`, counts.both / counts.found, quotes),
    ...percentScore(place, `${form}-content-recall`, counts.both / counts.gold, quotes),
    ...speakerScore(place, `${form}-speaker`, reports),
  ];
}

/** Quotes found, by how much of them must be covered. */
function overlapScores(place: Place, name: string, reports: readonly Sides[]): readonly Score[] {
  const score = (metric: string, match: (gold: readonly Said[], found: readonly Said[]) => Pairs) => {
    const counts = reports
      .map(
        ({ gold, found }): Counts => ({
          both: match(gold, found).length,
          found: found.length,
          gold: gold.length,
        }),
      )
      .reduce(addCounts, NOTHING);
    return counts.gold === 0 ? [] : percentScore(place, `${name}-${metric}`, f1(counts), counts.gold);
  };
  return [
    ...score('f1@0.3', (gold, found) => matchByCoverage(gold, found, 0.3)),
    ...score('f1@0.8', (gold, found) => matchByCoverage(gold, found, 0.8)),
    ...score('f1@0.8-union', (gold, found) => matchByUnion(gold, found, 0.8)),
    ...score('f1-exact', (gold, found) => matchByUnion(gold, found, 1)),
    ...speakerScore(place, `${name}-speaker`, reports),
  ];
}

function speakerScore(place: Place, metric: string, reports: readonly Sides[]): readonly Score[] {
  const tallies = reports.map(({ gold, found }) =>
    speakersRight(gold, found, matchByCoverage(gold, found, FOUND)),
  );
  const asked = tallies.reduce((sum, tally) => sum + tally.asked, 0);
  return percentScore(place, metric, tallies.reduce((sum, tally) => sum + tally.right, 0) / asked, asked);
}

/** Where a set marks frames and addressees, as the metric was made for. */
function jointScores(place: Place, reports: readonly Compared[]): readonly Score[] {
  if (!reports.some(({ gold }) => gold.some(({ frame }) => frame.length > 0))) return [];
  const sums = reports.map(({ gold, found }) => partSums(gold, found)).reduce(addSums, NO_SUMS);
  const quotes = sums.content.gold;
  return [
    ...percentScore(place, 'joint-f1', macroF1(sums, ['content', 'cue', 'speaker']), quotes),
    ...percentScore(place, 'joint-f1-all-parts', macroF1(sums, PARTS), quotes),
    ...percentScore(place, 'joint-content-f1', macroF1(sums, ['content']), quotes),
    ...percentScore(place, 'joint-cue-f1', macroF1(sums, ['cue']), sums.cue.gold),
    ...percentScore(place, 'joint-speaker-f1', macroF1(sums, ['speaker']), sums.speaker.gold),
  ];
}

/** Without speech that is only told of, and without quoted words inside another quote: nobody finds both. */
function toldContent({ gold, goldNested, found }: Compared): Sides {
  return { gold: gold.filter(({ form }, index) => form !== 'reported' && goldNested[index] !== true), found };
}

function isMarked({ form }: Said): boolean {
  return form === 'direct' || form === 'mixed';
}

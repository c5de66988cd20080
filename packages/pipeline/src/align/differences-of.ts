/** What the two quotes do not agree in, with the words on both sides, so that a person sees it at a glance. */
import { type Difference, sliceOf, type TextRange, trimRange } from '@crossquote/domain';
import type { Comparison } from './compare-quotes.ts';
import { otherFigures } from './differences/other-figures.ts';
import { otherNames } from './differences/other-names.ts';
import type { PartSpan } from './part-span.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { weekdaysIn } from './weekdays.ts';

export function differencesOf(pair: Comparison, isPartial: boolean): readonly Difference[] {
  return [
    ...figures(pair),
    ...names(pair, isPartial),
    ...negation(pair, isPartial),
    ...(isPartial ? omissions(pair) : []),
    ...speakers(pair),
    ...dates(pair),
  ];
}

function difference(
  { a, b }: Comparison,
  what: Difference['what'],
  left: TextRange | null | undefined,
  right: TextRange | null | undefined,
): Difference {
  return { what, left: worded(a, left), right: worded(b, right) };
}

function worded({ report }: QuoteTraits, range: TextRange | null | undefined): Difference['left'] {
  return range ? { start: range.start, end: range.end, text: sliceOf(report.text, range) } : null;
}

function figures(pair: Comparison): readonly Difference[] {
  return otherFigures(pair.figures, pair.sameLanguage).map(([one, other]) =>
    difference(pair, 'number', one, other),
  );
}

/** In a part of a quote the other's names are missing for a simpler reason. */
function names(pair: Comparison, isPartial: boolean): readonly Difference[] {
  return otherNames(pair.a, pair.b)
    .filter(([one, other]) => !isPartial || (one && other))
    .map(([one, other]) => difference(pair, 'name', one, other));
}

function negation(pair: Comparison, isPartial: boolean): readonly Difference[] {
  const { a, b } = pair;
  if ((a.denial === null) !== (b.denial === null)) return [difference(pair, 'negation', a.denial, b.denial)];
  if (isPartial || a.negations.length > 0 === b.negations.length > 0) return [];
  return [difference(pair, 'negation', a.negations[0], b.negations[0])];
}

/** What stands before and after the stretch that the briefer quote covers. */
function omissions(pair: Comparison): readonly Difference[] {
  const { a, b, meaning } = pair;
  if (!meaning) return [];
  return [
    ...outside(a, meaning.left).map((range) => difference(pair, 'omission', range, null)),
    ...outside(b, meaning.right).map((range) => difference(pair, 'omission', null, range)),
  ];
}

function outside({ report, parts }: QuoteTraits, span: PartSpan): readonly TextRange[] {
  return [parts.slice(0, span.from), parts.slice(span.to)].flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    return first && last ? [trimRange(report.text, { start: first.start, end: last.end })] : [];
  });
}

function speakers(pair: Comparison): readonly Difference[] {
  const { a, b } = pair;
  if (pair.speakers !== 'other' && pair.speakers !== 'role-apart') return [];
  const [left, right] = [a.speaker.mention, b.speaker.mention];
  return left || right ? [difference(pair, 'speaker', left, right)] : [];
}

function dates(pair: Comparison): readonly Difference[] {
  const [left, right] = [daysOf(pair.a), daysOf(pair.b)];
  const one = left.find(({ day }) => right.every((other) => other.day !== day));
  const other = right.find(({ day }) => left.every((mine) => mine.day !== day));
  return one && other ? [difference(pair, 'date', one, other)] : [];
}

function daysOf({ quote, report }: QuoteTraits) {
  return quote.content.flatMap((range) =>
    weekdaysIn(sliceOf(report.text, range)).map(({ start, end, day }) => ({
      start: start + range.start,
      end: end + range.start,
      day,
    })),
  );
}

/** The fractions that a text says in words: "fünf Sechstel", "les trois quarts", "half of". Only what is one for sure: a fifth is also the one behind the fourth. */
import { primaryLanguage } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { readNumberWord } from './read-number-word.ts';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  /** As they stand in the text. */
  readonly words: string;
}

export interface FractionWords {
  /** Flags `giu`. Groups: `n` the numerator, one where nothing stands; `d` the denominator. */
  readonly patterns: readonly RegExp[];
  /** From two on, each by its beginning. */
  readonly denominators: readonly string[];
}

const pattern = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}-])`, 'giu');

const WORDS: Readonly<Record<string, FractionWords>> = {
  de: {
    patterns: [
      // Not "in zwei Vierteln": a Viertel is a part of a town as well.
      pattern('(?<n>ein|einem|eines|drei)[ -]?(?<d>viertel)n?(?! (?:vor|nach)| \\p{L}+ Uhr)'),
      pattern(
        '(?<n>ein|einem|eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun)[ -]?(?<d>drittel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel)[ns]?',
      ),
      pattern('(?:die|der|zur) (?<d>hälfte)'),
    ],
    denominators: 'hälft dritt viert fünft sechst siebt acht neunt zehnt'.split(' '),
  },
  fr: {
    patterns: [
      pattern("(?<n>un|deux|trois) (?<d>tiers|quarts?)(?! de finale| d['’]heure)"),
      pattern(
        '(?<n>deux|trois|quatre|cinq|six|sept|huit|neuf) (?<d>cinquièmes|sixièmes|septièmes|huitièmes|neuvièmes|dixièmes)',
      ),
      pattern('la (?<d>moitié)'),
    ],
    denominators: 'moiti tiers quart cinqui sixi septi huiti neuvi dixi'.split(' '),
  },
  en: {
    patterns: [
      pattern(
        '(?:(?<n>a|an|one)[- ])?(?<d>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))',
      ),
      pattern(
        '(?<n>two|three|four|five|six|seven|eight|nine)[- ](?<d>thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)',
      ),
    ],
    denominators: 'hal third (?:quart|fourth) fifth sixth seventh eighth ninth tenth'.split(' '),
  },
};

/** @param lists by primary language; those that translations are checked by, where none are given. */
export function fractionsIn(
  text: string,
  language: string,
  lists: Readonly<Record<string, FractionWords>> = WORDS,
): readonly Fraction[] {
  const primary = primaryLanguage(language);
  const words = lists[primary];
  if (!words) return [];
  return words.patterns.flatMap((one) =>
    [...text.matchAll(one)].flatMap(({ 0: whole, groups = {} }) => {
      const at = words.denominators.findIndex((stem) => new RegExp(`^${stem}`, 'iu').test(groups['d'] ?? ''));
      const numerator = readNumberWord(fold(groups['n'] ?? ''), primary) ?? 1;
      return at < 0 ? [] : [{ numerator, denominator: at + 2, words: whole }];
    }),
  );
}

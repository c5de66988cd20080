/** Words with spaces between them, by the domain that they come from; the names of the domains are for the reader only. */
type ByDomain = Readonly<Record<string, string>>;

/**
 * What a splitter must know of one language. To add a language: copy a file beside this one, translate its words and name it in index.ts.
 * All lists are words with spaces between them, abbreviations without their last full stop. Where an abbreviation has several parts, it is
 * written without spaces (`z.B` stands for `z.B.` and `z. B.`). A small first letter also stands for a capital one (`vgl`, `Vgl`), and a
 * capital first letter also for capitals alone (`Gen`, `GEN`). `shared.ts` holds what is known in every language; a word that is listed
 * here again means here what it says here.
 */
export interface SplitLanguage {
  /** Abbreviations that a name or another word always follows (`Dr`, `bzw`): their full stop never ends a sentence. */
  readonly neverLast: ByDomain;
  /** Abbreviations that may close a sentence (`Inc`, `usw`): they do when a word of `starters` comes next. */
  readonly maybeLast: ByDomain;
  /**
   * Abbreviations that close a sentence when any capital letter comes next (`p.m`, `etc`). Not right behind the start of a sentence, and
   * not before months or words of `afterClock`.
   */
  readonly lastBeforeCapital: string;
  /** Prepositions that open a sentence with a time (`At 5 p.m. Ann left`): no full stop of that time ends it. */
  readonly openers: string;
  /** What may follow a clock time with a capital letter: weekdays, time zones. */
  readonly afterClock: string;
  /** Abbreviations whose full stop belongs to them when a number comes next (`No`, `Nr`, `S`). */
  readonly beforeNumber: string;
  /** Units; after a number their full stop ends a sentence only before a capital letter, elsewhere they are plain words. */
  readonly units: string;
  /**
   * Words that begin sentences much more often than they follow an abbreviation; as written at a sentence's start, without
   * what an apostrophe joins to them (`I` for `I'm`, `L` for `L’armée`). No word that is also a name.
   */
  readonly starters: string;
  /** Words of `starters` that have a capital letter anywhere in a sentence (English `I`). */
  readonly alwaysCapital: string;
  /** Words that begin a sentence even in small letters, as people write in messages (`i`, `they`, `what`). */
  readonly smallStarters: string;
  /** Whether any noun has a capital letter (German), so that a capital says little. */
  readonly capitalNouns: boolean;
  /** Whether dashes around `he said` inside a quotation keep it one sentence (Russian «… — сказал он. — …»). */
  readonly dashCues: boolean;
  /**
   * Whether a full stop makes a number an ordinal: `never`, `sometimes` (German `am 3. Mai`, where the words around it tell), or `mostly`
   * (Turkish: unless a word of `starters` comes next).
   */
  readonly ordinals: 'never' | 'sometimes' | 'mostly';
  /** Words after an ordinal number, beside the names of months. */
  readonly afterOrdinal: string;
  /** Words before an ordinal number (`am`, `der`). */
  readonly beforeOrdinal: string;
  /** Endings of adjectives before an ordinal number (`ihr erfolgreiches 3. Jahr`). */
  readonly beforeOrdinalEndings: string;
  readonly months: string;
  /** Verbs of saying that follow a quotation (`"Go!" Ann said`), as they stand there. */
  readonly sayingVerbs: string;
  /** Words between a quotation and its verb (Arabic `كما قال`). */
  readonly beforeSaying: string;
  /** Words for "that": behind a verb of saying they begin other words than the quotation before it (`"Go!" Ann said that …`). */
  readonly complementizers: string;
}

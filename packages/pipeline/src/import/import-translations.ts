/**
 * Takes translations that come back in a file: what a person edited or confirmed becomes a human translation. Nothing that a person wrote is
 * written over unless the file was made from it, and says so; whatever cannot be taken is listed with what to do, and the others go through.
 */
import { quoteTexts, type Report, sliceOf, type Translation, translationId } from '@crossquote/domain';
import { bestTranslation } from '../export/best-translation.ts';
import type { ReportStore, StageResultStore } from '../ports/store.ts';
import type { NameHider } from '../protect/hide-names.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { targetHash } from '../translate/target-hash.ts';
import { mayHaveShown } from './may-have-shown.ts';
import { putBackNames } from './put-back-names.ts';
import { type ReturnedSegment, STATES } from './returned-segment.ts';

export interface ReturnedProblem {
  readonly outcome: 'conflict' | 'unknown' | 'other source' | 'no words' | 'unsure';
  /** Sentence, quote or report id. */
  readonly of: string;
  /** Tells the fix, without a word of the text. */
  readonly message: string;
}

export interface ReturnedTranslations {
  /** Written now. */
  readonly saved: number;
  readonly unchanged: number;
  /** Translated here, and not in the file; they stay. */
  readonly leftOut: number;
  readonly problems: readonly ReturnedProblem[];
}

/** Who brings translations back (null: not known), and when. */
export interface Returned {
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
}

type Importing = Pick<ReportStore, 'report'> &
  Pick<StageResultStore, 'sentences' | 'quotes' | 'translations' | 'saveHumanTranslation'>;

/** As whom a file may have been shown to whoever worked on it, and what whoever brings it back may know. */
export interface ShownTo {
  /** What these were shown under pseudonyms is known again, and their translations get the names back. */
  readonly hiders: readonly NameHider[];
  /** Hides them all: what was made when people had other classes is known again by it. null: such files are not. */
  readonly everybody: NameHider | null;
  /**
   * A sentence is taken as it stands although all of `hiders` hide a name in it: the file is of before somebody was protected. Not of whoever may see no
   * names: what is taken would tell them that they guessed one.
   */
  readonly knowsNames: boolean;
}

const HIDES_NOBODY: ShownTo = { hiders: [], everybody: null, knowsNames: true };

export async function importTranslations(
  segments: readonly ReturnedSegment[],
  store: Importing,
  returned: Returned,
  shownTo = HIDES_NOBODY,
): Promise<ReturnedTranslations> {
  let [saved, unchanged, leftOut] = [0, 0, 0];
  const problems: ReturnedProblem[] = [];
  for (const [id, own] of byReport(segments)) {
    const report = await store.report(id);
    if (!report) {
      problems.push({ outcome: 'unknown', of: id || 'a file without id', message: NO_REPORT });
      continue;
    }
    const there = await readThere(report, store);
    for (const segment of own) {
      const outcome = await take(segment, there, { store, returned, shownTo });
      if (outcome === 'saved') saved++;
      else if (outcome === 'unchanged') unchanged++;
      else problems.push({ outcome, of: segment.of, message: MESSAGES[outcome] });
    }
    leftOut += leftOutOf(own, there);
  }
  return { saved, unchanged, leftOut, problems };
}

const NO_REPORT = 'there is no such report here (any more); add it, export it and translate that file';
const MESSAGES: Readonly<Record<ReturnedProblem['outcome'], string>> = {
  conflict:
    'a person has translated it otherwise since the file was made, which stays; export it again, compare, and import what is right',
  unknown:
    'there is no such sentence or quote in this report (any more); export it again and translate that file',
  'other source':
    'its source in the file was changed, or a name in it was hidden of which nothing tells whose it is (any more); only translations come back: leave sources as they are, and export again what had hidden names (crossquote export --reveal --by <who>, or with a token that reveals) before it is translated',
  'no words':
    'its translation in the file has no words, and nothing is taken away; write one, or leave it as it was',
  unsure:
    'its translation is another here, and nothing in the file tells whether a person wrote what stands there or a model of before: it is still marked as the work of a machine, and a tool took away what it was made from; set its state to translated where a person wrote it, and import that',
};

function byReport(segments: readonly ReturnedSegment[]): ReadonlyMap<string, readonly ReturnedSegment[]> {
  const groups = new Map<string, ReturnedSegment[]>();
  for (const segment of segments) {
    const group = groups.get(segment.report);
    if (group) group.push(segment);
    else groups.set(segment.report, [segment]);
  }
  return groups;
}

/** The words, then other ways in which files have written them. */
type Written = readonly [words: string, ...others: string[]];

interface There {
  readonly report: Report;
  /** By sentence or quote id. */
  readonly sources: ReadonlyMap<string, Written>;
  readonly translations: ReadonlyMap<string, readonly Translation[]>;
}

async function readThere(report: Report, store: Importing): Promise<There> {
  const [sentences, quotes, all] = await Promise.all([
    store.sentences(report.id),
    store.quotes(report.id),
    store.translations(report.id),
  ]);
  const translations = new Map<string, Translation[]>();
  for (const translation of all)
    translations.set(translation.of, [...(translations.get(translation.of) ?? []), translation]);
  return {
    report,
    sources: new Map<string, Written>([
      ...sentences.map(({ id, range }) => [id, [sliceOf(report.text, range)]] as const),
      ...quotes.map((quote) => [quote.id, quoteTexts(report, quote)] as const),
    ]),
    translations,
  };
}

interface Taking {
  readonly store: Importing;
  readonly returned: Returned;
  readonly shownTo: ShownTo;
}

async function take(
  segment: ReturnedSegment,
  { report, sources, translations }: There,
  { store, returned, shownTo }: Taking,
): Promise<'saved' | 'unchanged' | ReturnedProblem['outcome']> {
  const { of, language, was } = segment;
  const written = sources.get(of);
  if (written === undefined) return 'unknown';
  const who = whoWasShown(segment.source, written, shownTo);
  if (who === null) return 'other source';
  const known = (translations.get(of) ?? []).filter((t) => t.language === language);
  const best = bestTranslation(known, of, language);
  const file = flattenSpace((segment.target ?? '').normalize('NFC'));
  if (file === '') return best && segment.target !== null ? 'no words' : 'unchanged';
  const hash = targetHash(file);
  const eyes = was && best ? whoSaw(best.text, was.sha256, who) : who;
  const isBest = best !== null && isShownAs(best.text, hash, who);
  const base = was ?? (best && { sha256: isBest ? hash : targetHash(best.text), state: 'initial' as const });
  const isEdited = base?.sha256 !== hash;
  const isRaised = STATES.indexOf(segment.state) > STATES.indexOf(base?.state ?? 'initial');
  if (!isEdited && !isRaised) return 'unchanged';
  const human = known.find(({ origin }) => origin === 'human');
  if (was === null && segment.isMachines && best && !human && !isRaised) return 'unsure';
  // Where nothing tells what the file was made from, it was made from these words only if it has them still.
  const isMadeFrom = base !== null && (was !== null || isBest);
  const instead = human && isMadeFrom && isShownAs(human.text, base.sha256, who) ? human.text : null;
  // As it was shown, it needs no guess: it is the words that are here.
  const text = isBest
    ? flattenSpace(best.text.normalize('NFC'))
    : putBackNames(file, [...(best ? [best.text] : []), written[0]], eyes);
  if (text === null) return 'other source';
  const id = translationId(of, language, 'human', null);
  const state = segment.state === 'initial' ? ('translated' as const) : segment.state;
  const made = { origin: 'human', model: null, warnings: [] } as const;
  const seen = known.find(({ origin }) => origin !== 'human');
  return store.saveHumanTranslation(
    { id, reportId: report.id, of, language, text, state, ...made },
    instead,
    {
      ...returned,
      source: flattenSpace(written[0]),
      from: seen ? { text: seen.text, origin: seen.origin, model: seen.model } : null,
    },
  );
}

/**
 * Those as whom the source was shown as the file has it.
 * @returns null: nobody. All of them where it has every name in it, since a translation may lack some.
 */
function whoWasShown(
  file: string,
  written: Written,
  { hiders, everybody, knowsNames }: ShownTo,
): readonly NameHider[] | null {
  // Compared as hashes are, since a file may hold other white space, and less than a text does.
  const hash = targetHash(file);
  const now = hiders.filter((hider) => written.some((way) => targetHash(hider.text(way)) === hash));
  if (now.length > 0) return now;
  if (written.some((way) => targetHash(way) === hash)) return knowsNames ? hiders : null;
  return everybody && written.some((way) => mayHaveShown(way, file, everybody, hiders))
    ? [...hiders, everybody]
    : null;
}

/** Of these, those as whom a translation has this hash; all of them where nothing tells. */
function whoSaw(text: string, hash: string, hiders: readonly NameHider[]): readonly NameHider[] {
  const saw = hiders.filter((hider) => targetHash(hider.text(text)) === hash);
  return saw.length > 0 ? saw : hiders;
}

/** Whether a text has this hash, as it stands or as somebody was shown it. */
function isShownAs(text: string, hash: string, hiders: readonly NameHider[]): boolean {
  return targetHash(text) === hash || hiders.some((hider) => targetHash(hider.text(text)) === hash);
}

/** Of the languages that the file has. */
function leftOutOf(segments: readonly ReturnedSegment[], { translations }: There): number {
  const returned = new Set(segments.map(({ of }) => of));
  const languages = new Set(segments.map(({ language }) => language));
  return [...translations].filter(
    ([of, own]) => !returned.has(of) && own.some(({ language }) => languages.has(language)),
  ).length;
}

/**
 * "Die Behörde nannte neue Zahlen. Demnach starben acht Menschen.": told by what the sentence before speaks of, whoever that is. "Das Wasser
 * stieg. Demnach mussten wir gehen.": it means "therefore" as well, where that sentence speaks of nothing that tells.
 */
import { contentSpan } from '../frame/content-span.ts';
import { findCues } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { draftOf, MIN_WORDS, wordsIn } from '../reported/reported-draft.ts';
import { isReportedForm } from './is-reported-form.ts';

const CONFIDENCE = 0.6;

/** What holds something told, besides words for statements. Compounds end so. */
const TELLING =
  /(?:angaben|auskunft|auskünfte|aussagen|auswertung|auswertungen|auszählung|auszählungen|berichte|berichten|befragung|befragungen|beschuldigung|beschuldigungen|bescheid|daten|dokumente|dokumenten|einzelheiten|entscheidung|ergebnis|ergebnisse|ergebnissen|erkenntnisse|erkenntnissen|ermittlungen|liste|listen|meldungen|mitteilungen|plan|pläne|plänen|prognose|prognosen|rechnung|rechnungen|recherchen|regel|regeln|regelung|schätzung|schätzungen|statistik|statistiken|studien|umfragen|untersuchung|untersuchungen|unterlagen|vereinbarung|verordnung|zahlen|zeugenaussagen)$/u;

/** @param previous the sentence before, whichever paragraph it ends. */
export function accordingToThat(frame: Frame, previous: Frame | undefined, lexicon: Lexicon): Draft | null {
  const { tokens } = frame;
  if (lexicon.data.language !== 'de' || tokenAt(tokens, 0).key !== 'demnach') return null;
  if (tokens.at(-1)?.text === '?' || !previous) return null;
  // "Demnach seien alle tot": its own verb says that it is told.
  const isTold = tokens.some((_, at) => at > 0 && isReportedForm(tokens, at, lexicon));
  if (!isTold && !tellsSomething(previous, lexicon)) return null;
  const span = contentSpan(frame, 1, tokens.length);
  if (!span || wordsIn(tokens, span) < MIN_WORDS) return null;
  const draft = draftOf(frame, null, null, [span], CONFIDENCE, null);
  return draft && { ...draft, cueSpan: { first: 0, end: 1 } };
}

function tellsSomething({ tokens }: Frame, lexicon: Lexicon): boolean {
  const { statements } = lexicon.words;
  const holdsSource = tokens.some(
    ({ key, capital }) =>
      capital && (TELLING.test(key) || [...statements].some((noun) => key.endsWith(noun))),
  );
  return holdsSource || findCues(tokens, lexicon).some((cue) => !cue.unsaid);
}

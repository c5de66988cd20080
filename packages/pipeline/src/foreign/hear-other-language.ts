/**
 * Whether one sentence is clearly in another language than its report. The two figures below were
 * chosen so that on 12,000 sentences of nine languages (flores-dev, WMT 17; tried once, by hand) it took none for another language's.
 */
import { type Language, primaryLanguage, UNKNOWN_LANGUAGE } from '@crossquote/domain';
import { isPlainlyEnglish } from './is-plainly-english.ts';

/** Shorter ones are too often names and cries. */
const LETTERS = 40;
/** What eld gives the report's own language must stay so far under the best. */
const APART = 0.9;
/** eld looks at the first 350 bytes. */
const LOOKED_AT = 300;

/** What eld calls languages that have a name of their own. */
const HEARD_AS: Readonly<Record<string, Language>> = { nb: 'no', nn: 'no' };

/** @returns null where it is not clear, or eld does not know `own`; of short sentences none is but plain English. */
export type OtherLanguageEar = (text: string, own: Language) => Language | null;

export async function hearOtherLanguage(text: string, own: Language): Promise<Language | null> {
  return isShort(text) ? hearShort(text, own) : (await otherLanguageEar())(text, own);
}

/** For whoever asks of many texts and cannot wait at each. */
export async function otherLanguageEar(): Promise<OtherLanguageEar> {
  const { eld } = await import('eld/small');
  const detector = eld.newInstance();
  detector.enableTextCleanup(true);
  const known = new Set([...Object.values(detector.info().Languages), UNKNOWN_LANGUAGE]);
  return (text, own) => {
    if (isShort(text)) return hearShort(text, own);
    const language = HEARD_AS[primaryLanguage(own)] ?? primaryLanguage(own);
    // Its own sentences would be heard as a neighbour's: Pashto as Persian.
    if (!known.has(language)) return null;
    const heard = detector.detect(text.slice(0, LOOKED_AT));
    if (heard.language === '' || heard.language === language || !heard.isReliable()) return null;
    const scores: Readonly<Record<string, number>> = heard.getScores();
    return (scores[language] ?? 0) <= APART * (scores[heard.language] ?? 0) ? heard.language : null;
  };
}

function hearShort(text: string, own: Language): Language | null {
  return isPlainlyEnglish(text, own) ? 'en' : null;
}

function isShort(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) < LETTERS;
}

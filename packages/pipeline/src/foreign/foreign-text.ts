/** Finds a text of a report that is in another language than the report: what a model makes of it is invention. */
import {
  type Language,
  primaryLanguage,
  type TranslationWarning,
  UNKNOWN_LANGUAGE,
} from '@crossquote/domain';
import { hearLanguage } from '../read/detect-language.ts';
import { hearOtherLanguage } from './hear-other-language.ts';
import { isInOtherScript } from './is-in-other-script.ts';

export interface ForeignTo {
  /** Of the report. */
  readonly source: Language;
  readonly target: Language;
  /** Whether the model of the report's language is made for another one too. */
  readonly isOffered: (language: Language) => Promise<boolean>;
}

export interface HeardText {
  /** Why it stays as it is; null: it is translated. */
  readonly stays: TranslationWarning | null;
  /** That of the report, or another one that it is clearly in and that the model takes as well. */
  readonly language: Language;
}

export async function foreignText(text: string, to: ForeignTo): Promise<HeardText> {
  const { source, target, isOffered } = to;
  const stay = (stays: TranslationWarning | null): HeardText => ({ stays, language: source });
  const isApart = isInOtherScript(text, source);
  const heard = isApart ? await heardIn(text) : await hearOtherLanguage(text, source);
  if (heard === null) return stay(isApart ? foreign('another script') : null);
  if (primaryLanguage(heard) === primaryLanguage(target))
    return stay((await isInFrame(text, target)) ? null : { check: 'already', detail: `already in ${heard}` });
  return (await isOffered(heard)) ? { stays: null, language: heard } : stay(foreign(heard));
}

function foreign(what: string): TranslationWarning {
  return { check: 'foreign', detail: `in ${what}, left as it is` };
}

async function heardIn(text: string): Promise<Language | null> {
  const { language } = await hearLanguage(text);
  return language === UNKNOWN_LANGUAGE ? null : language;
}

const QUOTED = /[„“”"«»‹›][^„“”"«»‹›]*[„“”"«»‹›]/gu;

/** Whether most of it is quoted, and what stands around the quote is in the report's own words: "…", sagte ein Mann. */
async function isInFrame(text: string, target: Language): Promise<boolean> {
  const frame = text.replace(QUOTED, ' ');
  if (frame === text || (frame.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return false;
  return (await hearLanguage(frame)).language !== primaryLanguage(target);
}

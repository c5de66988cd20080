/** How a stem stands among the terms of a quote: that of the pivot language by itself, since every quote has a translation into it; others marked by their language. */
import { PIVOT_LANGUAGE } from '@crossquote/domain';

/** @param language primary subtag. */
export function stemTerm(stem: string, language: string): string {
  return language === PIVOT_LANGUAGE ? stem : `${language}:${stem}`;
}

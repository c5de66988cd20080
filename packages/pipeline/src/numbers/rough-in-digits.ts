/** "Une dizaine" as a number, of which a translator made a dozen. */
import { FRENCH_TENS } from './french-tens.ts';

const NAMES = Object.keys(FRENCH_TENS).join('|');

/**
 * With what hedges it already. "Une quarantaine", without what is counted, keeps the ill apart, and "une quinzaine de jours" is a fortnight;
 * "une dizaine de milliers" goes on.
 */
const ROUGH = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<than>(?:près|plus|moins|autour) d)['’]|(?<hedge>(?:environ|au moins|presque|quelque) )|(?<of>d['’]))?` +
    `une (?<name>${NAMES})(?!\\p{L})(?: (?:de |d['’])(?!(?:jours|milliers?|millions?|mille|quatorze|quinze|vingt|trente|quarante)(?!\\p{L})|\\d)(?<counted>\\p{L}+)|(?<=dizaine|vingtaine|trentaine)(?! d(?:e |['’])))`,
  'giu',
);
/** "Une dizaine de ces barques". */
const PART = /^(?:ce[st]?|cette|ceux|celles|ses|leurs?|mes|nos|vos|les?|la|entre)$/iu;

/** "Une vingtaine de barques" as "environ 20 barques"; other languages as they are. @param language primary. */
export function roughInDigits(text: string, language: string): string {
  if (language !== 'fr') return text;
  return text.replace(ROUGH, (...match) => {
    const groups: Readonly<Record<string, string | undefined>> = match.at(-1);
    const { than, hedge, of, name = '', counted } = groups;
    const about = than ? `${than}e ` : (hedge ?? `${of ?? ''}environ `);
    const said = `${about}${FRENCH_TENS[name.toLowerCase()]}${behind(counted)}`;
    return /^\p{Lu}/u.test(match[0]) ? said.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : said;
  });
}

function behind(counted: string | undefined): string {
  if (counted === undefined) return '';
  if (PART.test(counted)) return counted === 'entre' ? " d'entre" : ` de ${counted}`;
  return ` ${counted === 'années' ? 'ans' : counted}`;
}

/** Numbers that count nothing where two tellings are compared: a decade ("années 30"), a century ("القرن العشرين"), and the French for new ("Pont-Neuf"). */
import type { TextRange } from '@crossquote/domain';

const pattern = (words: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, flags);

const NUMBER = '[\\d٠-٩۰-۹]{1,2}';
/** Up to the 21st: a later one is told wrongly, or is none. */
const CENTURY = '(?:[1١۱]?[\\d٠-٩۰-۹]|[2٢۲][01٠١۰۱])';
const ROUND = '[1-9١-٩۱-۹][0٠۰]';

/** Of one century, or of two that share its word: "the 18th and early 19th centuries". @param nth a number with what makes it one in order. @param joints parted by bars. */
const ofCenturies = (nth: string, joints: string) =>
  `${nth}(?:(?: ?[-–] ?| (?:${joints}) )(?:\\p{L}+ ){0,2}${nth})?`;

/** Names of letters in Persian. */
const FA_LETTER = '(?:ان|بی|سی|دی|آی|پی|تی|یو|اس|ام|اف|جی|وی)';

const AR_CENTURY = `(?:الـ?)?(?:\\p{L}+ (?:عشر|و?ال?عشر\\p{L}+)|\\p{L}+|${CENTURY})`;
const FA_CENTURY = `${CENTURY}(?:[ \u200c]?(?:ام|امین|م))?`;

const NO_COUNTS: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    pattern(`(?:19|20)?${ROUND}er(?:n)?(?:[ -]jahren?|n)?`),
    pattern(`${CENTURY}\\.? ?jahrhundert\\p{L}*`),
    pattern(`${ofCenturies(`${CENTURY}\\.`, 'und|oder|bis')} jahrhundert\\p{L}*`),
  ],
  en: [
    pattern(`['’]?${ROUND}['’]?s`),
    pattern(`${ofCenturies(`${CENTURY}(?:st|nd|rd|th)`, 'and|or|to')}[ -]centur(?:y|ies)`),
  ],
  fr: [
    pattern(
      `(?<!(?:pendant|durant|depuis|après|y a|voici|voilà|avant) (?:des|quelques|plusieurs) )années? (?:${ROUND}|vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingts?(?:-dix)?)`,
    ),
    pattern(`${ofCenturies(`${CENTURY} ?(?:[eè]me|e)`, 'et|ou|au')} siècles?`),
    // "Pont-Neuf", "Neuf-Brisach", "le Pont Neuf": a name; "un bateau neuf": new. With small letters "neuf" counts otherwise.
    pattern('(?<=\\p{Lu}\\p{L}*[ -])Neuf|Neuf(?=-\\p{Lu})', 'gu'),
    pattern(
      "(?<=(?<!\\p{L})(?:une?|du|au|le|mon|ton|son|ce|notre|votre|leur|de|d['’]un) (?!(?:sur|de|et|ou|à|les|des|matin|soir|midi|moment|jour|mois|an) )\\p{L}+ )neuf(?! sur (?:dix|onze|douze|quinze|vingt|cent|mille|\\d))(?=\\s*(?:[^\\p{L}\\s]|$)|\\s+(?:et|à|de|dans|pour|sur|qui|que|en)(?!\\p{L}))",
    ),
  ],
  es: [
    pattern(
      `(?<!(?:hace|hacía|muchos|varios|unos|pocos|algunos|durante|tras|tantos) )años (?:${ROUND}|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)`,
    ),
    pattern(
      `(?:décadas? (?:de )?(?:los )?(?:años )?|(?:finales|fines|mediados|principios|comienzos|inicios) de los )(?:${ROUND}|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?! (?!y |en |se |del? |con |no )\\p{L})`,
    ),
    pattern(`siglos? ${ofCenturies(CENTURY, 'y|o|al?')}`),
  ],
  ru: [
    pattern(`(?:19|20)?${ROUND}-?(?:е|х|ые|ых|ми|м)(?: (?:год|гг)\\p{L}*)?`),
    pattern(`${ofCenturies(`${CENTURY}(?:-?(?:й|го|м|ом|му))?`, 'и|или|по|до')} (?:век|столети)\\p{L}*`),
  ],
  uk: [
    pattern(`(?:19|20)?${ROUND}-?(?:і|ті|х|тих|ми|м)(?: (?:рок|рр)\\p{L}*)?`),
    pattern(
      `${ofCenturies(`${CENTURY}(?:-?(?:й|го|му|м|те|ого|ому))?`, 'і|й|та|або|чи|по|до')} (?:столітт|століть|вік|вік[уа])\\p{L}*`,
    ),
  ],
  tr: [
    pattern(`(?:19|20)?${ROUND}['’]?(?:l[ıiuü]|l[ae]r)\\p{L}*(?: yıl\\p{L}*)?`),
    pattern(`${ofCenturies(`${CENTURY}\\.`, 've|veya|ya da|ila|ile')} ?(?:yüzyıl|asır|asrı)\\p{L}*`),
  ],
  ar: [
    pattern(`[وفبل]?(?:ال)?(?:قرن|قرون) ${AR_CENTURY}`),
    pattern(`[وفبل]?ال(?:قرن(?:ين|ان)|قرون) ${AR_CENTURY} و ?${AR_CENTURY}`),
  ],
  fa: [
    pattern(
      `(?<!(?:دو|سه|چهار|پنج|شش|هفت|هشت|نه|چند|${NUMBER}) )(?:قرن|سده|دهه)(?:ٔ|[ \u200c]ی|[ \u200c]های)? (?:${ofCenturies(FA_CENTURY, 'و|تا|یا')}|${ROUND}|\\p{L}+)`,
    ),
    // Letters of stations and things, not thirty: BBC, CNN, CD. "سی بیمار" are thirty patients.
    pattern(`بی[ \u200c]?بی[ \u200c]?سی|سی[ \u200c]?${FA_LETTER}(?!\\p{L})(?:[ \u200c]${FA_LETTER})?`),
  ],
};

/** The illness, in any language: named after its year by some, and by others not. */
const COVID = /(?:covid|ковид|ковід|كوفيد|کووید)[-\s\u200c]?(?:19|١٩|۱۹)(?!\p{N})/giu;

/** May overlap. @param language primary subtag. */
export function noCounts(text: string, language: string): readonly TextRange[] {
  const spaced = text.replace(/[\u00a0\u202f]/gu, ' ');
  return [...(NO_COUNTS[language] ?? []), COVID].flatMap((one) =>
    [...spaced.matchAll(one)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
}

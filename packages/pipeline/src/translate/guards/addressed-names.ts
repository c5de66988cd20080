/** The names behind a form of address, which are names for sure: "Frau Bäcker", "Dr. Weiß", "Mme Petit". German writes every noun with a capital, and French every name. */
import { primaryLanguage } from '@crossquote/domain';

interface Address {
  /** Flags `gu`; group `name`: one word in German, where a noun may follow, and all that have capitals in French, where an article would go before an office: "M. le Maire". */
  readonly pattern: RegExp;
  /** Who is addressed by an office, or told of by an age: "Frau Ministerin", "eine Frau Mitte dreißig". What stands behind an office is whose it is: "Président de la République". */
  readonly office: RegExp;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*";
const ONE_NAME = new RegExp(NAME, 'gu');
const DE_TITLE = '(?:Dr\\.|Prof\\.|Doktor|Professorin|Professor)(?: (?:med|jur|phil)\\.)?';

/** Stems that few names have, anywhere in a word; shorter ones at its end; and words that are told of somebody. A name that is one goes unwatched. */
const DE_OFFICE = new RegExp(
  'präsident|minister|kanzler|meister|direktor|anwalt|anwält|sprecher|vorsitzend|professor|pfarrer|bischof|bischöf|kommissar|botschafter|general|oberst|leutnant|hauptmann|hauptfrau|kapitän|inspektor|abgeordnet|senator|sekretär|kommandant|kommandeur|gouverneur|schaffner|verteidiger|angeklagt|lehrer|richter|nachbar|kolleg' +
    '|(?:rat|rät|rats|chef|leiter|major|zeuge|zeug|konsul|(?:ärzt|ist|ent|ant|or|er)(?=in))(?:innen|in|r|e|en|n|s)?$' +
    '|^(?:doktor|pastor|gott|mitte|anfang|ende|mutter|vater|opfer|kind|kinder|mann|arbeit|beruf|karriere)(?:in|e|r|n|s)?$',
  'iu',
);
const FR_OFFICE =
  /président|ministre|préfet|préfète|procureur|direct(?:eur|rice)|ambassad|commissaire|général|colonel|capitaine|commandant|lieutenant|évêque|sénat(?:eur|rice)|secrétaire|chanceli|conseill|inspect(?:eur|rice)|gouverneur|gendarme|^(?:maire|juge|premi(?:er|ère)|déput(?:é|ée)|garde|consul|consule|avocate?|rapporteure?|greffi(?:er|ère))$/iu;

const ADDRESS: Readonly<Record<string, Address>> = {
  de: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:Herrn?|(?<!(?:der|die|dem|den|eine[rn]?|jeder?|keiner?|als|zur|dessen|deren|wessen|\\p{Ll}+e|Mann und) )Frau) (?:${DE_TITLE} )*|(?:${DE_TITLE} )+)` +
        `(?:(?:von|van|de|zu|zur) (?:der |den )?)?(?<name>${NAME})(?![\\p{L}-])`,
      'gu',
    ),
    office: DE_OFFICE,
  },
  fr: {
    pattern: new RegExp(
      `(?<![\\p{L}.'’])(?:M\\.|Mme|Mlle|Me|Dr|Pr|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]octeur|[Pp]rofesseur|[Mm]aître) (?:(?:de la|de|du|des) |d['’])?` +
        `(?<name>${NAME}(?: (?:(?:de la|de|du|des|le|la) |d['’])?${NAME}){0,2})(?![\\p{L}-])`,
      'gu',
    ),
    office: FR_OFFICE,
  },
};

/** Single words, each once, as they stand; none in other languages. */
export function addressedNames(text: string, language: string): readonly string[] {
  const address = ADDRESS[primaryLanguage(language)];
  if (!address) return [];
  const words = [...text.matchAll(address.pattern)]
    .map(({ groups = {} }) => groups['name']?.match(ONE_NAME) ?? [])
    .filter(([first = '']) => !address.office.test(first));
  return [...new Set(words.flat())];
}

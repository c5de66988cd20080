/** The names behind a form of address, which are names for sure: "Frau Bäcker", "Dr. Weiß", "Mme Petit". German writes every noun with a capital, and French every name. */
import { primaryLanguage } from '@crossquote/domain';

interface Address {
  /** Flags `gu`; group `name`: one word in German, where a noun may follow, and all that have capitals in French. */
  readonly pattern: RegExp;
  /** Who is addressed by an office, or told of by an age: "Frau Ministerin", "eine Frau Mitte dreißig". */
  readonly office: RegExp;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*";
const DE_TITLE = '(?:Dr\\.|Prof\\.|Doktor|Professorin|Professor)(?: (?:med|jur|phil)\\.)?';

const ADDRESS: Readonly<Record<string, Address>> = {
  de: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:Herrn?|(?<!(?:der|die|dem|den|eine[rn]?|jeder?|keiner?|als|zur|\\p{Ll}+e|Mann und) )Frau) (?:${DE_TITLE} )*|(?:${DE_TITLE} )+)` +
        `(?:(?:von|van|de|zu|zur) (?:der |den )?)?(?<name>${NAME})(?![\\p{L}-])`,
      'gu',
    ),
    office:
      /(?:präsident|minister|kanzler|meister|direktor|anwalt|anwält|sprecher|vorsitzende|rat|rät|chef|leiter)(?:in|r|e|en|s)?$|^(?:doktor|professor|pfarrer|pastor|bischof|richter|kommissar|botschafter|general|oberst|major|hauptmann|leutnant|kapitän|inspektor|kolleg|nachbar|lehrer|abgeordnete|senator|gott|mitte|anfang|ende|mutter|vater|opfer)(?:in|e|r|n|s)?$/iu,
  },
  fr: {
    pattern: new RegExp(
      `(?<![\\p{L}.'’])(?:M\\.|Mme|Mlle|Me|Dr|Pr|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]octeur|[Pp]rofesseur|[Mm]aître) (?:(?:de la|de|du|des|le|la) |d['’])?` +
        `(?<name>${NAME}(?: (?:(?:de la|de|du|des|le|la) |d['’])?${NAME}){0,2})(?![\\p{L}-])`,
      'gu',
    ),
    office:
      /^(?:(?:vice-)?présidente?|ministre|maire|juge|préfet|préfète|procureure?|directeur|directrice|ambassadeur|commissaire|général|colonel|capitaine|évêque)$/iu,
  },
};

/** Single words, each once, as they stand; none in other languages. */
export function addressedNames(text: string, language: string): readonly string[] {
  const address = ADDRESS[primaryLanguage(language)];
  if (!address) return [];
  const words = [...text.matchAll(address.pattern)].flatMap(
    ({ groups = {} }) => groups['name']?.match(new RegExp(NAME, 'gu')) ?? [],
  );
  return [...new Set(words)].filter((word) => !address.office.test(word));
}

/** How reports of nine languages say who said something: templates and invented speakers, so that made reports read like ones. */

export interface Attribution {
  /** `{Q}` are the words said, `{N}` who said them. */
  readonly direct: string;
  readonly indirect: string;
  /** The cue inside both templates, in their order. */
  readonly cues: readonly [string, string];
}

/** By primary language. */
export const ATTRIBUTIONS: Readonly<Record<string, Attribution>> = {
  en: { direct: '“{Q},” said {N}.', indirect: '{N} said that {Q}.', cues: ['said', 'said'] },
  de: { direct: '„{Q}“, sagte {N}.', indirect: '{N} sagte, {Q}.', cues: ['sagte', 'sagte'] },
  fr: {
    direct: '« {Q} », a déclaré {N}.',
    indirect: '{N} a déclaré que {Q}.',
    cues: ['a déclaré', 'a déclaré'],
  },
  es: { direct: '«{Q}», dijo {N}.', indirect: '{N} dijo que {Q}.', cues: ['dijo', 'dijo'] },
  ru: { direct: '«{Q}», — говорит {N}.', indirect: '{N} говорит, что {Q}.', cues: ['говорит', 'говорит'] },
  uk: { direct: '«{Q}», — каже {N}.', indirect: '{N} каже, що {Q}.', cues: ['каже', 'каже'] },
  tr: { direct: '{N}, “{Q}” dedi.', indirect: '{N}, {Q} diye anlattı.', cues: ['dedi', 'anlattı'] },
  ar: { direct: 'وقال {N}: «{Q}».', indirect: 'وقال {N} إن {Q}.', cues: ['وقال', 'وقال'] },
  fa: { direct: '{N} گفت: «{Q}».', indirect: '{N} گفت که {Q}.', cues: ['گفت', 'گفت'] },
};

const LATIN = new Set(['en', 'de', 'fr', 'es', 'tr']);

/** People of no report, as each script writes them: Latin, Russian, Ukrainian, Arabic, Persian. */
const PEOPLE: readonly (readonly [string, string, string, string, string])[] = [
  ['Mira Holm', 'Мира Хольм', 'Міра Гольм', 'ميرا هولم', 'میرا هولم'],
  ['Jonas Keller', 'Йонас Келлер', 'Йонас Келлер', 'يوناس كيلر', 'یوناس کلر'],
  ['Leila Haddad', 'Лейла Хаддад', 'Лейла Хаддад', 'ليلى حداد', 'لیلا حداد'],
  ['Omar Nasser', 'Омар Насер', 'Омар Насер', 'عمر ناصر', 'عمر ناصر'],
  ['Anna Petrova', 'Анна Петрова', 'Анна Петрова', 'آنا بتروفا', 'آنا پترووا'],
  ['Carlos Medina', 'Карлос Медина', 'Карлос Медіна', 'كارلوس مدينا', 'کارلوس مدینا'],
  ['Selin Aydin', 'Селин Айдын', 'Селін Айдин', 'سيلين أيدين', 'سلین آیدین'],
  ['Victor Lambert', 'Виктор Ламбер', 'Віктор Ламбер', 'فيكتور لامبير', 'ویکتور لامبر'],
];

export const PEOPLE_COUNT = PEOPLE.length;

/** How reports in this language write the person. @param person 0 to PEOPLE_COUNT - 1. */
export function personIn(person: number, language: string): string {
  const column = LATIN.has(language) ? 0 : ['ru', 'uk', 'ar', 'fa'].indexOf(language) + 1;
  return PEOPLE[person]?.[column] ?? '';
}

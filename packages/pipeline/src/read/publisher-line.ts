/**
 * The publisher's name on a line of its own, right above the date line, or before the date in the same line. A name there is as often the author's, so only one with a word that
 * newspapers and agencies are called by counts: better no publisher than a person taken for one.
 */
import { withoutWeekday } from './dateline.ts';
import type { DateInText } from './publication-time.ts';
import type { Line } from './text-lines.ts';

/** Lower-case words of newspapers' names; compounds end in them ("Tagesbote", "Talkurier"). Add a language by adding its line. */
const WORDS: readonly string[] = [
  'gazette|times|herald|post|journal|tribune|chronicle|news|wire|press|ledger|observer|mail|courier|guardian|telegraph|dispatch|bulletin|review|weekly',
  'zeitung|bote|anzeiger|kurier|tagblatt|tageblatt|rundschau|nachrichten|presse|blatt|merkur|depesche|abendblatt',
  'courrier|gazette|dépêche|nouvelles|presse|tribune|quotidien|hebdo|agence|écho|voix',
  'voz|diario|periódico|noticias|prensa|heraldo|gaceta|correo|agencia|crónica',
  'giornale|corriere|gazzetta|stampa|notizie|agenzia|messaggero|mattino|gazeta|kurier|dziennik|głos|wiadomości|dagblad|courant|krant|nieuws|gazetesi|haber|ajansı|postası',
  'газета|вестник|почта|листок|курьер|пошта|кур’єр|голос|новости|известия|вести|ведомости|агентство|вісник|новини|вісті|відомості',
  'صحيفة|جريدة|صدى|أخبار|الخبر|وكالة|صوت|الأنباء|روزنامه|خبرگزاری|اخبار|خبر|پیام|پیک|ندای',
];
const NAME = nameWith(WORDS);
/** Where it begins a name, as in "La voz de Varn"; English and German put it last, and begin headings with it ("Press release", "Mail bomb kills two"). */
const BEGINS = nameWith(WORDS.slice(2));
/** Words that headings begin with as well, in scripts without capitals: a name has one more. */
const ALSO_PLAIN = /^(?:صدى|أخبار|اخبار|صوت|پیام|پیک|ندای)\s+\S+\s+\S/u;

function nameWith(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-]|\\p{L}{2})(?:${words.join('|')})(?:$|[\\s-])`, 'iu');
}

/** Longer lines are a heading or a sentence. UTF-16 code units. */
const LONGEST_NAME = 60;

/** "Varn Evening Herald, 3 May 2021", "Le Courrier du Lac — lundi 3 mai 2021": nothing else stands in the line. @param date that closes it. */
export function publisherBefore(words: string, date: DateInText): string | null {
  const [, publisher = ''] = BEFORE_DATE.exec(withoutWeekday(words.slice(0, date.start))) ?? [];
  return isPublisher(publisher) && isWrittenAsName(publisher) ? publisher : null;
}

const BEFORE_DATE = /^(.+?)\s*[,،|·:–—-][\s,،|·:–—-]*$/u;

/**
 * "News of the flood", "Hard Times in Orsund", "Communiqué de presse" are headings: in a name all but small words have capitals, and the word that it is known by, in many
 * languages, which begins or ends it.
 */
function isWrittenAsName(words: string): boolean {
  const own = words.split(/\s+/u);
  const isArticle = !NAME.test(own[0] ?? '') && /^\p{L}{1,3}$/u.test(own[0] ?? '');
  const [first = '', second = ''] = own.slice(isArticle ? 1 : 0);
  const begins = BEGINS.test(first) || (NAME.test(first) && /^of$/iu.test(second));
  const ends = NAME.test(own.at(-1) ?? '') && !/^\p{Ll}{1,3}$/u.test(own.at(-2) ?? '');
  if (!(begins || ends) || ALSO_PLAIN.test(words)) return false;
  return own.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word) || NAME.test(word));
}

/** @returns the index of the publisher's line; null when the line above the date line is something else. */
export function publisherLine(lines: readonly Line[], dateline: number): number | null {
  const words = lines[dateline - 1]?.words ?? '';
  return dateline >= 2 && isPublisher(words) ? dateline - 1 : null;
}

/** "Mira Holm | Varn Herald", "The flood – Varn Herald" have something else besides. */
function isPublisher(words: string): boolean {
  return words.length <= LONGEST_NAME && !/[.!?:;,،"“„«»|·–—]|\s-\s/u.test(words) && NAME.test(words);
}

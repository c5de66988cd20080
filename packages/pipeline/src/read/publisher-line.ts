/**
 * The publisher's name on a line of its own, right above the date line. A name there is as often the author's, so only one with a word that
 * newspapers and agencies are called by counts: better no publisher than a person taken for one.
 */
import type { Line } from './text-lines.ts';

/** Lower-case words of newspapers' names; compounds end in them ("Tagesbote", "Talkurier"). Add a language by adding its line. */
const WORDS: readonly string[] = [
  'gazette|times|herald|post|journal|tribune|chronicle|news|wire|press|ledger|observer|mail|courier|guardian|telegraph|dispatch|bulletin|review|weekly',
  'zeitung|bote|anzeiger|kurier|tagblatt|tageblatt|rundschau|nachrichten|presse|blatt|merkur|depesche|abendblatt',
  'courrier|gazette|dépêche|nouvelles|presse|tribune|quotidien|hebdo|agence',
  'voz|diario|periódico|noticias|prensa|heraldo|gaceta|correo|agencia|crónica',
  'giornale|corriere|gazzetta|stampa|notizie|agenzia|dagblad|courant|krant|nieuws|gazetesi|haber|ajansı|postası',
  'газета|вестник|новости|известия|агентство|вісник|новини|вісті',
  'صحيفة|جريدة|صدى|أخبار|وكالة|صوت|الأنباء|روزنامه|خبرگزاری|اخبار',
];
const NAME = new RegExp(`(?:^|[\\s-]|\\p{L}{2})(?:${WORDS.join('|')})(?:$|[\\s-])`, 'iu');

/** Longer lines are a heading or a sentence. UTF-16 code units. */
const LONGEST_NAME = 60;

/** @returns the index of the publisher's line; null when the line above the date line is something else. */
export function publisherLine(lines: readonly Line[], dateline: number): number | null {
  const words = lines[dateline - 1]?.words ?? '';
  if (dateline < 2 || words === '' || words.length > LONGEST_NAME || /[.!?:;,"“„«»]/u.test(words))
    return null;
  return NAME.test(words) ? dateline - 1 : null;
}

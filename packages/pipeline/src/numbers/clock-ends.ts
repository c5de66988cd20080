/**
 * What stands behind an hour and a number in words where the number is its minutes: else it goes on with what is counted, as in "um acht Uhr zwanzig bewaffnete
 * Männer" and "à huit heures trente personnes". Patterns that look ahead, for the flags `gu`, in French `giu`.
 */

/** What ends a clause. */
const STOP = '\\s*(?:[.,;:!?…)“”"»«]|$)';
const words = (list: string) => `(?:${list.replaceAll(' ', '|')})(?!\\p{L})`;

const DE_UNITS = 'drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
/** "Um acht Uhr drei, vier Schüsse". */
const DE_GOES_ON = `, (?:zwei|${DE_UNITS}|\\p{L}+(?:zehn|[zß]ig))(?!\\p{L})`;
const DE_PART_OF_DAY =
  '\\s+(?:morgens|früh|vormittags|mittags|nachmittags|abends|nachts|am (?:Morgen|Vormittag|Mittag|Nachmittag|Abend)|in der Nacht)(?!\\p{L})';
/** No counted thing begins with these; but "der" and "von" may say whose the counted are. */
const DE_THING = words(
  'ich du er sie es wir ihr man mich mir ihn ihm ihnen uns euch sich niemand jemand das dem den die ein eine einen einem kein keine keinen ' +
    'mein meine meinen unser unsere unseren sein seine seinen ihre ihren',
);
const DE_PLACE = words(
  'am an ans auf aufs aus bei beim durch für gegen hinter im in ins mit nach neben ohne seit über unter vom vor während wegen zur zwischen',
);
const DE_AUXILIARY = words(
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss musste mussten soll sollte sollten kam kamen ging gingen',
);
/** "Zwanzig in Decken gehüllte Kinder", "zwanzig uns unbekannte Männer". */
const DE_ATTRIBUTE = '[^.,;:!?…]*\\p{Ll}(?:te|ne|nde)[nr]? \\p{Lu}';
/** "Zehn vom Sturm Verletzte": people named by what befell them, directly behind what did it. */
const DE_PEOPLE =
  '(?: \\p{Ll}+){1,3} \\p{Lu}\\p{L}+ (?:(?:schwer|leicht|tödlich) )?\\p{Lu}\\p{Ll}+(?:te|ene|nde)(?!\\p{L})';
/** "Zwanzig weitere", "zwanzig bis dreißig", "zwanzig der Männer". */
const DE_OF_COUNT = words(
  'weitere andere mehr weniger von der dieser davon bis und oder sowie mal zu zum als',
);
/** A word that is none of an adjective's before what is counted, which ends in -e there: "zwanzig bewaffnete, vermummte Männer". */
const DE_LAST = `(?! ${DE_OF_COUNT}) \\p{Ll}+(?<!e)`;

/** The last but one: a verb and what it goes on with, "kam das Boot". */
export const DE_END =
  `(?!${DE_GOES_ON}|${DE_PEOPLE})(?=${STOP}|${DE_PART_OF_DAY}| ${DE_AUXILIARY}` +
  `|(?! ${DE_ATTRIBUTE})(?: ${DE_THING}| ${DE_PLACE})|(?! ${DE_OF_COUNT}) \\p{Ll}+ (?:${DE_THING}|der )|(?:${DE_LAST}){1,3}${STOP})`;

export const FR_PART_OF_DAY = " (?:du (?:matin|soir)|de l['’]après-midi|de la (?:nuit|matinée|soirée))";
/** "À trois heures et demie de route", "dès deux heures après le choc", "20 heures par semaine": how far something is, or how long it takes. */
export const FR_NO_WAY = `(?=${FR_PART_OF_DAY}|(?! (?:de|du|des|plus|par|après|avant)(?!\\p{L})| d['’]))`;
const FR_GOES_ON = ', (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente)(?!\\p{L})';
/** No counted thing begins with these; but "de" says whose the counted are, and "à" may go on to another number. */
const FR_THING = words(
  'je tu il elle on nous vous ils elles ça cela personne rien le la les un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ' +
    'au aux avec chez contre dans derrière devant pendant sans sous quand lorsque',
);
const FR_PLACE = `à (?!${words('quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille')})\\p{L}`;

export const FR_END = `(?!${FR_GOES_ON})(?=${STOP}|${FR_PART_OF_DAY}| ${FR_THING}| [cjl]['’]\\p{L}| ${FR_PLACE})`;

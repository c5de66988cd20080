/** Times of day, read on a clock of 24 hours on both sides: `2.40 Uhr`, `9h30`, `8 Uhr abends` of a source, `2:40 p.m.` of an output. */

const CLOCK_OF_24 =
  /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?=\s*Uhr\b)|(?<!\d)(\d{1,2})\s?h(?:eures?)?(?:\s?(\d{2}))?(?![\p{L}\d])/giu;
/** The text itself says which half of the day. */
const EVENING = /nachmittag|abend|après-midi|\bsoir/iu;
const MORNING = /morgen|vormittag|früh|nacht|mittag(?!s)|matin|nuit|midi/iu;
const BY_THE_SUN =
  /sonnen(?:auf|unter)gang|tagesanbruch|dämmer|dunkelheit|\baube\b|crépuscule|soleil|petit jour|(?:lever|point|tombée) du jour/iu;

/** Whether the source says, of any time, which half of the day it is of. */
export function isOfSomeHalf(source: string): boolean {
  return [EVENING, MORNING, BY_THE_SUN].some((pattern) => pattern.test(source));
}

const ENGLISH_HOUR = /(?<![\d.:])(\d{1,2})((?:[:.]\d{2})?)\s*([ap])\.?m\b\.?/giu;

export interface ClockTimes {
  readonly source: string;
  readonly output: string;
  /** Hours that the output gave a half of the day, and the source leaves no doubt of. */
  readonly hours: ReadonlySet<number>;
  /** The source tells a time of the evening. */
  readonly isEvening: boolean;
}

/**
 * Both texts, with "2:40 p.m." as 14:40 and "8 Uhr abends" as 20 Uhr, where the source has such times; and its times written as times in the output ("4.15" is no amount there).
 * @param isSpoken whether the source says a time in words, as on a clock of 12 hours.
 */
export function onClockOf24(source: string, output: string, isSpoken: boolean): ClockTimes {
  const times = [...source.matchAll(CLOCK_OF_24)];
  const hours = new Set<number>();
  if (times.length === 0) return { source, output, hours, isEvening: false };
  const isEvening = EVENING.test(source) && !MORNING.test(source);
  const isOpen = !isEvening && (isSpoken || EVENING.test(source));
  const later = source.replace(CLOCK_OF_24, (time: string) =>
    time.replace(/^\d+/, (hour) => String(isEvening && Number(hour) < 12 ? Number(hour) + 12 : Number(hour))),
  );
  const english = output.replace(ENGLISH_HOUR, (_, hour: string, minutes: string, half: string) => {
    if (isOpen) return `${hour}${minutes.replace('.', ':')}`;
    // "18 a.m." is nonsense, and yet 18 is said.
    const of24 = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
    hours.add(of24);
    return `${of24}${minutes.replace('.', ':')}`;
  });
  const written = times.flatMap(([, a, b, c, d]) => ((b ?? d) ? [[a ?? c, b ?? d]] : []));
  const asTimes = (text: string, [hour, minutes]: readonly (string | undefined)[]) =>
    text.replace(new RegExp(`(?<![\\d.,])${hour}\\.${minutes}(?!\\d)`, 'g'), `${hour}:${minutes}`);
  return { source: later, output: written.reduce(asTimes, english), hours, isEvening };
}

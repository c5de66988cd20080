/** Which times of day two quotes tell otherwise: "half past three" and "Viertel vor vier". Only where each says so many as the other, and all of them can be read. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { type ClockTime, clockTimes, mayBeOneTime } from '../../../numbers/clock-times.ts';
import { sideBySide } from '../../pair/side-by-side.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { readInReport } from '../../view/in-report.ts';

/** A reporter may have told the time of another zone; then the hours say nothing. */
const ZONE =
  /(?<!\p{L})(?:GMT|UTC|BST|EST|EDT|CET|CEST|ME[SZ]Z?|MSK|(?:local|Eastern|Pacific|Central|Moscow|Kyiv) time|(?:Orts|Landes)zeit|\p{Lu}\p{L}+er Zeit|heure (?:locale|de \p{Lu}\p{L}+)|hora (?:local|de \p{Lu}\p{L}+)|по (?:местному|московскому|киевскому)|за (?:місцевим|київським)|мск|yerel saat\p{L}*|TSİ|بالتوقيت|بتوقيت|به وقت)(?!\p{L})/u;
/** A number that may be a bare hour: "um drei", "between two and half past four". */
const BARE =
  /(?<!\p{L})(?:um|gegen|ab|bis|seit|vor|nach|zwischen|at|by|until|till|since|around|about|after|before|between|from|to|von|à|vers|dès|jusqu['’]à) (?:\d|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|midi|minuit)(?!\p{L})/iu;
/** The same in languages that decline it, or give it an article: "a las tres", "в три", "о третій", "üçte", "في الثالثة". */
const BARE_ELSEWHERE =
  /(?<![\p{L}\p{M}])(?:las? (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|(?:в|к|с|до|около|после) (?:\d|час|дв|тр|четыр|пят|шест|сем|восьм|восем|девят|десят|одиннадцат|двенадцат|полдень|полночь)\p{L}*|(?:о|об|до|після|близько) (?:\d|перш|друг|трет|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят|десят|одинадцят|дванадцят|півд|півн)\p{L}*|(?:ikide|üçte|dörtte|beşte|altıda|yedide|sekizde|dokuzda|on birde)|(?:في|عند|قبل|بعد|منذ|حتى) (?:الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة))(?![\p{L}\p{M}])/iu;

export function otherTimes(a: QuoteTraits, b: QuoteTraits): readonly (readonly [TextRange, TextRange])[] {
  const [left, right] = [timesIn(a), timesIn(b)];
  if (left.length !== right.length || isUnsure(a) || isUnsure(b)) return [];
  const only = (some: readonly ClockTime[], others: readonly ClockTime[]) =>
    some.filter((one) => !others.some((other) => mayBeOneTime(one, other)));
  const [ours, theirs] = [only(left, right), only(right, left)];
  if (ours.length !== theirs.length) return [];
  return sideBySide(ours, theirs).flatMap(([one, other]) => (one && other ? [[one, other] as const] : []));
}

/** Placed in the report's text. */
export const timesIn = perQuote((traits): readonly ClockTime[] =>
  readInReport(traits, (words) => clockTimes(words, traits.language)),
);

/** Whether one of its times cannot be read, or there may be more. */
const isUnsure = perQuote((traits): boolean => {
  const { quote, report } = traits;
  const times = timesIn(traits);
  if (times.some(({ isOpen }) => isOpen)) return true;
  return quote.content.some((range) => {
    const hidden = times.reduceRight(
      (text, { start, end }) => {
        if (start < range.start || end > range.end) return text;
        return `${text.slice(0, start - range.start)}·${text.slice(end - range.start)}`;
      },
      sliceOf(report.text, range),
    );
    return [ZONE, BARE, BARE_ELSEWHERE].some((one) => one.test(hidden));
  });
});

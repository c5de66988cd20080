/** Whose mouth words came through, between their verb and who said them. */
import { type Token, tokenAt } from '../frame/tokens.ts';

/** "рассказала | через переводчика | Анна", "contó | a través de un intérprete | Ana": by whom it was said in another language. */
const SLAVIC = /^(?:через|przez)$/u;
/** In the accusative: "рассказала через час | переводчица |" says it herself. */
const IN_ACCUSATIVE =
  /^(?:переводчик(?:а|ов)|переводчицу?|перекладач(?:а|ів|ку|ок)|tłumacz(?:a|y|kę|ki|ek))$/u;
/** Whole: "a su intérprete" is whom it was told, "por teléfono un intérprete" who spoke. */
const ROMANCE =
  /^(?:a través de|por medio de|por|mediante|tramite|attraverso)(?: (?:una?|un['’]|l['’]|su|la|el|del|suo|sua|unos|sus))? (?:intérpretes?|interpret[ei])$/u;
const MOST_WORDS = 5;

/** @returns the token behind whoever interpreted, else `from`. */
export function behindMiddleman(tokens: readonly Token[], from: number): number {
  const keys = Array.from({ length: MOST_WORDS }, (_, at) => tokenAt(tokens, from + at).key);
  const isLast = SLAVIC.test(keys[0] ?? '')
    ? (_: string, at: number) => at > 0 && IN_ACCUSATIVE.test(keys[at] ?? '')
    : (_: string, at: number) => ROMANCE.test(keys.slice(0, at + 1).join(' '));
  return from + keys.findIndex(isLast) + 1;
}

/** Whose mouth words came through, between their verb and who said them. */
import { type Token, tokenAt } from '../frame/tokens.ts';

/** "рассказала | через переводчика | Анна", "contó | a través de un intérprete | Ana": by whom it was said in another language. */
const THROUGH = /^(?:через|przez|a|por|mediante|tramite)$/u;
const MIDDLEMAN = /^(?:переводчи\p{L}+|переклада\p{L}+|tłumacz\p{L}*|intérpretes?|interprete)$/u;

export function behindMiddleman(tokens: readonly Token[], from: number): number {
  if (!THROUGH.test(tokenAt(tokens, from).key)) return from;
  const at = [1, 2, 3, 4].find((next) => MIDDLEMAN.test(tokenAt(tokens, from + next).key));
  return at === undefined ? from : from + at + 1;
}

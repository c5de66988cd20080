/** News agencies: in brackets behind the place of a report, as whom something was told, and with papers as what signs a report. */
import type { Token } from './tokens.ts';

/** Mostly in small letters in German. */
const AGENCIES =
  /^(?:dpa|afp|ap|reuters|epd|kna|apa|sda|ats|efe|ansa|tass|anp|belga|pap|lusa|upi|xinhua|тасс|интерфаксу|укрінформу|уніан|рбк)$/;

export function isAgency({ key }: Token): boolean {
  return AGENCIES.test(key);
}

/** In names of papers, in every language. */
const PAPER = /^(?:press|news|post|times|herald|gazette|tribune)$/;

export function isMedium(token: Token): boolean {
  return isAgency(token) || PAPER.test(token.key);
}

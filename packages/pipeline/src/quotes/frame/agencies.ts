/** News agencies: in brackets behind the place of a report, and as whom something was told. */
import type { Token } from './tokens.ts';

/** Mostly in small letters in German. */
const AGENCIES =
  /^(?:dpa|afp|ap|reuters|epd|kna|apa|sda|ats|efe|ansa|tass|anp|belga|pap|lusa|upi|xinhua|тасс|интерфаксу|укрінформу|уніан|рбк)$/;

export function isAgency({ key }: Token): boolean {
  return AGENCIES.test(key);
}

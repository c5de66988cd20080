import { expect, it } from 'vitest';
import { isInOtherScript } from './is-in-other-script.ts';

it.each([
  ['de', 'Мы не слышали сирены', true],
  ['de', '«Да», sagte die Frau aus Varn', false],
  ['de', 'Das Boot hieß „Надія“.', false],
  ['de', '12, 14 – 16!', false],
  ['uk', 'BBC News, Reuters', false],
  ['uk', 'قالت إن الماء ارتفع', true],
  ['ar', 'قالت إن الماء ارتفع', false],
  ['zh', 'Мы не слышали', false],
] as const)('a text of a report in %s: %s', (language, text, expected) =>
  expect(isInOtherScript(text, language)).toBe(expected),
);

/** Values that break programs: huge, odd, of wrong types. All from a seeded source. */

/** 0 to 1, without 1. */
export type Random = () => number;

/** @throws when the list is empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (list.length === 0) throw new Error('there is nothing to pick from');
  return found as T;
}

const ODD = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\u202e\u2066',
  '\ufeff',
  '\u200d',
  '👩‍👩‍👧‍👦',
  'e\u0301'.repeat(200),
  'ﷺ',
  'İı',
  'شهادة',
  '../../etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  "' or 1=1 --",
  '"}]',
  '$1',
  '%s%n',
  '%00',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '9007199254740993',
  '2147483648',
  'WyJyZXBvcnRzIixudWxsLCJyXzEiXQ',
  'WyJyZXBvcnRzIiwiXHUwMDAwIiwiYSJd',
  'W10',
];

export function wildText(random: Random): string {
  if (random() < 0.6) return pick(random, ODD);
  if (random() < 0.1) return 'x'.repeat(Math.floor(random() * 6000));
  const length = Math.floor(random() * 40);
  return String.fromCodePoint(...Array.from({ length }, () => codePoint(random)));
}

function codePoint(random: Random): number {
  const most = pick(random, [0x7f, 0x7ff, 0xffff, 0x10ffff]);
  return Math.floor(random() * most);
}

export function wildValue(random: Random, depth: number): unknown {
  const kind = Math.floor(random() * (depth > 0 ? 8 : 6));
  if (kind === 0) return null;
  if (kind === 1) return random() < 0.5;
  if (kind === 2) return pick(random, [0, -1, 1e308, 1.5, 2 ** 53, -0]);
  if (kind < 6) return wildText(random);
  const length = Math.floor(random() * 4);
  const values = Array.from({ length }, () => wildValue(random, depth - 1));
  return kind === 6 ? values : Object.fromEntries(values.map((value) => [wildText(random), value]));
}

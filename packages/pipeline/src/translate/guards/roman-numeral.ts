/** Centuries and kings: "XVIIIe siècle" is the 18th century. */

const SIGNS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const MOST = 39;

/** Whether the text writes the number in Roman signs; up to 39, where centuries and kings end. */
export function saysInRoman(text: string, number: number): boolean {
  if (!Number.isInteger(number) || number < 1 || number > MOST) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${romanOf(number)}(?:e|è|ème|er)?(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function romanOf(number: number): string {
  const [value, sign] = SIGNS.find(([size]) => size <= number) ?? [0, ''];
  return value === 0 ? '' : `${sign}${romanOf(number - value)}`;
}

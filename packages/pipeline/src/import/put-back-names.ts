/** Names put back where a translator, who was shown pseudonyms, wrote these. */
import type { NameHider } from '../protect/hide-names.ts';
import { CUT, PSEUDONYM, UNCLEAR } from '../protect/pseudonym.ts';

type Hider = Pick<NameHider, 'spans'>;

const ONE = new RegExp(`^${PSEUDONYM}$`, 'u');
const MARK = new RegExp(
  [PSEUDONYM, ...[UNCLEAR, CUT].map((mark) => mark.replaceAll(/[?[\]]/gu, String.raw`\$&`))].join('|'),
  'gu',
);

/**
 * A name comes back as it is spelt in the first text that has it: another spelling is nobody's. A pseudonym of nobody in these texts stays one.
 * @param from texts that the translator was shown, hidden by one of the hiders.
 * @returns null where one mark stood for several people or addresses in any of them, so that nothing tells which is meant.
 */
export function putBackNames(text: string, from: readonly string[], hiders: readonly Hider[]): string | null {
  if (text.search(MARK) === -1) return text;
  const readings = from.flatMap((whole) => hiders.map((hider) => namesIn(whole, hider)));
  const used = new Map<string, number>();
  let isClear = true;
  const out = text.replace(MARK, (mark) => {
    const stood = readings.find((names) => names.has(mark))?.get(mark) ?? [];
    isClear &&= ONE.test(mark) || readings.every((names) => new Set(names.get(mark)).size <= 1);
    const turn = used.get(mark) ?? 0;
    used.set(mark, turn + 1);
    return stood[Math.min(turn, stood.length - 1)] ?? mark;
  });
  return isClear ? out : null;
}

/** By mark: what it stands for in a text, in its order. */
function namesIn(whole: string, hider: Hider): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { start, end, instead } of hider.spans(whole)) {
    const mark = instead.match(MARK)?.[0] ?? instead;
    names.set(mark, [...(names.get(mark) ?? []), whole.slice(start, end)]);
  }
  return names;
}

/** Invented reports that tell of the same events, as many as wanted; the same seed makes the same. */
import { seeded } from '@crossquote/domain/testing';

/** Reports an event; each is told by some of the five. */
const PER_EVENT = 5;
const PEOPLE = ['Orla Venn', 'Jannik Torp', 'Mirela Holm', 'Sefa Aydin', 'Teodor Lind', 'Nadia Brakel'];
const PLACES = ['Lissmar', 'Halder', 'Orsund', 'Torrach', 'Venna', 'Korvell'];
const THINGS = ['ferry', 'mill', 'bridge', 'granary', 'school', 'lighthouse', 'quarry', 'tramway'];
const DEEDS = ['burned', 'collapsed', 'was closed', 'flooded', 'was sold', 'went dark'];

/** One JSON object a line, as `add` reads them. @param count of reports. */
export function madeReports(count: number, seed = 1): string {
  return Array.from({ length: count }, (_, i) => `${JSON.stringify(madeReport(i, seed))}\n`).join('');
}

function madeReport(index: number, seed: number) {
  const event = Math.floor(index / PER_EVENT);
  const told = seeded(seed * 7919 + event);
  const own = seeded(seed * 104_729 + index);
  const pick = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)] as T;
  const statements = Array.from({ length: 4 }, () => {
    const [who, what, deed] = [pick(PEOPLE, told), pick(THINGS, told), pick(DEEDS, told)];
    const hours = 2 + Math.floor(told() * 90);
    return `“The ${what} of ${pick(PLACES, told)} ${deed} within ${hours} hours, and nobody had told the ${hours + 3} families,” ${who} said.`;
  });
  const kept = statements.filter(() => own() < 0.7);
  const day = String(1 + (event % 28)).padStart(2, '0');
  return {
    text: [
      `Report ${index} from ${pick(PLACES, own)}, where it rained for ${1 + Math.floor(own() * 9)} days.`,
      ...kept,
      `The council of ${pick(PLACES, own)} meets again on day ${index}.`,
    ].join('\n\n'),
    language: 'en',
    date: `2026-03-${day}`,
    title: `Event ${event}, telling ${index % PER_EVENT}`,
  };
}

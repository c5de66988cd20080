import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';
import { otherFacts } from '../other-facts.ts';
import { isOtherPlace } from './german-places.ts';

const told = (words: string) =>
  toldQuote({
    language: 'de',
    text: `„${words}“, sagte Mira Holm.`,
    words,
    name: 'Mira Holm',
    mention: 'Mira Holm',
  });

it('finds another place in the same words', async () => {
  const [one, other] = await Promise.all(
    [
      '12 Männern in Uniform aus unserem Haus in Orsund',
      '31 Männern in Uniform aus unserem Haus in Kelmar',
    ].map((words) => told(`Mein Bruder wurde von ${words} geholt`)),
  );
  expect(one && other && isOtherPlace(one, other)).toBe(true);
  expect(one && other && otherFacts(compareQuotes(one, other))).toBe('several');
});

it.each([
  ['in Panik aus dem Haus', 'aus Angst aus dem Haus', 'Wir haben in der Nacht # Verletzte @ gebracht'],
  ['von Splittern', 'durch Trümmer', 'Bei dem Angriff wurden # Menschen @ getroffen und verletzt'],
  ['Menschen', 'Zivilisten', 'Bei dem Angriff auf das Dorf wurden # @ getötet'],
  ['Nach Schätzungen', 'Nach Angaben', '@ sind # Menschen in Orsund gestorben, viele von ihnen Kinder'],
])(
  'takes no other noun for a place where one person tells another number: %s, %s',
  async (here, there, words) => {
    const [one, other] = await Promise.all([
      told(words.replace('@', here).replace('#', '12')),
      told(words.replace('@', there).replace('#', '14')),
    ]);
    expect(isOtherPlace(one, other)).toBe(false);
    expect(otherFacts(compareQuotes(one, other))).toBeNull();
  },
);

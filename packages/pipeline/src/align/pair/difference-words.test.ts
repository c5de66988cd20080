import { expect, it } from 'vitest';
import { wordsOfDifference } from './difference-words.ts';

const whole = (text: string) => wordsOfDifference(text, { start: 0, end: text.length });

it('shows what a reader can take in at once as it is', () => {
  expect(whole('the ferry sank')).toEqual({ start: 0, end: 14, text: 'the ferry sank' });
});

it('shows the beginning and the end of what is long, cut at marks, and keeps its whole place', () => {
  const text = `${'Boats came in, nets went out. '.repeat(60)}Then it was dark.`;
  const { text: shown, ...range } = whole(text);
  expect(range).toEqual({ start: 0, end: text.length });
  expect(shown.length).toBeLessThan(700);
  expect(shown).toMatch(/^Boats came in, .*[.,] … .* Then it was dark\.$/u);
});

it('never cuts between two words of a name', () => {
  const text = 'Mira Holm Vint '.repeat(80).trim();
  expect(whole(text).text).toBe(text);
  for (const name of ['Mira Holm', 'Anna von Holm', 'Juan de la Cruz', 'J. Holm', 'Dr. Vint']) {
    const clauses = `when boats came ${name} went out `.repeat(40).trim();
    expect(whole(clauses).text).toContain(' … ');
    const [head = '', tail = ''] = whole(clauses).text.split(' … ');
    expect(
      [head, tail].filter((part) =>
        /(?:\p{Lu}\p{L}*\.?|von|de|la)$|^(?:von|de|la|\p{Lu})/u.test(part === head ? part : part.slice(0, 4)),
      ),
    ).toEqual([]);
  }
  const unmarked = 'رأينا ميرا هولم في القارب '.repeat(40).trim();
  expect(whole(unmarked).text).toBe(unmarked);
});

/** Ends of sentences that no end mark shows, and lists. */
import { aReport, processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { splitReport } from './split-report.ts';

function sentences(text: string, language: string): readonly string[] {
  return splitReport(aReport({ text, language })).map(({ range }) =>
    text.slice(range.start, range.end).trim(),
  );
}

function expectCuts(language: string, marked: string): void {
  expect(sentences(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
}

describe('a sentence ends without an end mark', () => {
  it.each([
    ['en', 'We are safe :-)|Now we wait.|Great! :)|Then it rained 😀 here.'],
    ['de', 'Alles gut ;-)|Wir warten.|Danke! 🙏🏽|Bis morgen.'],
    ['en', 'Write to mira@example.org|We answer soon.|See https://example.org/a|Nobody else knows.'],
    ['en', 'Ann Roe 08/16/2016 03:48 PM|Where are you?'],
    ['es', 'Llegaron de noche;|El puente ya no estaba; nadie habló.'],
    ['fr', 'Le pont a cédé (voir la carte)|Elle attend.'],
    ['en', 'He left (nobody saw him.)|They waited.'],
  ])('behind smileys, addresses, date lines, semicolons and asides (%s: %s)', expectCuts);

  it.each([
    ['en', 'He went to Delft (by car) and to The Hague; Ann did too.'],
    ['en', 'They left; I stayed (so did Ann).'],
    ['de', 'Schreib an mira@example.org Mira liest mit.'],
    ['en', 'The AT&amp; The sign stood there.'],
    ['en', 'It rained at 10:30 The Hague time.'],
  ])('and goes on where a capital letter has another reason (%s: %s)', expectCuts);
});

describe('a sentence ends without a space', () => {
  it('before a word that mostly begins sentences', () => {
    expect(sentences('It broke.The bridge fell.Mr. Roe paid 1,000.Nobody came?they did.', 'en')).toEqual([
      'It broke.',
      'The bridge fell.',
      'Mr. Roe paid 1,000.',
      'Nobody came?',
      'they did.',
    ]);
  });

  it.each([
    'Ask @Mr.The about Node.js and Yahoo!s.',
    'See www.example.The and a.The/b now.',
    'It is 3．5 here.',
  ])('and goes on inside names, handles and numbers (%s)', (text) => {
    expect(sentences(text, 'en')).toEqual([text]);
  });
});

describe('what stands behind the end mark', () => {
  it.each([
    ['en', 'It was late.[1]|She slept. [2][3]|He left.'],
    ['en', 'It was late (so late).10|She slept.²|He left.'],
    ['en', "He said ``we go.''|She stayed.|He wept. &quot;|Why?"],
    ['en', 'Wait . . . now.|So it ended.|. . . Then it began again.'],
    ['en', 'Well... I know.|So...|They left.'],
    ['en', '"So it was. "|Then he left.'],
    ['en', 'So it was. "|Then he left.'],
    ['en', 'He works at Yahoo! in town.|Mr . Roe left .|He slept .'],
  ])('goes with the sentence (%s: %s)', expectCuts);
});

describe('lists on one line', () => {
  it.each([
    ['en', '1. First point|2. Second point|3. Third point'],
    ['en', 'a) the bridge|b) the road|c) the school'],
    ['en', '(i) One thing.|(ii) Another.|(iii) A third.'],
    ['en', '• 9. First|• 10. Second'],
    ['en', 'We need these.|a) water|b) bread'],
    ['de', '1. Mai: frei, 2. Mai: nicht.'],
    ['de', '1. Wir gehen.|2. Wir bleiben.'],
  ])('are items (%s: %s)', expectCuts);

  it('of single words stand line by line', () => {
    expect(sentences('Which?\nbread\nwater\nsalt', 'en')).toEqual(['Which?', 'bread', 'water', 'salt']);
  });
});

describe('time', () => {
  it.each(['a\n\n', '. a) ', '1. A 2. B ', 'a@', '; The ', "' ", '.😀', '. [1]', '://a '])(
    'is linear for many of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(400_000 / piece.length));
      const spent = processorTime();
      expect(splitReport(aReport({ text })).at(-1)?.range.end).toBe(text.length);
      // Alone it takes well under a second; quadratic work would take minutes.
      expect(spent()).toBeLessThan(10_000);
    },
  );
});

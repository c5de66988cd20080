import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';

/** Paragraphs are parted by `|` in these texts, one character each. */
function pairs(text: string) {
  const paragraphs = [...text.matchAll(/[^|]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'text' as const,
  }));
  return findQuotations(text, paragraphs).map(({ parts, closed }) => ({
    inner: parts.map((part) => text.slice(part.inner.start, part.inner.end)),
    closed,
  }));
}

function inner(text: string) {
  return pairs(text).map((quotation) => quotation.inner.join(' / '));
}

describe('findQuotations', () => {
  it.each([
    ['German low and high', 'Er rief: „Das Boot kommt.“ Dann ging er.', 'Das Boot kommt.'],
    [
      'German low with a straight closing mark',
      'Er rief: „Das Boot kommt." Dann ging er.',
      'Das Boot kommt.',
    ],
    ['Polish low and English high', 'Powiedział: „Łódź płynie.” Potem wyszedł.', 'Łódź płynie.'],
    ['a mark behind an elision', 'Elle dit qu’« il faut partir » ce soir.', 'il faut partir'],
    ['an English mark behind an elision', 'Legge l’“Eco di Orsund” ogni sera.', 'Eco di Orsund'],
    ['a dash behind the mark', 'Dijo: «—No lo vi. Nadie vino.» Y calló.', 'No lo vi. Nadie vino.'],
    ['English high', 'He said “the boat is here” twice.', 'the boat is here'],
    ['Swedish: the same mark twice', 'Han sade ”båten kommer” och gick.', 'båten kommer'],
    ['guillemets pointing in', 'Er rief: »Das Boot kommt.« Dann ging er.', 'Das Boot kommt.'],
    ['guillemets pointing out', 'Il dit «le bateau arrive» et part.', 'le bateau arrive'],
    [
      'guillemets with narrow spaces',
      'Il dit : «\u202fLe bateau arrive\u202f», puis part.',
      'Le bateau arrive',
    ],
    ['guillemets with plain spaces', 'Il dit : « Le bateau arrive », puis part.', 'Le bateau arrive'],
    ['Swedish guillemets: the same mark twice', 'Han sade »båten kommer» och gick.', 'båten kommer'],
    ['straight', 'He said "the boat is here" twice.', 'the boat is here'],
    ['straight, with a space before the closing mark', 'Er rief: "Vielen Dank. "', 'Vielen Dank.'],
    ['single high', 'He said ‘the boat is here’ twice.', 'the boat is here'],
    ['single straight', "He said 'the boat isn't here' twice.", "the boat isn't here"],
    ['German single', 'Er rief: ‚Das Boot kommt.‘ Dann ging er.', 'Das Boot kommt.'],
    ['single guillemets', 'Er rief: ›Das Boot kommt.‹ Dann ging er.', 'Das Boot kommt.'],
    ['corners', '船長は「船が来た」と言った。', '船が来た'],
    ['TeX', "He said ``the boat is here'' twice.", 'the boat is here'],
    ['Arabic guillemets behind a joined preposition', 'وصفه بـ«كارثة كبيرة» أمس', 'كارثة كبيرة'],
    ['Arabic with high marks', 'قال: “القارب هنا” أمس', 'القارب هنا'],
    ['Arabic with reversed high marks', 'قال: ”القارب هنا“ أمس', 'القارب هنا'],
  ])('pairs %s', (_, text, words) => {
    expect(inner(text)).toEqual([words]);
    expect(pairs(text)[0]?.closed).toBe(true);
  });

  it('returns only the outer one of nested quotations', () => {
    expect(inner('“He told me, ‘Run,’ and I ran.”')).toEqual(['He told me, ‘Run,’ and I ran.']);
    expect(inner('»Er rief: ›Lauft!‹ und wir liefen.«')).toEqual(['Er rief: ›Lauft!‹ und wir liefen.']);
    expect(inner('"She said "run" and I ran."')).toEqual(['She said "run" and I ran.']);
  });

  it('takes apostrophes for letters, not for marks', () => {
    expect(inner("It's the users’ plan of the '90s, and the dogs' home.")).toEqual([]);
    expect(inner('“It’s the users’ plan,” he said.')).toEqual(['It’s the users’ plan,']);
  });

  it('goes on over paragraphs that repeat the opening mark', () => {
    expect(pairs('“One thing.|“Another thing.|“The last thing,” she said.')).toEqual([
      { inner: ['One thing.', 'Another thing.', 'The last thing,'], closed: true },
    ]);
    expect(pairs('« Un.|« Deux. »')[0]?.inner).toEqual(['Un.', 'Deux.']);
  });

  it('goes on to a closing mark in a later paragraph', () => {
    expect(pairs('Er rief: „Eins.|Zwei.|Drei.“ Dann ging er.')).toEqual([
      { inner: ['Eins.', 'Zwei.', 'Drei.'], closed: true },
    ]);
  });

  it('closes at the end of the paragraph what no mark closes', () => {
    expect(pairs('He said: “We are here.|Nobody came.')).toEqual([
      { inner: ['We are here.'], closed: false },
    ]);
    expect(pairs('He said: "We are here. Nobody came.|A "word" only.')).toEqual([
      { inner: ['We are here. Nobody came.'], closed: false },
      { inner: ['word'], closed: true },
    ]);
  });

  it('ends an unclosed quotation where the next one of its kind begins', () => {
    expect(pairs('He said: “We are here. Then “nobody came” at all.')).toEqual([
      { inner: ['We are here. Then'], closed: false },
      { inner: ['nobody came'], closed: true },
    ]);
  });

  it('keeps what stands inside a stray single mark', () => {
    expect(inner("'twas said “the boat is here” there")).toEqual(['the boat is here']);
    expect(inner("they said 'no and “the boat is here” there")).toEqual(['the boat is here']);
  });

  it('ignores stray closing marks and marks around nothing', () => {
    expect(inner('The end.” And more» of it’ « »')).toEqual([]);
    expect(inner('an 8" pipe and 5" nail')).toEqual([]);
  });

  it('does not go on into a paragraph with another role', () => {
    const text = '“A title|“A text”';
    const found = findQuotations(text, [
      { start: 0, end: 8, role: 'title' },
      { start: 9, end: 17, role: 'text' },
    ]);
    expect(found.map((quotation) => quotation.parts.length)).toEqual([1, 1]);
  });

  it('does not follow a stray mark through a whole text', () => {
    const text = '“word|'.repeat(250);
    expect(pairs(text).every((quotation) => quotation.inner.length <= 101)).toBe(true);
  });

  it('is not lost in marks that only open', () => {
    expect(pairs('„ '.repeat(2000)).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['„Es war still.‘ Danach nannte er es „reine Vermutung“ und ging.', ['Es war still.', 'reine Vermutung']],
    ['„Es war still,‘ sagte sie.', ['Es war still,']],
    ['„Es war still. Hans‘ Wagen stand da.', ['Es war still. Hans‘ Wagen stand da.']],
    ['„Er rief ‚Halt!‘ und ging.', ['Er rief ‚Halt!‘ und ging.']],
  ])('closes a German quotation by a single mark where nothing else does: %s', (text, words) => {
    expect(inner(text)).toEqual(words);
  });
});

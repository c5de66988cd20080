import { processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { readSubtitles } from './read-subtitles.ts';

type Cue = readonly [start: number, end: number, ...lines: readonly string[]];

const time = (seconds: number, mark: string) => {
  const [minutes, rest] = [Math.floor(seconds / 60), (seconds % 60).toFixed(3).padStart(6, '0')];
  return `00:${String(minutes).padStart(2, '0')}:${rest.replace('.', mark)}`;
};
const srt = (...cues: readonly Cue[]) =>
  cues
    .map(
      ([start, end, ...lines], index) =>
        `${index + 1}\r\n${time(start, ',')} --> ${time(end, ',')}\r\n${lines.join('\r\n')}\r\n\r\n`,
    )
    .join('');
const vtt = (...cues: readonly Cue[]) =>
  `WEBVTT\n\n${cues.map(([start, end, ...lines]) => `${time(start, '.')} --> ${time(end, '.')} align:start\n${lines.join('\n')}\n\n`).join('')}`;
const paragraphs = (text: string) => readSubtitles(text).text.split('\n\n');

describe('readSubtitles', () => {
  it('joins the cues of a sentence, and leaves out numbers and times', () => {
    const text = srt(
      [1, 3, 'The river rose', 'by three metres'],
      [3, 5, 'in one night.'],
      [5.5, 7, 'In 2021.'],
    );
    expect(readSubtitles(text)).toMatchObject({
      text: 'The river rose by three metres in one night. In 2021.',
      hints: [],
    });
  });

  it('keeps when words are said: from where the first words of each cue stand', () => {
    const text = srt(
      [1, 3.25, 'The river rose', 'by three metres'],
      [3.25, 5, '<i>in one night.</i>'],
      [5.2, 6, '   '],
      [9, 12, 'Nobody slept.'],
    );
    const { text: words, times = [] } = readSubtitles(text);
    expect(times.map(({ start, from, to }) => [words.slice(start, start + 8), from, to])).toEqual([
      ['The rive', 1000, 3250],
      ['in one n', 3250, 5000],
      ['Nobody s', 9000, 12_000],
    ]);
  });

  it('says of a voice’s name what it says of the words behind it, and never that words end before they begin', () => {
    const { text: words, times = [] } = readSubtitles(
      vtt([1, 2, '<v Mara Olm>We left.'], [8, 6, '<v Kim>When?', '- In May.']),
    );
    expect(times.map(({ start, ...when }) => [words.slice(start, start + 6), when])).toEqual([
      ['Mara O', { from: 1000, to: 2000 }],
      ['Kim: W', { from: 8000, to: 8000 }],
      ['- In M', { from: 8000, to: 8000 }],
    ]);
  });

  it('keeps the first time of a line that captions made in steps say twice', () => {
    const { text: words, times = [] } = readSubtitles(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe<00:01.500> river\n\n00:02.000 --> 00:03.000\nThe river\nrose<00:02.500> fast\n',
    );
    expect(words).toBe('The river rose fast');
    expect(times).toEqual([
      { start: 0, from: 1000, to: 2000 },
      { start: 10, from: 2000, to: 3000 },
    ]);
  });

  it('ends a paragraph at a pause after a sentence, and only at a long one in the middle of words', () => {
    expect(paragraphs(srt([1, 3, 'The river rose.'], [5, 7, 'Nobody slept.']))).toHaveLength(2);
    expect(paragraphs(srt([1, 3, 'The river rose.'], [4.9, 7, 'Nobody slept.']))).toHaveLength(1);
    expect(paragraphs(srt([1, 3, 'The river'], [7.9, 9, 'rose.']))).toHaveLength(1);
    expect(paragraphs(srt([1, 3, 'We left.'], [9, 11, 'Nobody', 'slept.']))).toEqual([
      'We left.',
      'Nobody slept.',
    ]);
    expect(paragraphs(srt([1, 3, 'and then'], [8, 9, 'we left']))).toHaveLength(2);
  });

  it('ends a paragraph where a name, a dash or a mark says that somebody else speaks', () => {
    expect(
      paragraphs(
        srt(
          [1, 3, 'We left.', 'MARA OLM: Who?'],
          [3, 4, '- All of us.', '- When?'],
          [4, 5, '>> In May.', 'At 9: or so.'],
        ),
      ),
    ).toEqual(['We left.', 'MARA OLM: Who?', '- All of us.', '- When?', '- In May. At 9: or so.']);
  });

  it('ends it at a name in small letters, and in a script that has no others', () => {
    expect(
      paragraphs(
        srt(
          [1, 3, 'Mara Olm: We left.'],
          [3, 5, 'Jost: So did I, at'],
          [5, 6, 'home: nobody.', '[Mara Olm] Nobody.'],
        ),
      ),
    ).toEqual(['Mara Olm: We left.', 'Jost: So did I, at home: nobody.', '[Mara Olm] Nobody.']);
    expect(paragraphs(srt([1, 3, 'ليلى حداد: هربنا.'], [3, 4, 'المحاور: متى؟']))).toHaveLength(2);
  });

  it('goes on over a word and a colon on the next line of a subtitle that breaks a sentence, unless that word begins others too', () => {
    const cues = [
      [1, 3, 'MARA OLM: There was one', 'Rule: nobody looks back.'],
      [3, 5, 'We left.', 'Jost: So did I.'],
    ] as const;
    expect(paragraphs(srt(...cues))).toEqual([
      'MARA OLM: There was one Rule: nobody looks back. We left.',
      'Jost: So did I.',
    ]);
    expect(paragraphs(srt(...cues, [5, 6, 'Rule: No.'])).slice(0, 2)).toEqual([
      'MARA OLM: There was one',
      'Rule: nobody looks back. We left.',
    ]);
    expect(paragraphs(srt([1, 3, 'MARA OLM: There was –', 'Jost: Nobody.']))).toHaveLength(2);
    expect(paragraphs(srt(...cues, [5, 6, 'No one was'], [6, 7, '  ', 'Kim: There.'])).at(-1)).toBe(
      'Kim: There.',
    );
    expect(paragraphs(srt([1, 3, 'MARA OLM: There was', 'JOST: Nobody.']))).toHaveLength(2);
  });

  it('keeps a mark of another speaker as a dash, unless a name or a sound stands behind it', () => {
    expect(
      paragraphs(
        srt([1, 3, '>> MARA OLM: We left.', '>> When?'], [3, 4, '>> In May.', '>> [Applause]', '>>']),
      ),
    ).toEqual(['MARA OLM: We left.', '- When?', '- In May.', '[Applause]']);
  });

  it('ends it at a name with a number, with small words in it, or with a word on how it is heard', () => {
    expect(
      paragraphs(
        srt(
          [1, 3, 'Mara Olm: We left.', 'Speaker 2: So did I.'],
          [3, 4, 'María de la Cruz: I did not.', 'JOST (off): I did.'],
        ),
      ),
    ).toHaveLength(4);
  });

  it('marks what is heard and is no speech, between the words of one who goes on', () => {
    const { text, hints } = readSubtitles(
      srt(
        [1, 2, 'MARA OLM: We left,'],
        [2, 3, '[Applause]'],
        [3, 4, 'all of us.'],
        [4, 5, '♪ and the river ♪'],
        [5, 6, '(door)', 'At night [sighs].'],
      ),
    );
    const heard = hints.map(({ start, end, role, note }) => [text.slice(start, end), role, note]);
    expect(heard).toEqual(
      ['[Applause]', '♪ and the river ♪', '(door)'].map((words) => [words, 'furniture', 'sound']),
    );
    expect(text).toBe(
      'MARA OLM: We left,\n\n[Applause]\n\nall of us.\n\n♪ and the river ♪\n\n(door)\n\nAt night [sighs].',
    );
  });

  it('puts the name of a voice before its words, once while it speaks', () => {
    expect(
      paragraphs(
        vtt(
          [1, 2, '<v Mara Olm>We <b>left</b>.</v>'],
          [2, 3, '<v Mara Olm>All of us.'],
          [3, 4, '<v.loud Kim>When?'],
        ),
      ),
    ).toEqual(['Mara Olm: We left. All of us.', 'Kim: When?']);
  });

  it('puts it there again behind words of another whom a tag does not name: they would be the other’s', () => {
    const text = vtt(
      [1, 2, '<v ليلى حداد>غادرنا.</v>'],
      [2, 3, 'سمير نجار: بقيت هنا.'],
      [3, 4, '<v ليلى حداد>وحدنا.</v>'],
      [4, 5, '- متى؟'],
      [5, 6, '<v ليلى حداد>في الليل.</v>'],
    );
    expect(paragraphs(text)).toEqual([
      'ليلى حداد: غادرنا.',
      'سمير نجار: بقيت هنا.',
      'ليلى حداد: وحدنا.',
      '- متى؟',
      'ليلى حداد: في الليل.',
    ]);
  });

  it('gives a voice what stands behind its tag on a line of its own, or behind another’s on the same', () => {
    const text = vtt(
      [1, 2, '<v Kim>When?</v> <v Mara Olm>In May.</v>'],
      [2, 3, '<v Kim>', 'At night?'],
      [3, 4, '<v Mara Olm></v>'],
      [4, 5, 'No.', '<v Mara Olm>At noon.'],
    );
    expect(paragraphs(text)).toEqual([
      'Kim: When?',
      'Mara Olm: In May.',
      'Kim: At night? No.',
      'Mara Olm: At noon.',
    ]);
  });

  it('says of which paragraphs a tag names the voice, and writes a name in small letters as a name', () => {
    const { text, hints } = readSubtitles(
      vtt(
        [1, 2, '<v jost>We left.'],
        [6, 7, 'At night.'],
        [7, 8, '<v mara olm:>So did I.'],
        [8, 9, 'Kim: When?'],
      ),
    );
    expect(text).toBe('Jost: We left.\n\nAt night.\n\nMara Olm: So did I.\n\nKim: When?');
    expect(hints.map(({ start, end, ...kind }) => [text.slice(start, end), kind])).toEqual(
      ['Jost: We left.', 'Mara Olm: So did I.'].map((words) => [words, { role: 'text', note: 'voice' }]),
    );
  });

  it('gives a voice nothing behind the end of its tag, nor what stands before it', () => {
    const text = vtt(
      [1, 2, '<v Mara Olm>We left.</v>'],
      [2, 3, 'All of us?'],
      [3, 4, 'When?'],
      [4, 5, '<v Mara Olm>In May.</v> At night? <v Mara Olm>At noon.</v>'],
      [5, 6, '<v Mara Olm>Or later.</v>'],
      [6, 7, '[Applause]', '300?'],
      [7, 8, '<v Mara Olm></v>', 'Of them all.'],
      [8, 9, 'Really? <v Kim>No.'],
    );
    expect(paragraphs(text)).toEqual([
      'Mara Olm: We left.',
      '- All of us? When?',
      'Mara Olm: In May.',
      '- At night?',
      'Mara Olm: At noon. Or later.',
      '[Applause]',
      '- 300? Of them all. Really?',
      'Kim: No.',
    ]);
  });

  it('gives a voice no cue without a tag where it is named in each of its own, but the rest of its sentence', () => {
    const text = vtt(
      [1, 2, '<v Mara Olm>We left', 'at night.'],
      [2, 3, '<v Mara Olm>All of us'],
      [3, 4, 'who could.'],
      [4, 5, 'Nobody came.'],
      [5, 6, 'Not one.'],
      [6, 7, '<v Kim>When?'],
    );
    expect(paragraphs(text)).toEqual([
      'Mara Olm: We left at night. All of us who could.',
      '- Nobody came. Not one.',
      'Kim: When?',
    ]);
    expect(paragraphs(vtt([1, 2, '<v Mara Olm>We left.'], [2, 3, 'Nobody came.']))).toEqual([
      'Mara Olm: We left. Nobody came.',
    ]);
  });

  it('leaves out what is no speech: notes, styles, names of cues, tags', () => {
    const text = `WEBVTT - of the year\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE made by\nKim\n\nfirst cue\n00:01.000 --> 00:02.000\n{\\an8}<i>The</i> <font color="red">river</font> rose &amp; fell, 3 < 4.\n\nNOTE a line\n\nsecond cue\n00:02.000 --> 00:03.000\n<c.yellow>Nobody</c> slept.\n`;
    expect(paragraphs(text)).toEqual(['The river rose & fell, 3 < 4. Nobody slept.']);
  });

  it('keeps words behind a blank line in a cue, and numbers that are said', () => {
    const text = `1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\nThree hundred,\n\n2\n00:00:02,000 --> 00:00:03,000\n300\n`;
    expect(paragraphs(text)).toEqual(['How many? Three hundred, 300']);
  });

  it('reads cues that no blank line parts', () => {
    const cue = (from: number, words: string) => `00:00:0${from},000 --> 00:00:0${from + 1},000\n${words}\n`;
    expect(paragraphs(`1\n${cue(1, 'How many?')}2\n${cue(2, '300')}`)).toEqual(['How many? 300']);
    expect(paragraphs(cue(1, 'How many?') + cue(2, 'Three hundred.'))).toEqual(['How many? Three hundred.']);
  });

  it('says once what captions of a machine repeat, and twice what people say twice', () => {
    const rolling = vtt(
      [1, 2, ' ', 'the<00:00:01.500><c> river</c>'],
      [2, 2.01, 'the river', ' '],
      [2.01, 3, 'the river', 'rose<00:00:02.500><c> fast</c>'],
    );
    expect(paragraphs(rolling)).toEqual(['the river rose fast']);
    expect(paragraphs(srt([1, 2, 'No.'], [2, 3, 'No.']))).toEqual(['No. No.']);
  });

  it('takes no longer for each line of a long paragraph', () => {
    const lines = Array.from({ length: 100_000 }, (_, index): Cue => [index / 100, index / 100, 'and water']);
    const spent = processorTime();
    expect(paragraphs(srt(...lines))).toHaveLength(1);
    readSubtitles(`${srt([1, 2, 'We left.'])}<v${' '.repeat(200_000)}`);
    expect(spent()).toBeLessThan(10_000);
  });

  it.each([
    ['The river rose.\n'],
    [`1\n${'9'.repeat(400)}:00:00,000 --> ${'9'.repeat(400)}:00:01,000\nThe river rose.\n`],
  ])('refuses what has no times, or none of any recording, and tells the fix: %.30j', (content) => {
    expect(() => readSubtitles(content)).toThrow(
      'there are no times of subtitles in it: save its text as .txt',
    );
  });
});

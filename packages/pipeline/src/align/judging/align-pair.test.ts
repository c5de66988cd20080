import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';
import { SUGGEST_MIN } from '../../thresholds.ts';
import { WEIGHTS } from '../weights/fitted-weights.ts';
import { alignPair } from './align-pair.ts';

const byCodeUnit = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

const align = async (one: Telling, other: Telling) => alignPair(await toldQuote(one), await toldQuote(other));
const says = (text: string, words: string, rest: Partial<Telling> = {}): Telling => ({
  text,
  words,
  ...rest,
});

const MILL = says(
  'The spokesman, Jan Torp, called it “a slow ruin of harvests and hopes”. He left early.',
  'it “a slow ruin of harvests and hopes”',
  { form: 'mixed', mention: 'Jan Torp', name: 'Jan Torp' },
);
const MILL_AGAIN = says(
  'In the harbour they heard that there had been a “slow ruin of harvests and hopes” inland, Mr. Torp told them.',
  'there had been a “slow ruin of harvests and hopes” inland',
  { form: 'mixed', mention: 'Mr. Torp', name: 'Torp' },
);
const DROWNED = says(
  'The river office said that in two villages 76 millers drowned in their beds.',
  'in two villages 76 millers drowned in their beds',
  {
    form: 'indirect',
    mention: 'The river office',
    name: 'river office',
  },
);
const DROWNED_HEDGED = says(
  'As many as 76 millers drowned in their beds, the river office said.',
  'As many as 76 millers drowned in their beds',
  {
    form: 'indirect',
    mention: 'the river office',
    name: 'river office',
  },
);
const ISLAND = says(
  '“The ferries are burning and nobody can reach the island tonight,” said Mira Holm.',
  'The ferries are burning and nobody can reach the island tonight',
  {
    mention: 'Mira Holm',
    name: 'Mira Holm',
  },
);
const GERMAN = {
  fahren: 'ferries',
  die: 'the',
  brennen: 'burning',
  niemand: 'nobody',
  kommt: 'reach',
  heute: 'tonight',
  nacht: 'tonight',
  auf: 'the',
  insel: 'island',
  und: 'and',
};
const ISLAND_GERMAN = says(
  'Frau Holm sprach lange. „Guten Abend. Die Fahren brennen und niemand kommt heute Nacht auf die Insel. Ich habe Hunger.“',
  'Guten Abend. Die Fahren brennen und niemand kommt heute Nacht auf die Insel. Ich habe Hunger.',
  { language: 'de', mention: 'Frau Holm', name: 'Holm', dictionary: GERMAN },
);

const ENGLISH_MILL = { mill: 'mill', burnt: 'burnt' };

describe('alignPair', () => {
  it('suggests the same quoted words in two reports', async () => {
    const { score, evidence, relation } = await align(MILL, MILL_AGAIN);
    expect(score).toBeGreaterThan(0.9);
    expect(evidence.find(({ signal }) => signal === 'quoted-words')).toMatchObject({ value: 6 });
    expect(['same', 'paraphrase', 'partial']).toContain(relation);
  });

  it('takes a figure for the same whatever its hedge, and lists the hedge', async () => {
    const { score, differences } = await align(DROWNED, DROWNED_HEDGED);
    expect(score).toBeGreaterThan(SUGGEST_MIN);
    const hedge = differences.find(({ what, left, right }) => what === 'number' && left && right);
    expect([hedge?.left?.text, hedge?.right?.text].sort(byCodeUnit)).toEqual(['76', 'As many as 76']);
  });

  it('counts another figure against a pair, and points at both', async () => {
    const same = await align(DROWNED, DROWNED_HEDGED);
    const other = says(
      'As many as 31 millers drowned in their beds, the river office said.',
      'As many as 31 millers drowned in their beds',
      {
        form: 'indirect',
        name: 'river office',
      },
    );
    const { score, differences } = await align(
      {
        ...DROWNED,
        text: DROWNED.text.replace('two villages ', ''),
        words: DROWNED.words.replace('two villages ', ''),
      },
      other,
    );
    expect(score).toBeLessThan(same.score);
    const texts = differences
      .filter(({ what }) => what === 'number')
      .flatMap(({ left, right }) => [left?.text, right?.text]);
    expect(texts.sort(byCodeUnit)).toEqual(['76', 'As many as 31']);
  });

  it.each([
    [
      'Somebody told us that the dam of Orsund had broken',
      'Nobody told us that the dam of Orsund had broken',
    ],
    [
      'They told us that the dam of Orsund had broken',
      'None of them told us that the dam of Orsund had broken',
    ],
  ])('takes what somebody did for no telling of what nobody did: %s', async (one, other) => {
    const { score, differences } = await align(
      says(`“${one},” he said.`, one),
      says(`“${other},” he said.`, other),
    );
    expect(score).toBeLessThan(SUGGEST_MIN);
    expect(differences.map(({ what }) => what)).toContain('negation');
  });

  it('finds one sentence inside a long statement in another language, and lists what was left out', async () => {
    const { score, relation, differences, quotes } = await align(ISLAND, ISLAND_GERMAN);
    expect(score).toBeGreaterThan(SUGGEST_MIN);
    expect(relation).toBe('partial');
    const german = (await toldQuote(ISLAND_GERMAN)).quote.id;
    const side = quotes[0] === german ? 'left' : 'right';
    expect(
      differences.filter(({ what }) => what === 'omission').map((difference) => difference[side]?.text),
    ).toEqual(['Guten Abend', 'Ich habe Hunger']);
  });

  it('calls a translation that lacks a clause partial, and shows the clause', async () => {
    const lexicon = Object.fromEntries(
      'ferries harbour burning evening nobody reach island tonight master closed gates'
        .split(' ')
        .map((word) => [word, word]),
    );
    const german = says(
      '„Die Fähren im Hafen brennen seit dem Abend“, sagte Mira Holm.',
      'Die Fähren im Hafen brennen seit dem Abend',
      {
        language: 'de',
        name: 'Mira Holm',
        dictionary: null,
        lexicon: { fähren: 'ferries', hafen: 'harbour', brennen: 'burning', abend: 'evening' },
      },
    );
    const words =
      'The ferries in the harbour have been burning since evening, nobody can reach the island tonight and the master closed gates';
    const english = says(`“${words},” said Mira Holm.`, words, {
      name: 'Mira Holm',
      dictionary: null,
      lexicon,
    });
    const { relation, differences } = await align(english, german);
    expect(relation).toBe('partial');
    const omission = differences.find(({ what }) => what === 'omission');
    expect((omission?.left ?? omission?.right)?.text).toBe(words.slice(words.indexOf('nobody')));
  });

  it('does not say of all that one tells that the other leaves it out', async () => {
    const words = 'Ausgänge standen seien damals jederzeit unverschlossen gewesen';
    const german = says(`„${words}“, sagte Mira Holm.`, words, {
      language: 'de',
      name: 'Mira Holm',
      dictionary: null,
      lexicon: { ausgänge: 'exits', damals: 'then', jederzeit: 'always', unverschlossen: 'open' },
    });
    const english = says('“Exits were open,” said Mira Holm.', 'Exits were open', {
      name: 'Mira Holm',
      dictionary: null,
      lexicon: { exits: 'exits' },
    });
    const { differences } = await align(english, german);
    const told = differences.flatMap(({ what, left, right }) =>
      what === 'omission' ? [(left ?? right)?.text] : [],
    );
    // What stands behind the surest of the words that both have.
    expect(told).toEqual([words.slice(words.indexOf(' ') + 1)]);
  });

  it('finds a translation by its words when there are no vectors', async () => {
    const german = says(
      '„Die Fähren brennen, und heute Nacht erreicht niemand die Insel“, sagte Mira Holm.',
      'Die Fähren brennen, und heute Nacht erreicht niemand die Insel',
      {
        language: 'de',
        name: 'Mira Holm',
        english: 'The ferries are burning, and nobody can reach the island tonight',
        dictionary: null,
      },
    );
    const { score, relation, evidence } = await align(ISLAND, german);
    expect(score).toBeGreaterThan(SUGGEST_MIN);
    expect(relation).toBe('translation');
    expect(evidence.some(({ signal }) => signal === 'meaning')).toBe(false);
  });

  it('never joins two statements of one speaker because the speaker is one', async () => {
    const other = says(
      '“My brother keeps goats and has never seen the sea,” said Mira Holm.',
      'My brother keeps goats and has never seen the sea',
      {
        mention: 'Mira Holm',
        name: 'Mira Holm',
      },
    );
    const { score, relation } = await align(ISLAND, other);
    expect(score).toBeLessThan(0.05);
    expect(relation).toBe('different');
  });

  it('keeps two wordings of one topic apart when both reports quote', async () => {
    const one = says(
      '“Farmers are stuck in the valley again and nobody can cross the pass under this truce,” Mira Holm said.',
      'Farmers are stuck in the valley again and nobody can cross the pass under this truce',
      { name: 'Mira Holm', medium: 'video' },
    );
    const other = says(
      'Mira Holm said that “farmers were stuck in a narrow gorge” with “no bread, no light”.',
      '“farmers were stuck in a narrow gorge” with “no bread, no light”',
      { form: 'mixed', name: 'Mira Holm', medium: 'video' },
    );
    expect((await align(one, other)).score).toBeLessThan(0.2);
  });

  it('keeps equal words of two people apart, and says who they are', async () => {
    const one = says('“We lost everything,” said Ada Lund.', 'We lost everything', {
      mention: 'Ada Lund',
      name: 'Ada Lund',
    });
    const other = says('“We lost everything,” Ole Berg said.', 'We lost everything', {
      mention: 'Ole Berg',
      name: 'Ole Berg',
    });
    const { score, relation, differences } = await align(one, other);
    expect(score).toBeLessThan(SUGGEST_MIN);
    expect(relation).toBe('different');
    expect(
      differences.map(({ what, left, right }) => [what, ...[left?.text, right?.text].sort(byCodeUnit)]),
    ).toEqual([['speaker', 'Ada Lund', 'Ole Berg']]);
    const same = await align(one, {
      ...other,
      name: 'Ada Lund',
      text: '“We lost everything,” Ada Lund said.',
      mention: 'Ada Lund',
    });
    expect(same.score).toBeGreaterThan(SUGGEST_MIN);
    expect(same.relation).toBe('same');
  });

  it('keeps a statement and its denial apart', async () => {
    const denied = says(
      'The river office denied that 76 millers drowned in their beds.',
      '76 millers drowned in their beds',
      {
        form: 'indirect',
        cue: 'denied',
        name: 'river office',
      },
    );
    const { score, differences } = await align(DROWNED, denied);
    expect(score).toBeLessThan(SUGGEST_MIN);
    expect(differences.find(({ what }) => what === 'negation')).toMatchObject({ what: 'negation' });
  });

  it('keeps a statement apart from the words that it is not true', async () => {
    const words = 'It is not true that 76 millers drowned in their beds';
    const untrue = says(`“${words},” the mayor said.`, words);
    const { score, differences } = await align(DROWNED, untrue);
    expect(score).toBeLessThan(SUGGEST_MIN);
    expect(differences.flatMap(({ left, right }) => [left?.text, right?.text])).toContain(
      'It is not true that',
    );
    const denied = says(
      'The river office denied that 76 millers drowned in their beds.',
      '76 millers drowned in their beds',
      {
        form: 'indirect',
        cue: 'denied',
      },
    );
    const both = await align(untrue, denied);
    expect(both.score).toBeGreaterThan(SUGGEST_MIN);
    expect(both.differences).toEqual([]);
  });

  it('trusts reports less the further apart they were published, and another medium less than the same', async () => {
    const near = await align(
      { ...MILL, publishedAt: '2026-03-03' },
      { ...MILL_AGAIN, publishedAt: '2026-03-04T10:00:00+01:00' },
    );
    const far = await align(
      { ...MILL, publishedAt: '2026-03-03' },
      { ...MILL_AGAIN, publishedAt: '2025-03' },
    );
    expect(far.score).toBeLessThan(near.score);
    const video = await align({ ...MILL, medium: 'video' }, { ...MILL_AGAIN, medium: 'statement' });
    const same = await align({ ...MILL, medium: 'video' }, { ...MILL_AGAIN, medium: 'video' });
    const posted = await align({ ...MILL, medium: 'video' }, { ...MILL_AGAIN, medium: 'post' });
    expect(video.score).toBeLessThan(posted.score);
    expect(posted.score).toBeLessThanOrEqual(same.score);
  });

  it('takes roles for what they say when names are missing', async () => {
    const teacher = says(
      'A teacher urged people not to trust the mill company. It rained.',
      'not to trust the mill company',
      { form: 'indirect', mention: 'A teacher' },
    );
    const lehrerin = says(
      '“Do not trust the mill company,” said Inga Voss, a teacher.',
      'Do not trust the mill company',
      { mention: 'Inga Voss', name: 'Inga Voss' },
    );
    const baker = says('“Do not trust the mill company,” a baker shouted.', 'Do not trust the mill company', {
      mention: 'a baker',
    });
    expect((await align(teacher, lehrerin)).score).toBeGreaterThan((await align(teacher, baker)).score);
  });

  it('lists other names and other days', async () => {
    const one = says(
      'They said that troops from Orsund would come on Tuesday with bread.',
      'troops from Orsund would come on Tuesday with bread',
      { form: 'indirect' },
    );
    const other = says(
      'They said that troops from Lissmar would come on Friday with bread.',
      'troops from Lissmar would come on Friday with bread',
      { form: 'indirect' },
    );
    const { differences } = await align(one, other);
    expect(
      differences
        .filter(({ what }) => what === 'date')
        .flatMap(({ left, right }) => [left?.text, right?.text])
        .sort(byCodeUnit),
    ).toEqual(['Friday', 'Tuesday']);
    expect(
      differences
        .filter(({ what }) => what === 'name')
        .flatMap(({ left, right }) => [left?.text, right?.text]),
    ).toEqual(expect.arrayContaining(['Orsund', 'Lissmar']));
  });

  it('takes a few words and the same words with a no for two statements, and says why', async () => {
    const german = { die: 'the', mühle: 'mill', brannte: 'burnt' };
    const told = (words: string) =>
      align(
        says('“The mill burnt,” a miller said.', 'The mill burnt', {
          lexicon: ENGLISH_MILL,
        }),
        says(`„${words}“, sagte ein Müller.`, words, {
          language: 'de',
          dictionary: german,
          lexicon: german,
        }),
      );
    const [same, other] = [await told('Die Mühle brannte'), await told('Die Mühle brannte nicht')];
    expect(same.score).toBeGreaterThan(SUGGEST_MIN);
    expect(other.score).toBeLessThan(SUGGEST_MIN);
    expect(other.relation).toBe('different');
    expect(other.differences.map(({ what }) => what)).toContain('negation');
    expect(other.evidence.find(({ signal }) => signal === 'negation')?.note).toBe(
      'one says no to the few words of the other',
    );
    expect(other.evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
      other.score,
      4,
    );
  });

  it('takes a few words of which one cannot be true beside the other for two statements', async () => {
    const german = { die: 'the', das: 'the', schule: 'school', krankenhaus: 'hospital', brannte: 'burnt' };
    const told = (words: string, english: string) =>
      align(
        says(`“${english},” a miller said.`, english, {
          lexicon: { school: 'school', burnt: 'burnt' },
        }),
        says(`„${words}“, sagte ein Müller.`, words, { language: 'de', dictionary: german, lexicon: german }),
      );
    const same = await told('Die Schule brannte', 'The school burnt');
    const other = await told('Das Krankenhaus brannte', 'The school burnt');
    expect(same.score).toBeGreaterThan(SUGGEST_MIN);
    expect(other.score).toBeLessThan(SUGGEST_MIN);
    expect(other.relation).toBe('different');
    expect(other.differences.map(({ what }) => what)).toContain('opposite');
    expect(other.evidence.find(({ signal }) => signal === 'negation')?.note).toBe(
      'of the few words of either, one cannot be true where the other is',
    );
  });

  describe('of two people who are named', () => {
    const WORDS = 'the harbour master warned the villages below the dam of Orsund on Monday evening';
    const lexicon = Object.fromEntries(WORDS.split(' ').map((word) => [word, word]));
    const told = (name: string, words: string) =>
      toldQuote(says(`“${words},” said ${name}.`, words, { name, mention: name, lexicon }));
    const READ = { same: 8, rendered: 6 };
    const score = async (one: string, name: string, other: string) =>
      alignPair(await told('Mira Holm', one), await told(name, other), WEIGHTS, READ);

    it.each([
      ['a no', WORDS.replace('warned', 'did not warn')],
      ['a word for the opposite', WORDS.replace('evening', 'morning')],
    ])('takes what one says and the other tells by %s otherwise for two statements', async (_, contrary) => {
      const { score: apart, evidence } = await score(WORDS, 'Jan Torp', contrary);
      expect(apart).toBeLessThan(SUGGEST_MIN);
      expect(evidence.find(({ signal }) => signal === 'negation')?.note).toBe(
        'two people, of whom one says the contrary of the other',
      );
    });

    it('suggests what both say alike, and the contrary as another telling of what one said', async () => {
      const [alike, own] = [
        await score(WORDS, 'Jan Torp', WORDS),
        await score(WORDS, 'Mira Holm', WORDS.replace('warned', 'did not warn')),
      ];
      expect(alike.score).toBeGreaterThan(SUGGEST_MIN);
      expect(own.score).toBeGreaterThan(SUGGEST_MIN);
      expect(own.differences.map(({ what }) => what)).toContain('negation');
    });
  });

  describe('of statements of one form', () => {
    const statement = (count: string, village: string) =>
      `my brother was taken from our house in ${village} by ${count} men in uniform`;
    const lexicon = Object.fromEntries(
      ['brother', 'taken', 'house', 'men', 'uniform'].map((word) => [word, word]),
    );
    const told = (speaker: string, words: string, name: string | null) =>
      toldQuote(
        says(`“${words},” said ${speaker}.`, words, {
          mention: speaker,
          lexicon,
          ...(name !== null && { name }),
        }),
      );
    const READ = { same: 8, rendered: 6 };
    const judged = async (
      one: readonly [string, string | null],
      other: readonly [string, string | null],
      words: string,
    ) =>
      alignPair(
        await told(one[0], statement('12', 'Orsund'), one[1]),
        await told(other[0], words, other[1]),
        WEIGHTS,
        READ,
      );
    const [MIRA, JAN, SOMEBODY] = [
      ['Mira Holm', 'Mira Holm'],
      ['Jan Torp', 'Jan Torp'],
      ['a resident', null],
    ] as const;
    const why = ({ evidence }: { readonly evidence: readonly { signal: string; note: string }[] }) =>
      evidence.find(({ signal }) => signal === 'facts')?.note;

    it.each([
      ['another number', statement('31', 'Orsund')],
      ['another village', statement('12', 'Kelmar')],
    ])('takes two people who are named, and of whom one tells %s, for two statements', async (_, words) => {
      const pair = await judged(MIRA, JAN, words);
      expect(pair.score).toBeLessThan(SUGGEST_MIN);
      expect(pair.relation).toBe('different');
      expect(why(pair)).toBe('two people, of whom one tells another number or name than the other');
    });

    it.each(['about 12', 'more than 12'])(
      'suggests what another says in the same words, with the number hedged: %s',
      async (count) => {
        const pair = await judged(MIRA, JAN, statement(count, 'Orsund'));
        expect(pair.score).toBeGreaterThan(SUGGEST_MIN);
        expect(pair.differences.map((one) => one.what)).toEqual(['number', 'speaker']);
        expect(why(pair)).toBeUndefined();
      },
    );

    it('takes another number of men in another village for another statement, whoever speaks', async () => {
      for (const [one, other] of [
        [SOMEBODY, SOMEBODY],
        [SOMEBODY, MIRA],
        [MIRA, MIRA],
      ] as const) {
        const pair = await judged(one, other, statement('31', 'Kelmar'));
        expect(pair.score).toBeLessThan(SUGGEST_MIN);
        expect(why(pair)).toBe('another number and another name');
      }
    });

    it('takes another number by who is named in a script without capitals for another statement', async () => {
      const words = 'my brother was taken from our house by 12 men in uniform';
      const other = words.replace('12', '31');
      const [pair, own] = await Promise.all(
        ['سامر الحداد', 'Mira Holm'].map(async (name) =>
          alignPair(
            await told('Mira Holm', words, 'Mira Holm'),
            await told(name, other, name),
            WEIGHTS,
            READ,
          ),
        ),
      );
      expect(pair?.score).toBeLessThan(SUGGEST_MIN);
      expect(own?.score).toBeGreaterThan(SUGGEST_MIN);
    });

    it.each([
      ['number', statement('31', 'Orsund')],
      ['name', statement('12', 'Kelmar')],
    ])(
      'suggests what tells one %s otherwise, of one person or of somebody, and shows it',
      async (what, words) => {
        for (const speaker of [MIRA, SOMEBODY] as const) {
          const pair = await judged(speaker, speaker, words);
          expect(pair.score).toBeGreaterThan(SUGGEST_MIN);
          expect(pair.differences.map((one) => one.what)).toEqual([what]);
          expect(why(pair)).toBeUndefined();
        }
      },
    );
  });

  it('lists a negation that only one side has', async () => {
    const one = says(
      'He said that the harvest wagons would reach the harbour gate.',
      'the harvest wagons would reach the harbour gate',
      { form: 'indirect' },
    );
    const other = says(
      'He said that the harvest wagons would never reach the harbour gate.',
      'the harvest wagons would never reach the harbour gate',
      { form: 'indirect' },
    );
    const { differences, evidence } = await align(one, other);
    expect(
      differences
        .filter(({ what }) => what === 'negation')
        .flatMap(({ left, right }) => [left?.text, right?.text]),
    ).toContain('never');
    expect(evidence.some(({ signal }) => signal === 'negation')).toBe(true);
  });

  it('points exactly at what differs', async () => {
    const [one, other] = [await toldQuote(DROWNED), await toldQuote(DROWNED_HEDGED)];
    const { quotes, differences } = alignPair(one, other);
    const [left, right] = quotes[0] === one.quote.id ? [one, other] : [other, one];
    expect(differences.length).toBeGreaterThan(0);
    const placed = differences.flatMap(({ left: mine, right: theirs }) => [
      ...(mine ? [[mine.text, left.report.text.slice(mine.start, mine.end)]] : []),
      ...(theirs ? [[theirs.text, right.report.text.slice(theirs.start, theirs.end)]] : []),
    ]);
    expect(placed.map(([, there]) => there)).toEqual(placed.map(([text]) => text));
  });

  it('does not depend on the order of the two, and its evidence adds up', async () => {
    const words = [
      'ferries',
      'burning',
      'island',
      'mill',
      '76',
      'not',
      'Orsund',
      'Tuesday',
      '“slow',
      'ruin”',
      'the',
      'goats.',
      'We',
      'lost',
    ];
    const quotes = [MILL, MILL_AGAIN, DROWNED, DROWNED_HEDGED, ISLAND, ISLAND_GERMAN];
    const random = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => {
      const said = list.join(' ');
      return says(`Word came: ${said}, said Mira Holm.`, said, { form: 'mixed', name: 'Mira Holm' });
    });
    const telling = fc.oneof(fc.constantFrom(...quotes), random);
    await fc.assert(
      fc.asyncProperty(telling, telling, async (one, other) => {
        const [a, b] = [await toldQuote(one), await toldQuote(other)];
        const there = alignPair(a, b);
        expect(alignPair(b, a)).toEqual(there);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        const sum = there.evidence.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - there.score)).toBeLessThan(0.001);
      }),
      { numRuns: 60 },
    );
  });
});

import { stripVTControlCharacters } from 'node:util';
import type { AlignmentRecord, TestimonyRecord } from '@crossquote/pipeline';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { testimonyText } from './testimony-text.ts';

const member = (quoteId: string, language: string, text: string) => ({
  quoteId,
  reportId: `r_${quoteId}`,
  language,
  form: 'direct' as const,
  cue: null,
  text,
  translation: null,
  speaker: { id: 'p_1', name: 'Mira Holm', withheld: false },
  joinedBy: { alignment: 'a_1', score: 0.9 },
  takenFrom: null,
  page: null,
  lastPage: null,
  pageLabel: null,
  startTime: null,
  endTime: null,
});
const testimony: TestimonyRecord = {
  kind: 'testimony',
  id: 'm_1',
  collection: 'default',
  state: 'suggested',
  languages: ['ar', 'de', 'en'],
  speakers: [{ id: 'p_1', name: 'Mira Holm' }],
  withheld: null,
  reports: ['r_q_2', 'r_q_1', 'r_q_3'],
  firstSeen: null,
  members: [
    member('q_2', 'en', 'The bridge is gone'),
    {
      ...member('q_1', 'de', 'Die Brücke ist weg'),
      translation: {
        language: 'en',
        text: 'The bridge is away',
        origin: 'machine',
        model: { name: 'some/model', revision: '1', dtype: 'q8' },
        state: 'initial',
        warnings: [
          { check: 'incomplete', detail: '1 of 2 parts' },
          { check: 'number', detail: '82 is missing' },
          { check: 'unsure', detail: 'the model was unsure of its words (mean log-probability -0.60)' },
          { check: 'unsure', detail: 'the model was unsure of its words (mean log-probability -0.72)' },
        ],
      },
    },
    member('q_3', 'ar', 'الجسر لم يعد موجودا'),
  ],
  alignments: ['a_1'],
  searched: [],
  earliest: null,
  fullest: 'q_1',
  conflicts: [],
};
const alignments: readonly AlignmentRecord[] = [
  {
    kind: 'alignment',
    id: 'a_1',
    quotes: ['q_1', 'q_2'],
    relation: 'translation',
    score: 0.9,
    state: 'suggested',
    evidence: [
      {
        signal: 'prior',
        value: 0,
        contribution: 0.02,
        note: 'the odds before anything is compared',
        without: 0.5,
      },
      {
        signal: 'meaning',
        value: 0.8,
        contribution: 0.88,
        note: 'meaning, whole against whole',
        without: 0.5,
      },
    ],
    differences: [
      { what: 'number', left: { start: 0, end: 2, text: '82' }, right: null },
      { what: 'name', left: null, right: { start: 4, end: 8, text: 'Mira' }, by: 'model' },
      {
        what: 'name',
        left: { start: 5, end: 9, text: 'Wint' },
        right: { start: 5, end: 9, text: 'Vint' },
        maybeSame: true,
      },
      { what: 'omission', left: { start: 20, end: 36, text: 'since the\nspring' }, right: null },
    ],
  },
];
const text = (width: number) => testimonyText({ testimony, alignments, reports: new Map() }, 1, width);
// oxlint-disable-next-line no-control-regex -- colours
const plain = (width: number) => text(width).replaceAll(/\u001b\[[0-9;]*m/g, '');

describe('testimonyText', () => {
  it('says who, in which words, and that a machine translated, and how much', () => {
    expect(plain(100)).toMatch(/^1\. Mira Holm\n {3}3 reports · ar de en · suggested/);
    expect(plain(400)).toMatch(
      /→ en \(machine, some\/model, 1 of 2 parts, number: 82 is missing, the model was unsure of its words\)/,
    );
  });

  it('calls words that were left as they are no machine text', () => {
    const warnings = [{ check: 'already' as const, detail: 'already in en' }];
    const left = { language: 'en', text: 'Left', origin: 'machine' as const, model: null, warnings };
    const one = { ...member('q_1', 'de', 'Left'), translation: { ...left, state: 'initial' as const } };
    const told = { testimony: { ...testimony, members: [one] }, alignments: [], reports: new Map() };
    expect(testimonyText(told, 1, 200)).toContain('→ en (already in en)');
  });

  it('says by which word a report tells it, since one denies', () => {
    const one = { ...member('q_1', 'en', 'that the bridge was gone'), cue: 'denied' };
    const textOf = (form: 'direct' | 'indirect') =>
      testimonyText(
        { testimony: { ...testimony, members: [{ ...one, form }] }, alignments: [], reports: new Map() },
        1,
        200,
      );
    expect(textOf('indirect')).toMatch(/indirect \(“\u2068?denied\u2069?”\), /u);
    expect(textOf('direct')).not.toContain('denied');
  });

  it('says on which page it stands, and nothing where no page is known', () => {
    const onPage = { ...member('q_1', 'en', 'Gone'), page: 7, lastPage: 8 };
    const told = { ...testimony, members: [onPage, member('q_2', 'en', 'Gone')] };
    const shown = testimonyText({ testimony: told, alignments: [], reports: new Map() }, 1, 200);
    expect(shown.match(/standard input, no date.*?(?= {2}|$)/gm)).toEqual([
      'standard input, no date, pp. 7–8',
      'standard input, no date',
    ]);
  });

  it('says where it is told most', () => expect(plain(100)).toMatch(/^ {2}Fullest in B$/m));

  it('says of what is left out where else it is told', () => {
    const range = { start: 20, end: 36, text: 'since the spring' };
    const told = { start: 90, end: 120, text: 'It has been away since the spring' };
    const differences = [{ what: 'omission' as const, left: range, right: null, elsewhere: told }];
    const ties = alignments.map((one) => ({ ...one, differences }));
    expect(testimonyText({ testimony, alignments: ties, reports: new Map() }, 1, 200)).toContain(
      'not in A, but told there in another quote: “It has been away since the spring”',
    );
  });

  it('says nothing of it where all tellings say the same', () => {
    const equal = alignments.map((one) => ({ ...one, differences: [] }));
    expect(testimonyText({ testimony, alignments: equal, reports: new Map() }, 1, 100)).not.toMatch(
      /fullest/i,
    );
  });

  it('says that a translation waits', () => expect(plain(100)).toMatch(/→ waiting for a model/));

  it('gives the reasons, and says of a relation that something differs', () =>
    expect(plain(100)).toMatch(
      /A–B {2}0\.90 translation, with differences: \+0\.88 meaning, whole against whole; \+0\.02 the odds/,
    ));

  it('says what differs before the reasons, on the side it stands on, and in its first lines that something does', () => {
    const differs = [
      'name: “Mira” in A, none in B (noticed by a model)',
      'perhaps the same name, written otherwise: “Vint” in A, “Wint” in B',
      'number: “82” in B, none in A',
    ];
    expect(plain(400)).toContain(`! What differs\n  ${differs.join('\n  ')}\n`);
    expect(plain(400)).toContain('What is left out\n  “since the spring” in B, not in A\n');
    expect(plain(100).indexOf('! What differs')).toBeLessThan(plain(100).indexOf('  Why\n'));
    expect(plain(100)).toMatch(/suggested · ! tellings differ\n/);
  });

  it('says once what several pairs say', () => {
    const [tie] = alignments;
    const number = (left: string, right: string) => ({
      what: 'number' as const,
      left: { start: 0, end: 2, text: left },
      right: { start: 0, end: 2, text: right },
    });
    const between = (quotes: readonly [string, string], left: string, right: string) =>
      tie ? [{ ...tie, id: quotes.join(), quotes, differences: [number(left, right)] }] : [];
    const all = [...between(['q_1', 'q_2'], '82', '28'), ...between(['q_1', 'q_3'], '82', '28')];
    const shown = testimonyText({ testimony, alignments: all, reports: new Map() }, 1, 100);
    expect(shown).toContain('number: “28” in A and C, “82” in B\n');
  });

  it('heads with no name that a report withholds, and says which telling gives it and what can be done', () => {
    const [first, ...others] = testimony.members;
    const woman = { id: 'p_2', name: 'woman', withheld: true };
    const members = first ? [{ ...first, speaker: woman }, ...others] : [];
    const withheld = { by: ['r_q_2'], namedBy: ['r_q_1', 'r_q_3'] };
    const shownAs = (
      speakers: TestimonyRecord['speakers'],
      namedBy = withheld.namedBy,
      names: readonly (string | null)[] = [],
    ) =>
      stripVTControlCharacters(
        testimonyText(
          {
            testimony: {
              ...testimony,
              speakers,
              members: members.map((one, at) =>
                names[at] ? { ...one, speaker: { ...one.speaker, name: names[at] } } : one,
              ),
              withheld: { ...withheld, namedBy },
            },
            alignments,
            reports: new Map(),
          },
          1,
          160,
        ),
      );
    const shown = shownAs([{ id: 'p_2', name: 'woman' }]);
    expect(shown.split('\n')[0]).toBe('1. woman (name withheld)');
    expect(shown).toContain('! The name that B, C give is withheld in A.');
    expect(shown).toContain('crossquote people protect');
    expect(shown).toMatch(/woman\S* \(name withheld\)/);
    expect(shownAs([]).split('\n')[0]).toBe('1. name withheld');
    expect(shownAs([], [])).not.toContain('people protect');
    const hidden = 'Person-0A1B2C';
    expect(shownAs([], withheld.namedBy, [null, hidden])).toContain(
      '! The name that C gives is withheld in A.',
    );
    expect(shownAs([], withheld.namedBy, [null, hidden, hidden])).not.toContain('people protect');
  });

  it('tells two of one surname apart by their whole names', () => {
    const belling = { start: 0, end: 7, text: 'Belling' };
    const ties = alignments.map((one) => ({
      ...one,
      differences: [{ what: 'speaker' as const, left: belling, right: belling }],
    }));
    const names = ['Ada Belling', 'Otto Belling', 'Ada Belling'];
    const members = testimony.members.map((one, i) => ({
      ...one,
      speaker: { id: `p_${i}`, name: names[i] ?? null, withheld: false },
    }));
    const shown = testimonyText(
      { testimony: { ...testimony, members }, alignments: ties, reports: new Map() },
      1,
      100,
    );
    expect(shown).toContain('speaker: “Ada Belling” in A, “Otto Belling” in B\n');
  });

  it('marks nothing where one telling is a part of the other and nothing else differs', () => {
    const parts = alignments.map((one) => ({
      ...one,
      relation: 'partial' as const,
      differences: one.differences.filter(({ what }) => what === 'omission'),
    }));
    const shown = testimonyText({ testimony, alignments: parts, reports: new Map() }, 1, 100);
    expect(shown).toContain('What is left out');
    expect(shown).not.toMatch(/! |with differences/);
  });

  it('says what may be one name, and marks nothing for it', () => {
    const near = alignments.map((one) => ({
      ...one,
      differences: one.differences.filter(({ maybeSame }) => maybeSame),
    }));
    const shown = testimonyText({ testimony, alignments: near, reports: new Map() }, 1, 100);
    expect(shown).toMatch(/What may differ.*\n {2}perhaps the same name, written otherwise: “Vint” in A/);
    expect(shown).not.toMatch(/! |with differences/);
  });

  it.each([60, 80, 150])('keeps to %d columns', (width) => {
    const longest = Math.max(
      ...plain(width)
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    expect(longest).toBeLessThanOrEqual(width);
  });

  it('isolates what runs from right to left', () => expect(plain(150)).toContain('\u2068الجسر'));
});

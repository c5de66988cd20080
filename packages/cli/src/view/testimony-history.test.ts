import type { TestimonyRecord } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { testimonyHistory } from './testimony-history.ts';

type TakenFrom = TestimonyRecord['members'][number]['takenFrom'];

const member = (quoteId: string, takenFrom: TakenFrom = null) => ({
  quoteId,
  reportId: `r_${quoteId}`,
  language: 'en',
  form: 'direct' as const,
  cue: null,
  text: 'The bridge is gone',
  translation: null,
  speaker: { id: null, name: null, withheld: false },
  joinedBy: { alignment: 'a_1', score: 0.9 },
  takenFrom,
  page: null,
  lastPage: null,
  pageLabel: null,
  startTime: null,
  endTime: null,
});
const from = (quoteId: string): TakenFrom => ({ reportId: `r_${quoteId}`, quoteId, reason: 'same words' });
const testimony = (part: Partial<TestimonyRecord>): TestimonyRecord => ({
  kind: 'testimony',
  id: 'm_1',
  collection: 'default',
  state: 'suggested',
  languages: ['en'],
  speakers: [],
  withheld: null,
  reports: [],
  firstSeen: '2026-03-03',
  members: [member('q_1'), member('q_2'), member('q_3', from('q_1'))],
  alignments: [],
  searched: [],
  earliest: 'q_1',
  fullest: 'q_2',
  conflicts: [],
  ...part,
});
/** B says more than A. */
const FULLER = [
  {
    quotes: ['q_1', 'q_2'] as const,
    relation: 'partial' as const,
    differences: [{ what: 'omission' as const, left: null, right: { start: 0, end: 4, text: 'then' } }],
  },
];
const label = new Map([
  ['q_1', 'A'],
  ['q_2', 'B'],
  ['q_3', 'C'],
]);
const dated = (...dates: readonly (string | null)[]) =>
  new Map(dates.map((publishedAt, i) => [`r_q_${i + 1}`, { publishedAt }]));

describe('testimonyHistory', () => {
  it('says where it was first, where it is fullest, and who seems to have it from whom', () => {
    expect(
      testimonyHistory(testimony({}), FULLER, dated('2026-03-03', '2026-03-05', '2026-03-04'), label),
    ).toEqual(['First in A, fullest in B, C seems taken from A (same words, a day later)']);
  });

  it('says which tell two parts of a third', () => {
    const omission = (start: number, end: number) => [
      { what: 'omission' as const, left: null, right: { start, end, text: 'words' } },
    ];
    const ties = [
      { quotes: ['q_1', 'q_3'] as const, relation: 'partial' as const, differences: omission(20, 40) },
      { quotes: ['q_2', 'q_3'] as const, relation: 'partial' as const, differences: omission(0, 20) },
    ];
    const members = [member('q_1'), member('q_2'), member('q_3')];
    expect(
      testimonyHistory(testimony({ members, earliest: null, fullest: 'q_3' }), ties, dated(), label),
    ).toEqual(['Fullest in C, A and B tell two parts of C and are no tellings of one another']);
  });

  it.each([
    ['2026-03-03T08:00Z', '2026-03-03T20:00Z', 'later that day'],
    ['2026-03-03', '2026-03-08', '5 days later'],
    ['2026-03', '2026-05', 'later'],
  ])('says of %s and %s: %s', (first, later, words) => {
    const [line] = testimonyHistory(testimony({}), FULLER, dated(first, null, later), label);
    expect(line).toContain(`(same words, ${words})`);
  });

  it('names every report of the earliest date, and none when no date is known', () => {
    const [line] = testimonyHistory(
      testimony({}),
      FULLER,
      dated('2026-03-03', '2026-03-03', '2026-03-04'),
      label,
    );
    expect(line).toMatch(/^First in A and B, fullest/);
    const [undated] = testimonyHistory(
      testimony({ earliest: null, firstSeen: null }),
      FULLER,
      dated(),
      label,
    );
    expect(undated).toMatch(/^Fullest in B/);
  });

  it('says of equal tellings none to be the fullest, and nothing where nothing is to be said', () => {
    const [line] = testimonyHistory(testimony({}), [], dated('2026-03-03'), label);
    expect(line).toBe('First in A, C seems taken from A (same words, later)');
    const bare = testimony({ members: [member('q_1'), member('q_2')], earliest: null, firstSeen: null });
    expect(testimonyHistory(bare, [], dated(), label)).toEqual([]);
  });

  it('shows decisions that contradict one another', () => {
    const conflicts = [{ confirmed: 'a_1', rejected: ['a_2', 'a_3'] }];
    expect(testimonyHistory(testimony({ conflicts }), FULLER, dated(), label)[1]).toBe(
      'Decisions contradict: confirmed a_1 against a_2 a_3',
    );
  });
});

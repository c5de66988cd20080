import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';
import { matchSpeakers, type SpeakerMatch } from './speaker-match.ts';

const WORDS = 'The mills are gone';
const told = async (text: string, rest: Partial<Telling> = {}) =>
  (await toldQuote({ text, words: WORDS, ...rest })).speaker;

const SAY = {
  holm: () => told(`“${WORDS},” said the teacher Mira Holm.`, { name: 'Mira Holm', mention: 'Mira Holm' }),
  she: () => told(`Mira Holm came. “${WORDS},” she said.`, { name: 'Mira Holm', mention: 'she' }),
  handle: () =>
    told(`A woman calls herself @riverbird and is a teacher. “${WORDS},” she wrote.`, {
      name: '@riverbird',
      mention: 'she',
    }),
  torp: () => told(`“${WORDS},” said Jan Torp.`, { name: 'Jan Torp', mention: 'Jan Torp' }),
  man: () => told(`Man: “${WORDS}.”`, { name: 'Man', mention: 'Man' }),
  teacher: () => told(`“${WORDS},” a teacher said.`, { mention: 'a teacher' }),
  baker: () => told(`“${WORDS},” a baker shouted.`, { mention: 'a baker' }),
  nobody: () => told(`“${WORDS}.”`),
  office: () =>
    told(`“${WORDS},” said the Orsund River Office.`, {
      name: 'Orsund River Office',
      mention: 'the Orsund River Office',
    }),
  spokesman: () =>
    told(`The Orsund River Office was asked. “${WORDS},” a spokesman said.`, { mention: 'a spokesman' }),
  otherSpokesman: () =>
    told(`The Lissmar mayor was asked. “${WORDS},” a spokesman said.`, { mention: 'a spokesman' }),
  un: () => told(`“${WORDS},” said the UN.`, { name: 'UN', mention: 'the UN' }),
  unSpokesman: () =>
    told(`The United Nations met. “${WORDS},” a spokeswoman said.`, { mention: 'a spokeswoman' }),
} as const;

it('compares a name that its report withholds or changed with none, and a role with others', async () => {
  const said = async (name: string, mention: string, rest: Partial<Telling> = {}) =>
    told(`“${WORDS},” said ${mention}.`, { name, mention, ...rest });
  const holm = await said('Mira Holm', 'Mira Holm');
  const changed = await said('Edda Brun', 'Edda Brun', { withheld: true });
  expect(matchSpeakers(holm, await said('Edda Brun', 'Edda Brun'))).toBe('other');
  expect(matchSpeakers(holm, changed)).toBe('unknown');
  const teacher = await said('teacher', 'a teacher', { withheld: true });
  expect(
    matchSpeakers(
      await told(`“${WORDS},” said the teacher Mira Holm.`, { name: 'Mira Holm', mention: 'Mira Holm' }),
      teacher,
    ),
  ).toBe('role');
});

const cases: readonly (readonly [keyof typeof SAY, keyof typeof SAY, SpeakerMatch])[] = [
  ['holm', 'she', 'same'],
  ['holm', 'torp', 'other'],
  ['holm', 'teacher', 'role'],
  ['holm', 'baker', 'role-apart'],
  ['holm', 'nobody', 'unknown'],
  ['holm', 'man', 'unknown'],
  ['handle', 'holm', 'role'],
  ['handle', 'torp', 'unknown'],
  ['teacher', 'baker', 'role-apart'],
  ['office', 'spokesman', 'compatible'],
  ['office', 'otherSpokesman', 'unknown'],
  ['office', 'torp', 'unknown'],
  ['un', 'unSpokesman', 'compatible'],
  ['un', 'spokesman', 'unknown'],
];

describe('matchSpeakers', () => {
  it.each(cases)('takes %s and %s for %s, either way round', async (one, other, match) => {
    const [a, b] = [await SAY[one](), await SAY[other]()];
    expect(matchSpeakers(a, b)).toBe(match);
    expect(matchSpeakers(b, a)).toBe(match);
  });
});

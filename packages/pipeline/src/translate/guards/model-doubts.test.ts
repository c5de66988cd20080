import { describe, expect, it } from 'vitest';
import { worstSignals } from '../worst-signals.ts';
import { modelDoubts, scriptDoubts } from './model-doubts.ts';

const sure = { logProbability: -0.3, unsure: false, coverage: 0.9, end: 'stop' } as const;
const checks = (signals: Parameters<typeof modelDoubts>[0]) => modelDoubts(signals).map(({ check }) => check);

describe("a model's doubts", () => {
  it('are none where it is sure, came to an end and looked at what is there', () => {
    expect(checks(sure)).toEqual([]);
    expect(checks({ ...sure, coverage: null })).toEqual([]);
  });

  it('are none where a model says nothing of itself', () => {
    expect(checks(null)).toEqual([]);
  });

  it('are said one by one, in a fixed order, with what was measured', () => {
    const doubts = modelDoubts({
      logProbability: -2.345,
      unsure: true,
      coverage: 0.5,
      end: 'limit',
      unread: ['你好', '🙂'],
    });
    expect(doubts).toEqual([
      { check: 'unfinished', detail: 'the model came to no end' },
      { check: 'unsure', detail: 'the model was unsure of its words (mean log-probability -2.35)' },
      { check: 'coverage', detail: 'only 50 % of the text seems to be translated' },
      { check: 'unread', detail: '你好, 🙂 could not be read' },
    ]);
  });

  it('name words of another script inside a sentence, once', () => {
    const made = { text: 'The boat was called hope.', signals: null };
    const named = { ...sure, unread: ['你好'] };
    expect(scriptDoubts('Das Boot hieß „Надія“.', 'de', made)).toEqual([
      { check: 'unread', detail: 'Надія is in another script' },
    ]);
    expect(scriptDoubts('Das Boot hieß „Надія“.', 'de', { ...made, text: 'It was “Надія”.' })).toEqual([]);
    expect(scriptDoubts('Das Boot hieß „你好“.', 'de', { ...made, signals: named })).toEqual([]);
    expect(scriptDoubts('Das Boot hieß „Nadija“.', 'de', made)).toEqual([]);
  });

  it('name a loop that was cut off as the repetition that it is', () => {
    expect(checks({ ...sure, end: 'loop' })).toEqual(['repetition']);
  });

  it('of a text in pieces are those of its most doubtful piece', () => {
    expect(
      worstSignals([sure, null, { logProbability: -1, unsure: true, coverage: null, end: 'limit' }]),
    ).toEqual({
      logProbability: -1,
      unsure: true,
      coverage: 0.9,
      end: 'limit',
    });
    expect(
      worstSignals([
        { ...sure, end: 'limit' },
        { ...sure, end: 'loop' },
      ])?.end,
    ).toBe('loop');
    expect(worstSignals([{ ...sure, unread: ['🙂'] }, sure, { ...sure, unread: ['🙂', '好'] }])).toEqual({
      ...sure,
      unread: ['🙂', '好'],
    });
    expect(
      worstSignals([
        { ...sure, invented: ['seened'] },
        { ...sure, invented: ['seened', 'goned'] },
      ]),
    ).toEqual({
      ...sure,
      invented: ['seened', 'goned'],
    });
    expect(worstSignals([null])).toBeNull();
    expect(worstSignals([])).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { madeAnewLines } from './made-anew-lines.ts';

it('says how many reports are made anew, and from where on', () => {
  expect(
    madeAnewLines([
      { stage: 'quotes', reports: 1 },
      { stage: 'translate', reports: 20 },
    ]),
  ).toBe(
    '1 report done before is made anew from quotes on: a release, model, weights, memory or corrections came since\n' +
      '20 reports done before are made anew from translate on: a release, model, weights, memory or corrections came since\n',
  );
  expect(madeAnewLines([])).toBe('');
});

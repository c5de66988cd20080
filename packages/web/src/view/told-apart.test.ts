import { describe, expect, it } from 'vitest';
import type { DifferenceView } from './pair-view.ts';
import { toldApart } from './told-apart.ts';

const difference = (what: DifferenceView['what'], left: string | null, right: string | null) =>
  ({ what, left, right, by: null, maybeSame: false, elsewhere: null }) satisfies DifferenceView;
const NOBODY = [null, null] as const;

describe('toldApart', () => {
  it('leaves what differs as it stands', () => {
    const all = [
      difference('number', '12', '21'),
      difference('name', 'Orsund', null),
      difference('omission', null, null),
    ];
    expect(toldApart(all, NOBODY)).toEqual(all);
  });

  it('tells two of one surname apart by their whole names', () => {
    const speakers = ['Ada Belling', 'Otto Belling'] as const;
    expect(toldApart([difference('speaker', 'Belling', 'Belling')], speakers)).toEqual([
      difference('speaker', ...speakers),
    ]);
    expect(toldApart([difference('speaker', 'Belling', 'Belling')], ['Ada Belling', null])).toEqual([
      difference('speaker', 'Ada Belling', null),
    ]);
  });

  it('shows nothing where nothing sets them apart', () => {
    expect(toldApart([difference('speaker', 'Belling', 'Belling')], ['Belling', 'Belling'])).toEqual([]);
    expect(toldApart([difference('name', 'Person-0A1B2C', 'Person-0A1B2C')], NOBODY)).toEqual([]);
  });

  it('keeps that two differ of whom nobody may learn who they are', () => {
    const hidden = [difference('name', 'Person-?', 'Person-?')];
    expect(toldApart(hidden, NOBODY)).toEqual(hidden);
  });
});

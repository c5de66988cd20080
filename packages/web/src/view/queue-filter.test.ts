import { describe, expect, it } from 'vitest';
import { filterQuery, queueFilter } from './queue-filter.ts';

describe('queueFilter', () => {
  it('is what is open of the usual collection, when nothing is asked', () => {
    const usual = { collection: 'default', state: 'suggested', languages: null, speaker: null, skip: 0 };
    expect(queueFilter({}, 'default')).toEqual(usual);
    const nonsense = { state: 'toString', languages: 'x y-', speaker: ' ', skip: '-3', collection: '' };
    expect(queueFilter(nonsense, 'default')).toEqual(usual);
  });

  it('comes back from the address that it makes', () => {
    const filter = queueFilter(
      { collection: 'flood', state: 'all', languages: 'de-ar', speaker: 'Mira & Holm', skip: '40' },
      'default',
    );
    expect(queueFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter))), 'x')).toEqual(filter);
  });
});

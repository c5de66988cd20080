import { expect, it } from 'vitest';
import { fakeStore } from '../testing/index.ts';
import { termEntries } from '../translate/glossary.ts';
import { listTerm } from './list-term.ts';

it('lets one of two people list a term who do so at the same moment, and tells the other what it is called', async () => {
  const store = fakeStore();
  const wishBy = (by: string, called: string) => {
    const pair = { source: { language: 'de', text: 'Damm' }, target: { language: 'en', text: called } };
    return listTerm({ ...pair, seen: '' }, store, { by, at: '2026-03-01T10:00:00.000Z' });
  };
  const [kim, lou] = await Promise.all([wishBy('kim', 'dam'), wishBy('lou', 'dyke')]);
  expect(kim).toMatchObject({ said: 'saved' });
  expect(lou).toEqual({ said: 'late', known: kim?.known });
  expect(termEntries(await store.memory('de', 'en')).map(({ by }) => by)).toEqual(['kim']);
});

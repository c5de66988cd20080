import { expect, it } from 'vitest';
import { fakeStore } from '../testing/index.ts';
import { termEntries } from '../translate/glossary.ts';
import { listTerm, takeTermOut } from './list-term.ts';

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

it('takes a term out only for whoever has seen what it is called, and lists it anew behind that', async () => {
  const store = fakeStore();
  const act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
  const source = { language: 'de', text: 'Damm' };
  const pair = { source, target: { language: 'en', text: 'dam' } };
  const { known } = await listTerm({ ...pair, seen: '' }, store, act);
  const out = (seen: string) => takeTermOut({ source, target: 'en', seen }, store, act);
  expect(await out('')).toEqual({ said: 'late', known });
  expect(await out(known.id)).toEqual({ said: 'saved', known: null });
  expect(await out(known.id)).toEqual({ said: 'unchanged', known: null });
  expect(await listTerm({ ...pair, seen: '' }, store, act)).toMatchObject({ said: 'saved' });
  expect(termEntries(await store.memory('de', 'en'))).toHaveLength(1);
});

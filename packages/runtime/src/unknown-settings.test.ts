import { expect, it } from 'vitest';
import { unknownSettings } from './unknown-settings.ts';

const KNOWN = ['CROSSQUOTE_HOME', 'CROSSQUOTE_JOBS', 'CROSSQUOTE_MAX_MEMORY', 'DATABASE_URL', 'PORT'];
const said = (...names: readonly string[]) =>
  unknownSettings(Object.fromEntries(names.map((name) => [name, 'a secret'])), KNOWN);

it.each([
  ['CROSSQUOTE_JOB', 'CROSSQUOTE_JOBS'],
  ['CROSSQUOTE_MAXMEMORY', 'CROSSQUOTE_MAX_MEMORY'],
  ['CROSSQUOTE_DATABASE_URL', 'DATABASE_URL'],
  ['CROSSQUOTE_PORT', 'PORT'],
])('says of %s that %s may be meant', (name, meant) => {
  expect(said(name)).toEqual([expect.stringMatching(`^${name} is no setting.* ${meant} may be meant$`)]);
});

it('names what is like no setting, and tells no value', () => {
  expect(said('CROSSQUOTE_THREADS')).toEqual([expect.stringContaining('.env.example')]);
  expect(said('CROSSQUOTE_THREADS', 'CROSSQUOTE_JOB').join()).not.toContain('secret');
});

it('leaves settings alone, and what is not ours', () => {
  expect(said(...KNOWN, 'CROSSQUOTE_DEBUG', 'CROSSQUOTE_DB_PASSWORD', 'CROSSQUOT_HOME', 'PATH')).toEqual([]);
});

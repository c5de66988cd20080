import { expect, it } from 'vitest';
import { postgresComplaint } from './postgres-complaint.ts';

const withCode = (code: string) => Object.assign(new Error('cannot execute CREATE SCHEMA'), { code });
const complaint = (code: string) => postgresComplaint(withCode(code), 'postgres://db/ours');

it('says of a server that is read-only, full or busy what it is, and nothing of rights', () => {
  expect(complaint('25006')).toMatch(/postgres:\/\/db\/ours takes no writes now: .*use the primary/);
  expect(complaint('53100')).toMatch(/no space left .* free some/);
  expect(complaint('53300')).toMatch(/max_connections or the CONNECTION LIMIT/);
});

it.each([
  ['42P01', /tables of the queue/],
  ['53200', /out of memory/],
  ['55000', /takes no work now/],
  ['55P03', /lock_timeout/],
  ['57014', /longer than statement_timeout/],
  ['57P03', /just starting or stopping: try again/],
])(
  'speaks of neither the address nor a right, nor of starting what runs, where it is neither: %s',
  (code, said) => {
    expect(complaint(code)).toMatch(said);
    expect(complaint(code)).not.toMatch(/DATABASE_URL|rights|start it/);
  },
);

it('tells a server that does not answer from one that refuses', () => {
  expect(complaint('ECONNREFUSED')).toMatch(/does not answer at postgres:\/\/db\/ours .*: start it/);
  expect(complaint('42501')).toMatch(
    /says no \(cannot execute CREATE SCHEMA\): correct DATABASE_URL, or the rights/,
  );
});

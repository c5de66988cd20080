import { expect, it } from 'vitest';
import { postgresComplaint } from './postgres-complaint.ts';

const withCode = (code: string) => Object.assign(new Error('cannot execute CREATE SCHEMA'), { code });
const complaint = (code: string) => postgresComplaint(withCode(code), 'postgres://db/ours');

it('says of a server that is read-only, full or busy what it is, and nothing of rights', () => {
  expect(complaint('25006')).toMatch(/postgres:\/\/db\/ours takes no writes now: .*use the primary/);
  expect(complaint('53100')).toMatch(/no space left .* free some/);
  expect(complaint('53300')).toMatch(/max_connections/);
});

it('tells a server that does not answer from one that refuses', () => {
  expect(complaint('ECONNREFUSED')).toMatch(/does not answer at postgres:\/\/db\/ours .*: start it/);
  expect(complaint('42501')).toMatch(
    /says no \(cannot execute CREATE SCHEMA\): correct DATABASE_URL, or the rights/,
  );
});

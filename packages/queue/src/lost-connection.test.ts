import { Unavailable } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { isLostConnection } from './lost-connection.ts';

const withCode = (code: string | number) => Object.assign(new Error('something'), { code });

describe('isLostConnection', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', '57P01', '57P03', '08006', '53300'])(
    'knows the code %s',
    (code) => expect(isLostConnection(withCode(code))).toBe(true),
  );

  it.each([
    'Connection is closed.',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Reached the max retries per request limit (which is 3). Refer to "maxRetriesPerRequest" option for details.',
  ])('knows "%s"', (message) => expect(isLostConnection(new Error(message))).toBe(true));

  it('knows an embedded database that has stopped, which the store tells of', () => {
    expect(isLostConnection(new Unavailable('the embedded database has stopped'))).toBe(true);
  });

  it('looks into an error that is several', () => {
    expect(isLostConnection(new AggregateError([new Error('x'), withCode('ECONNREFUSED')]))).toBe(true);
  });

  it.each([withCode('42501'), withCode(-1), new Error('WRONGPASS invalid password'), 'ECONNREFUSED'])(
    'leaves a server that says no, and what is no error, alone',
    (error) => expect(isLostConnection(error)).toBe(false),
  );
});

import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { databaseError } from './database-error.ts';

const thrown = (fields: object, message = 'secret words') => Object.assign(new Error(message), fields);

describe('databaseError', () => {
  it('lets our own errors pass', () => {
    for (const error of [new Conflict('a'), new InvalidInput('b'), new NotFound('c'), new Unavailable('d')]) {
      expect(databaseError(error)).toBe(error);
    }
  });

  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EHOSTDOWN',
    'ENETDOWN',
    '57P01',
    '57P05',
    '25P03',
    '08006',
  ])('says Unavailable for %s, with the fix', (code) => {
    const error = databaseError(thrown({ code }));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error).toHaveProperty('message', expect.stringContaining('start it, or correct DATABASE_URL'));
  });

  it('names the address of one that never answered, and neither user nor database', () => {
    const login = { user: 'kim', database: 'ours', server: 'db.example:5433' };
    const told = databaseError(thrown({ code: 'ECONNREFUSED' }), login);
    expect(told).toHaveProperty('message', expect.stringMatching(/\(ECONNREFUSED at db\.example:5433\)/));
    expect(told).not.toHaveProperty('message', expect.stringMatching(/kim|ours/));
  });

  it('knows a lost connection by what node-postgres says', () => {
    expect(databaseError(new Error('Connection terminated unexpectedly'))).toBeInstanceOf(Unavailable);
    expect(databaseError(new Error('timeout exceeded when trying to connect'))).toBeInstanceOf(Unavailable);
  });

  it.each([
    [thrown({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }), '(SELF_SIGNED_CERT_IN_CHAIN): name the file'],
    [thrown({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }), 'sslrootcert='],
    [thrown({ code: 'CERT_HAS_EXPIRED' }), 'certificate is not trusted'],
    [thrown({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), 'correct the host'],
    [thrown({}, 'The server does not support SSL connections'), 'takes no encrypted connections'],
  ])(
    'takes a server that cannot be trusted for a wrong setting at first, and later for an outage: %s',
    (error, fix) => {
      const login = { user: 'kim', database: 'ours', server: '127.0.0.1:5432' };
      for (const [known, kind] of [
        [login, InvalidInput],
        [null, Unavailable],
      ] as const) {
        const told = databaseError(error, known);
        expect(told).toBeInstanceOf(kind);
        expect(told).toHaveProperty('message', expect.stringContaining(fix));
        expect(told).not.toHaveProperty('message', expect.stringContaining('secret'));
      }
    },
  );

  it('tells what to do about a full disk, too many connections, a wrong password or name', () => {
    expect(databaseError(thrown({ code: '53100' }))).toHaveProperty(
      'message',
      expect.stringContaining('free some'),
    );
    expect(databaseError(thrown({ code: '53300' }))).toHaveProperty(
      'message',
      expect.stringContaining('max_connections'),
    );
    const login = { user: 'kim', database: 'ours', server: '127.0.0.1:5432' };
    for (const code of ['28P01', '28000', '3D000'])
      expect(databaseError(thrown({ code }), login)).toBeInstanceOf(InvalidInput);
    for (const code of ['28P01', '28000'])
      expect(databaseError(thrown({ code }), login)).toHaveProperty(
        'message',
        expect.stringContaining('refuses the user "kim" of the database "ours" at 127.0.0.1:5432'),
      );
  });

  it('tells whoever opens a database that is closed to everybody how to open it to them', () => {
    const login = { user: 'kim', database: 'ours', server: '127.0.0.1:5432' };
    const error = databaseError(thrown({ code: '55000' }), login);
    expect(error).toBeInstanceOf(Unavailable);
    expect(error).toHaveProperty('message', expect.stringMatching(/"ours" .*ALLOW_CONNECTIONS/));
  });

  it.each(['28P01', '28000', '3D000', '42501', '42P01', '55000', '58030'])(
    'takes %s for an outage once the database has been open',
    (code) => {
      const error = databaseError(thrown({ code }));
      expect(error).toBeInstanceOf(Unavailable);
      expect(error).toHaveProperty('code', code);
      expect(error).toHaveProperty('message', expect.stringContaining(`(${code}`));
    },
  );

  it('knows a cancelled statement by its code, whatever language the server speaks', () => {
    for (const text of [
      'canceling statement due to user request',
      'storniere Anfrage wegen Benutzeraufforderung',
    ])
      expect(databaseError(thrown({ code: '57014' }, text))).toMatchObject({
        name: 'Unavailable',
        message: expect.stringContaining('statement_timeout (57014)'),
      });
  });

  it('takes two writers in each other’s way for something to try again', () => {
    expect(databaseError(thrown({ code: '40P01' }))).toBeInstanceOf(Unavailable);
  });

  it('tells a report that is gone from a quote that was replaced', () => {
    const [report, quote] = ['sentence_report_id_fkey', 'alignment_quote_a_fkey'].map((constraint) =>
      databaseError(thrown({ code: '23503', constraint })),
    );
    expect(report).toBeInstanceOf(NotFound);
    expect(quote).toBeInstanceOf(Conflict);
  });

  it('keeps nothing of a foreign error but its code and our own names', () => {
    const error = databaseError(
      thrown({ code: '22P02', detail: 'secret', params: ['secret'], table: 'quote', query: 'select 1' }),
    );
    expect(error).toMatchObject({ message: 'the database refused a statement: 22P02 quote', code: '22P02' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret');
  });

  it('keeps the text of errors about our own statement', () => {
    const error = databaseError(thrown({ code: '42P01' }, 'relation "app.nothing" does not exist'));
    expect(error).toHaveProperty('message', expect.stringContaining('app.nothing'));
  });

  it('leaves errors of our own making alone', () => {
    const error = new RangeError('a bug');
    expect(databaseError(error)).toBe(error);
    expect(databaseError('thrown text')).toBe('thrown text');
  });
});

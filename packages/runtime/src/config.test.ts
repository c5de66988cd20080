import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { envExample, homeToName, readConfig, targetsOf } from './config.ts';

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'crossquote-config-')), 'config.json');
  writeFileSync(path, text);
  return path;
};

describe('readConfig', () => {
  it('works with nothing set', () => {
    expect(readConfig({}, null, {})).toEqual({
      home: join(homedir(), '.local/share/crossquote'),
      cache: join(homedir(), '.cache/crossquote'),
      databaseUrl: null,
      redisUrl: null,
      logLevel: 'warn',
      collection: 'default',
      source: null,
      target: 'en',
      unknownSpeakers: 'private',
      idKey: null,
      offline: false,
      jobs: 1,
      maxMemory: 0,
      beams: null,
      embedder: 'crossquote-static-v1',
      hub: 'https://huggingface.co',
      tracesTo: null,
      serve: {
        host: '127.0.0.1',
        port: 8787,
        tlsCert: null,
        tlsKey: null,
        behindProxy: false,
        requestsPerMinute: 600,
        keepChanges: 90,
        oidc: null,
      },
    });
  });

  it.runIf(existsSync('/proc/self'))('refuses a home in /proc by name, where none can be made', () => {
    for (const env of [{ CROSSQUOTE_HOME: '/proc/crossquote/deeper' }, { XDG_DATA_HOME: '/proc/crossquote' }])
      expect(() => readConfig({}, null, env)).toThrow(/CROSSQUOTE_HOME: lies in \/proc/);
  });

  it('has English made beside another language that is asked for', () => {
    const targets = (language: string) => targetsOf(readConfig({}, null, { CROSSQUOTE_TARGET: language }));
    expect([targets('en'), targets('en-GB'), targets('de')]).toEqual([['en'], ['en-GB'], ['de', 'en']]);
  });

  it('names the home to commands where they would not find it', () => {
    const named = (env: Record<string, string>) => homeToName(readConfig({}, null, env), env);
    expect(named({})).toBeNull();
    expect(named({ XDG_DATA_HOME: '/data' })).toBeNull();
    expect(named({ CROSSQUOTE_HOME: '/srv/cq' })).toBe('/srv/cq');
    expect(named({ CROSSQUOTE_HOME: '/srv/cq', DATABASE_URL: 'postgres://db/x' })).toBeNull();
  });

  it('lets a flag win over the environment, that over the file, that over the default', () => {
    const path = file('{"CROSSQUOTE_JOBS": 3, "LOG_LEVEL": "info", "CROSSQUOTE_OFFLINE": true}');
    const config = readConfig({ CROSSQUOTE_JOBS: '5' }, path, { CROSSQUOTE_JOBS: '4', LOG_LEVEL: 'error' });
    expect(config).toMatchObject({ jobs: 5, logLevel: 'error', offline: true, target: 'en' });
  });

  it('lists every wrong value in one message', () => {
    const env = {
      LOG_LEVEL: 'loud',
      CROSSQUOTE_JOBS: '0',
      DATABASE_URL: 'mysql://x',
      CROSSQUOTE_TARGET: '1',
    };
    expect(() => readConfig({}, null, env)).toThrow(InvalidInput);
    expect(() => readConfig({}, null, env)).toThrow(
      /DATABASE_URL[^]*LOG_LEVEL[^]*CROSSQUOTE_TARGET[^]*CROSSQUOTE_JOBS/,
    );
  });

  it('says of each setting in our words what it takes, whatever was given', () => {
    const names = [...envExample().matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name as string);
    const said = (given: unknown) => {
      const path = file(JSON.stringify(Object.fromEntries(names.map((name) => [name, given]))));
      try {
        readConfig({}, path, {});
        return [];
      } catch (error) {
        return (error as Error).message.split('\n').slice(1);
      }
    };
    for (const line of [...said({}), ...said('x'.repeat(200)), ...said(-1)])
      expect(line).toMatch(/^ {2}[A-Z_]+: (?:takes|must be|[^A-Z]*"x)/);
    expect(said({})).toHaveLength(names.length);
  });

  it.each(['""', '" "', 'null', 'true', '[]', '"0x10"', '"1e2"'])('takes no %s for a number', (given) => {
    expect(() => readConfig({}, file(`{"CROSSQUOTE_KEEP_CHANGES": ${given}}`), {})).toThrow(
      'CROSSQUOTE_KEEP_CHANGES: takes a whole number from 0 to 36500',
    );
  });

  it.each([
    ['more than any number', '99999999999999999999'],
    ['digits without end', `"${'9'.repeat(400)}"`],
  ])('says once what is wrong with %s', (_, given) => {
    expect(() => readConfig({}, file(`{"CROSSQUOTE_KEEP_CHANGES": ${given}}`), {})).toThrow(
      /^Wrong settings:\n {2}CROSSQUOTE_KEEP_CHANGES: takes a whole number from 0 to 36500$/,
    );
  });

  it('names settings that there are not, and a file that is no JSON', () => {
    expect(() => readConfig({}, file('{"NONSENSE": 1}'), {})).toThrow(/NONSENSE.*no such setting/);
    expect(() => readConfig({}, file('nonsense'), {})).toThrow(/cannot be read as a JSON object/);
    expect(() => readConfig({}, '/nowhere.json', {})).toThrow(/There is no config file/);
  });

  it.each([
    ['1', true],
    ['off', false],
  ])('takes CROSSQUOTE_OFFLINE=%s for %s', (value, offline) => {
    expect(readConfig({}, null, { CROSSQUOTE_OFFLINE: value }).offline).toBe(offline);
  });
});

describe('signing in at an identity provider', () => {
  const KNOWN = { CROSSQUOTE_OIDC_ISSUER: 'https://login.example', CROSSQUOTE_OIDC_CLIENT_ID: 'desk' };

  it('takes roles by what the provider calls them, and a secret with the id', () => {
    const roles = { CROSSQUOTE_OIDC_ROLES: 'editors=reviewer, chiefs=operator' };
    const env = { ...KNOWN, ...roles, CROSSQUOTE_OIDC_CLIENT_SECRET: 'between us' };
    expect(readConfig({}, null, env).serve.oidc).toEqual({
      issuer: 'https://login.example',
      clientId: 'desk',
      clientSecret: 'between us',
      nameClaim: 'preferred_username',
      roleClaim: 'roles',
      roles: { editors: 'reviewer', chiefs: 'operator' },
    });
    expect(() => readConfig({}, null, KNOWN)).toThrow('CROSSQUOTE_OIDC_CLIENT_SECRET with it');
    expect(() => readConfig({}, null, { CROSSQUOTE_OIDC_ROLES: 'editors=king' })).toThrow('a role is reader');
  });
});

describe('.env.example', () => {
  it('is what the settings say (npm run env-example writes it)', () => {
    expect(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });
});

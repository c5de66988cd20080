import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryHeader } from '@crossquote/pipeline';
import { afterAll, expect, it } from 'vitest';
import { startEmbedded } from './start-embedded.ts';
import { template } from './template.ts';
import { TEMPLATE_FOLDER } from './testing/index.ts';
import { unpackTemplate } from './unpack-template.ts';

const root = mkdtempSync(join(tmpdir(), 'crossquote-unpacked-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Paths in the folder, with what they are: null for a folder, else their bytes. */
function contents(folder: string): ReadonlyMap<string, string | null> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return new Map(
    paths.map((path) => {
      const whole = join(folder, path);
      return [path, statSync(whole).isDirectory() ? null : readFileSync(whole, 'latin1')] as const;
    }),
  );
}

it('is what the engine itself makes of the template, file by file, readable for its owner alone', async () => {
  const dump = await template(TEMPLATE_FOLDER);
  const [ours, theirs] = [join(root, 'ours'), join(root, 'theirs')];
  unpackTemplate(new Uint8Array(await dump.arrayBuffer()), ours);
  // Both are opened and closed once, since the engine writes while it starts.
  for (const [folder, from] of [
    [ours, null],
    [theirs, dump],
  ] as const)
    await (await startEmbedded(folder, from)).close();
  const [made, expected] = [contents(ours), contents(theirs)];
  expect([...made.keys()]).toEqual([...expected.keys()]);
  expect(made.size).toBeGreaterThan(1000);
  const differing = [...made].filter(([path, bytes]) => bytes !== expected.get(path)).map(([path]) => path);
  // Times and places of the log alone.
  expect(
    differing.filter(
      (path) =>
        !/^(global\/pg_control|pg_wal\/|pg_xact|postmaster|global\/pg_internal|base\/\d+\/pg_internal)/.test(
          path,
        ),
    ),
  ).toEqual([]);
  expect(statSync(ours).mode & 0o077).toBe(0);
  expect(statSync(join(ours, 'PG_VERSION')).mode & 0o077).toBe(0);
});

it('makes whole files of lengths around a block, and empty ones', () => {
  const folder = join(root, 'lengths');
  const lengths = [0, 1, 511, 512, 513];
  const entries = lengths.map((length) => {
    const header = entryHeader(`f${length}`, length) ?? Buffer.alloc(0);
    return Buffer.concat([header, Buffer.alloc(Math.ceil(length / 512) * 512, 'x'.repeat(length))]);
  });
  unpackTemplate(Buffer.concat([...entries, Buffer.alloc(1024)]), folder);
  expect(lengths.map((length) => readFileSync(join(folder, `f${length}`), 'utf8'))).toEqual(
    lengths.map((length) => 'x'.repeat(length)),
  );
});

it('makes nothing of a dump that is damaged, and says so', () => {
  const damaged = Buffer.alloc(1536, 'x');
  expect(() => unpackTemplate(damaged, join(root, 'damaged'))).toThrow(/is damaged/);
});

/**
 * Who may import whom, where `turbo boundaries` cannot say it: its rules go through to what a dependency depends on, so it must let apps have
 * adapters. Here the direct dependencies are held against the layers, and each library against the one package that may know it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  core: ['domain'],
  adapter: ['domain', 'core'],
  runtime: ['domain', 'core', 'adapter'],
  app: ['domain', 'core', 'runtime', 'app'],
  client: [],
};
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  '@electric-sql/pglite': ['store'],
  '@huggingface/transformers': ['models'],
  diff: ['web'],
  'ipaddr.js': ['api'],
  'onnxruntime-node': ['models'],
  '@opentelemetry/api': ['runtime'],
  'bullmq-otel': ['queue'],
  '@bull-board/api': ['queue'],
  '@hono/node-server': ['api', 'queue'],
  '@hono/zod-openapi': ['api'],
  bullmq: ['queue'],
  hono: ['api', 'queue', 'web'],
  i18next: ['web'],
  'openid-client': ['web'],
  ioredis: ['queue'],
  pg: ['queue', 'store'],
  pino: ['runtime'],
  'prom-client': ['api'],
};

const folders = [...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`), 'workers'];
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, never>;
const packages = folders.map((folder) => ({
  folder,
  name: String(read(`${folder}/package.json`)['name']),
  tag: String((read(`${folder}/turbo.json`)['tags'] ?? [])[0]),
  uses: ['dependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(read(`${folder}/package.json`)[kind] ?? {}),
  ),
}));

describe('the house', () => {
  it.each(packages)('lets $name use only what its layer may', ({ tag, uses }) => {
    const tags = uses.flatMap((name) => packages.find((p) => p.name === name)?.tag ?? []);
    expect(tags.filter((used) => !MAY_USE[tag]?.includes(used))).toEqual([]);
  });

  it.each(Object.entries(ONLY_IN))('keeps %s where it belongs', (library, places) => {
    const users = packages
      .filter((p) => p.uses.includes(library))
      .map((p) => p.folder.replace('packages/', ''));
    expect(users.filter((user) => !places.includes(user))).toEqual([]);
  });

  it('reads the environment in runtime/config alone', () => {
    const readers = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .filter((file) => readFileSync(join(ROOT, folder, 'src', file), 'utf8').includes('process.env'))
        .map((file) => `${folder}/src/${file}`),
    );
    expect(readers).toEqual(['packages/runtime/src/config.ts']);
  });

  it('mocks no module, and nothing global for good, in tests that share what they import with others', () => {
    const sharing = ['api', 'domain', 'eval', 'pipeline', 'web'].flatMap((name) =>
      readdirSync(join(ROOT, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `packages/${name}/src/${file}`),
    );
    expect(sharing.length).toBeGreaterThan(250);
    const isLeft = /\bvi\.(?:mock|doMock|stubGlobal|stubEnv)\(|\bprocess\.(?:env\S* =|chdir\()/;
    expect(sharing.filter((file) => isLeft.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('runs every test that asks for a server beside one in CI', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const [, , ...places] = scripts['test:servers']?.split(' ') ?? [];
    const asks = /(?:DATABASE|REDIS)_URL\b[^\n;]*= process\.env|process\.env\['(?:DATABASE|REDIS)_URL'\]/;
    const asking = [...folders, 'test'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
        .map((file) => `${folder}/${file}`)
        .filter((file) => asks.test(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(asking.length).toBeGreaterThan(15);
    expect(asking.filter((file) => !places.some((place) => file.startsWith(place)))).toEqual([]);
  });

  it('links from its pages to files that are there', () => {
    const pages = [
      '.',
      'docs',
      'docs/decisions',
      'docs/pictures',
      'deploy',
      'examples/new-testimonies',
      'packages/client',
    ].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)));
    const links = pages
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\]\((?!\w+:)([^)\s#]+)/g)].map(
          ([, to = '']) => ({
            path,
            to,
          }),
        ),
      );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter(({ path, to }) => !existsSync(join(ROOT, path, '..', to)))).toEqual([]);
  });

  it('names in its pages files that are there', () => {
    const pages = readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
    const files = [...folders.map((folder) => `${folder}/src`), 'test', 'scripts'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `/${folder}/${file}`,
      ),
    );
    const named = ['ARCHITECTURE.md', 'CONTRIBUTING.md', ...pages].flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/`((?:[\w-]+\/)*[\w-]+\.tsx?)`/g)].map(
        ([, path = '']) => ({ page, path }),
      ),
    );
    expect(named.length).toBeGreaterThan(80);
    // A package is called by its name alone: `domain/ids.ts`.
    const isThere = (path: string) =>
      [path, path.replace('/', '/src/')].some((end) => files.some((file) => file.endsWith(`/${end}`)));
    expect(named.filter(({ path }) => !isThere(path))).toEqual([]);
  });

  it.each(['packages/models/src', 'packages/pipeline/src/align'])(
    'lets the folders of %s depend on one another one way',
    (base) => {
      const uses = new Map<string, Set<string>>();
      for (const file of readdirSync(join(ROOT, base), { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
        const used = [...readFileSync(join(ROOT, base, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
          .map(([, path = '']) => dirname(join(dirname(file), path)))
          .filter((folder) => folder !== dirname(file) && !folder.startsWith('..'));
        uses.set(dirname(file), new Set([...(uses.get(dirname(file)) ?? []), ...used]));
      }
      expect(uses.size).toBeGreaterThan(5);
      // Whatever uses none that is left is taken away, again and again: a circle stays.
      for (let before = 0; before !== uses.size; ) {
        before = uses.size;
        for (const [folder, used] of uses)
          if (![...used].some((other) => uses.has(other))) uses.delete(folder);
      }
      expect([...uses.keys()]).toEqual([]);
    },
  );

  it('keeps stage folders apart', () => {
    const stages = ['read', 'split', 'quotes', 'translate', 'embed', 'align', 'cluster'];
    const crossings = stages.flatMap((stage) =>
      readdirSync(join(ROOT, 'packages/pipeline/src', stage), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .flatMap((file) => {
          const text = readFileSync(join(ROOT, 'packages/pipeline/src', stage, file), 'utf8');
          return stages
            .filter((other) => other !== stage && text.includes(`../${other}/`))
            .map((other) => `${stage}/${file} -> ${other}`);
        }),
    );
    expect(crossings).toEqual([]);
  });
});

/** The files in deploy/ name only commands, options and settings that there are, and keep to what the tools that read them take. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import { DCLinter } from 'dclint';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { Secret } from 'kubernetes-models/v1/Secret';
import { Service } from 'kubernetes-models/v1/Service';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { COMMON_OPTIONS } from '../packages/cli/src/verb.ts';
import { VERBS } from '../packages/cli/src/verbs.ts';
import { ROOT } from './cli/run-cli.ts';

const FOLDER = join(ROOT, 'deploy');
const read = (...path: readonly string[]) => readFileSync(join(FOLDER, ...path), 'utf8');
const MODELS = { Deployment, PodDisruptionBudget, Namespace, Secret, Service, ScaledObject };

interface Composed {
  readonly services: Readonly<
    Record<string, { readonly command?: readonly string[]; readonly environment?: object }>
  >;
}
interface Pods {
  readonly kind: string;
  readonly spec?: {
    readonly template?: {
      readonly spec: { readonly containers: readonly { readonly args: readonly string[] }[] };
    };
  };
}

const composed = parse(read('compose.yaml'), { merge: true }) as Composed;
const kubernetes = readdirSync(join(FOLDER, 'kubernetes'))
  .filter((name) => name !== 'kustomization.yaml')
  .flatMap((name) => parseAllDocuments(read('kubernetes', name)).map((document) => document.toJS() as Pods));
const units = readdirSync(join(FOLDER, 'systemd'))
  .filter((name) => name.endsWith('.service'))
  .map((name) => read('systemd', name));

describe('deploy/', () => {
  it('calls only verbs and options that there are', async () => {
    const calls = [
      ...['serve', 'work'].map((name) => composed.services[name]?.command ?? []),
      ...kubernetes.flatMap(({ spec }) => spec?.template?.spec.containers.map(({ args }) => args) ?? []),
      ...units.map((unit) => /crossquote\.js (.*)/.exec(unit)?.[1]?.split(' ') ?? []),
    ];
    expect(calls).toHaveLength(6);
    for (const [name = '', ...rest] of calls) {
      const verb = await VERBS[name]?.load();
      const options = Object.keys({ ...COMMON_OPTIONS, ...verb?.options });
      const asked = rest
        .filter((word) => word.startsWith('--'))
        .map((word) => word.slice(2).replace(/^no-/, ''));
      expect(options, `crossquote ${name}`).toEqual(expect.arrayContaining(asked));
    }
  });

  it('sets only settings that there are', () => {
    const known = readFileSync(join(ROOT, '.env.example'), 'utf8');
    const environment = ['serve', 'work'].flatMap((name) =>
      Object.keys(composed.services[name]?.environment ?? {}),
    );
    const files = [
      'Containerfile',
      'systemd/crossquote.env.example',
      'kubernetes/secret.example.yaml',
      'kubernetes/serve.yaml',
    ].map((name) => read(name));
    const named = [...files, ...units].flatMap(
      (text) => text.match(/\b(CROSSQUOTE_\w+|DATABASE_URL|REDIS_URL|PORT)\b/g) ?? [],
    );
    const all = [...new Set([...environment, ...named])];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((name) => !known.includes(`# ${name}=`))).toEqual([]);
  });

  it('has a compose file without an error', () => {
    const [result] = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] }).lintFiles(
      [join(FOLDER, 'compose.yaml')],
      false,
    );
    expect(result?.messages.filter((message: { readonly type: string }) => message.type === 'error')).toEqual(
      [],
    );
  });

  it('has manifests that keep to the schemas of Kubernetes and KEDA', () => {
    expect(kubernetes.map(({ kind }) => kind).sort()).toEqual([
      'Deployment',
      'Deployment',
      'Namespace',
      'PodDisruptionBudget',
      'ScaledObject',
      'Secret',
      'Service',
    ]);
    for (const manifest of kubernetes)
      new MODELS[manifest.kind as keyof typeof MODELS](manifest as never).validate();
  });
});

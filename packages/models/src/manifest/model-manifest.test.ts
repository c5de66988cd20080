import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { modelRefOf, parseManifest, readManifest } from './model-manifest.ts';

const whole = {
  name: 'org/model',
  task: 'translation',
  revision: 'abc',
  dtype: 'q8',
  source: 'de',
  target: 'en',
  files: [{ path: 'onnx/model.onnx', bytes: 3, sha256: 'ff' }],
};

describe('a manifest', () => {
  it('tells what the model is', () => {
    const manifest = parseManifest(JSON.stringify(whole));
    expect(manifest).toEqual({
      ...whole,
      languages: [],
      doubtBelow: null,
      numbersInDigits: false,
      signsInWords: false,
      dimensions: null,
      prefix: '',
      staticVectors: false,
      pooling: 'mean',
      dense: [],
      golden: null,
      licence: null,
    });
    expect(modelRefOf(manifest)).toEqual({ name: 'org/model', revision: 'abc', dtype: 'q8' });
  });

  it('may tell more', () => {
    const more = {
      dimensions: 384,
      languages: ['de', 'uk'],
      pooling: 'cls',
      dense: [{ path: 'onnx/model.onnx', activation: 'tanh' }],
      prefix: 'query: ',
      golden: { source: 'Ja.', target: 'Yes.' },
      licence: 'MIT',
    };
    expect(parseManifest(JSON.stringify({ ...whole, ...more }))).toMatchObject(more);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown task', { ...whole, task: 'poetry' }],
    ['no name', { ...whole, name: '' }],
    ['no revision', { ...whole, revision: 7 }],
    ['no files', { ...whole, files: [] }],
    ['a file that is none', { ...whole, files: ['model.onnx'] }],
    ['a file without a checksum', { ...whole, files: [{ path: 'a', bytes: 1 }] }],
    ['an unknown pooling', { ...whole, pooling: 'max' }],
    ['a dense layer that is no file of it', { ...whole, dense: [{ path: 'a', activation: 'tanh' }] }],
    ['an unknown activation', { ...whole, dense: [{ path: 'onnx/model.onnx', activation: 'relu' }] }],
    ['a file outside', { ...whole, files: [{ path: 'a/../../b', bytes: 1, sha256: '' }] }],
    ['an absolute path', { ...whole, files: [{ path: '/etc/hostname', bytes: 1, sha256: '' }] }],
    ['a drive', { ...whole, files: [{ path: 'C:\\a', bytes: 1, sha256: '' }] }],
    ['half a golden sentence', { ...whole, golden: { source: 'Ja.' } }],
  ])('is refused with %s', (_, content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(() => parseManifest(text)).toThrow(InvalidInput);
  });

  it('is null where there is none', async () => {
    expect(await readManifest('/nowhere')).toBeNull();
  });
});

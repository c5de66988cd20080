import { describe, expect, it } from 'vitest';
import { clashingPath, isPlainPath } from './plain-path.ts';

describe('a plain path', () => {
  it.each(['config.json', 'onnx/model_quantized.onnx', 'Xenova/opus-mt-de-en', '2_Dense/model.safetensors'])(
    'may be %s',
    (path) => expect(isPlainPath(path, 2)).toBe(true),
  );

  it.each([
    '',
    '/etc/hostname',
    '../up',
    'a/../../up',
    'a/./b',
    'a//b',
    'a/',
    '.hidden',
    'a/.fetch-1-x',
    'C:/windows',
    'a\\b',
    'a\0b',
    'a b',
    'ends.',
    'NUL',
    'a/com1.txt',
    'é',
    'x'.repeat(101),
  ])('may not be %j', (path) => expect(isPlainPath(path, 4)).toBe(false));

  it('has no more segments than are allowed', () => {
    expect(isPlainPath('a/b/c', 2)).toBe(false);
  });
});

describe('paths that clash', () => {
  it('are the same file, also where case does not count', () => {
    expect(clashingPath(['a/b', 'a/c', 'A/B'])).toBe('A/B');
  });

  it('are a file here and a folder there, in either order', () => {
    expect(clashingPath(['a', 'a/b'])).toBe('a/b');
    expect(clashingPath(['a/b/c', 'x', 'a/b'])).toBe('a/b/c');
  });

  it('are none among siblings', () => {
    expect(clashingPath(['a/b', 'a/bc', 'ab'])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { zipOf } from '../testing/zip-of.ts';
import { zipParts } from './zip-parts.ts';

const PARTS = { 'a.xml': 'The river rose.', 'sub/b.xml': 'Nobody slept. '.repeat(1000) };
const textOf = (bytes: Uint8Array, name: string, most = 1_000_000) =>
  Buffer.from(zipParts(bytes, most).read(name)).toString();

describe('zipParts', () => {
  it('unpacks each part by its name, also where a comment follows the end', () => {
    const file = zipOf(PARTS);
    file.writeUInt16LE(7, file.length - 2);
    const commented = Buffer.concat([file, Buffer.from('comment')]);
    for (const [name, words] of Object.entries(PARTS)) expect(textOf(commented, name)).toBe(words);
    expect(zipParts(file, 1).has('a.xml')).toBe(true);
    expect(zipParts(file, 1).has('c.xml')).toBe(false);
  });

  it('unpacks no more than it may, of all parts together and whatever they say of their size', () => {
    const file = zipOf(PARTS, { size: 10 });
    expect(() => textOf(file, 'sub/b.xml', 13_999)).toThrow(/unpacks to more/);
    const parts = zipParts(file, 14_000);
    parts.read('sub/b.xml');
    expect(() => parts.read('a.xml')).toThrow(/unpacks to more/);
  });

  it('says that a part has a password', () => {
    expect(() => textOf(zipOf(PARTS, { isEncrypted: true }), 'a.xml')).toThrow(
      'it is encrypted: save it without a password',
    );
  });

  it('says of every file that was cut off or changed that it is damaged, or reads what it held', () => {
    const file = zipOf(PARTS);
    for (let length = 0; length < file.length; length++) {
      expect(() => textOf(file.subarray(0, length), 'a.xml')).toThrow(/^it is damaged: /);
    }
    for (let at = 0; at < file.length; at++) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      let said: string;
      try {
        said = textOf(changed, 'sub/b.xml');
      } catch (error) {
        said = (error as Error).message;
      }
      expect(said.replace(PARTS['sub/b.xml'], 'all of it')).toMatch(
        /^(?:all of it$|it is (?:damaged|encrypted): )/,
      );
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hyphenatedWords, joinLines } from './join-lines.ts';

describe('joinLines', () => {
  it.each([
    [['The riv-', 'er rose'], 'The river rose'],
    [['im Rhein-', 'Main-Gebiet'], 'im Rhein-Main-Gebiet'],
    [['Haus-', 'und Hoftür'], 'Haus- und Hoftür'],
    [['from 2014-', '15 on'], 'from 2014-15 on'],
    [['the twenty-', 'five'], 'the twenty-five'],
    [['a well-', 'known mill'], 'a well-known mill'],
    [['Was-\u00ad', 'ser'], 'Was-ser'],
    [['Was\u00ad', 'ser und Brücken\u00adbau'], 'Wasser und Brückenbau'],
    [['Brücken\u00adbau im', 'Mai'], 'Brückenbau im Mai'],
    [['Was\u2010', 'ser'], 'Wasser'],
    [['it rose -', 'and fell'], 'it rose - and fell'],
    [['https://example.org/flood-', 'of-may'], 'https://example.org/flood-of-may'],
    [['洪水', '来了'], '洪水来了'],
    [['one', 'two', 'three'], 'one two three'],
    [[], ''],
  ])('makes of %j: %s', (lines, text) => {
    const joined = joinLines(lines, hyphenatedWords(['It is Well-known here.']));
    expect(joined.text).toBe(text);
    for (const [index, start] of joined.starts.entries())
      expect(text.slice(start)).toMatch(new RegExp(`^${lines[index]?.replace(/\u00ad|[-\u2010]$/gu, '')}`));
  });
});

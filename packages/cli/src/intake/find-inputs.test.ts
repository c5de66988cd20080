import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { leftAloneLine, linksLeftAloneLine } from '../view/added-line.ts';
import { findInputs } from './find-inputs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-inputs-'));
});
const put = (name: string) => writeFileSync(join(folder, name), 'words');
const namesOf = (...typed: readonly string[]) => findInputs(typed, folder).inputs.map(({ name }) => name);

describe('findInputs', () => {
  it('takes the reports of a folder and those below it, by their endings in any case', () => {
    mkdirSync(join(folder, 'sub'));
    for (const name of [
      'b.txt',
      'A.TXT',
      'page.Html',
      'sub/deep.md',
      'paper.DocX',
      'mail.eml',
      'talk.srt',
      'talk.vtt',
      'crawl.WARC.gz',
      'crawl.wacz',
      'old.gz',
      'old.rtf',
    ])
      put(name);
    expect(namesOf('.')).toEqual([
      'A.TXT',
      'b.txt',
      'crawl.WARC.gz',
      'crawl.wacz',
      'mail.eml',
      'page.Html',
      'paper.DocX',
      'sub/deep.md',
      'talk.srt',
      'talk.vtt',
    ]);
  });

  it('counts by ending what it leaves alone in a folder, but no sidecar, and says no name', () => {
    for (const name of ['a.txt', 'a.txt.json', 'b.rtf', 'C.RTF', 'mail.msg', 'notes', 'Interview.Weissmann'])
      put(name);
    const { leftAlone } = findInputs(['.', folder], folder);
    expect([...leftAlone]).toEqual([
      ['', 2],
      ['.msg', 1],
      ['.rtf', 2],
    ]);
    expect(leftAloneLine(leftAlone)).toMatch(
      /^left alone 5 files of other kinds: 2 without a usual ending, 1 \.msg, 2 \.rtf; .*\n$/,
    );
  });

  it('counts links to files that it leaves alone in a folder and those below it, each once', () => {
    mkdirSync(join(folder, 'sub'));
    for (const name of ['a.txt', 'sub/b.txt', '.hidden.txt']) put(name);
    for (const [target, name] of [
      ['a.txt', 'link.txt'],
      ['../a.txt', 'sub/link.txt'],
      ['sub', 'folder'],
      ['gone.txt', 'dead.txt'],
      ['a.txt', '.link.txt'],
      ['link.txt', 'a.txt.json'],
    ] as const)
      symlinkSync(target, join(folder, name));
    const { inputs, leftAlone, linksLeftAlone } = findInputs(['.', folder], folder);
    expect(inputs.map(({ name }) => name)).toEqual(['a.txt', 'sub/b.txt']);
    expect([leftAlone.size, linksLeftAlone]).toEqual([0, 2]);
    expect(linksLeftAloneLine(linksLeftAlone)).toMatch(/^left alone 2 links to files; .*\n$/);
  });

  it('leaves nothing alone where files are named', () => {
    put('b.rtf');
    expect(findInputs(['b.rtf', '*.rtf'], folder)).toMatchObject({ leftAlone: new Map() });
    symlinkSync('b.rtf', join(folder, 'link.rtf'));
    expect(findInputs(['link.rtf', '*.rtf'], folder).linksLeftAlone).toBe(0);
    expect(namesOf('b.rtf')).toEqual(['b.rtf']);
  });

  it('hands on a link that leads to itself, for whoever reads it to say so', () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    put('a.txt');
    expect(namesOf('loop.txt', 'a.txt')).toEqual(['loop.txt', 'a.txt']);
  });
});

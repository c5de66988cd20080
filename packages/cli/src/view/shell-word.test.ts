import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

describe.skipIf(process.platform === 'win32')('a word of a command that is to be copied', () => {
  it.each(['/srv/crossquote', './a-b_c.d', '/home/élise/cq'])('stands as it is where it may: %s', (word) => {
    expect(shellWord(word)).toBe(word);
  });

  it.each([
    '/srv/our archive',
    '/srv/$HOME;ls',
    "/srv/lou's",
    '~/cq',
    '',
    '/srv/*',
    '/srv/`id`',
    '/srv/a\\b',
  ])('is one word for a shell, and itself: %j', (word) => {
    const said = execFileSync('sh', ['-c', `printf '%s|' ${shellWord(word)}`], { encoding: 'utf8' });
    expect(said).toBe(`${word}|`);
  });

  it('moves no cursor', () => {
    expect(shellWord('/srv/a\u001b[2Jb')).toBe("'/srv/a\\u001b[2Jb'");
  });
});

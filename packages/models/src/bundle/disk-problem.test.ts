import { InvalidInput, Unavailable } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { diskProblem } from './disk-problem.ts';

const context = { what: 'the bundle a.tar', bytes: 2_500_000, fix: 'give another file' };
const problem = (code: string) => diskProblem(Object.assign(new Error('x'), { code }), context);

describe('a disk that is in the way', () => {
  it('is full: how much is wanted, and the fix', () => {
    expect(problem('ENOSPC')).toBeInstanceOf(Unavailable);
    expect(String(problem('EDQUOT'))).toMatch(
      /no space on the disk for the bundle a\.tar \(3 MB\).*give another file/,
    );
  });

  it('is closed: why, and the fix', () => {
    expect(String(problem('EROFS'))).toMatch(
      /the bundle a\.tar cannot be written \(EROFS\).*give another file/,
    );
  });

  it('is not blamed for anything else', () => {
    const [other, ours] = [new Error('x'), new InvalidInput('damaged')];
    expect(diskProblem(other, context)).toBe(other);
    expect(diskProblem(ours, context)).toBe(ours);
  });
});

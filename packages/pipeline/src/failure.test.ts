import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { hindranceOf, verdictOn } from './failure.ts';
import { Stopping } from './stopping.ts';

describe('verdictOn', () => {
  it.each([
    [new NotFound('x'), 'skip'],
    [new InvalidInput('x'), 'fail'],
    [new Conflict('x'), 'retry'],
    [new Unavailable('x'), 'retry'],
    [new TypeError('x'), 'retry'],
    ['thrown text', 'retry'],
  ])('turns %s into %s', (error, verdict) => expect(verdictOn(error)).toBe(verdict));
});

describe('hindranceOf', () => {
  it('lets our own errors speak', () => {
    expect(hindranceOf(new Unavailable('no disk space: free some'), 'r_1')).toEqual({
      cause: 'no disk space: free some',
      nextAction: 'crossquote retry r_1',
    });
  });

  it('asks nobody to try again what a stopped worker gave back to the queue', () => {
    const { nextAction } = hindranceOf(new Stopping(), 'r_1');
    expect(nextAction).toBe('crossquote resume');
  });

  it('names a foreign error by kind, code and place, never by its message', () => {
    const error = Object.assign(new RangeError('words of a witness'), { code: 'ERR_X' });
    const { cause, nextAction } = hindranceOf(error, 'r_1');
    expect(cause).toMatch(/^unexpected RangeError ERR_X at (packages|node_modules)\/\S+:\d+$/);
    expect(nextAction).toContain('crossquote retry r_1');
  });

  it('bears an error without a stack, and what is no error', () => {
    const bare = new Error('words');
    delete bare.stack;
    expect(hindranceOf(bare, 'r_1').cause).toBe('unexpected Error');
    expect(hindranceOf('words', 'r_1').cause).toBe('unexpected string');
  });
});

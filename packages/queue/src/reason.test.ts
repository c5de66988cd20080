import { describe, expect, it } from 'vitest';
import { errorCode, reason } from './reason.ts';

describe('reason', () => {
  it('is the first line of the message, and not endless', () => {
    expect(reason(new Error('refused\nat somewhere'))).toBe('refused');
    expect(reason(new Error('x'.repeat(500)))).toHaveLength(200);
  });

  it('is the first of several errors, the code of a silent one, or its name', () => {
    expect(reason(new AggregateError([new Error('connect ECONNREFUSED ::1'), new Error('other')], ''))).toBe(
      'connect ECONNREFUSED ::1',
    );
    expect(reason(Object.assign(new Error(''), { code: 'EPIPE' }))).toBe('EPIPE');
    expect(reason(new TypeError(''))).toBe('TypeError');
    expect(reason('whatever')).toBe('unknown reason');
  });
});

describe('errorCode', () => {
  it('is a text, a number, or nothing', () => {
    expect(errorCode(Object.assign(new Error('x'), { code: '57P01' }))).toBe('57P01');
    expect(errorCode(Object.assign(new Error('x'), { code: -1 }))).toBe(-1);
    expect(errorCode(Object.assign(new Error('x'), { code: {} }))).toBeUndefined();
    expect(errorCode({ code: 'EPIPE' })).toBeUndefined();
  });
});

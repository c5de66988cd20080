import { describe, expect, it } from 'vitest';
import { Conflict, InvalidInput, NotFound, Unavailable } from './errors.ts';

describe('errors', () => {
  it('are told apart by name, also where two copies of the package meet', () => {
    expect([InvalidInput, NotFound, Conflict, Unavailable].map((type) => new type('x').name)).toEqual([
      'InvalidInput',
      'NotFound',
      'Conflict',
      'Unavailable',
    ]);
  });
});

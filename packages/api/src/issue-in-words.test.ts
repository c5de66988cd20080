import { z } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { issueInWords } from './issue-in-words.ts';

const said = (schema: z.ZodType, given: unknown) =>
  schema.safeParse(given, { error: issueInWords }).error?.issues.map(({ message }) => message);

describe('what is wrong with a request', () => {
  it.each([
    [z.string(), undefined, 'is missing; give a text'],
    [z.string(), 7, 'cannot be used; give a text'],
    [z.coerce.number().int(), 'many', 'cannot be used; give a number'],
    [z.number().int(), 1.5, 'cannot be used; give a whole number'],
    [z.coerce.number().min(1), '0', 'is too small; give 1 or more'],
    [z.coerce.number().max(200), '201', 'is too large; give 200 or less'],
    [z.string().min(1), '', 'is empty; give a text'],
    [z.string().min(2), 'a', 'is too short; give 2 letters or more'],
    [z.string().max(3), 'four', 'is too long; give 3 letters or fewer'],
    [z.array(z.string()).min(1), [], 'holds too few; give 1 or more'],
    [z.array(z.string()).max(1), ['a', 'b'], 'holds too many; give 1 or fewer'],
    [z.enum(['same', 'different', 'undo']), 'maybe', 'cannot be used; give same, different or undo'],
    [z.enum(['same', 'undo']), undefined, 'is missing; give same or undo'],
    [z.literal('auto'), 'x', 'cannot be used; give auto'],
    [z.instanceof(File), 'x', 'cannot be used; give a file'],
    [z.string().regex(/^a$/), 'b', 'is not written so; /openapi.json shows how'],
    [z.union([z.number(), z.boolean()]), 'x', 'cannot be used; /openapi.json shows what can'],
    [z.string().refine(() => false), 'x', 'cannot be used; /openapi.json shows what can'],
  ])('tells the fix in our words (%#)', (schema, given, words) => {
    expect(said(schema, given)).toEqual([words]);
  });

  it('says what a shape says itself, where it does', () => {
    expect(said(z.string({ error: 'is nobody' }), 7)).toEqual(['is nobody']);
    expect(
      said(
        z.string().refine(() => false, { error: 'is no id' }),
        'x',
      ),
    ).toEqual(['is no id']);
  });
});

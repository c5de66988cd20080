/** What routes declare of their answers. */
import type { z } from '@hono/zod-openapi';
import { problemContract } from './contracts/problem-contract.ts';

const asProblem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemContract } },
});

/** Every route may answer so. */
export const problems = {
  '4XX': asProblem('What is wrong with the request, and the fix'),
  '5XX': asProblem('What is wrong on this side, and the fix'),
};

export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

/** An answer of 200 and its problems. */
export const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: json(description, schema),
  ...problems,
});

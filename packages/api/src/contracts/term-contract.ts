import { LONGEST_TERM } from '@crossquote/pipeline';
import { z } from '@hono/zod-openapi';
import { plainText, spokenLanguage } from './parameters.ts';

export const termContract = z
  .strictObject({
    id: z.string().openapi({
      description: 'Of what is in force for the term: another one each time that it is called otherwise',
    }),
    source: z.string().openapi({ description: 'Language of the term' }),
    target: z.string().openapi({ description: 'Language of what it is called' }),
    term: z.string(),
    called: z.string(),
    by: z.string().nullable(),
    at: z.string().nullable(),
  })
  .openapi('Term');

export const termWishContract = z
  .strictObject({
    source: spokenLanguage,
    target: spokenLanguage,
    term: plainText(LONGEST_TERM).openapi({ example: 'Umspannwerk' }),
    called: plainText(LONGEST_TERM).openapi({ example: 'substation' }),
    seen: plainText(100).optional().openapi({
      description: 'Id of what is in force, where the term is to be called otherwise from now on',
    }),
    by: plainText(200).optional().openapi({ description: "Who says so; the token's name when left out" }),
  })
  .openapi('TermWish');

import { RISKS } from '@crossquote/domain';
import { z } from '@hono/zod-openapi';
import { plainText } from './parameters.ts';

const risk = z.enum(RISKS);

/** As `listPeople` gives it; names stand there as the caller may see them. */
export const personContract = z
  .strictObject({
    pseudonym: z.string(),
    speaker: z.string().openapi({ description: "A speaker's id that stands for the pseudonym" }),
    class: risk,
    classed: z.boolean().openapi({ description: 'false: nobody said so; it is what such people are' }),
    names: z.array(z.string()).readonly(),
    handles: z.array(z.string()).readonly(),
    urls: z.array(z.string()).readonly(),
    languages: z.array(z.string()).readonly(),
    quotes: z.int(),
  })
  .openapi('Person');

const several = z.array(plainText(300)).max(100).default([]);

export const classingContract = z
  .strictObject({
    who: plainText(300).openapi({ description: 'A name, or a pseudonym', example: 'Person-7K3M9Q' }),
    class: risk,
    aliases: several.openapi({ description: 'Other spellings, added to those that are known' }),
    handles: several,
    urls: several,
    by: plainText(200).optional().openapi({ description: "Who says so; the token's name when left out" }),
  })
  .openapi('Classing');

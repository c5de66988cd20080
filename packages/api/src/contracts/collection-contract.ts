import { z } from '@hono/zod-openapi';

const count = z.int().min(0);

export const counts = {
  reports: count,
  quotes: count,
  alignments: count,
  testimonies: count,
  reviews: count,
};

export const collectionContract = z
  .strictObject({ name: z.string(), ...counts, languages: z.array(z.string()).readonly() })
  .openapi('Collection');

import { z } from '@hono/zod-openapi';
import { quoteContract } from './quote-contract.ts';
import { reportContract } from './report-contract.ts';
import { sentenceContract } from './sentence-contract.ts';

const scores = {
  score: z.number().openapi({ description: 'Mean of words and meaning, 0 to 1: for the order only' }),
  words: z.number().openapi({
    description: 'Share of the words asked for that it has; of a quote also those in its speaker’s name',
  }),
  meaning: z.number().openapi({ description: 'Cosine of the sentence model, 0 to 1' }),
};

export const hitContract = z
  .strictObject({ ...scores, quote: quoteContract, report: reportContract })
  .openapi('Hit');

export const sentenceHitContract = z
  .strictObject({ ...scores, sentence: sentenceContract, report: reportContract })
  .openapi('SentenceHit');

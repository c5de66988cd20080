/** LibreTranslate's requests and answers, so that tools which speak it need no change. Fields of theirs that we have no use for are let through. */
import { z } from '@hono/zod-openapi';
import { anyText, spokenLanguage } from './parameters.ts';
import { warningsContract } from './translation-contract.ts';

const MOST_TEXTS = 100;
const MOST_LETTERS = 50_000;

const one = anyText(MOST_LETTERS);
const asked = z.union([one, z.array(one).min(1).max(MOST_TEXTS)], {
  error: `is neither a text of up to ${MOST_LETTERS} letters nor a list of up to ${MOST_TEXTS} such texts`,
});

const isSmall = ({ q }: { readonly q: string | readonly string[] }) =>
  typeof q === 'string' || q.reduce((sum, text) => sum + text.length, 0) <= MOST_LETTERS;
const TOO_LARGE = { error: `holds more than ${MOST_LETTERS} letters; ask in parts`, path: ['q'] };

export const translateContract = z
  .object({
    q: asked,
    source: z
      .union([z.literal('auto'), spokenLanguage], { error: 'is neither auto nor a language tag, such as de' })
      .openapi({ type: 'string', example: 'auto' }),
    target: spokenLanguage,
    format: z.literal('text').default('text'),
  })
  .refine(isSmall, TOO_LARGE)
  .openapi('TranslateRequest');

const heard = z.strictObject({
  language: z.string(),
  confidence: z.number().openapi({ description: 'Share of the letters that are in it, in percent' }),
});

export const translatedContract = z
  .strictObject({
    translatedText: z.union([z.string(), z.array(z.string()).readonly()]),
    models: z.array(z.string()).openapi({
      description:
        'The machines that made it (not a field of LibreTranslate); none where nothing was translated',
    }),
    warnings: z.union([warningsContract, z.array(warningsContract).readonly()]).openapi({
      description:
        'What to look at in the translation (not a field of LibreTranslate): numbers, negations and the like that changed, words left as they are. For several texts a list for each',
    }),
    detectedLanguage: z
      .union([heard, z.array(heard)])
      .optional()
      .openapi({ description: 'Where the source was `auto`' }),
  })
  .openapi('Translated');

export const detectContract = z.object({ q: one }).openapi('DetectRequest');
export const detectedContract = z.array(heard).openapi('Detected');

export const languagesContract = z
  .array(z.strictObject({ code: z.string(), name: z.string(), targets: z.array(z.string()) }))
  .openapi('Languages');

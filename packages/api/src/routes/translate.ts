/** POST /translate, as LibreTranslate has it. */
import { InvalidInput, type Language, type TranslationWarning, UNKNOWN_LANGUAGE } from '@crossquote/domain';
import {
  type FindTerms,
  glossaryInForce,
  isShownTerm,
  keptMemory,
  sightOf,
  termFinder,
  translatePlain,
} from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { translateContract, translatedContract } from '../contracts/libretranslate-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { takeForms } from '../guards/take-forms.ts';
import { ok } from '../responses.ts';
import { type Heard, heardIn } from './heard-in.ts';

const route = createRoute({
  method: 'post',
  path: '/translate',
  operationId: 'translate',
  tags: ['translation'],
  summary: 'Translates a text or several, on this machine (LibreTranslate)',
  description:
    'Terms are called what people listed for them, where whoever asks may see their names; what is not called so has the warning `term`. A form (`application/x-www-form-urlencoded`) with the same fields is taken too, but not from a page in a browser.',
  middleware: [takeForms(), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: translateContract } } } },
  responses: ok('The translation, made by a machine', translatedContract),
});

export function translate(app: Api, { translator, store, names }: ApiDeps): void {
  const glossary = keptMemory(store, glossaryInForce);
  app.openapi(route, async (c) => {
    const { q, source, target } = c.req.valid('json');
    const texts = typeof q === 'string' ? [q] : q;
    const heard = source === 'auto' ? await Promise.all(texts.map(heardIn)) : null;
    const translated: string[] = [];
    const found: (readonly TranslationWarning[])[] = [];
    const makers = new Set<string>();
    // A term that names somebody whom this caller may not see would say who it is.
    const { hider } = await names.as(sightOf(c.get('caller')));
    const seen = new Map<Language, FindTerms>();
    const termsOf = async (from: Language) => {
      const known = seen.get(from);
      if (known) return known;
      const terms = (await glossary(from, target)).filter((term) => isShownTerm(term, hider));
      const finder = termFinder(terms, from);
      seen.set(from, finder);
      return finder;
    };
    for (const [i, text] of texts.entries()) {
      const from = sourceOf(text, heard?.[i], { source, target });
      const made = await translatePlain([text], from, target, translator, await termsOf(from));
      translated.push(...made.texts);
      found.push(...made.warnings);
      if (made.model) makers.add(made.model.name);
    }
    const models = [...makers].sort();
    const answer = typeof q === 'string' ? (translated[0] ?? '') : translated;
    const warnings = typeof q === 'string' ? (found[0] ?? []) : found;
    const said = { translatedText: answer, models, warnings };
    if (!heard) return c.json(said, 200);
    const [first] = heard;
    const detected = typeof q === 'string' && first ? first : heard;
    return c.json({ ...said, detectedLanguage: detected }, 200);
  });
}

/** A text that no language is heard in comes back as it is when it has no words, which the target as its source does. */
function sourceOf(
  text: string,
  heard: Heard | undefined,
  { source, target }: { readonly source: Language; readonly target: Language },
): Language {
  if (!heard) return source;
  if (heard.language !== UNKNOWN_LANGUAGE) return heard.language;
  if (!/\p{L}/u.test(text)) return target;
  throw new InvalidInput('the language of a text cannot be told; name it as source');
}

/** Lends an evaluation the model it measures, and takes it back. Loaded late: splitting and quotes need none. */
import type { Evaluation } from '@crossquote/eval';
import type { Differ, Embedder, Lexicon, Translator } from '@crossquote/pipeline';
import type { VerbContext } from '../../verb.ts';

/** The one that ships, or what `--model` or `--embedder` names. */
export async function withEmbedder(
  context: VerbContext,
  evaluate: (embedder: Embedder, lexicon: Lexicon, differ: Differ | null) => Promise<Evaluation>,
): Promise<Evaluation> {
  const { differOf, embedderOf, lexiconOf } = await import('@crossquote/runtime');
  const { configOf } = await import('../../open-verb.ts');
  const config = configOf(context);
  const model = context.args['model'];
  const embedder = await embedderOf(typeof model === 'string' ? { ...config, embedder: model } : config);
  const lexicon = await lexiconOf(config);
  const differ = context.args['rules'] === true ? null : await differOf(config);
  try {
    return await evaluate(embedder, lexicon, differ);
  } finally {
    await differ?.close();
    await lexicon.close();
    await embedder.close();
  }
}

export async function withTranslator(
  context: VerbContext,
  evaluate: (translator: Translator) => Promise<Evaluation>,
): Promise<Evaluation> {
  const { translatorOf } = await import('@crossquote/runtime');
  const { configOf } = await import('../../open-verb.ts');
  const translator = translatorOf(configOf(context));
  try {
    return await evaluate(translator);
  } finally {
    await translator.close();
  }
}

/** What a person does to get a model, in one line. */
import type { KnownModel } from '../manifest/known-models.ts';
import { bestFit } from './pair-fit.ts';
import type { ShippedTranslator } from './shipped-translators.ts';

export interface HowToGet {
  readonly known: readonly KnownModel[];
  /** Translators that come with Crossquote and are not here. */
  readonly shipped?: readonly ShippedTranslator[];
  /** Host of the hub, for the message. */
  readonly host: string;
  readonly offline: boolean;
}

export function howToFetch(model: KnownModel, { host, offline }: Omit<HowToGet, 'known'>): string {
  const line = `crossquote models fetch ${model.name} (about ${roughly(model.megabytes)} MB, from ${host})`;
  return offline ? `without --offline: ${line}` : line;
}

export function howToTranslate(source: string, target: string, how: HowToGet): string {
  const shipped = bestFit(how.shipped ?? [], source, target);
  if (!shipped) return howToFetchFor(source, target, how);
  const { name } = shipped;
  return `${name}, which comes with Crossquote, is gone: install Crossquote again, or copy data/models/${name} from another installation; or ${howToFetchFor(source, target, how)}`;
}

function howToFetchFor(source: string, target: string, how: HowToGet): string {
  const model = bestFit(
    how.known.filter(({ task }) => task === 'translation'),
    source,
    target,
  );
  if (model) return howToFetch(model, how);
  return `no model for ${source} -> ${target} is known: put a Marian model in ONNX with a manifest.json into the models folder, or import a translation memory`;
}

function roughly(megabytes: number): number {
  return megabytes < 10 ? Math.max(1, Math.round(megabytes)) : Math.round(megabytes / 5) * 5;
}

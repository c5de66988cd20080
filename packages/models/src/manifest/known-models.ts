/**
 * Models that `crossquote models fetch` knows. Revisions and sizes were read from public pages and other projects' pins in
 * November 2026, not from the hub itself; `main` where no pin was found: the commit that the hub reports is then recorded.
 */
import type { DenseFile, ModelTask, Pooling } from './model-manifest.ts';
import type { WeightType } from './weight-type.ts';

/** Where they are fetched from, unless somebody says otherwise. */
export const DEFAULT_HUB = 'https://huggingface.co';

export interface KnownModel {
  /** `organisation/name` on the hub. */
  readonly name: string;
  readonly task: ModelTask;
  readonly source: string | null;
  readonly target: string | null;
  /** Commit, or `main`. */
  readonly revision: string;
  readonly dtype: WeightType;
  /** What is downloaded, about. */
  readonly megabytes: number;
  readonly licence: string | null;
  readonly prefix?: string;
  /** Of a sentence model; default: mean. */
  readonly pooling?: Pooling;
  /** Layers that a sentence model has after pooling, and whose weights the ONNX file lacks. */
  readonly dense?: readonly DenseOnHub[];
  /** Translated once after the download and then at every load. */
  readonly golden?: string;
}

/** A dense layer, mostly in the repository that the ONNX file was made from. */
export interface DenseOnHub extends DenseFile {
  readonly from: { readonly name: string; readonly revision: string };
}

export const KNOWN_MODELS: readonly KnownModel[] = [
  opus(
    'de-en',
    111,
    '399dfd68706739fffd503f876093e455ae268a06',
    'Das Wasser steigt, und niemand hat uns gewarnt.',
  ),
  opus(
    'fr-en',
    113,
    '6b166a182780e118c997879d0ad5be4b53671644',
    'L’eau monte et personne ne nous a prévenus.',
  ),
  opus('es-en', 119, 'eadfd7c658a9d8929ac3b8e996b68a68e2c7d480', 'El agua sube y nadie nos avisó.'),
  opus('it-en', 137, 'fd0b89b9c052adc1f2f64152f555aa17353728be', 'L’acqua sale e nessuno ci ha avvertiti.'),
  opus(
    'nl-en',
    122,
    '82c42d95d1508037cbe7172d85fd4e940a2f3584',
    'Het water stijgt en niemand heeft ons gewaarschuwd.',
  ),
  opus(
    'ru-en',
    118,
    'afe8c6c738ec81b6d033fd8f44f9678a639a7c67',
    'Вода поднимается, и никто нас не предупредил.',
  ),
  opus('uk-en', 117, 'main', 'Вода піднімається, і ніхто нас не попередив.'),
  opus('tr-en', 117, 'main', 'Su yükseliyor ve kimse bizi uyarmadı.'),
  opus('ar-en', 111, '09c7556866400dcc53562ba8d7035119e7d9a2c1', 'الماء يرتفع ولم يحذرنا أحد.'),
  { ...opus('ROMANCE-en', 119, 'main', 'A água sobe e ninguém nos avisou.'), source: 'roa' },
  opus(
    'mul-en',
    118,
    '72a05e47cee89c718a9db4dc70d02fef3bc39de8',
    'Das Wasser steigt, und niemand hat uns gewarnt.',
  ),
  e5('small', 135, '761b726dd34fb83930e26aab4e9ac3899aa1fa78'),
  e5('base', 296, 'main'),
  e5('large', 579, 'main'),
  // Mean of the token vectors, by 1_Pooling of the model it was made from.
  sentence('Xenova/paraphrase-multilingual-MiniLM-L12-v2', 135, '018218219718cc217663562b0a65b5ffd1339d47'),
  {
    // The first token's vector, then a dense layer with tanh that the ONNX file does not hold; both by modules.json of the model it was made from.
    ...sentence('Xenova/LaBSE', 488, '0da166568f232301382b18e188e1114dcdc0d28a'),
    pooling: 'cls',
    dense: [
      {
        from: { name: 'sentence-transformers/LaBSE', revision: 'main' },
        path: '2_Dense/model.safetensors',
        activation: 'tanh',
      },
    ],
  },
];

/** Models of the University of Helsinki, converted to ONNX. */
function opus(pair: string, megabytes: number, revision: string, golden: string): KnownModel {
  const [source = '', target = ''] = pair.split('-');
  return {
    name: `Xenova/opus-mt-${pair}`,
    task: 'translation',
    source,
    target,
    revision,
    dtype: 'q8',
    megabytes,
    licence: 'Apache-2.0 or CC-BY-4.0, see its card (Helsinki-NLP)',
    golden,
  };
}

/** Their card: "query: " before both texts where neither is a search for the other, as in finding translations. */
function e5(size: string, megabytes: number, revision: string): KnownModel {
  return {
    ...sentence(`Xenova/multilingual-e5-${size}`, megabytes, revision),
    licence: 'MIT',
    prefix: 'query: ',
  };
}

function sentence(name: string, megabytes: number, revision: string): KnownModel {
  return {
    name,
    task: 'feature-extraction',
    source: null,
    target: null,
    revision,
    dtype: 'q8',
    megabytes,
    licence: 'Apache-2.0',
  };
}

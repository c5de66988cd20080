import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../loading/load-library.ts';
import { unigramTokenizer } from './unigram-tokenizer.ts';

const folder = join(import.meta.dirname, '../../../../data/models/crossquote-static-v1');
const json: unknown = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'));

const TEXTS = [
  'The mayor said: “We won’t leave – not today.”',
  'Der Sprecher bestätigte 82 Tote, darunter 13 Frauen (und Kinder).',
  'Ніхто не знає, що сталося; «це війна», — сказала вона.',
  'وقال الرئيس إنّ ٨٢ مدنيًا قُتلوا في القصف',
  'می‌شود ۱۲ نفر، گفت او',
  'İstanbul’da I ı i İ; straße STRASSE ſ ﬁ',
  '  two  spaces\tand\na line \u00a0 end ',
  'emoji 😀😀 👩‍👩‍👧 and 漢字かな한글 together',
  '\u200b\u200e\ufeff bidi \u202e marks',
  '#SaveTheBridge @anna_k#2 a@b.example ##',
  'والكتاب بالقلم فالدار الان ٣٫٥٪ ۱۲؟',
  'Їжак і ґава; «Ёлка» — это №5',
  'x'.repeat(300),
  '',
  '   ',
];

describe('unigramTokenizer', () => {
  const ours = unigramTokenizer(json);

  // In any order: where two orders of the same tokens score the same, rounding decides, and the library rounds over whole texts.
  it('gives the ids that the library gives', async () => {
    const { AutoTokenizer } = await loadLibrary();
    const library = await AutoTokenizer.from_pretrained(folder);
    for (const text of [...TEXTS, ...shuffled(TEXTS.join(' '), 300)])
      expect({ text, ids: sorted(ours?.encode(text)) }).toEqual({ text, ids: sorted(library.encode(text)) });
  });

  it('reads no special token out of a text', () => {
    expect(ours?.encode('<pad>')).not.toContain(1);
  });

  it('leaves a tokenizer alone that asks for more than it can', () => {
    const model = { type: 'BPE', vocab: {}, merges: [] };
    expect(unigramTokenizer({ ...(json as object), model })).toBeNull();
    expect(unigramTokenizer({ ...(json as object), normalizer: { type: 'BertNormalizer' } })).toBeNull();
    expect(
      unigramTokenizer({ ...(json as object), post_processor: { type: 'TemplateProcessing' } }),
    ).toBeNull();
  });
});

function sorted(ids: readonly number[] = []): readonly number[] {
  return ids.toSorted((a, b) => a - b);
}

/** Strings made of the letters of a text, the same at every run. */
function shuffled(text: string, count: number): readonly string[] {
  const letters = Array.from(text);
  let state = 7;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next() % 60 }, () => letters[next() % letters.length]).join(''),
  );
}

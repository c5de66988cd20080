import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

function names(text: string, language = 'en') {
  return quotesIn(text, language).map((quote) => quote.name);
}

describe('a surname that two people bear', () => {
  const BOTH = 'Mira Holm, a pilot, said the bridge was gone.\n\nHarbour master Jost Holm waited all night.';

  it('means who was named last, in the paragraph or right before it', () => {
    expect(names(`${BOTH} “Nobody had told us anything,” Holm said.`)).toEqual(['Mira Holm', 'Jost Holm']);
    expect(names(`${BOTH}\n\n“Nobody had told us anything,” Holm said.`)).toEqual(['Mira Holm', 'Jost Holm']);
    expect(names('Jost Holm waited.\n\nMira Holm left. “Nobody had told us anything,” Holm said.')).toEqual([
      'Mira Holm',
    ]);
  });

  it('means nobody for sure where both stand in one sentence, were named long ago or come later', () => {
    const said = '“Nobody had told us anything,” Holm said.';
    expect(names(`Mira Holm and Jost Holm waited all night. ${said}`)).toEqual([null]);
    expect(names(`${BOTH}\n\nThen it rained.\n\nAnd it rained on.\n\n${said}`)).toEqual(['Mira Holm', null]);
    expect(names(`${said}\n\n${BOTH}`)).toEqual([null, 'Mira Holm']);
    const [doubtful] = quotesIn(`Mira Holm and Jost Holm waited all night. ${said} “Not a single word.”`);
    expect(doubtful).toMatchObject({ mention: 'Holm', name: null });
    expect(doubtful?.said).toHaveLength(2);
    expect(doubtful?.confidence).toBeLessThan(0.7);
  });

  it('makes a quote less sure, where others bear it', () => {
    const [, shared = 0] = quotesIn(`${BOTH} “Nobody had told us,” Holm said.`).map((one) => one.confidence);
    const [alone = 0] = quotesIn('Jost Holm left. “Nobody had told us,” Holm said.').map(
      (one) => one.confidence,
    );
    expect(shared).toBeLessThan(alone);
  });

  it.each([
    ['de', 'Anna Holm ging. Thomas Holm blieb. Holm, die Lotsin, sagte: „Niemand hat uns gewarnt.“'],
    ['de', 'Anna Holm ging. Thomas Holm blieb. Holm erzählte: „Niemand hat uns gewarnt“, sagte sie.'],
    ['en', 'Anna Holm left. Thomas Holm stayed. “Nobody had told us,” Holm said. “No one,” she added.'],
    ['en', 'Anna Holm left. Thomas Holm stayed. “Nobody had told us anything,” said Mrs. Holm.'],
    ['fr', 'Anna Holm est partie. Thomas Holm reste. « Personne ne nous a prévenus », a dit Mme Holm.'],
    [
      'ar',
      'وقالت آنا هولم: «الجسر لم يعد هناك». وقال توماس هولم: «الجسر كان قديما جدا». وقالت هولم: «لم يخبرنا أحد بشيء».',
    ],
  ])('means whose gender the words tell (%s): %s', (language, text) => {
    expect(names(text, language).at(language === 'ar' ? -1 : 0)).toMatch(/^(?:Anna Holm|آنا هولم)$/);
  });

  it('means who bears the role beside it', () => {
    expect(
      names('Pilot Mira Holm left. Harbour master Jost Holm stayed. “Nobody told us,” said pilot Holm.'),
    ).toEqual(['Mira Holm']);
  });

  it('is one name for one person who is written in two ways', () => {
    expect(
      names(
        'Mira Holm left. Mira K. Holm is a pilot.\n\nIt rained.\n\nAll night.\n\n“Nobody told us,” Holm said.',
      ),
    ).toEqual(['Mira Holm']);
  });
});

describe('a surname whose only bearer the words contradict', () => {
  it('is somebody else’s', () => {
    expect(
      names('Holm, die Lotsin, sagte: „Niemand hat uns gewarnt.“\n\nThomas Holm schwieg.', 'de'),
    ).toEqual(['Holm']);
    expect(names('Thomas Holm stayed. “Nobody had told us,” said Mrs. Holm.')).toEqual(['Holm']);
  });
});

import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { otherNames } from './other-names.ts';

/** Language and words of each. */
type Said = readonly [string, string];

async function differ([language, words]: Said, [otherLanguage, otherWords]: Said, around = '') {
  const a = await toldQuote({ text: `${words}.`, words, language });
  const b = await toldQuote({
    text: `${around} ${otherWords}.`,
    words: otherWords,
    language: otherLanguage,
  });
  const text = (quote: typeof a, range?: { start: number; end: number }) =>
    range ? sliceOf(quote.report.text, range) : null;
  return otherNames(a, b).map(([one, other]) => [text(a, one), text(b, other)]);
}

describe('otherNames', () => {
  it('puts names that differ side by side, in two scripts', async () => {
    expect(
      await differ(['en', 'It was Torvald who opened the gate'], ['ru', 'Ворота открыл Милошевский']),
    ).toEqual([['Torvald', 'Милошевский']]);
  });

  it('gives first name and surname as one range', async () => {
    expect(
      await differ(
        ['fr', 'La digue, Clotilde Hautefort l’a fermée'],
        ['es', 'El dique lo cerró Jimena Zubizarreta'],
      ),
    ).toEqual([['Clotilde Hautefort', 'Jimena Zubizarreta']]);
  });

  it('is silent about a name that was left out, with nothing in its place', async () => {
    expect(await differ(['fr', 'La digue, Clotilde l’a fermée'], ['en', 'she closed the dyke'])).toEqual([]);
  });

  it.each<[string, Said, Said]>([
    ['a transcription', ['en', 'It was Torvald who came'], ['ru', 'Пришел Торвальда брат']],
    ['a Turkish ending', ['en', 'They saw Torvald there'], ['tr', "Orada Torvald'ı gördüler"]],
    ['Arabic script', ['es', 'Aquí vive Karim Haddad'], ['ar', 'هنا يعيش كريم حداد']],
    ['countries', ['en', 'They left Germany at once'], ['fr', 'Ils ont quitté l’Allemagne']],
    ['cities', ['en', 'The letters went to Auschwitz'], ['uk', 'Листи йшли до Освенціма']],
    ['countries by their people', ['es', 'Salieron de Francia ayer'], ['en', 'Yesterday the French coast']],
    [
      'parts of a body’s name',
      ['en', 'They wrote to the Water Department'],
      ['ru', 'Они писали в ведомство'],
    ],
    ['first words', ['en', 'Torvald came'], ['de', 'Er kam']],
    ['German nouns', ['de', 'Wir sahen den Deich'], ['en', 'We saw it']],
  ])('is silent about %s', async (_, one, other) => {
    expect(await differ(one, other)).toEqual([]);
  });

  it('is silent about a first name that the other leaves out beside the surname, not about another one', async () => {
    const said: Said = ['ru', 'Джонсу принадлежит лодка, а мельница досталась Торвальду Рамирезу'];
    expect(
      await differ(said, ['en', 'We know that Clotilde Jones owns the boat, and Ramirez got the mill']),
    ).toEqual([]);
    expect(await differ(said, ['en', 'Jones owns the boat, and Clotilde Ramirez got the mill'])).toEqual([
      ['Торвальду', 'Clotilde'],
    ]);
  });

  it('knows Korean names that sound alike in no two alphabets', async () => {
    expect(await differ(['uk', 'Вони чекали на Кім Чен Ок'], ['en', 'They waited for Kim Jong Ok'])).toEqual(
      [],
    );
  });

  it('is silent about somebody whom the other report names elsewhere', async () => {
    expect(
      await differ(
        ['en', 'We told Torvald to go'],
        ['de', 'Wir sagten ihm, er solle gehen'],
        'Torvald lachte.',
      ),
    ).toEqual([]);
  });
});

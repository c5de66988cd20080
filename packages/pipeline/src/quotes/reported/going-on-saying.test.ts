import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const found = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, name }) => [said.join(' … '), name]);

describe('whoever goes on saying', () => {
  it.each([
    [
      'fr',
      'Jean Mar a déclaré que le pont était fermé, ajoutant que deux gardes dormaient.',
      'que deux gardes dormaient',
    ],
    [
      'fr',
      'Jean Mar a déclaré que le pont était fermé, tout en précisant que deux gardes dormaient.',
      'que deux gardes dormaient',
    ],
    [
      'fr',
      'Jean Mar a déclaré que le pont était fermé, avant d’admettre que deux gardes dormaient.',
      'que deux gardes dormaient',
    ],
    [
      'es',
      'Juan Mar declaró que el puente estaba cerrado, añadiendo que dos guardias dormían.',
      'que dos guardias dormían',
    ],
    [
      'es',
      'Juan Mar declaró que el puente estaba cerrado, antes de admitir que dos guardias dormían.',
      'que dos guardias dormían',
    ],
    [
      'it',
      'Gianni Mar ha detto che il ponte era chiuso, aggiungendo che due guardie dormivano.',
      'che due guardie dormivano',
    ],
    [
      'en',
      'Odo Marrick said that the bridge was closed, before adding that two guards slept.',
      'that two guards slept',
    ],
    [
      'en',
      'Odo Marrick said the bridge was closed before admitting that two guards slept.',
      'that two guards slept',
    ],
    [
      'ru',
      'Иван Морозов заявил, что мост закрыт, добавив, что двое охранников спали.',
      'что двое охранников спали',
    ],
    [
      'ru',
      'Иван Морозов заявил, что мост закрыт, отметив при этом, что двое охранников спали.',
      'что двое охранников спали',
    ],
    [
      'uk',
      'Іван Мороз заявив, що міст закрито, додавши, що двоє охоронців спали.',
      'що двоє охоронців спали',
    ],
    [
      'pl',
      'Jan Mróz powiedział, że most jest zamknięty, dodając, że dwóch strażników spało.',
      'że dwóch strażników spało',
    ],
    ['ar', 'قال يوست إيبل إن الجسر مغلق، مؤكدا أن حارسين كانا نائمين.', 'أن حارسين كانا نائمين'],
    ['ar', 'قالت مريم كورفان إن الجسر مغلق، مشيرةً إلى أن حارسين كانا نائمين.', 'أن حارسين كانا نائمين'],
  ])('says a second thing, as the same speaker (%s): %s', (language, text, second) => {
    const quotes = found(text, language);
    expect(quotes).toHaveLength(2);
    expect(quotes[1]?.[0]).toBe(second);
    expect(quotes[1]?.[1]).toBe(quotes[0]?.[1]);
    expect(quotes[0]?.[0]).not.toContain(second);
    expect(quotes[0]?.[0]).not.toMatch(/[,،]$/);
  });

  it('does so behind quoted words as well', () => {
    expect(
      found('« Le pont est fermé », a déclaré Jean Mar, ajoutant que deux gardes dormaient.', 'fr'),
    ).toEqual([
      ['Le pont est fermé', 'Jean Mar'],
      ['que deux gardes dormaient', 'Jean Mar'],
    ]);
  });

  it.each([
    ['fr', 'Jean Mar a déclaré que le pont était fermé, soulignant l’importance du port.'],
    ['ru', 'Иван Морозов заявил, что мост закрыт, подчеркнув важность порта.'],
    ['ar', 'قال يوست إيبل إن الجسر مغلق، مؤكدا أهمية الميناء.'],
  ])('says nothing second without a conjunction (%s): %s', (language, text) => {
    expect(found(text, language)).toHaveLength(1);
  });

  it.each([
    ['fr', 'Le pont est fermé, a déclaré Jean Mar, ajoutant que deux gardes dormaient.', 'Le pont est fermé'],
    [
      'it',
      'Nessuno ha sparato sui soldati, ha detto Gianni Mar, aggiungendo che due dormivano.',
      'Nessuno ha sparato sui soldati',
    ],
    ['ru', 'Мост в Серрате закрыт, заявил Иван Морозов, добавив, что двое спали.', 'Мост в Серрате закрыт'],
    [
      'uk',
      'Ніхто не стріляв у людей, заявив Іван Мороз, додавши, що двоє спали.',
      'Ніхто не стріляв у людей',
    ],
  ])('does so behind a sentence that their name ends (%s): %s', (language, text, first) => {
    const quotes = found(text, language);
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toEqual([first, quotes[1]?.[1]]);
  });
});

describe('a description behind who says it', () => {
  it.each([
    [
      'fr',
      'Personne n’a tiré sur les gens, a affirmé Jean Mar, porte-parole du préfet.',
      'Personne n’a tiré sur les gens',
      'Jean Mar',
    ],
    [
      'it',
      'Nessuno ha sparato sui soldati, ha detto Gianni Mar, sindaco della città.',
      'Nessuno ha sparato sui soldati',
      'Gianni Mar',
    ],
    [
      'es',
      'Nadie disparó contra la gente, dijo a la prensa Juan Mar, alcalde de la ciudad.',
      'Nadie disparó contra la gente',
      'Juan Mar',
    ],
    [
      'fr',
      'Personne n’a tiré sur les gens, a déclaré à la presse le maire, Jean Mar.',
      'Personne n’a tiré sur les gens',
      'Jean Mar',
    ],
    [
      'uk',
      'Ніхто не стріляв у людей, заявив Іван Мороз, мер міста.',
      'Ніхто не стріляв у людей',
      'Іван Мороз',
    ],
  ])('is no part of what was said (%s): %s', (language, text, said, name) => {
    expect(found(text, language)).toEqual([[said, name]]);
  });
});

describe('whoever goes on in quoted words', () => {
  it.each([
    ['fr', 'Jean Mar a dit que le pont était fermé, ajoutant : « Deux gardes dormaient ».', 'Jean Mar'],
    ['es', 'Juan Mar dijo que el puente estaba cerrado, añadiendo: «Dos guardias dormían».', 'Juan Mar'],
    [
      'it',
      'Gianni Mar ha detto che il ponte era chiuso, aggiungendo: «Due guardie dormivano».',
      'Gianni Mar',
    ],
    ['ru', 'Иван Морозов заявил, что мост закрыт, добавив: «Двое охранников спали».', 'Иван Морозов'],
    ['uk', 'Іван Мороз заявив, що міст закрито, додавши: «Двоє охоронців спали».', 'Іван Мороз'],
    ['pl', 'Jan Mar oświadczył, że most jest zamknięty, dodając: „Dwóch strażników spało”.', 'Jan Mar'],
    ['ar', 'أكدت ليلى حداد أن الجسر مغلق، مضيفة: «كان الحارسان نائمين».', 'ليلى حداد'],
    ['ar', 'أكد عمر ناصر أن الجسر مغلق، مضيفا: «كان الحارسان نائمين».', 'عمر ناصر'],
  ])('leaves what was said before them (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([
      { form: 'indirect', name },
      { form: 'direct', name },
    ]);
  });

  it('is who denied it, and what they denied is no part of their name', () => {
    const text = 'ونفى السائق التهمة، مضيفا: «كنت في البيت طوال الليل».';
    expect(quotesIn(text, 'ar')).toMatchObject([{ name: 'السائق' }]);
  });
});

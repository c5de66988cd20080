import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language = 'en') => quotesIn(text, language).map(({ name }) => name);

describe('words that name no speaker', () => {
  it.each([
    ['en', 'Ironically, Mira Holm went home and said the bridge had fallen.'],
    ['en', 'Walking home, Mira Holm smiled and said the bridge had fallen.'],
    ['en', 'Last month, Mira Holm left the town and said the bridge had fallen.'],
    ['en', 'Mira Holm left. He’s gone, too. She’s saying that the bridge had fallen.'],
    ['fr', 'Mira Holm est venue. Puis elle a dit que le pont était tombé.'],
    ['fr', 'Puis, « nous avons tout perdu », dit Mira Holm.'],
  ])('stand before the one who does (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual(['Mira Holm']);
  });

  it.each([
    ['en', 'Noting that the bridge had fallen, they went home.'],
    ['fr', 'Puis a dit que le pont était tombé.'],
    ['de', 'Aus dem Dunkel kam die Antwort: „Wir gehen heute nicht mehr fort von hier.“'],
    ['en', 'The question is: “Who built the dam and who paid?”'],
    ['ru', 'Ответ был коротким: «Мы никуда отсюда не уйдём».'],
    ['de', '31 Tote in Weberei: „Wir kamen aus dem Saal nicht mehr heraus“'],
  ])('are nobody (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual([null]);
  });

  it('are whose answer it is', () => {
    expect(names('Mira Holm stood there. Her answer: “We are not leaving this town.”')).toEqual([
      'Mira Holm',
    ]);
  });

  it.each([
    'There were reports the bridge had fallen.',
    'The alleged shooter was seen near the bridge.',
    'As an added benefit, the bridge was closed.',
    'It was a widely denounced plan to close the bridge.',
  ])('stand where nothing is said at all: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it.each([
    ['Those who live there said the bridge had fallen.', 'Those'],
    ['Kelly said the bridge had fallen. “It fell,” Kelly said.', 'Kelly'],
  ])('are no rule for those that do: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('words beside a quote that are no person', () => {
  it.each([
    ['de', 'Explosion in Orsund: „Wir haben alles verloren“'],
    ['de', 'Interview: „Wir haben alles verloren und nichts gewusst“'],
    ['de', 'Mühlgasse 4: „Wir haben alles verloren und nichts gewusst.“'],
    ['de', 'Die Stimme vom Band: „Bitte warten Sie auf das Zeichen.“'],
    ['en', 'A voice on the tape said: “Please wait for the signal.”'],
    ['ru', 'Тихим голосом: «Мы все слышали взрыв ночью».'],
    ['tr', 'Valinin sözleri: “Köprü gece çöktü.”'],
  ])('speak for nobody (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual([null]);
  });

  it('stand before who does', () => {
    expect(names('Анна Дорн ждала. Дрожащим голосом она говорит: «Мы слышали взрыв».', 'ru')).toEqual([
      'Анна Дорн',
    ]);
    expect(names('Ayşe Yılmaz’ın kardeşi: “Köprü gece çöktü.”', 'tr')).not.toContain('Ayşe Yılmaz');
  });
});

it('speaks though he denies the words of somebody', () => {
  expect(names('Mert Yılmaz açıklamaları reddetti ve “Köprü gece çöktü” dedi.', 'tr')).toEqual([
    'Mert Yılmaz',
  ]);
});

describe('who hears or shows quoted words', () => {
  it.each([
    ['fr', '« Le pont est tombé dans la nuit », entend la voisine.'],
    ['es', '«La larga noche», presentó el director Mario Soto en el festival.'],
    ['de', '„Die Brücke fällt in der Nacht“, hörte Mira Holm noch.'],
    ['ru', '«Мост падает, бегите», — услышала Анна Дорн.'],
  ])('does not say them (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual([null]);
  });

  it('is no more the speaker where it is told to them', () => {
    expect(names('Der Firma wird vorgeworfen, sie habe die Messwerte gefälscht.', 'de')).toEqual([null]);
    expect(names('Der Bürgermeister hat ihr vorgeworfen, sie habe gelogen.', 'de')).toEqual([
      'Bürgermeister',
    ]);
  });
});

describe('whom something is told', () => {
  it.each([
    ['ar', 'وسألت ليلى كورفان المدير عن الأمر. وقال لكورفان: "نحن نتحقق من الأمر كله".'],
    ['tr', 'Belediye binası boştu. Gazetecilere "Bütün gece burada ağlıyordum" dedi.'],
  ])(
    'is not who says it, be it said by the ending or the letter of a word alone (%s): %s',
    (language, text) => {
      expect(names(text, language)).toEqual([null]);
    },
  );
});

it('is of the gender that the verb tells, where a role tells none', () => {
  const text =
    'Мира Хольм приехала утром. Жителям мэр сказал, что дамба надёжна. Она ответила: «Мы вам не верим».';
  expect(names(text, 'ru').at(-1)).toBe('Мира Хольм');
});

describe('a headline that says who was told', () => {
  it.each(['Owner ignored all warnings, court told', 'Owner ignored all warnings, inquest told'])(
    'gives the words to nobody: %s',
    (text) => {
      expect(quotesIn(text, 'en').map(({ name }) => name)).toEqual([null]);
    },
  );

  it('leaves to a court what it tells others', () => {
    expect(quotesIn('The court told reporters that it would rule in May.', 'en')[0]?.name).toBe('court');
  });
});

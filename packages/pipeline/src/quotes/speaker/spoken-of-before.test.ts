import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('quoted words behind a sentence about one person', () => {
  it.each([
    [
      'de',
      'Edda Kranz hat drei Söhne verloren. „Sie kamen in der Nacht, ich sah sie nie wieder.“',
      'Edda Kranz',
    ],
    [
      'en',
      'Edda Kranz lost three sons that night. “They came late, and I never saw them again.”',
      'Edda Kranz',
    ],
    ['en', 'Edda Kranz, 43, was at home.\n\n“They came at night, I never saw them again.”', 'Edda Kranz'],
    [
      'en',
      'A 34-year-old mother of two hid in the cellar. “I did not dare to breathe.”',
      '34-year-old mother',
    ],
    [
      'fr',
      'Une habitante s’était cachée dans la cave. « Ils sont venus, je ne les ai plus revus. »',
      'habitante',
    ],
    ['en', 'Edda Kranz opened the door. “I heard them count to three in the yard.”', 'Edda Kranz'],
    ['de', 'Edda Kranz versteckte sich im Keller. „Ich hörte sie im Hof bis drei zählen.“', 'Edda Kranz'],
    ['ru', 'Анна Белова вернулась в дом. «Я видела там только пустые стены».', 'Анна Белова'],
    ['pl', 'Anna Lis wróciła do domu. „Widziałam tam tylko puste ściany, moje ściany”.', 'Anna Lis'],
    ['uk', 'Оксана Гай сховалася в підвалі. «Вони прийшли вночі, я більше їх не бачила».', 'Оксана Гай'],
    [
      'de',
      'Edda Kranz verurteilte die Haltung der Stadt. „Niemand hat die Leute dort gewarnt.“',
      'Edda Kranz',
    ],
    ['en', 'Edda Kranz criticised the city. “Nobody warned the people who live there.”', 'Edda Kranz'],
    ['en', 'Edda Kranz hid in the cellar. “I swam over at dawn, alone and in the cold.”', 'Edda Kranz'],
    ['en', 'Edda Kranz hid in the cellar. “I crept out and dug with my hands.”', 'Edda Kranz'],
    ['en', 'Edda Kranz hid in the cellar. “I became ill there, like the others.”', 'Edda Kranz'],
    ['de', 'Edda Kranz versteckte sich im Keller. „Ich schwamm am Morgen ans Ufer.“', 'Edda Kranz'],
    ['de', 'Edda Kranz versteckte sich im Keller. „Ich aß Schnee und trank Regen.“', 'Edda Kranz'],
    ['de', 'Edda Kranz versteckte sich im Keller. „Ich dachte immerzu an die Kinder.“', 'Edda Kranz'],
    ['de', 'Edda Kranz verurteilte die Haltung der Polizei. „Das ist ganz und gar falsch.“', 'Edda Kranz'],
    ['ru', 'Иван Белов спрятался в подвале. «Я нёс её через всё поле».', 'Иван Белов'],
    ['ru', 'Иван Белов спрятался в подвале. «Я не мог дышать в этом дыму».', 'Иван Белов'],
    ['uk', 'Іван Гай сховався в підвалі. «Я ніс дітей через усе поле».', 'Іван Гай'],
    ['uk', 'Іван Гай сховався в підвалі. «Я хотів лише почути дітей».', 'Іван Гай'],
  ])('are those of who tells of himself in them, or judges (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['two people', 'de', 'Edda Kranz traf Jost Ebel am Fluss. „Ich habe die Schüsse dort gehört.“'],
    ['who hears them', 'de', 'Edda Kranz hörte eine Stimme. „Ich komme morgen wieder und hole euch.“'],
    ['a text', 'en', 'Edda Kranz found a letter. “I know where you live, and I will come back.”'],
    ['a question', 'en', 'Was Edda Kranz at home that night? “I never saw them again, not one.”'],
    ['a thing', 'en', 'The silence lasted for hours. “They came at night, I never saw them again.”'],
    ['no word of oneself', 'en', 'Edda Kranz was a good neighbour. “She helped the people who came to her.”'],
    ['"we" in its own paragraph', 'en', 'Edda Kranz was at home.\n\n“We will come for all of them soon.”'],
    ['an order', 'en', 'Edda Kranz hid in the cellar. “Come out or we will shoot everybody here!”'],
    ['an order in full', 'en', 'Edda Kranz hid in the cellar. “Come out, I know where the boys sleep.”'],
    ['"we"', 'en', 'Edda Kranz hid in the cellar. “We have orders to burn all of it down.”'],
    ['a threat', 'en', 'Edda Kranz hid in the cellar. “I will burn all of this down tonight.”'],
    ['a threat of now', 'en', 'Edda Kranz hid in the cellar. “I am counting to three, and no further.”'],
    [
      'a threat of now',
      'de',
      'Edda Kranz versteckte sich im Keller. „Ich zähle jetzt bis drei und schieße.“',
    ],
    [
      'a threat of now',
      'fr',
      'Nadia Brun s’est cachée dans la cave. « Je compte maintenant jusqu’à trois. »',
    ],
    ['a threat of now', 'es', 'Ana Soto se escondió en el sótano. «Yo cuento ahora mismo hasta tres».'],
    ['a threat of now', 'ru', 'Анна Белова спряталась в подвале. «Я считаю до трёх и стреляю».'],
    ['a threat of now', 'de', 'Edda Kranz versteckte sich im Keller. „Ich warte hier und richte euch alle.“'],
    ['an advice', 'de', 'Edda Kranz versteckte sich im Keller. „Ich rate euch, das ist verboten.“'],
    ['a threat of now', 'ru', 'Анна Белова спряталась в подвале. «Я иду через лес без слёз».'],
    ['whom they arrested', 'ru', 'Анна Белова задержана полицией. «Я насчитал девять машин во дворе».'],
    ['whom they beat', 'ru', 'Анна Белова вчера избита соседями. «Я видел всё это из окна».'],
    ['whom they arrested', 'uk', 'Ганна Білик затримана поліцією. «Я нарахував дев’ять машин надворі».'],
    [
      'whom they arrested',
      'pl',
      'Anna Lis zatrzymana przez policję. „Ja naliczyłem dziewięć aut na podwórku”.',
    ],
    ['others', 'en', 'Edda Kranz saw the soldiers. “I have orders to burn all of it down.”'],
    ['who arrested her', 'en', 'Edda Kranz was arrested that night. “I counted nine cars from my door.”'],
    ['a call to whoever is judged', 'en', 'Edda Kranz criticised the city. “I will kill you all for this.”'],
    ['who condemned her', 'en', 'Edda Kranz was condemned by a group. “This is an outrage to all of us.”'],
    ['a woman of whom they tell', 'en', 'Edda Kranz hid. “I saw how they dragged her out of the house.”'],
    ['the dead', 'en', 'Edda Kranz died in the raid. “I saw how they dragged people out.”'],
    ['the dead', 'de', 'Edda Kranz wurde erschossen. „Ich habe die Schüsse am Fluss gehört.“'],
    ['the dead', 'fr', 'Edda Kranz est morte. « Je les ai vus entrer dans la maison. »'],
    ['the dead', 'uk', 'Оксана Гай загинула. «Я бачила, як вони прийшли вночі».'],
    ['the dead', 'ru', 'Оксана Гай погибла. «Я видела, как они пришли ночью».'],
    ['who shouts', 'de', 'Edda Kranz war da. Der Polizist habe gebrüllt: „Auf den Boden, ihr alle!“'],
    ['a note', 'de', 'Edda Kranz schlief. Auf dem Zettel habe gestanden: „Wir wissen, wo du wohnst.“'],
    ['a slogan', 'en', 'Edda Kranz wore a shirt. “Vote for us.”'],
  ])('stay nobody’s: %s', (_, language, text) => {
    expect(names(text, language).filter(Boolean)).toEqual([]);
  });
});

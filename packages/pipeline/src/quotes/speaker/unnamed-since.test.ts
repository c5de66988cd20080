import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language = 'en') => quotesIn(text, language).at(-1);

describe('a pronoun behind a sentence about somebody without a name', () => {
  it.each([
    [
      'en',
      'Odo Marrick was at home. The commander had a loudspeaker. He said, “Come out, all of you.”',
      'commander',
    ],
    [
      'en',
      'Mira Holm told us so. A woman from the Red Cross came. She told us that we should leave.',
      'woman',
    ],
    ['en', 'Odo Marrick ran away. My father went out first. He said to us: “Stay behind me.”', 'father'],
    [
      'en',
      'Odo Marrick ran away. I asked one of the soldiers. He said, “To the bus, all of you.”',
      'soldiers',
    ],
    ['de', 'Jost Ebel lief weg. Ein Soldat kam zu uns. Er sagte: „Alle in den Bus.“', 'Soldat'],
    ['de', 'Jost Ebel lief weg. Ich habe meinen Chef angerufen. Er sagte: „Schreiben Sie es auf.“', 'Chef'],
    ['fr', 'Nadia Brun écoutait. C’était une femme. Elle disait : « Le bateau prend l’eau. »', 'femme'],
    ['es', 'Luis Prado corrió. Un soldado salió de la casa. Él dijo: «Todos al autobús».', 'soldado'],
    ['ru', 'Ян Дорн убежал. К нам вышел офицер. Он сказал: «Все в автобус».', 'офицер'],
  ])('means that one, and not whoever was named before (%s): %s', (language, text, name) => {
    expect(last(text, language)).toMatchObject({ name, reason: expect.stringMatching(/sentence before/) });
  });

  it.each([
    ['en', 'Odo Marrick works here. He is known as a friend. He said, “Come out, all of you.”'],
    ['en', 'Odo Marrick works here. The teacher has three sons. He said, “Come out, all of you.”'],
    ['en', 'Odo Marrick met a soldier. He said, “Come out, all of you.”'],
    ['en', 'Odo Marrick works here. He is a father of three. He said, “Come out, all of you.”'],
    ['en', 'Odo Marrick lost his father. His father was a baker. He said, “We could not even bury him.”'],
    [
      'de',
      'Odo Marrick lebt hier. Er ist Vater von drei Kindern und ein Lehrer. Er sagte: „Wir bleiben alle hier.“',
    ],
    ['de', 'Odo Marrick verlor einen Sohn. Sein Sohn war neun. Er sagte: „Ich habe ihn überall gesucht.“'],
    ['fr', 'Odo Marrick vit ici. Il est un père de trois enfants. Il disait : « Nous restons tous ici. »'],
    ['ru', 'Одо Маррик живет здесь. Он солдат. Он сказал: «Мы все остаемся здесь».'],
    ['en', 'Odo Marrick stayed. That might guard him against the flood. He said, “We all stay here.”'],
  ])('means who is named where that sentence may be about them (%s): %s', (language, text) => {
    expect(last(text, language)?.name).toBe(language === 'ru' ? 'Одо Маррик' : 'Odo Marrick');
  });
});

describe('"I" of whoever tells', () => {
  it('is no body that the report speaks of', () => {
    const text =
      'Die Firma sagt, ich hätte geschwiegen. Ich habe geschrieben, der Damm sei „nicht mehr sicher“.';
    expect(last(text, 'de')?.name).toBeNull();
  });

  it('tells of itself, and does not go on in reported mood', () => {
    const text =
      'Eine Kollegin sagte, der Bericht liege in der Post. Also habe ich das alles noch einmal aufgeschrieben.';
    expect(quotesIn(text, 'de')).toHaveLength(1);
  });
});

describe('where somebody is from', () => {
  it.each([
    ['en', 'I am from Tal Rima. “Come out,” he said.'],
    ['de', 'Ich komme aus Tal Rima. „Kommt alle heraus“, sagte er.'],
  ])('is nobody (%s): %s', (language, text) => {
    expect(last(text, language)?.name).toBeNull();
  });
});

describe('an age beside a word for somebody', () => {
  it('is not that of the town before it', () => {
    const text =
      'Mira Holm of the council spoke. A 29-year-old Orsund woman was fined. “We cannot pay any of it,” she said.';
    expect(last(text)?.name).toBe('woman');
  });
});

describe('a pronoun behind a conjunction', () => {
  it.each([
    [
      'en',
      'Judge Anna Torp sat down. A neighbour wept as she spoke. “My son was blue,” she said.',
      'neighbour',
    ],
    [
      'de',
      'Die Richterin Anna Torp setzte sich. Eine Nachbarin weinte, als sie sprach. „Mein Sohn war blau“, sagte sie.',
      'Nachbarin',
    ],
    [
      'fr',
      'La juge Anna Torp écoutait. Une voisine, quand elle parla, pleurait. « Mon fils était bleu », a-t-elle dit.',
      'voisine',
    ],
  ])('takes up who its sentence is about, without a name (%s)', (language, text, name) => {
    expect(quotesIn(text, language).at(-1)?.name).toBe(name);
  });
});

describe('somebody without a name who does something to whom the report is about', () => {
  it.each([
    ['en', 'Mira Holm works at night. A neighbour called her. “I ran all the way,” she said.'],
    ['de', 'Mira Holm arbeitet nachts. Eine Nachbarin rief sie an. „Ich bin gerannt“, sagt sie.'],
  ])('may be meant as well as she, so that nobody is (%s)', (language, text) => {
    expect(quotesIn(text, language).at(-1)).toMatchObject({ name: null });
  });
});

it('Whose somebody’s own people are takes nothing from who tells of them', () => {
  const text = 'Mira Holm works at night. A neighbour lost her son. “I ran all the way,” she said.';
  expect(quotesIn(text, 'en').at(-1)?.name).toBe('neighbour');
});

describe('somebody brought in by a paragraph that names nobody', () => {
  it.each([
    [
      'en',
      'Odo Pell let go.\n\nLater the court heard from a fisherman. “They told me to wait,” he said.',
      'fisherman',
    ],
    [
      'en',
      'Odo Pell let go.\n\nLater the court heard a fisherman who had called twice. “Nobody came,” he said.',
      'fisherman',
    ],
    [
      'de',
      'Odo Pell ließ los.\n\nSpäter hörte das Gericht von einem Fischer. „Keiner kam“, sagte er.',
      'Fischer',
    ],
  ])('is whom a pronoun means, wherever in the sentence they stand (%s: %s)', (language, text, name) => {
    expect(last(text, language)?.name).toBe(name);
  });

  it('is nobody where somebody named only might be one', () => {
    const text =
      'Odo Pell let go.\n\nThe party would then have to choose a candidate. “I will wait,” he said.';
    expect(last(text, 'en')?.name).toBe('Odo Pell');
  });
});

describe('a subject of whom nobody knows which of two namesakes is meant', () => {
  it.each([
    [
      'en',
      'Karim Holm and Odo Holm ran.\n\n“It is so,” said Pavel Felk.\n\nHolm heard it. “Let him come,” he said.',
    ],
    [
      'de',
      'Karim Holm und Odo Holm liefen.\n\n„Es ist so“, sagte Pavel Felk.\n\nHolm hörte es. „Er soll kommen“, sagte er.',
    ],
  ])('lets a pronoun mean nobody of a paragraph before (%s)', (language, text) => {
    expect(last(text, language)?.name).toBeNull();
  });

  it('is told by a pronoun that stands some sentences behind', () => {
    const text =
      'Mira Holm and Odo Holm ran.\n\n“It is so,” said Ada Felk.\n\nHolm heard it. She turned away. “Let him come,” she said.';
    expect(last(text)?.name).toBe('Mira Holm');
  });
});

import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ mention, said }) => [mention, ...said]);

describe('a relative clause between commas', () => {
  it.each([
    [
      'en',
      'Mark Sault, who announced that the dam had burst, arrived late.',
      'Mark Sault',
      'that the dam had burst',
    ],
    [
      'fr',
      'Marc Sault, qui a annoncé que la digue cédait, est arrivé hier.',
      'Marc Sault',
      'que la digue cédait',
    ],
    [
      'fr',
      'Elle a parlé avec Marc Sault, qui a dit que la digue cédait.',
      'Marc Sault',
      'que la digue cédait',
    ],
    ['es', 'El alcalde, quien anunció que la presa cedía, llegó ayer.', 'El alcalde', 'que la presa cedía'],
    ['es', 'Ella habló con Luis Marral, quien dijo que la presa cedía.', 'Luis Marral', 'que la presa cedía'],
    [
      'de',
      'Der Lotse, der sagte, er habe nichts gehört, verließ die Stadt.',
      'Der Lotse',
      'er habe nichts gehört',
    ],
    ['de', 'Der Wirt, der erklärte, dass er friere, schweigt heute.', 'Der Wirt', 'dass er friere'],
    ['de', 'Die Lotsin, die ankündigte, Klage zu erheben, ging fort.', 'Die Lotsin', 'Klage zu erheben'],
    [
      'de',
      'Die Lotsen, die sagten, sie hätten nichts gehört, verließen die Stadt.',
      'Die Lotsen',
      'sie hätten nichts gehört',
    ],
    [
      'de',
      'Die Lotsen, die sagten, sie hätten nichts gehört, verlangten Auskunft.',
      'Die Lotsen',
      'sie hätten nichts gehört',
    ],
    [
      'de',
      'Die Lotsen, die sagten, die Rohre seien leck, geborsten an der Naht, gingen.',
      'Die Lotsen',
      'die Rohre seien leck, geborsten an der Naht',
    ],
    [
      'de',
      'Die Lotsen, die sagten, sie seien geschlagen, verraten und vertrieben worden, gingen.',
      'Die Lotsen',
      'sie seien geschlagen, verraten und vertrieben worden',
    ],
    [
      'de',
      'Die Lotsin, die sagte, sie habe gehungert, gefroren und alte, kranke Leute gesehen, ging.',
      'Die Lotsin',
      'sie habe gehungert, gefroren und alte, kranke Leute gesehen',
    ],
    [
      'ru',
      'Марк Сальт, который объявил, что плотину прорвало, прибыл вчера.',
      'Марк Сальт',
      'что плотину прорвало',
    ],
    [
      'uk',
      'Марко Сальт, який оголосив, що греблю прорвало, прибув учора.',
      'Марко Сальт',
      'що греблю прорвало',
    ],
  ])('is told by whom it is told of, and ends before the main verb (%s: %s)', (language, text, who, said) => {
    expect(read(text, language)).toEqual([[who, said]]);
  });

  it.each([
    ['en', 'Odo Holm, who said that the dam had burst, told his aides to leave at once.', 'Odo Holm'],
    ['fr', 'Odile Vern, qui a dit que la digue cédait, a ajouté que le pont serait fermé.', 'Odile Vern'],
    ['es', 'Luis Marral, quien dijo que la presa cedía, añadió que no hay heridos.', 'Luis Marral'],
    ['ru', 'Марк Сальт, который сказал, что плотину прорвало, добавил, что раненых нет.', 'Марк Сальт'],
  ])('parts the subject from a second verb of saying (%s: %s)', (language, text, who) => {
    expect(quotesIn(text, language).map(({ mention }) => mention)).toEqual([who, who]);
  });

  it.each([
    ['en', 'The pilot, who was not hurt, was let go, said Odo Marrick.', 'Odo Marrick'],
    ['fr', 'La digue, qui est vieille, a cédé, a annoncé la mairie.', 'la mairie'],
    ['ru', 'Плотина, которая стояла сто лет, рухнула, сообщил Марк Сальт.', 'Марк Сальт'],
  ])('gives no speaker to a verb that has its own (%s: %s)', (language, text, who) => {
    expect(quotesIn(text, language).map(({ mention }) => mention)).toEqual([who]);
  });

  it.each([
    ['fr', 'Le journal cite un docker selon lequel la grue tombait.', 'un docker', 'la grue tombait'],
    ['es', 'El diario cita a un estibador, según el cual la grúa caía.', 'un estibador', 'la grúa caía'],
    [
      'en',
      'The Post spoke to a docker, according to whom the crane was old.',
      'a docker',
      'the crane was old',
    ],
    ['ru', 'Газета процитировала докера, по словам которого кран был стар.', 'докера', 'кран был стар'],
    ['uk', 'Газета цитує докера, за словами якого кран був старий.', 'докера', 'кран був старий'],
  ])('may have its source in the pronoun (%s: %s)', (language, text, who, said) => {
    expect(read(text, language)).toEqual([[who, said]]);
  });

  it.each([
    'Jost Ebel traf die Lotsin, die sagte, sie habe niemanden gesehen, gehört habe sie zwei Schüsse.',
    'Jost Ebel traf die Lotsin, die sagte, sie sei müde, hungrig und krank gewesen, wenn sie kam.',
  ])('is as long as it is in German where no verb of another clause follows: %s', (text) => {
    const [behind] = text.split('die sagte, ').slice(1);
    expect(quotesIn(text, 'de').map(({ said }) => said)).toEqual([[behind?.slice(0, -1)]]);
  });

  it('leaves what is told as long as it is where its subject has a verb already', () => {
    const text = 'Mira Holm met a pilot, who said the ferry was old, leaked and sank.';
    expect(quotesIn(text).map(({ said }) => said)).toEqual([['the ferry was old, leaked and sank']]);
  });
});

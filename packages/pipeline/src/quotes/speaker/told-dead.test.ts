/** Whom a pronoun does not mean: of whom the report tells that they died or are missing. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const lastName = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('a pronoun behind a sentence about the dead', () => {
  it.each([
    ['en', 'Dana Pell, 8, drowned. “I could not reach her,” she said.'],
    ['en', 'Dana Pell, 34, a weaver, was killed in the fire. “She never came home,” she said.'],
    ['en', 'They mourn the late Dana Pell. “I held her hand,” she said.'],
    ['en', 'The fire killed Dana Pell. “I held her hand,” she said.'],
    ['en', 'Dana Pell and Ada Torp were killed. “I held her hand,” she said.'],
    ['en', 'Dana Pell, a widow, is among the dead. “I held her hand,” she said.'],
    ['de', 'Dana Pell, 8, ertrank. „Ich kam nicht zu ihr“, sagte sie.'],
    ['de', 'Die Weberin Dana Pell kam bei dem Brand ums Leben. „Ich kam nicht zu ihr“, sagte sie.'],
    ['de', 'Im Feuer starb die Weberin Dana Pell. „Ich kam nicht zu ihr“, sagte sie.'],
    ['de', 'Die Weberin Dana Pell wird vermisst. „Ich kam nicht zu ihr“, sagte sie.'],
    ['de', 'Die Weberin Dana Pell kam im Feuer um. „Ich kam nicht zu ihr“, sagte sie.'],
    ['en', 'Dana Pell, 34, is still missing. “I held her hand,” she said.'],
    ['nl', 'Dana Pell kwam bij de brand om. “Ik kon niet bij haar komen”, zei ze.'],
    ['fr', 'La couturière Dana Pell est morte. « Je n’ai pas pu l’atteindre », a-t-elle dit.'],
    ['es', 'La costurera Mira Holm fue hallada muerta. «No pude alcanzarla», contó ella.'],
    ['fr', 'Dana Pell, 8 ans, s’est noyée. « Je n’ai pas pu l’atteindre », a-t-elle dit.'],
    ['es', 'En el incendio murió la costurera Mira Holm. «No pude alcanzarla», contó ella.'],
    ['it', 'Dana Pell, 8 anni, è annegata. «Non sono riuscita a prenderla», ha detto lei.'],
    ['ru', 'Погибла швея Мира Хольм. «Я не смогла до неё дотянуться», — сказала она.'],
    ['uk', 'Дана Пелл, 8 років, втопилася. «Я не змогла до неї дотягнутися», — сказала вона.'],
    ['pl', 'Dana Pell, 8 lat, utonęła. „Nie zdążyłam do niej”, powiedziała ona.'],
    ['nl', 'Mira Holm verdronk. “Ik kon niet bij haar komen”, zei ze.'],
    ['tr', 'Dana Pell, 8, boğuldu. “Ona yetişemedim” dedi.'],
  ])('means none of them (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toHaveLength(1);
    expect(lastName(text, language)).toBeNull();
  });

  it.each([
    ['en', 'Dana Pell, 34, whose son drowned, works at the mill. “I could not reach him,” she said.'],
    ['en', 'Dana Pell, 34, a weaver, lost two sons who were killed. “I could not reach them,” she said.'],
    ['en', 'Dana Pell, 34, a nurse, almost drowned. “I could not breathe,” she said.'],
    ['en', 'Dana Pell, 34, a nurse, thought her son had died. “I ran back,” she said.'],
    ['en', 'Dana Pell survived, 31 others died. “I could not reach them,” she said.'],
    ['en', 'Dana Pell killed two men. “They beat me,” she said.'],
    ['en', 'Dana Pell knew three of the dead. “I held his hand,” she said.'],
    ['en', 'Dana Pell, mother of the dead boy, wept. “I held his hand,” she said.'],
    ['en', 'Dana Pell watched the dam fail and the town drowned. “We ran,” she said.'],
    ['de', 'Dana Pell hat einen Mann getötet. „Er schlug mich“, sagte sie.'],
    ['de', 'Dana Pell verlor ihren Sohn, der im Feuer starb. „Ich kam nicht zu ihm“, sagte sie.'],
    ['de', 'Dana Pell überlebte, 31 starben. „Ich kam nicht hinaus“, sagte sie.'],
    ['fr', 'Dana Pell, mère d’un garçon mort noyé, pleure. « Je n’ai pas pu l’atteindre », a-t-elle dit.'],
    ['es', 'Dana Pell perdió a un hijo, que murió en el incendio. «No pude alcanzarlo», contó ella.'],
    ['nl', 'Dana Pell werkt tot laat. “Ik kon niet naar huis”, zei ze.'],
    ['tr', 'Dana Pell, kardeşi öldü. “Ona yetişemedim” dedi.'],
    ['en', 'The son of baker Dana Pell drowned. “I could not reach him,” she said.'],
    ['de', 'Der Sohn der Weberin Dana Pell ertrank. „Ich kam nicht zu ihm“, sagte sie.'],
    ['fr', 'Le fils de la couturière Dana Pell est mort. « Je n’ai pas pu l’atteindre », a-t-elle dit.'],
    ['en', 'Dana Pell is missing her brother. “I could not reach him,” she said.'],
    ['de', 'Dana Pell vermisst ihren Bruder. „Ich kam nicht zu ihm“, sagte sie.'],
    ['de', 'Dana Pell kam um drei Uhr nach Hause. „Ich sah ihn“, sagte sie.'],
    ['de', 'Dana Pell erstickte das Feuer mit einer Decke. „Ich sah ihn“, sagte sie.'],
    ['nl', 'Dana Pell kwam om acht uur thuis. “Ik kon hem zien”, zei ze.'],
    ['fr', 'Dana Pell a trouvé mort le voisin. « Je l’ai vu », a-t-elle dit.'],
    ['es', 'Dana Pell encontró muerto al vecino. «Lo vi», contó ella.'],
    ['it', 'Dana Pell ha trovato morto il vicino. «L’ho visto», ha detto lei.'],
  ])('means who lives and tells of others’ death (%s: %s)', (language, text) => {
    expect(lastName(text, language)).toBe('Dana Pell');
  });

  it.each([
    ['en', 'Dana Pell, 34, is dead tired. “I slept two hours,” she said.'],
    ['en', 'Dana Pell was left for dead. “I hid in the cellar,” she said.'],
    ['en', 'Dana Pell lost her life savings. “I have nothing left,” she said.'],
    ['de', 'Die Weberin Dana Pell wurde tot geglaubt. „Ich war im Keller“, sagte sie.'],
    ['fr', 'Dana Pell, morte de fatigue, s’est assise. « J’ai dormi deux heures », a-t-elle dit.'],
    ['es', 'Dana Pell, muerta de miedo, se escondió. «No salí», contó ella.'],
    ['it', 'Dana Pell, morta di paura, si nascose. «Non sono uscita», ha detto lei.'],
    ['nl', 'Dana Pell werd dood gewaand. “Ik zat in de kelder”, zei ze.'],
    ['ru', 'Дана Пелл убита горем. «Я не сплю», — сказала она.'],
    ['uk', 'Дана Пелл убита горем. «Я не сплю», — сказала вона.'],
    ['pl', 'Dana Pell umarła ze strachu. „Siedziałam w piwnicy”, powiedziała ona.'],
    ['tr', 'Elif Kaya gözyaşlarına boğuldu. “Onu göremedim” dedi.'],
  ])('means who is called dead, and lives (%s: %s)', (language, text) => {
    expect(lastName(text, language)).toMatch(/^(?:Dana Pell|Дана Пелл|Elif Kaya)$/u);
  });

  it('means a widow whose husband is told dead, and no other woman of the paragraph', () => {
    const text = 'Мира Хольм стояла у воды. Анна Крук ушла. Муж Анны Крук погиб. «Я одна», — сказала она.';
    expect(lastName(text, 'ru')).toBe('Анна Крук');
  });

  it('means her who is told of in the same paragraph and lives', () => {
    const text = 'Mira Holm stood on the bank. Dana Pell, 8, drowned. “I could not reach her,” she said.';
    expect(lastName(text, 'en')).toBe('Mira Holm');
    expect(lastName(text.replace('bank. ', 'bank.\n\n'), 'en')).toBeNull();
  });

  it('means who was heard before, though dead by then', () => {
    const text =
      '“The roof is rotten,” Dana Pell said in May. Dana Pell was killed in June. “Nobody listens,” she had said.';
    expect(lastName(text, 'en')).toBe('Dana Pell');
  });
});

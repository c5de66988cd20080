import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';

async function denialIn(telling: Telling): Promise<string | null> {
  const { denial, report } = await toldQuote(telling);
  return denial && sliceOf(report.text, denial.words);
}

describe('denialOf', () => {
  it.each<readonly [string, Telling, string]>([
    [
      'a cue',
      {
        text: 'Holm denied that the pump had stopped.',
        words: 'the pump had stopped',
        cue: 'denied',
        form: 'indirect',
      },
      'denied',
    ],
    [
      'a cue that leads into a quotation',
      { text: 'Holm denied “letting the pump run dry”.', words: 'letting the pump run dry', cue: 'denied' },
      'denied',
    ],
    [
      'a cue with dass',
      {
        text: 'Holm bestritt, dass die Pumpe stillstand.',
        words: 'die Pumpe stillstand',
        cue: 'bestritt',
        form: 'indirect',
        language: 'de',
      },
      'bestritt',
    ],
    [
      'a French cue',
      {
        text: 'Holm a nié que la pompe soit arrêtée.',
        words: 'la pompe soit arrêtée',
        cue: 'a nié',
        form: 'indirect',
        language: 'fr',
      },
      'a nié',
    ],
  ])('finds %s', async (_, telling, denial) => {
    expect(await denialIn(telling)).toBe(denial);
  });

  it.each<readonly [string, Telling]>([
    [
      'behind a colon',
      {
        text: 'Holm a démenti : « La pompe tournait ».',
        words: 'La pompe tournait',
        cue: 'a démenti',
        language: 'fr',
      },
    ],
    [
      'behind a colon and more',
      { text: 'Holm denied this: “The pump ran”.', words: 'The pump ran', cue: 'denied' },
    ],
    ['before the cue', { text: '“The pump ran,” Holm denied.', words: 'The pump ran,', cue: 'denied' }],
    ['behind a comma', { text: 'Holm denied it, “the pump ran”.', words: 'the pump ran', cue: 'denied' }],
    [
      'in a sentence of their own',
      { text: 'Holm denied it. “The pump ran”.', words: 'The pump ran', cue: 'denied' },
    ],
  ])('takes no words of the denier for denied: %s', async (_, telling) => {
    expect(await denialIn(telling)).toBeNull();
  });

  it.each([
    ['en', 'Holm rejects reports | that the pump had stopped', 'rejects'],
    ['en', 'Holm dismissed as false a claim | that the pump had stopped', 'dismissed'],
    ['de', 'Holm wies zurück, | dass die Pumpe stillstand', 'wies'],
    ['de', 'Holm wies am Abend den Vorwurf zurück, | die Pumpe habe stillgestanden', 'Vorwurf'],
    ['de', 'Holm wies Berichte zurück, wonach | die Pumpe stillstand', 'Berichte'],
    ['fr', 'Holm rejette | les informations selon lesquelles la pompe était arrêtée', 'rejette'],
    ['es', 'Holm rechaza | que la bomba estuviera parada', 'rechaza'],
  ])('finds who rejects what others told, %s: %s', async (language, told, cue) => {
    const [before = '', words = ''] = told.split('| ');
    expect(await denialIn({ text: `${before}${words}.`, words, cue, language, form: 'indirect' })).toBe(cue);
  });

  it.each([
    ['en', 'Holm dismissed the reports as | a lie told by the pump’s owner', 'dismissed'],
    ['en', 'Holm rejected the appeal and said | that the pump had stopped', 'said'],
    ['de', 'Holm wies darauf hin, | dass die Pumpe stillstand', 'wies'],
  ])('finds none where nobody rejects what is told, %s: %s', async (language, told, cue) => {
    const [before = '', words = ''] = told.split('| ');
    expect(await denialIn({ text: `${before}${words}.`, words, cue, language, form: 'indirect' })).toBeNull();
  });

  it.each([
    ['en', 'It was not true that 14 goats had drowned', 'It was not true that'],
    ['en', 'It isn’t true that 14 goats drowned', 'It isn’t true that'],
    ['en', 'The number 14 is wrong', 'is wrong'],
    ['de', 'Es stimme nicht, dass 14 Ziegen ertrunken seien', 'Es stimme nicht, dass'],
    ['de', 'Es ist nicht wahr, dass 14 Ziegen ertranken', 'Es ist nicht wahr, dass'],
    ['de', 'Die Zahl 14 sei falsch', 'sei falsch'],
    ['fr', 'Il est faux que 14 chèvres soient mortes', 'Il est faux que'],
    ['fr', "Ce n'est pas vrai que 14 chèvres sont mortes", "Ce n'est pas vrai que"],
    ['es', 'No es verdad que se ahogaran 14 cabras', 'No es verdad que'],
    ['it', 'Non è vero che 14 capre sono morte', 'Non è vero che'],
    ['nl', 'Het is niet waar dat 14 geiten verdronken', 'Het is niet waar dat'],
    ['pl', 'To nieprawda, że utonęło 14 kóz', 'To nieprawda, że'],
    ['pt', 'Não é verdade que 14 cabras morreram', 'Não é verdade que'],
    ['ru', 'Это неправда, что утонули 14 коз', 'Это неправда, что'],
    ['uk', 'Це неправда, що потонули 14 кіз', 'Це неправда, що'],
    ['ar', 'ليس صحيحا أن 14 عنزة غرقت', 'ليس صحيحا أن'],
    ['fa', 'این درست نیست که ۱۴ بز غرق شدند', 'این درست نیست که'],
    ['tr', '14 keçinin boğulduğu doğru değil', 'doğru değil'],
  ])('finds a phrase that denies what follows or stands before, %s: %s', async (language, words, denial) => {
    const telling: Telling = { text: `${words}.`, words, language, form: 'indirect' };
    expect(await denialIn(telling)).toBe(denial);
    const { negations } = await toldQuote(telling);
    expect(negations.clear).toEqual([]);
  });

  it('finds a phrase that stands before the statement', async () => {
    const text = 'Holm said on Friday that it was not true that 14 goats had drowned.';
    expect(await denialIn({ text, words: '14 goats had drowned', cue: 'said', form: 'indirect' })).toBe(
      'it was not true that',
    );
  });

  it('denies one sentence of several, that which the phrase stands in', async () => {
    const words = 'We counted all goats on both banks before noon. The number 14 is wrong';
    const { denial, report } = await toldQuote({ text: `${words}.`, words });
    expect(denial && sliceOf(report.text, denial.denied)).toBe('The number 14 is wrong');
    expect(denial && sliceOf(report.text, denial.words)).toBe('is wrong');
  });

  it('finds none where nothing is denied', async () => {
    expect(await denialIn({ text: 'The number is 14.', words: 'The number is 14' })).toBeNull();
    expect(await denialIn({ text: 'It is not true.', words: 'It is not true' })).toBeNull();
  });
});

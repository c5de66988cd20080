import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('direct quotes', () => {
  it('finds the cue before, behind and between quoted words', () => {
    const [before] = quotesIn('Mira Holm said: “The bridge is gone.”');
    expect(before).toMatchObject({
      form: 'direct',
      said: ['The bridge is gone.'],
      cue: 'said',
      name: 'Mira Holm',
    });
    const [behind] = quotesIn('“The bridge is gone,” said Mira Holm, a ferry pilot.');
    expect(behind).toMatchObject({ said: ['The bridge is gone,'], mention: 'Mira Holm' });
    const [between] = quotesIn('“The bridge,” Mira Holm said, “is gone for good.”');
    expect(between?.said).toEqual(['The bridge,', 'is gone for good.']);
  });

  it('adds what follows in the same paragraph to the same quote', () => {
    const quotes = quotesIn('“The bridge is gone,” said Mira Holm. “Nobody warned us at all.”');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.said).toEqual(['The bridge is gone,', 'Nobody warned us at all.']);
  });

  it('adds to the quoted words what follows them past something reported', () => {
    const quotes = quotesIn(
      '“The bridge is gone,” said Mira Holm, adding that the ferry was late. “Nobody warned us.”',
    );
    expect(quotes.map(({ said }) => said)).toEqual([
      ['The bridge is gone,', 'Nobody warned us.'],
      ['that the ferry was late'],
    ]);
  });

  it('gives the next quoted words of a dialogue to nobody', () => {
    const quotes = quotesIn(
      '“Where is the bridge now?” asked Mira Holm. “It is gone.” “And when did it go?”',
    );
    expect(quotes.map(({ said, name }) => [said, name])).toEqual([
      [['Where is the bridge now?', 'It is gone.'], 'Mira Holm'],
      [['And when did it go?'], null],
    ]);
  });

  it.each([
    '“The bridge,” said Mira Holm; “is gone for good.”',
    '“The bridge,” Mira Holm said, but “is gone for good.”',
    '“The bridge,” said Mira Holm, smiling at all of them — “is gone for good.”',
  ])('reads quoted words on both sides of their cue as one quote: %s', (text) => {
    expect(quotesIn(text).map(({ said }) => said)).toEqual([['The bridge,', 'is gone for good.']]);
  });

  it.each([
    ['en', '“We,” he said, “are leaving.” It rained.', ['We,', 'are leaving.']],
    ['en', '"We," said Jan Torp, "are leaving". It rained.', ['We,', 'are leaving']],
    ['en', '“Our ferry,” said Jan Torp, a pilot, “sank.” It rained.', ['Our ferry,', 'sank.']],
    ['fr', '« Nous », dit-il, « partons ce soir. »', ['Nous', 'partons ce soir.']],
    ['fr', '« Nous », a dit Jean Torp, « partons ce soir ». Il pleuvait.', ['Nous', 'partons ce soir']],
    ['de', '„Wir“, sagte Jost Ebel, „gehen heute.“ Es regnete.', ['Wir', 'gehen heute.']],
    ['de', '„Wir“, sagte er, „gehen heute.“ Es regnete.', ['Wir', 'gehen heute.']],
    ['de', '„Wir“, sagte Jost Ebel, der Lotse, „gehen heute.“ Es regnete.', ['Wir', 'gehen heute.']],
    ['de', '»Wir«, so Edda Kranz, »gehen heute.« Es regnete.', ['Wir', 'gehen heute.']],
    ['de', '„Wir“, laut Edda Kranz, „gehen heute.“ Es regnete.', ['Wir', 'gehen heute.']],
    ['fr', '« Le pont », selon Paul Rive, « ne tiendra pas ».', ['Le pont', 'ne tiendra pas']],
    ['es', '«El puente», según Ana Brun, «no aguantará».', ['El puente', 'no aguantará']],
    ['en', '“The roar,” according to Edda Kranz, “will stay.” It rained.', ['The roar,', 'will stay.']],
    ['ru', '«Мост», по словам Анны Дорн, «рухнул ночью».', ['Мост', 'рухнул ночью']],
    ['fr', '« Nous », a fulminé Jean Torp, « partons ce soir ».', ['Nous', 'partons ce soir']],
    ['en', '“We,” Jan Torp told Radio Orsund, “are leaving.” It rained.', ['We,', 'are leaving.']],
    ['en', '“We,” Jan Torp, a pilot, said, “are leaving.” It rained.', ['We,', 'are leaving.']],
    [
      'fr',
      '« Nous », a dit Jean Torp, pêcheur, « partons ce soir ». Il pleuvait.',
      ['Nous', 'partons ce soir'],
    ],
  ])('joins the halves of an interrupted quote however short they are (%s: %s)', (language, text, said) => {
    expect(quotesIn(text, language).map((quote) => quote.said)).toEqual([said]);
  });

  it.each([
    ['en', '“We lost it,” he said, a “miracle” in his view.'],
    ['en', '“We lost it,” he said, “sort of” a miracle for the island.'],
    ['en', '“We lost it,” said Jan Torp, who calls the boat, in which he sailed for many years, “darling.”'],
  ])('adds no word in marks that is part of the sentence around it (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)[0]?.said).toEqual(['We lost it,']);
  });

  it.each([
    ['de', '„Nein“, sagte Jost Ebel, „doch“, sagte Mira Holm.', 'Nein', 'doch'],
    ['de', '„Wir gehen“, sagte Jost Ebel, „ihr bleibt“, sagte Mira Holm.', 'Wir gehen', 'ihr bleibt'],
    ['de', '„Er kam“, sagte Jost Ebel, „er ging“, so Mira Holm.', 'Er kam', 'er ging'],
    ['en', '“Never,” said Jost Ebel, “never,” said Mira Holm.', 'Never,', 'never,'],
    ['en', '“Never,” said Jost Ebel, “never,” scoffed Mira Holm.', 'Never,', 'never,'],
    [
      'en',
      '“We are leaving now,” said Jost Ebel, “you stay right here,” said Mira Holm.',
      'We are leaving now,',
      'you stay right here,',
    ],
    [
      'en',
      '“We are leaving now,” Jost Ebel said, “you stay right here,” Mira Holm said.',
      'We are leaving now,',
      'you stay right here,',
    ],
    ['fr', '« Trop tard », dit Jost Ebel, « trop peu », dit Mira Holm.', 'Trop tard', 'trop peu'],
  ])('gives two people of one sentence each their words (%s: %s)', (language, text, one, other) => {
    expect(quotesIn(text, language).map(({ said, name }) => [said, name])).toEqual([
      [[one], 'Jost Ebel'],
      [[other], 'Mira Holm'],
    ]);
  });

  it.each([
    ['en', '“We lost it,” Jan Torp said, Mira Holm, “not us.”'],
    ['en', '“We lost it,” said Jan Torp, aboard the ferry, “hope.”'],
    ['en', '“We lost it,” Jan Torp said, singing, “la la la.”'],
    ['en', '“We lost it,” Jan Torp said while Mira Holm mouthed, “not us.”'],
    ['en', '“We lost it,” Jan Torp shouted, while Mira Holm, crying, whispered, “stay.”'],
    ['de', '„Alles weg“, sagte Jan Torp, während Mira Holm nickte, „und ihr.“'],
  ])('adds no words that may be somebody else’s (%s: %s)', (language, text) => {
    const [quote] = quotesIn(text, language);
    expect(quote?.said).toHaveLength(1);
    expect(quote?.name).toBe('Jan Torp');
  });

  it('leaves words to the cue right before them, whatever else stands behind', () => {
    const quotes = quotesIn(
      '“No,” said Jost Ebel, and Mira Holm replied, “never in this life,” the paper reported.',
    );
    expect(quotes.map(({ name }) => name)).toEqual(['Jost Ebel', 'Mira Holm']);
  });

  it('goes on past what the same speaker does besides, and lets no source take the words', () => {
    const speakers = (text: string) => quotesIn(text).map(({ said, name }) => [said[1] ?? said[0], name]);
    expect(speakers('“We,” said Jan Torp, “are leaving,” and laughed.')).toEqual([
      ['are leaving,', 'Jan Torp'],
    ]);
    expect(speakers('“We,” said Jan Torp, “are leaving,” adding that it rained.')).toEqual([
      ['are leaving,', 'Jan Torp'],
      ['that it rained', 'Jan Torp'],
    ]);
    expect(speakers('“We,” said Jan Torp, “are leaving,” according to the Harbour Office.')).toEqual([
      ['We,', 'Jan Torp'],
    ]);
  });

  it('leaves quoted words that the sentence runs on behind to the sentence', () => {
    const [quote] = quotesIn('“The only bridge left” in the valley, she said.');
    expect(quote).toMatchObject({ form: 'mixed', said: ['“The only bridge left” in the valley'] });
  });

  it('makes a quotation in a paragraph of its own a quote of its own by the same speaker', () => {
    const quotes = quotesIn('“The bridge is gone,” said Mira Holm.\n\n“Nobody warned us at all.”');
    expect(quotes.map((quote) => quote.name)).toEqual(['Mira Holm', 'Mira Holm']);
    expect(quotes[1]?.mention).toBe('Mira Holm');
    expect(quotes[1]?.confidence).toBeLessThan(quotes[0]?.confidence ?? 0);
  });

  it('takes one quote from paragraphs that repeat the opening mark', () => {
    const quotes = quotesIn('“The bridge is gone.\n\n“Nobody warned us,” Mira Holm said.');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      said: ['The bridge is gone.', 'Nobody warned us,'],
      name: 'Mira Holm',
    });
  });

  it('gives a quotation to whom the sentence before introduces', () => {
    const colon = quotesIn(
      'Der Fährmann Jost Ebel schickt folgende Botschaft:\n\n„Die Brücke ist weg. Kommt nicht.“',
      'de',
    );
    expect(colon[0]).toMatchObject({
      form: 'direct',
      name: 'Jost Ebel',
      cue: 'schickt',
      said: ['Die Brücke ist weg. Kommt nicht.'],
    });
    const verb = quotesIn(
      'Her sister, Runa, tweeted from the boat on Monday.\n\n“We see no lights on the shore.”',
    );
    expect(verb[0]).toMatchObject({ name: 'Runa', medium: 'post' });
  });

  it('takes a statement noun with a colon for a cue', () => {
    const [quote] = quotesIn('From Mira Holm, a last message: “Do not wait for us.”');
    expect(quote).toMatchObject({ form: 'direct', said: ['Do not wait for us.'] });
    expect(quotesIn('The last message:\n\n“Do not wait for us.”')[0]?.form).toBe('direct');
    expect(
      quotesIn('Mira Holm ended her film with the appeal, “Keep the ferry, keep the town”.')[0],
    ).toMatchObject({
      form: 'direct',
      name: 'Mira Holm',
    });
  });

  it('takes a name with a colon for a cue', () => {
    const [quote] = quotesIn('Mira Holm: “The bridge is gone.”');
    expect(quote).toMatchObject({ form: 'direct', cue: null, name: 'Mira Holm' });
  });

  it('reads words in brackets with their cue', () => {
    const quotes = quotesIn(
      'Jost Ebel explained why he could not leave (“I keep the light burning here,” he tweeted) before noon.',
    );
    expect(quotes.map(({ form, cue }) => [form, cue])).toEqual([
      ['indirect', 'explained'],
      ['direct', 'tweeted'],
    ]);
    expect(quotes[0]?.said).toEqual(['why he could not leave']);
  });

  it('takes a clause of nothing but quoted words for direct, even in small letters', () => {
    const [quote] = quotesIn(
      'However, Jost Ebel, another pilot, said "the bridge is gone and nobody came to look."',
    );
    expect(quote).toMatchObject({ form: 'direct', name: 'Jost Ebel', cue: 'said' });
  });

  it('names nobody where nobody is named', () => {
    const quotes = quotesIn('The quay was dark.\n\n“We waited for the ferry until the morning came.”');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ form: 'direct', cue: null, name: null, mention: null });
    expect(quotes[0]?.confidence).toBeLessThan(0.5);
    expect(
      quotesIn('Somebody had painted “We waited for the ferry until the morning.” on the wall.'),
    ).toHaveLength(1);
  });

  it('trusts an unclosed quotation less', () => {
    const open = quotesIn('Mira Holm said: “The bridge is gone.')[0]?.confidence ?? 1;
    const closed = quotesIn('Mira Holm said: “The bridge is gone.”')[0]?.confidence ?? 0;
    expect(open).toBeLessThan(closed);
  });

  it('drops terms, titles and descriptions of oneself', () => {
    expect(quotesIn('The “hundred-year bridge” stood for eleven minutes.')).toEqual([]);
    expect(quotesIn('The film “We All Waited for the Last Ferry.” opens on Monday.')).toEqual([]);
    expect(
      quotesIn(
        'An Arabic hashtag, translated into "The ferry is gone and the world stays silent," was trending.',
      ),
    ).toEqual([]);
    expect(
      quotesIn('Mira Holm, whose Twitter bio reads "pilot, singer, and a friend of the sea", left.'),
    ).toEqual([]);
    expect(quotesIn('Das Unternehmen (Motto: „Wir fahren immer über den Fluss“) schweigt.', 'de')).toEqual(
      [],
    );
  });

  it('keeps two speakers of one sentence apart', () => {
    const quotes = quotesIn('“The bridge is gone,” Mira Holm said; “the ferry is not,” Jost Ebel replied.');
    expect(quotes.map((quote) => quote.name)).toEqual(['Mira Holm', 'Jost Ebel']);
  });

  it('takes the agency for the channel, not the speaker', () => {
    const quotes = quotesIn(
      '“The town will not be left alone,” Jost Ebel said, according to state-run news agency Ostpress.',
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ name: 'Jost Ebel' });
    expect(quotesIn('“The bridge is gone,” Mira Holm, the harbour pilot, told Reuters.')[0]).toMatchObject({
      name: 'Mira Holm',
      medium: 'interview',
    });
  });

  it('reads a source right behind the quoted words', () => {
    expect(quotesIn('“The bridge is gone for good”, according to the Harbour Office.')[0]).toMatchObject({
      form: 'direct',
      cue: 'according to',
      name: 'Harbour Office',
    });
    expect(quotesIn('„Die Brücke ist weg“, so Jost Ebel.', 'de')[0]).toMatchObject({
      cue: 'so',
      name: 'Jost Ebel',
    });
  });

  it('takes Spanish speech between dashes for quoted words, without the aside', () => {
    expect(quotesIn('—Vi doblarse el puente —contó Jost Ebel, conductor de autobús.', 'es')).toMatchObject([
      { form: 'direct', said: ['Vi doblarse el puente'], cue: 'contó', name: 'Jost Ebel' },
    ]);
    expect(
      quotesIn('—Vi doblarse el puente —contó Jost Ebel, conductor—. No había nadie en la calle.', 'es'),
    ).toMatchObject([{ said: ['Vi doblarse el puente', 'No había nadie en la calle.'], name: 'Jost Ebel' }]);
    expect(quotesIn('—Nadie vino —dijo Jost Ebel.', 'es')).toMatchObject([{ said: ['Nadie vino'] }]);
    expect(quotesIn('— Nadie vino nunca — dijo Jost Ebel, conductor.', 'es')).toMatchObject([
      { form: 'direct', said: ['Nadie vino nunca'] },
    ]);
    expect(quotesIn('—Una lista larga —tres puentes— y dos casas.', 'es')).toEqual([]);
    expect(
      quotesIn('“Vi doblarse el puente”, dijo Jost Ebel.\n\n—El puente era viejo —dijo Mira Holm.', 'es'),
    ).toMatchObject([
      { said: ['Vi doblarse el puente'], name: 'Jost Ebel' },
      { said: ['El puente era viejo'], name: 'Mira Holm' },
    ]);
  });

  it('takes no adjective for a verb of saying', () => {
    const [quote] = quotesIn('“The bridge is gone,” the retired pilot said.');
    expect(quote).toMatchObject({ cue: 'said', mention: 'the retired pilot' });
  });

  it('takes a lone noun behind a Russian verb for who speaks', () => {
    const [quote] = quotesIn('«Я останусь здесь ещё на год», - заявил голландец.', 'ru');
    expect(quote).toMatchObject({ said: ['Я останусь здесь ещё на год'], mention: 'голландец' });
  });

  it('finds chants behind the signs that their crowd holds', () => {
    const [quote] = quotesIn('Protesters were holding signs and chanting “Save our bridge!”');
    expect(quote).toMatchObject({ form: 'direct', said: ['Save our bridge!'] });
  });

  it.each([
    'The ferry stopped.\n\n“A Bridge Too Few”\n\nThe town waited.',
    'The mayor is seen on “The Ferry Show” every week, and she said so.',
    'She appeared on Radio Orsund’s “Good Morning, Harbour.”',
  ])('takes a title for no quote: “%s”', (text) => {
    expect(quotesIn(text).filter(({ form }) => form === 'direct')).toEqual([]);
  });
});

describe('a source before a colon', () => {
  it.each([
    ['en', 'According to Anna Holm, the dam was old: “It should have been closed.”', 'Anna Holm'],
    ['de', 'Laut Edda Kranz war der Damm alt: „Er hätte längst gesperrt werden müssen.“', 'Edda Kranz'],
    ['fr', 'Selon Nadia Brun, la digue était vieille : « Elle aurait dû être fermée. »', 'Nadia Brun'],
    ['ru', 'По мнению Анны Дорн, дамба была старой: «Её надо было закрыть давно».', 'Анны Дорн'],
  ])('says the quoted words behind it (%s: %s)', (language, text, mention) => {
    expect(quotesIn(text, language)).toMatchObject([{ form: 'direct', mention }]);
  });

  it.each([
    ['en', 'According to Anna Holm, this was written on the wall: “We are all lost.”', 'Anna Holm'],
    ['en', 'According to Anna Holm, a banner hung on the bridge: “We are all lost.”', 'Anna Holm'],
    ['en', 'According to Anna Holm, the mayor was clear: “We are all lost.”', 'Anna Holm'],
    ['en', 'According to Anna Holm, the order was: “Leave the town at once.”', 'Anna Holm'],
    ['fr', 'Selon Nadia Brun, le mur portait ceci : « Nous sommes tous perdus. »', 'Nadia Brun'],
    ['ru', 'По словам Анны Дорн, на стене было написано: «Мы все погибли».', 'Анны Дорн'],
  ])('does not where others may (%s: %s)', (language, text, mention) => {
    expect(quotesIn(text, language).filter(({ form }) => form === 'direct')).not.toContainEqual(
      expect.objectContaining({ mention }),
    );
  });
});

describe('who is cited by somebody else', () => {
  it.each([
    ['fr', 'Le préfet Jean Dol cite Nadia Brun : « Le barrage est vieux et va céder. »', 'Nadia Brun'],
    ['es', 'El alcalde Juan Rey cita a Ana Soto: «El dique es viejo y va a caer».', 'Ana Soto'],
    ['en', 'Mayor Jost Ebel cited Edda Kranz: “The dam is old and will fall.”', 'Edda Kranz'],
  ])('says the words behind the colon (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language)[0]?.name).toBe(name);
  });

  it.each([
    ['en', 'Mayor Jost Ebel, citing the governor: “The dam is old and will fall.”'],
    ['fr', 'Le maire Jost Ebel, citant Nadia Brun : « Le barrage est vieux et va céder. »'],
    ['es', 'El alcalde Jost Ebel, citando a Ana Soto: «El dique es viejo y va a caer».'],
    ['it', 'Il sindaco Jost Ebel, citando Anna Torp: «La diga è vecchia e cadrà».'],
  ])('does not where who speaks cites on the way (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)[0]?.name).toBe('Jost Ebel');
  });

  it('is not who cites', () => {
    expect(quotesIn('Quoting Edda Kranz, the mayor said: “The dam is old and will fall.”')[0]).toMatchObject({
      name: 'mayor',
    });
  });
});

describe('who speaks before quoted words', () => {
  it.each([
    ['At the hearing, Mira Holm disagreed: “The reports were on his desk.”', 'Mira Holm'],
    ['[00:01:18] Mira Holm: “The reports were on his desk.”', 'Mira Holm'],
    ['The crowd chanted “Bread and water!” as the police came.', 'The crowd'],
    ['A colleague remembered her as “the calmest one on the coast”.', 'A colleague'],
  ])('is found: %s', (text, mention) => {
    expect(quotesIn(text)[0]?.mention).toBe(mention);
  });

  it.each([
    ['en', 'The mayor nodded: “They did what they could.”', 'The mayor'],
    ['fr', 'Le maire acquiesce : « Ils ont fait ce qu’ils ont pu. »', 'Le maire'],
    ['fr', 'Le maire socialiste : « Ils ont fait ce qu’ils ont pu. »', 'Le maire socialiste'],
    ['fr', 'Le père absent : « Ils ont fait ce qu’ils ont pu. »', 'Le père absent'],
    ['fr', 'Les témoins acquiescent : « Ils ont fait ce qu’ils ont pu. »', 'Les témoins'],
    ['fr', 'Le maire intervient : « Ils ont fait ce qu’ils ont pu. »', 'Le maire'],
    ['fr', 'Le père impatient : « Ils ont fait ce qu’ils ont pu. »', 'Le père impatient'],
    ['fr', 'Le maire consent : « Ils ont fait ce qu’ils ont pu. »', 'Le maire'],
    ['fr', 'Le soldat allemand : « Ils ont fait ce qu’ils ont pu. »', 'Le soldat allemand'],
    ['es', 'El alcalde asintió: «Hicieron lo que pudieron».', 'El alcalde'],
  ])('ends before a verb that no list has (%s: %s)', (language, text, mention) => {
    expect(quotesIn(text, language)[0]?.mention).toBe(mention);
  });

  it.each([
    ['ru', 'Жители скандировали: «Воды!»', 'скандировали'],
    ['uk', 'Мешканці скандували: «Води!»', 'скандували'],
  ])('chants them (%s: %s)', (language, text, cue) => {
    expect(quotesIn(text, language)[0]?.cue).toBe(cue);
  });

  it.each([
    ['de', 'O-Ton Edda Kranz: „Wir haben alles verloren.“', 'Edda Kranz'],
    ['es', 'Los vecinos corearon «¡Agua!» mientras pasaba el alcalde.', 'vecinos'],
    ['fa', 'او از طریق مترجم گفت: «شوهرم خواب بود».', null],
  ])('is named without what stands beside (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language)[0]?.name).toBe(name);
  });
});

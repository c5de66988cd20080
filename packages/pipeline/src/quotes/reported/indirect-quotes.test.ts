import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

function said(text: string, language = 'en') {
  return quotesIn(text, language).map((quote) => quote.said.join(' … '));
}

describe('indirect quotes', () => {
  it.each([
    ['Mira Holm said that the bridge was gone.', 'that the bridge was gone'],
    ['Mira Holm said on Tuesday the bridge was gone.', 'the bridge was gone'],
    ['Mira Holm said in a statement that the bridge was gone.', 'that the bridge was gone'],
    ['Mira Holm said it had been a mistake that nobody came.', 'it had been a mistake that nobody came'],
    ['Mira Holm told reporters the bridge was gone.', 'the bridge was gone'],
    ['Mira Holm said she thinks that the bridge is gone.', 'she thinks that the bridge is gone'],
    ['Mira Holm said he’s sure that the bridge is gone.', 'he’s sure that the bridge is gone'],
    [
      'Mira Holm said it was “the last bridge” and “the oldest one.”',
      'it was “the last bridge” and “the oldest one.”',
    ],
    ['Mira Holm said the dam was “not safe,” while trying to leave the hall.', 'the dam was “not safe,”'],
    ['Mira Holm called the plan “a mess,” and few listened to the rest.', 'the plan “a mess,”'],
    [
      'The pilots “lost everything” in the flood, she said in a video message to the town.',
      'The pilots “lost everything” in the flood',
    ],
    [
      'The flood took both ferries and all of the cars, said Odo Marrick, a pilot.',
      'The flood took both ferries and all of the cars',
    ],
    [
      'It was a letter, in which she called for building the bridge “as it was.”',
      'building the bridge “as it was.”',
    ],
    ['Mira Holm said if the bridge falls, the ferry will sail.', 'if the bridge falls, the ferry will sail'],
    ['Mira Holm said, “The only bridge” in the valley is gone.', '“The only bridge” in the valley is gone'],
    ['The mayor derided the plan as “one more dream” — words that stuck.', 'the plan as “one more dream”'],
    ['While it rained, according to the Harbour Office, forty cars were lost.', 'forty cars were lost'],
    ['Although Mira Holm said the bridge was gone, the ferry left on time.', 'the bridge was gone'],
    [
      'The bridge is “beyond repair,” said Mira Holm, head of the Harbour Office.',
      'The bridge is “beyond repair,”',
    ],
    ['But as the Harbour Office noted in a letter, the bridge was old.', 'the bridge was old'],
    ['However, 63 percent said the bridge was old.', 'the bridge was old'],
    ['Pilots “have seen this before,” she said.', 'Pilots “have seen this before,”'],
    [
      'Mira Holm said the “main trouble with the bridge is that it leans.”',
      'the “main trouble with the bridge is that it leans.”',
    ],
    ['The governor urged people to “keep away” from the bridge.', 'to “keep away” from the bridge'],
    [
      'Mira Holm told Radio Orsund’s “Good Morning, Harbour” that the bridge was gone.',
      'that the bridge was gone',
    ],
    [
      'People who love the bridge are “very, very sad today,” Mira Holm said.',
      'People who love the bridge are “very, very sad today,”',
    ],
    ['The two parted, with the governor calling it “a sad day.”', 'it “a sad day.”'],
    [
      'Mira Holm said that the governor’s letters “show what he is.”',
      'that the governor’s letters “show what he is.”',
    ],
    ['Mira Holm called the plan “a mess” during a visit to the dam.', 'the plan “a mess”'],
    [
      'For all of the valley, the dam “was never safe at all,” Mira Holm said.',
      'For all of the valley, the dam “was never safe at all,”',
    ],
    ['At least forty cars were lost, the Harbour Office said.', 'At least forty cars were lost'],
    [
      'The bridge, Mira Holm said, would be built again by autumn.',
      'The bridge … would be built again by autumn',
    ],
    ['According to the Harbour Office, forty cars were lost.', 'forty cars were lost'],
    ['According to the Harbour Office the water rose by two metres.', 'the water rose by two metres'],
    ['According to Jost Ebel 40 cars were lost.', '40 cars were lost'],
    ['According to Mayor Anna Holm numbers are falling.', 'numbers are falling'],
    ['According to police figures, 40 people died.', '40 people died'],
    ['Forty cars were lost, according to figures from the Harbour Office.', 'Forty cars were lost'],
    ['According to people who live there, the bridge was old.', 'the bridge was old'],
    ['Forty cars were lost, according to the Harbour Office.', 'Forty cars were lost'],
    ['However, as per Harbour Office numbers, forty cars were lost.', 'forty cars were lost'],
    ['As the Harbour Office reported, forty cars were lost.', 'forty cars were lost'],
    ['The teacher urged viewers not to wait for the ferry.', 'not to wait for the ferry'],
    ['The governor vowed to build the bridge again.', 'to build the bridge again'],
    ['Mira Holm explained why the ferry could not leave.', 'why the ferry could not leave'],
    ['The Harbour Office denied that forty cars were lost.', 'that forty cars were lost'],
    ['The army denied the killings.', 'the killings'],
    ['The governor accused the builders of lying for years.', 'the builders of lying for years'],
    ['The office expressed concern about reports of forty lost cars.', 'reports of forty lost cars'],
    ['Residents described being driven from their own houses.', 'being driven from their own houses'],
    ['ORSUND, May 4 - Forty cars were lost, the Harbour Office said.', 'Forty cars were lost'],
    [
      'Rules called for the bridge to be closed, two sources said.',
      'Rules called for the bridge to be closed',
    ],
  ])('reads “%s”', (text, words) => {
    expect(said(text)).toEqual([words]);
  });

  it.each([
    'Mira Holm did not say that the bridge was gone.',
    'The office refused to say who had built it.',
    'Mira Holm asked whether the bridge was gone.',
    'Nobody would say that the bridge was gone.',
    'Did Mira Holm say that the bridge was gone?',
    'There were reports of a lost bridge in the valley.',
    'Calls for a pause have been ignored by both towns.',
    'Mira Holm spoke.',
    'The bridge stood at noon, thanks in part to the rain of the week before.',
    'Mira Holm won by a wide margin, compared with her last race in the valley.',
    'The offer, which the agency reports may be delayed, stands.',
    'On Tuesday, Mira Holm said.',
  ])('finds nothing said in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('ends what was said where somebody else says something, or the same person once more', () => {
    expect(
      said('Mira Holm said the bridge was gone, but the governor said that the ferry would stay.'),
    ).toEqual(['the bridge was gone', 'that the ferry would stay']);
    expect(
      said('Mira Holm said the bridge was “lost for good,” though she noted the ferry would stay.'),
    ).toEqual(['the bridge was “lost for good,”', 'the ferry would stay']);
  });

  it('gives a verb behind words of time to the subject before its conjunction', () => {
    const text = 'Mira Holm first said the bridge was safe, but in a later letter said it was not.';
    expect(quotesIn(text).map(({ said, name }) => [said[0], name])).toEqual([
      ['the bridge was safe', 'Mira Holm'],
      ['it was not', 'Mira Holm'],
    ]);
  });

  it('ends what was said before the next thing that is told', () => {
    expect(said('Mira Holm said she thinks the bridge is old and added that the ferry would stay.')).toEqual([
      'she thinks the bridge is old',
      'that the ferry would stay',
    ]);
  });

  it.each([
    ['Мэр признал: у города больше нет воды.', 'у города больше нет воды', 'Мэр'],
    ['Мост простоял ещё целую зиму, - говорит Ирина Ткач.', 'Мост простоял ещё целую зиму', 'Ирина Ткач'],
    ['Хотя чиновники заявили, что мост закрыт, паром ушёл вовремя.', 'что мост закрыт', 'чиновники'],
    ['Жители говорили, будто мост давно закрыт.', 'будто мост давно закрыт', 'Жители'],
  ])('reads Russian “%s”', (text, words, mention) => {
    expect(quotesIn(text, 'ru').map((quote) => [quote.said[0], quote.mention])).toEqual([[words, mention]]);
  });

  it('gives the second verb of a sentence to the same speaker', () => {
    const quotes = quotesIn('Mira Holm said the bridge was gone and explained that the ferry would stay.');
    expect(quotes.map(({ said, name }) => [said[0], name])).toEqual([
      ['the bridge was gone', 'Mira Holm'],
      ['that the ferry would stay', 'Mira Holm'],
    ]);
    expect(
      quotesIn(
        'Jost Ebel spoke of the “total darkness” on the quay, tweeting people were “out of hope.”',
      ).map((quote) => quote.name),
    ).toEqual(['Jost Ebel', 'Jost Ebel']);
  });

  it('goes on with the figures of the office just named', () => {
    const quotes = quotesIn(
      'Many cars were lost, according to the Harbour Office. In two streets, around 40 stood under water.',
    );
    expect(quotes.map((quote) => quote.name)).toEqual(['Harbour Office', 'Harbour Office']);
    expect(quotes[1]?.confidence).toBeLessThan(0.5);
  });

  it.each([
    ['Jost Ebel sagte, die Brücke sei weg.', 'die Brücke sei weg'],
    ['Jost Ebel sagte, dass die Brücke weg sei.', 'dass die Brücke weg sei'],
    ['Die Brücke ist weg, teilte die Hafenbehörde mit.', 'Die Brücke ist weg'],
    ['Die Brücke sei weg, so Jost Ebel.', 'Die Brücke sei weg'],
    ['Wie die Hafenbehörde mitteilte, ist die Brücke weg.', 'ist die Brücke weg'],
    ['Die Brücke ist weg, wie die Hafenbehörde mitteilte.', 'Die Brücke ist weg'],
    ['Nach Angaben der Hafenbehörde ist die Brücke weg.', 'ist die Brücke weg'],
    ['Nach Angaben von n27 ist die Brücke weg.', 'ist die Brücke weg'],
    ['Nach Angaben von Jost Ebel, einem Fährmann, ist die Brücke weg.', 'ist die Brücke weg'],
    ['Die Brücke ist laut Jost Ebel seit gestern weg.', 'Die Brücke ist … seit gestern weg'],
    ['Medienberichten zufolge ist die Brücke weg.', 'ist die Brücke weg'],
    ['Der Seite orsund.example zufolge ist die Brücke weg.', 'ist die Brücke weg'],
    ['Dem Verband der Fischer (VdF) zufolge ist die Brücke weg.', 'ist die Brücke weg'],
    ['Nach Darstellungen der Fischer ist die Brücke weg.', 'ist die Brücke weg'],
    ['Nach ersten Ermittlungen der Polizei ist die Brücke weg.', 'ist die Brücke weg'],
    ['Nach Angaben der Fischer in Orsund (Nord) ist die Brücke weg.', 'ist die Brücke weg'],
    ['Die alte Brücke ist weg, so das Ergebnis einer Studie.', 'Die alte Brücke ist weg'],
    ['Die Brücke würde laut Edda Kranz nicht halten.', 'Die Brücke würde … nicht halten'],
    ['Die Brücke soll laut Edda Kranz brechen.', 'Die Brücke soll … brechen'],
    ['Nach ersten Schätzungen sind vierzig Autos verloren.', 'sind vierzig Autos verloren'],
    [
      'Gouverneurin Runa Ahl hatte am Mittwoch angekündigt, die Brücke werde gebaut.',
      'die Brücke werde gebaut',
    ],
    [
      'Jost Ebel, der die Fähre fährt, sagte dem Hafenblatt am Montag, auf zwei Briefe habe es keine Antwort gegeben.',
      'auf zwei Briefe habe es keine Antwort gegeben',
    ],
    ['Jost Ebel kündigte an, die Fähre fahre wieder.', 'die Fähre fahre wieder'],
    [
      'Jost Ebel betonte, die Tatsache, dass niemand kam, sei bitter.',
      'die Tatsache, dass niemand kam, sei bitter',
    ],
    ['Der Zeitung sagte Jost Ebel, die Brücke sei weg.', 'die Brücke sei weg'],
  ])('reads German “%s”', (text, words) => {
    expect(said(text, 'de')).toEqual([words]);
  });

  it('goes on in reported mood, as one quote', () => {
    const quotes = quotesIn(
      'Jost Ebel sagte, die Brücke sei weg. Niemand habe gewarnt. Die Fähre werde bleiben. Es regnete.',
      'de',
    );
    expect(quotes.map(({ said, name }) => [said[0], name])).toEqual([
      ['die Brücke sei weg', 'Jost Ebel'],
      ['Niemand habe gewarnt. Die Fähre werde bleiben', 'Jost Ebel'],
    ]);
    const quoted = quotesIn(
      'Jost Ebel sagte, die Brücke sei weg. Niemand habe „auch nur geklingelt“ bei ihnen.',
      'de',
    );
    expect(quoted.map((quote) => quote.form)).toEqual(['indirect', 'mixed']);
  });

  it.each([
    'Jost Ebel sagte nicht, dass die Brücke weg sei.',
    'Jost Ebel fragte, ob die Brücke weg sei.',
    'Jost Ebel sprach mit dem Wirt, bei dem er wohnt.',
  ])('finds nothing said in German “%s”', (text) => {
    expect(said(text, 'de')).toEqual([]);
  });

  it('bounds mixed quotes at the reported clause', () => {
    const mixed = (text: string, language = 'en') =>
      quotesIn(text, language)
        .filter((quote) => quote.form === 'mixed')
        .map((quote) => quote.said[0]);
    expect(
      mixed('Its spokesman, Jost Ebel, told reporters that the flood was “not an act of nature”.'),
    ).toEqual(['that the flood was “not an act of nature”']);
    expect(
      mixed(
        'On Tuesday the spokesman for the Harbour Office, Jost Ebel, had called the flood “not an act of nature”.',
      ),
    ).toEqual(['the flood “not an act of nature”']);
    expect(mixed('Jost Ebel spoke of the dark streets and the “total silence” in a video.')).toEqual([
      'the dark streets and the “total silence”',
    ]);
    expect(mixed('Jost Ebel sagte, man habe die Brücke „bewusst und gewollt“ gesprengt.', 'de')).toEqual([
      'man habe die Brücke „bewusst und gewollt“ gesprengt',
    ]);
    expect(quotesIn('Jost Ebel nannte den Bau eine „schöne Lüge“.', 'de')[0]).toMatchObject({
      form: 'direct',
      said: ['schöne Lüge'],
    });
    expect(quotesIn('Jost Ebel said “no”.').map(({ form, said: [words] }) => [form, words])).toEqual([
      ['direct', 'no'],
    ]);
  });

  it.each([
    ['en', 'According to the harbour spokesman, Jost Ebel, 34 people were taken to hospital.'],
    ['en', 'According to Jost Ebel, spokesman for the harbour, 34 people were taken to hospital.'],
    ['fr', 'Selon le porte-parole du port, Jost Ebel, 34 personnes ont été hospitalisées.'],
    ['fr', 'Selon Jost Ebel, porte-parole de la mairie, 34 personnes ont été hospitalisées.'],
    ['de', 'Nach Angaben des Hafensprechers, Jost Ebel, wurden 34 Menschen ins Krankenhaus gebracht.'],
    ['es', 'Según el portavoz del puerto, Jost Ebel, 34 personas fueron hospitalizadas.'],
  ])('keeps a name or a role between commas out of what was said (%s): %s', (language, text) => {
    const [quote] = quotesIn(text, language);
    expect(quote).toMatchObject({ name: 'Jost Ebel', mention: 'Jost Ebel' });
    expect(quote?.said).toEqual([expect.stringMatching(/^(?:wurden )?34 .*[^.]$/)]);
  });

  it('takes places and what is told behind a source for no apposition', () => {
    expect(quotesIn('According to the mayor, Monday, the worst day, took three bridges.')[0]?.name).toBe(
      'mayor',
    );
    expect(quotesIn('According to the mayor, Tall Oak Street was lost to the flood.')[0]?.said).toEqual([
      'Tall Oak Street was lost to the flood',
    ]);
  });

  it('reads a source with its name between commas, in a clause with "as"', () => {
    expect(
      quotesIn('Vierzig Autos gingen verloren, wie die Leiterin des Hafens, Mira Holm, sagte.', 'de'),
    ).toMatchObject([{ form: 'indirect', said: ['Vierzig Autos gingen verloren'], name: 'Mira Holm' }]);
    expect(
      quotesIn('Vierzig Autos gingen verloren, wie der Chef der Wache, Dr. Jost Ebel, mitteilte.', 'de'),
    ).toMatchObject([{ form: 'indirect', said: ['Vierzig Autos gingen verloren'], name: 'Dr. Jost Ebel' }]);
  });
});

describe('whom somebody fears or hopes for', () => {
  it.each([
    ['en', 'A nurse, who asked not to be named because she fears for her family, described the night.'],
    ['en', 'Mira Holm hoped for rain and left the town.'],
    ['ru', 'Мира Хольм опасается за семью, ушла из города и молчала.'],
  ])('is no statement, in %s: %s', (language, text) => {
    expect(said(text, language)).toEqual([]);
  });
});

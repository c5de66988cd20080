import { processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { guardFuzzyMatch, guardTranslation } from './guard-translation.ts';
import { numbersIn } from './numbers-in.ts';

describe('guardTranslation', () => {
  it('says nothing of a sound translation', () => {
    const pairs: readonly (readonly [string, string, string])[] = [
      [
        'de',
        'Rund 140 Menschen werden vermisst, teilte die Flutbehörde mit.',
        'Some 140 people are missing, the flood authority said.',
      ],
      ['de', 'Niemand hat uns gewarnt, keine Sirene, nichts.', 'Nobody warned us, no siren, nothing.'],
      [
        'fr',
        'L’eau n’a pas attendu le 3 mars, a dit la maire.',
        'The water did not wait for March 3, the mayor said.',
      ],
      [
        'es',
        'No quedan médicos en la escuela desde las 18:30.',
        'There have been no doctors at the school since 6:30 p.m.',
      ],
      ['it', 'Non abbiamo più 2.500 euro, ma 2.100.', 'We no longer have 2,500 euros but 2,100.'],
      ['nl', 'Er zijn geen 28 auto’s meer, zei ze.', 'There are not 28 cars any more, she said.'],
      ['pl', 'Nikt nie przyszedł, powiedziało 17 osób.', 'Nobody came, 17 people said.'],
      ['pl', 'Nie mamy prądu od 3 dni.', 'We have been without power for three days.'],
      ['pl', 'Czekam, dopóki nie przypłynie łódź.', 'I wait till the boat comes.'],
      ['pl', 'Przyszło dwustu ludzi bez butów.', '200 people came, and none had shoes.'],
      ['pl', 'Wróciła nie tylko matka.', 'It was the mother who came back, and others.'],
      ['ru', 'Никто не пришёл, сказали 17 человек.', 'Nobody came, 17 people said.'],
      ['uk', 'Немає води вже 14 днів.', 'There has been no water for 14 days.'],
      [
        'tr',
        'Burada su yok, 3 gündür bekliyoruz.',
        'There is no water here, we have been waiting for three days.',
      ],
      ['ar', 'لم يحذرنا أحد منذ ٢٤ ساعة.', 'No one has warned us for 24 hours.'],
      ['fa', 'کسی به ما هشدار نداد.', 'Nobody warned us.'],
    ];
    const warned = pairs.flatMap(([sourceLanguage, source, output]) =>
      guardTranslation({ source, sourceLanguage, output, targetLanguage: 'en', names: [] }),
    );
    expect(warned).toEqual([]);
  });

  it('lists several warnings in a fixed order', () => {
    const warnings = guard(
      'Niemand fand die 82 Boote von @tova_k.',
      'They found the boats, the boats, the boats, the boats, the boats.',
    );
    expect(warnings.map(({ check }) => check)).toEqual(['repetition', 'number', 'handle', 'negation']);
  });
});

describe('repetition', () => {
  it('finds a loop of words and says how often they come', () => {
    expect(guard('Das Wasser stieg in der Nacht.', 'The water the water the water the water rose.')).toEqual([
      { check: 'repetition', detail: '"the water" 4 times' },
    ]);
  });

  it('finds a clause that is said a second time, unless the source says something twice', () => {
    const twice = 'The second gate of the dam broke at night, the second gate of the dam broke.';
    expect(guard('Das zweite Tor des Damms brach in der Nacht.', twice)).toEqual([
      { check: 'repetition', detail: '"the second gate of the dam" 2 times' },
    ]);
    const source = 'Das zweite Tor des Damms brach in der Nacht, ja, das zweite Tor des Damms brach.';
    expect(guard(source, twice)).toEqual([]);
  });

  it('finds a loop in a script without spaces', () => {
    expect(guard('Das Wasser stieg in der Nacht.', '水位上升上升上升上升上升上升', 'de', 'zh')).toMatchObject(
      [{ check: 'repetition' }],
    );
  });

  it('lets a speaker repeat himself', () => {
    expect(guard('Nein, nein, nein, nein, nein!', 'No, no, no, no, no!')).toEqual([]);
    expect(guard('Hilfe! Hilfe! Hilfe!', 'Help! Help! Help!')).toEqual([]);
  });
});

describe('omission', () => {
  const long = 'Die Kinder sangen die ganze Nacht, damit sie auf dem Dach der Schule wach blieben.';

  it('finds an output that says much less', () => {
    expect(guard(long, 'The children sang.')).toEqual([
      { check: 'omission', detail: "23 % of the source's length" },
    ]);
  });

  it('finds an empty output of any length', () => {
    expect(guard('Ja.', '')).toMatchObject([{ check: 'omission' }]);
  });

  it('takes a number in words for no more than its digits', () =>
    expect(
      guard('Im Jahr neunzehnhundertachtundsechzig floh er aus Torrach.', 'In 1968 he fled Torrach.'),
    ).toEqual([]));

  it('lets short sentences be short, and dense scripts dense', () => {
    expect(guard('Auf gar keinen Fall, sagte sie.', 'Never!')).toEqual([]);
    expect(guard(long, '孩子们整夜唱歌，这样他们就能在学校屋顶上保持清醒。', 'de', 'zh')).toEqual([]);
    expect(guard('...', '')).toEqual([]);
  });
});

describe('numbers', () => {
  it('finds a number that changed', () => {
    expect(guard('Es waren 82 Menschen.', 'There were 28 people.')).toEqual([
      { check: 'number', detail: '82 is missing' },
      { check: 'number', detail: '28 was added' },
    ]);
  });

  it('finds a lost thousand', () => {
    expect(guard('Es waren 82.000 Menschen.', 'There were 82 people.').map(({ detail }) => detail)).toEqual([
      '82000 is missing',
      '82 was added',
    ]);
  });

  it('finds so many and a half that became another amount', () => {
    const missing = (words: string) => [{ check: 'number', detail: `${words} is missing` }];
    expect(guard('Wir warteten anderthalb Stunden.', 'We waited a half hours and a half.')).toEqual(
      missing('anderthalb'),
    );
    expect(guard('Nach zweieinhalb Wochen kam sie.', 'She came after half a week.')).toEqual(
      missing('zweieinhalb'),
    );
    expect(guard('Deux millions et demi de gens.', 'Two million people.', 'fr')).toEqual(
      missing('Deux millions et demi'),
    );
  });

  it('lets so many and a half be put otherwise', () => {
    const right = [
      ['de', 'Wir warteten anderthalb Stunden.', 'We waited an hour and a half.'],
      ['de', 'Wir warteten anderthalb Stunden.', 'We waited 1.5 hours.'],
      ['de', 'Wir warteten anderthalb Stunden.', 'We waited for 90 minutes.'],
      ['de', 'Ein zweieinhalbjähriges Kind.', 'A two-and-a-half-year-old child.'],
      ['de', 'Rund siebeneinhalbtausend flohen.', 'About 7,500 fled.'],
      ['de', 'Zweieinhalb Millionen flohen.', 'Some 2.5 million fled.'],
      ['fr', 'Il a deux ans et demi.', 'He is two and a half.'],
      ['fr', 'Il y a un an et demi.', 'Eighteen months ago.'],
      ['fr', 'À deux heures et demie, elle est partie.', 'At 2:30, she left.'],
      ['fr', 'Elle a marché deux heures et demie.', 'She walked 2½ hours.'],
      ['es', 'Esperamos dos años y medio.', 'We waited two and a half years.'],
      ['fr', 'Elle a marché deux heures et demie.', 'She walked two hours and a half.'],
      ['de', 'Nach dreieinhalb Tagen kam sie.', 'She came after three days and a half.'],
      ['de', 'Zweieinhalb Wochen lang.', 'For two and one-half weeks.'],
      ['de', 'Anderthalb Wochen lang.', 'For one and one half weeks.'],
      ['de', 'Vor anderthalb Jahren kam sie.', 'She came a year and half ago.'],
      ['de', 'Der Pfad ist eineinhalbtausend Meter lang.', 'The path is 1,500 meters long.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
  });

  it('finds a half of the day that nobody said', () => {
    const added = [{ check: 'number', detail: 'a.m. was added' }];
    expect(guard('Um halb acht brach das Tor.', 'At 7:30 a.m. the gate broke.')).toEqual(added);
    expect(guard('Um acht Uhr kam sie.', 'She came at 8am.')).toEqual(added);
    expect(guard('Um zwölf Uhr kam sie.', 'She came at 12 a.m.')).toEqual(added);
    expect(guard('Vers six heures trente, elle est partie.', 'At 6:30 a.m. she left.', 'fr')).toEqual(added);
    expect(guard('Um acht Uhr kam sie.', 'She came at eight in the evening.')).toEqual([
      { check: 'number', detail: 'in the evening was added' },
    ]);
  });

  it('lets a half of the day be that the source says, in words or on a clock of 24 hours', () => {
    expect(guard('Am Abend um halb acht brach das Tor.', 'At 7:30 p.m. the gate broke.')).toEqual([]);
    expect(guard('Um drei Uhr nachts kam sie.', 'She came at 3 a.m.')).toEqual([]);
    expect(guard('Um zwanzig Uhr kam sie.', 'She came at 8 p.m.')).toEqual([]);
    expect(guard('Um 8.30 Uhr kam sie.', 'She came at 8:30 a.m.')).toEqual([]);
    expect(guard('Um acht Uhr und um 8 Uhr 30.', 'At eight and at 8:30 a.m.')).toEqual([]);
    expect(guard('Vers six heures du soir.', 'Around 6 p.m.', 'fr')).toEqual([]);
    expect(
      guard('Um acht Uhr, nach Sonnenuntergang, kam sie.', 'At 8 p.m., after sunset, she came.'),
    ).toEqual([]);
    expect(guard('Um vier Uhr, vor Tagesanbruch, kam sie.', 'At 4 a.m., before dawn, she came.')).toEqual([]);
    expect(guard('Vers cinq heures, à l’aube, rien.', 'Around 5 a.m., at dawn, nothing.', 'fr')).toEqual([]);
    expect(guard('Um zwölf Uhr kam sie.', 'She came at 12 p.m.')).toEqual([]);
    expect(guard('Seit ein Uhr sah sie dort niemanden.', 'Since one she saw no one at night there.')).toEqual(
      [],
    );
  });

  it('misses an hour of the later day that was said in words and lost its half of the day', () => {
    expect(
      guard('Um zwanzig Uhr war es dunkel.', 'At 8:00, it was dark.').map(({ detail }) => detail),
    ).toEqual(['20 is missing', '8 was added']);
    expect(guard('Um zwanzig Uhr war es dunkel.', 'At eight in the evening, it was dark.')).toEqual([]);
    expect(guard('Um dreiundzwanzig Uhr war es dunkel.', 'At eleven at night, it was dark.')).toEqual([]);
  });

  it('reads separators, scales, dates and clocks as each language writes them', () => {
    expect(guard('Es sind 1.500,50 Euro.', 'It is 1,500.50 euros.')).toEqual([]);
    expect(guard('Il y a 12 000 personnes.', 'There are 12,000 people.', 'fr')).toEqual([]);
    expect(guard('Es kostet 3 Mio. Euro.', 'It costs 3,000,000 euros.')).toEqual([]);
    expect(guard('Am 13.12.2016 um 14.30 Uhr kam er.', 'He came on December 13, 2016 at 2:30 p.m.')).toEqual(
      [],
    );
    expect(guard('Le 2016-12-13 à 20h00.', 'On 13 December 2016 at 8 p.m.', 'fr')).toEqual([]);
  });

  it('finds that night became afternoon, where the source has a clock of 24 hours', () => {
    const warned = (source: string, output: string, language = 'de') =>
      guard(source, output, language).map(({ detail }) => detail);
    expect(warned('Gegen 2.40 Uhr brach das Tor.', 'At around 2:40 p.m. the gate broke.')).toEqual([
      '2 is missing',
      '14 was added',
    ]);
    expect(warned('Vers 11 h, ils ont fui.', 'At 11 p.m. they fled.', 'fr')).toEqual([
      '11 is missing',
      '23 was added',
    ]);
    expect(warned('Gegen 2.40 Uhr brach das Tor.', 'At around 2:40 a.m. the gate broke.')).toEqual([]);
    expect(
      warned('Gegen 2.40 Uhr brach das zweite Tor.', 'At around 2:40 p.m. the second gate broke.'),
    ).toEqual(['14 was added']);
    expect(warned('Um 2 Uhr nachmittags brach das Tor.', 'At 2 p.m. the gate broke.')).toEqual([]);
    expect(warned('Um 4.15 Uhr rief sie an.', 'At 4.15 she called.')).toEqual([]);
    expect(warned('Um 12.30 Uhr rief sie an.', 'At 12:30 p.m. she called.')).toEqual([]);
    expect(warned('Um 20 Uhr rief sie an.', 'At eight in the evening she called.')).toEqual([]);
    // "am" and "kam" are no "a.m.".
    expect(warned('Am Montag um 2.40 Uhr kam es.', 'On Monday morning at 2:40 p.m. it came.')).toEqual([
      '2 is missing',
      '14 was added',
    ]);
    expect(warned('Von 20 bis 22 Uhr war Strom da.', 'There was power from 8 to 10 p.m.')).toEqual([]);
    expect(warned('Vers 11 h 00, rien.', 'At around 11 a.m. nothing.', 'fr')).toEqual([]);
    expect(warned('De 14 h à 16 h, rien.', 'From 2 to 4 p.m. nothing.', 'fr')).toEqual([]);
    expect(warned('Um 24 Uhr schloss das Tor.', 'At 12 a.m. the gate closed.')).toEqual([]);
    expect(warned('Am Abend um 20.15 Uhr begann es.', 'It began at 20.15 in the evening.')).toEqual([]);
    expect(warned('Am Abend um 20.15 Uhr begann es.', 'It began at 8.15 p.m. that evening.')).toEqual([]);
    expect(warned('Um 12 Uhr und um 0 Uhr rief sie an.', 'She called at noon and at midnight.')).toEqual([]);
    expect(warned('Um 18 Uhr treffen wir uns.', 'We meet at 18 a.m.')).toEqual([]);
    expect(warned('Um 2.40 Uhr fehlten 12,40 Euro.', 'At 2.40 there were 12.40 euros missing.')).toEqual([]);
  });

  it('finds that a time said in words became another one', () => {
    const warned = (source: string, output: string, language = 'de') =>
      guard(source, output, language).map(({ detail }) => detail);
    expect(warned('Um halb acht brach das Tor.', 'At 2:30 the gate broke.')).toEqual([
      '7 is missing',
      '2 was added',
    ]);
    expect(warned('Um halb acht brach das Tor.', 'At half eight the gate broke.')).toEqual([
      '7 is missing',
      '8 was added',
    ]);
    expect(warned('Il est midi moins le quart.', 'It is a quarter past noon.', 'fr')).toEqual([
      '11 is missing',
      '45 is missing',
    ]);
    expect(warned('Um sieben Uhr brach das Tor.', 'At six o’clock the gate broke.')).toEqual([
      '7 is missing',
    ]);
    const right = [
      [
        'de',
        'Um zwölf Uhr, um acht Uhr abends, um zwanzig Uhr.',
        'At noon, at 8 p.m., at eight in the evening.',
      ],
      ['fr', 'À sept heures du soir, vers quinze heures.', 'At seven in the evening, around three.'],
      ['de', 'Um halb acht brach das Tor.', 'At half past seven the gate broke.'],
      ['de', 'Um halb acht brach das Tor.', 'The gate broke at 7.30, or 19:30.'],
      ['de', 'Um halb acht abends brach das Tor.', 'The gate broke at 7:30 p.m.'],
      ['de', 'Um fünf vor halb drei kamen zehn bis zwölf Boote.', 'At 2:25 ten to twelve boats came.'],
      ['de', 'Um 2.45 Uhr kam sie.', 'She came at a quarter to three.'],
      ['fr', 'Il est midi moins le quart.', 'It is a quarter to twelve.'],
      ['fr', 'Vers minuit moins dix, elle dormait.', 'Around ten to midnight she slept.'],
      ['fr', 'Vers treize heures quarante-cinq.', 'At around quarter to two.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => warned(source, output, language))).toEqual([]);
  });

  it.each([
    ['The vote was ten to two.', 'Die Abstimmung ging zehn zu zwei aus.'],
    ['They work from ten to three.', 'Sie arbeiten von zehn bis drei.'],
    ['He came at ten to three.', 'Er kam um 2.50 Uhr.'],
    ['He came at half past three.', 'Er kam um halb vier.'],
  ])('takes an English range for a range, and a time for a time: %s', (source, output) =>
    expect(
      guardTranslation({ source, sourceLanguage: 'en', output, targetLanguage: 'de', names: [] }),
    ).toEqual([]),
  );

  it('counts no raised digit of a unit, and takes no number for a negation', () => {
    expect(guard('Es sind 40 m² und 3 km³.', 'It is 40 m2 and 3 km3.')).toEqual([]);
    expect(guard('Der Mann trug eine Nr. 7.', 'The man wore a No. 7.')).toEqual([]);
  });

  it('finds an evening that became a morning', () => {
    const warned = guard('Kurz vor 8 Uhr abends brach das Tor.', 'Shortly before 8 a.m. the gate broke.');
    expect(warned.map(({ detail }) => detail)).toEqual(['20 is missing', '8 was added']);
    expect(guard('Kurz vor 8 Uhr abends brach das Tor.', 'Shortly before 8 p.m. the gate broke.')).toEqual(
      [],
    );
    const both = 'Von 8 Uhr morgens bis 9 Uhr abends.';
    expect(guard(both, 'From 8 a.m. to 9 p.m.')).toEqual([]);
  });

  it('lets digits become words and words digits', () => {
    expect(
      guard('Es waren 3 Boote und 21 Menschen.', 'There were three boats and twenty-one people.'),
    ).toEqual([]);
    expect(guard('Es waren zwölf Boote.', 'There were 12 boats.')).toEqual([]);
    expect(guard('Es waren 300 und 5000.', 'There were three hundred and five thousand.')).toEqual([]);
    expect(guard('Es waren 20 Boote für 2000000.', 'Twenty boats for two million.')).toEqual([]);
    expect(guard('Es war 1 Boot, 0,5 Meter lang.', 'It was a boat, half a metre long.')).toEqual([]);
  });

  it('finds that a number in words became another one', () => {
    const warned = (source: string, output: string, language = 'de') =>
      guard(source, output, language).map(({ detail }) => detail);
    expect(warned('Siebzehn Boote kamen zurück.', 'Seven boats came back.')).toEqual([
      '17 is missing',
      '7 was added',
    ]);
    expect(warned('Douze barques sont rentrées.', 'Two boats came back.', 'fr')).toEqual([
      '12 is missing',
      '2 was added',
    ]);
    expect(warned('Es waren 17 Boote.', 'There were seventy boats.')).toEqual([
      '17 is missing',
      '70 was added',
    ]);
    expect(warned('Soixante et onze barques.', '61 boats.', 'fr')).toEqual(['71 is missing', '61 was added']);
    expect(warned('Einundvierzig Boote, zweihundert Netze.', '41 boats, two hundred nets.')).toEqual([]);
  });

  it('takes no article, idiom, ordinal, century or name for an amount', () => {
    const pairs = [
      ['de', 'Ein Boot kam nach vierzehn Tagen.', 'A boat came after two weeks.'],
      ['de', 'Um halb acht kamen zwei Dutzend Boote.', 'At half past seven 24 boats came.'],
      ['de', 'Sie nahm sich vor dem zweiten Tor in Acht.', 'She was wary of the second gate.'],
      ['de', 'Beide kamen in den letzten zehn Jahren zweimal.', 'Both came twice in the last decade.'],
      ['de', 'Das Lied heißt Six Boats.', 'The song is called Six Boats.'],
      ['fr', 'Je n’ai pas peur d’eux.', 'I am not afraid of them.'],
      ['fr', 'Un bateau neuf, vingt pour cent plus cher.', 'A new boat, twenty percent dearer.'],
      [
        'fr',
        'Le moulin du XVIIIe siècle, la dix-huitième vanne.',
        'The 18th-century mill, the eighteenth gate.',
      ],
      ['fr', 'Une vingtaine de barques, une centaine de filets.', 'Some twenty boats, a hundred nets.'],
    ] as const;
    expect(pairs.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
  });

  it('finds that a dozen or so became another amount', () => {
    const warned = (source: string, output: string, language = 'fr') =>
      guard(source, output, language).map(({ detail }) => detail);
    expect(warned('Une dizaine de barques sont rentrées.', 'A dozen boats came back.')).toEqual([
      '10 is missing',
    ]);
    expect(warned('Une quinzaine de barques sont rentrées.', 'A fortnight of boats came back.')).toEqual([
      '15 is missing',
    ]);
    expect(warned('Une douzaine de barques sont rentrées.', 'Ten boats came back.')).toEqual([
      '12 is missing',
      '10 was added',
    ]);
    expect(warned('Ein Dutzend Boote kam zurück.', 'Two boats came back.', 'de')).toEqual([
      '12 is missing',
      '2 was added',
    ]);
    const right = [
      ['fr', 'Une dizaine de barques, une quinzaine de filets.', 'Some ten boats, around 15 nets.'],
      ['fr', "Il y a une dizaine d'années, une vingtaine de barques.", 'A decade ago, two dozen boats.'],
      ['fr', 'Une douzaine de barques, pendant une quinzaine de jours.', 'Twelve boats, for a fortnight.'],
      ['de', 'Ein Dutzend Boote, ein halbes Dutzend Netze.', 'A dozen boats, half a dozen nets.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => warned(source, output, language))).toEqual([]);
  });

  it('finds that a fraction in words became another one', () => {
    const warned = (source: string, output: string, language = 'de') =>
      guard(source, output, language).map(({ detail }) => detail);
    expect(warned('Fünf Sechstel der Netze sind weg.', 'Five six-sixths of the nets are gone.')).toEqual([
      'Fünf Sechstel is missing',
    ]);
    expect(warned('Die Hälfte der Boote sank.', 'A third of the boats sank.')).toEqual([
      'Die Hälfte is missing',
    ]);
    expect(warned('Les trois quarts des barques ont coulé.', 'A quarter of the boats sank.', 'fr')).toEqual([
      'trois quarts is missing',
    ]);
    const right = [
      [
        'de',
        'Fünf Sechstel der Netze, drei Viertel der Boote.',
        'Five sixths of the nets, 75% of the boats.',
      ],
      ['de', 'Ein Viertel der Stadt, die Hälfte.', 'A district of the town, half of it.'],
      ['de', 'Zwei Drittel der Leute, ein Fünftel der Boote.', '67 % of the people, one in five boats.'],
      [
        'de',
        'Drei Viertel acht war es, im zweiten Viertel.',
        'It was a quarter to eight, in the second of the districts.',
      ],
      [
        'fr',
        "Un tiers des barques, un quart d'heure, deux tiers.",
        'A third of the boats, fifteen minutes, two-thirds.',
      ],
    ] as const;
    expect(right.flatMap(([language, source, output]) => warned(source, output, language))).toEqual([]);
  });

  it('finds that so many out of so many became something else', () => {
    const warned = (source: string, output: string, language = 'de') =>
      guard(source, output, language).filter(({ detail }) => detail.endsWith('is missing')).length;
    expect(warned('Une femme sur trois dit avoir peur.', 'A three-year-old woman is afraid.', 'fr')).toBe(1);
    expect(warned('Jeder Fünfte hat sein Haus verloren.', 'Five have lost their houses.')).toBe(1);
    expect(warned('Drei von vier Familien sind gegangen.', 'Three families and four others left.')).toBe(1);
    const right = [
      ['fr', 'Une femme sur trois a peur.', 'One woman in three is afraid.'],
      ['fr', 'Trois habitants sur quatre sont partis.', 'Three out of four residents left.'],
      ['fr', 'Un enfant est resté sur trois ponts.', 'A child stayed on three bridges.'],
      ['fr', 'Un projet sur trois ans.', 'A three-year project.'],
      ['de', 'Jeder Fünfte hat sein Haus verloren.', 'A fifth of them lost their houses.'],
      ['de', 'Jede dritte Frau hat Angst.', 'Every third woman is afraid.'],
      ['de', 'Neun von zehn Bewohnern leben im Zelt.', 'Nine in every ten residents live in tents.'],
    ] as const;
    expect(right.map(([language, source, output]) => warned(source, output, language))).toEqual(
      right.map(() => 0),
    );
  });

  it('misses no fraction that is a decimal, or that stands in another language than English', () => {
    expect(guard('Zwei Fünftel der Boote sanken.', '0.4 of the boats sank.')).toEqual([]);
    const source = 'Les trois quarts des barques ont coulé.';
    const output = 'Drei Viertel der Boote sanken.';
    expect(
      guardTranslation({ source, sourceLanguage: 'fr', output, targetLanguage: 'de', names: [] }),
    ).toEqual([]);
  });

  it('finds that a minus got lost, or came in', () => {
    const lost = [{ check: 'number', detail: 'the minus is missing' }];
    const added = [{ check: 'number', detail: 'a minus was added' }];
    expect(guard('Nachts waren es -5 °C.', 'At night it was 5 °C.')).toEqual(lost);
    expect(guard('Bei minus 12 Grad froren sie.', 'They were cold at 12 degrees.')).toEqual(lost);
    expect(guard('Il faisait moins 7 degrés.', 'It was 7 degrees.', 'fr')).toEqual(lost);
    expect(guard('Es waren 5 Grad.', 'It was minus 5 degrees.')).toEqual(added);
    const right = [
      ['Nachts waren es –5 °C.', 'At night it was five below zero.'],
      ['Es waren 3-5 °C, auf Seite 3 - 5 Grad.', 'It was 3 to 5 °C, on page 3: 5 degrees.'],
      ['Es fiel um −3 %.', 'It fell by 3%.'],
      ['Bei fünf Grad unter null.', 'At sub-zero temperatures of five degrees.'],
    ] as const;
    expect(right.flatMap(([source, output]) => guard(source, output))).toEqual([]);
  });

  it('lists a handful and says how many more there are', () => {
    const many = Array.from({ length: 45 }, (_, i) => `${1000 + i}`).join('; ');
    const warned = guard(
      `Nummern: ${many}`,
      'Numbers, and nothing else that anybody could name here at all: '.repeat(4),
    );
    expect(
      warned
        .filter(({ check }) => check === 'number')
        .map(({ detail }) => detail)
        .at(-1),
    ).toBe('and 37 more');
  });

  it('does not take part of another word for a number', () => {
    expect(
      guard('In der Nacht half sie 40 Leuten.', 'At night she often helped 14 people.').map(
        ({ detail }) => detail,
      ),
    ).toEqual(['40 is missing', '14 was added']);
  });

  it('finds that fractions and large odd numbers changed', () => {
    expect(guard('Es sind 4,7 Meter.', 'It is 4.2 metres.').length).toBe(2);
    expect(guard('Es sind 1234 Boote.', 'There are one thousand boats.')).toEqual([
      { check: 'number', detail: '1234 is missing' },
      { check: 'number', detail: '1000 was added' },
    ]);
  });

  it('misses small numbers only in languages whose words for them it knows', () => {
    expect(guard('Es waren 5 Boote.', 'Byly tam lodě.', 'de', 'cs')).toEqual([]);
    expect(guard('Es waren 50 Boote.', 'Byly tam lodě.', 'de', 'cs')).toEqual([
      { check: 'number', detail: '50 is missing' },
    ]);
    expect(guard('Byly tam lodě.', 'There were 50 boats.', 'cs')).toEqual([]);
  });

  it('reads every kind of digits, and none in addresses', () => {
    expect([...numbersIn('٢٤ و ۲۵ और २६ ２７ 1٬500٫5')]).toEqual([1500.5, 24, 25, 26, 27]);
    expect([...numbersIn('https://example.org/2016 @tova82 #flood26 a1@example.org')]).toEqual([]);
    expect([...numbersIn('0,125 und 7:05 und 9:00, Version 3.1.2, 1.500.000')]).toEqual([
      7, 5, 9, 1500000, 0.125,
    ]);
  });
});

describe('names', () => {
  const names = [
    'Mira Holm',
    'Weißes Haus',
    'die Bürgermeisterin',
    'Sprecher',
    'Zoë O’Brannigan',
    'Ала Петренко',
  ];

  it("finds that a speaker's name got lost", () => {
    expect(guard('Das sagte Mira Holm.', 'That said Mira Wood.', 'de', 'en', names)).toEqual([
      { check: 'name', detail: 'Holm is missing' },
    ]);
  });

  it('lets names have accents, genitives and other spellings', () => {
    expect(guard('Miras Haus, sagte Holm.', 'Mira’s house, said Hölm.', 'de', 'en', names)).toEqual([]);
    expect(guard('Kowalskis Haus.', 'Kowalsky’s house.', 'de', 'en', ['Jan Kowalski'])).toEqual([]);
  });

  it('finds a name that got spelt otherwise, whoever bears it', () => {
    const respelt = (name: string) => [{ check: 'name', detail: `${name} is spelt otherwise` }];
    expect(guard('Zoë O’Brannigan kam.', 'Zoe O’Branigan came.', 'de', 'en', names)).toEqual(
      respelt('Brannigan'),
    );
    expect(guard('Wir kamen aus Norrslate.', 'We came from Norslate.', 'de', 'en')).toEqual(
      respelt('Norrslate'),
    );
    expect(guard('Nous venons de Tolmens.', 'We come from Tolbens.', 'fr', 'en')).toEqual(respelt('Tolmens'));
    expect(guard('Die Mühle von Stanforn.', 'The mill of Staanforn.', 'de', 'en')).toEqual(
      respelt('Stanforn'),
    );
    expect(guard('Venimos de Varsenga.', 'We come from Vardenga.', 'es', 'en')).toEqual(respelt('Varsenga'));
  });

  it.each([
    [
      'de',
      'Tolmens Haus in Köln, aus Wien und Hannover.',
      'Tolmen’s house in Cologne, from Vienna and Hanover.',
    ],
    [
      'de',
      'Die Russische Föderation, Australien und Irland.',
      'The Russian Federation, Australia and Ireland.',
    ],
    ['de', 'Der Präsident der Partei kam im Oktober.', 'The President of the Party came in October.'],
    ['de', 'Konservative Diplomaten, Garten und Sturm.', 'Conservative diplomats, garden and storm.'],
    ['fr', 'De Hambourg à Irkoutsk, et à Londres.', 'From Hamburg to Irkutsk, and to London.'],
    ['es', 'La Operación Internacional en Nueva York.', 'The International Operation in New York.'],
  ])(
    'takes no ending, no other language’s name and no word for another spelling, %s: %s',
    (language, source, output) =>
      expect(guard(source, output, language, 'en').filter(({ check }) => check === 'name')).toEqual([]),
  );

  it.each([
    ['de', 'Im Parlament trug Nummer sieben Silber.', 'In Parliament Number seven wore Silver.'],
    ['de', 'Das Theater und die Bibel.', 'The Theatre and the Bible.'],
    [
      'fr',
      'En Avril, les Mexicains, l’Hôpital et ses Membres.',
      'In April the Mexicans, the Hospital and its Members.',
    ],
    ['es', 'El Coronel y el Profesor llegaron en Abril.', 'The Colonel and the Professor came in April.'],
  ])('takes a word that English has too for no name, %s: %s', (language, source, output) =>
    expect(guard(source, output, language, 'en').filter(({ check }) => check === 'name')).toEqual([]),
  );

  it('takes a word at the beginning of a sentence for no name of a speaker, but for whom it addresses', () => {
    expect(guard('Klein war das Zimmer.', 'The room was small.', 'de', 'en', ['Jost Klein'])).toEqual([]);
    expect(guard('Petit à petit, tout brûla.', 'Bit by bit all burnt.', 'fr', 'en', ['Odile Petit'])).toEqual(
      [],
    );
    expect(guard('Jost Klein kam.', 'Jost Small came.', 'de', 'en', ['Jost Klein'])).toHaveLength(1);
    expect(guard('So sagt Klein.', 'So says Small.', 'de', 'en', ['Jost Klein'])).toHaveLength(1);
  });

  it('takes what belongs to a camp for no name of it', () => {
    expect(guard('Des Lagers Waren fehlten.', 'The camp lacked its goods.', 'de', 'en')).toEqual([]);
    expect(guard('Die Tore des Lagers Schwarzmoor.', 'The gates of the bog camp.', 'de', 'en')).toHaveLength(
      1,
    );
  });

  it('takes no day, no feast, nobody addressed and no place of another name for a lost place', () => {
    const right = [
      ['fr', 'J’ai parlé à Monsieur Tolmen.', 'I spoke to Mr. Tolmen.'],
      ['fr', 'Ils vivent dans Cisjordanie.', 'They live in the West Bank.'],
      ['fr', 'Cela dura depuis Dimanche.', 'It went on since Sunday.'],
      ['es', 'Llegaron en Semana Santa.', 'They came at Easter.'],
      ['es', 'Queda entre Ustedes.', 'It stays between you.'],
    ] as const;
    const warned = right.flatMap(([language, source, output]) => guard(source, output, language, 'en'));
    expect(warned.filter(({ check }) => check === 'name')).toEqual([]);
  });

  it('hears thousands of names in a long text in no time', () => {
    const named = (i: number) =>
      `${['Bar', 'Tol', 'Ger', 'Mak', 'Sil'][i % 5]}${'abdegikmnoprstuvz'[i % 17]}ol${'abdegikmno'[i % 10]}${'prstvz'[i % 6]}ow`;
    const all = Array.from({ length: 1200 }, (_, i) => `Frau ${named(i)}`).join(', ');
    const spent = processorTime();
    expect(guard(`${all}.`, `${'Somebody Other came there, '.repeat(3000)}.`, 'de', 'en')).not.toEqual([]);
    // Every word of the text read once for each name, it took minutes.
    expect(spent()).toBeLessThan(20_000);
  });

  it('finds that a place got lost, where languages write capitals for names alone', () => {
    const missing = (name: string) => [{ check: 'name', detail: `${name} is missing` }];
    expect(guard('Nous vivions à Varsenga.', 'We lived there.', 'fr', 'en')).toEqual(missing('Varsenga'));
    expect(guard('Vivíamos en Tolmenes.', 'We lived there.', 'es', 'en')).toEqual(missing('Tolmenes'));
    expect(guard('Vivíamos en Londres y en Alepo.', 'We lived in London and Aleppo.', 'es', 'en')).toEqual(
      [],
    );
    expect(guard('Wir lebten in Frieden.', 'We were fine.', 'de', 'en')).toEqual([]);
  });

  it('takes no other word for a name, nor a body for a person', () => {
    const others = ['Jana Weiß', 'Flutbehörde Halder'];
    expect(guard('Ich weiß es nicht.', 'I don’t know.', 'de', 'en', others)).toEqual([]);
    expect(guard('So Jana Weiß.', 'Says Jana White.', 'de', 'en', others)).toMatchObject([{ check: 'name' }]);
    expect(
      guard('Das sagt die Flutbehörde Halder.', 'So says the flood agency.', 'de', 'en', others),
    ).toEqual([]);
  });

  it('finds that the name of somebody who is addressed got lost, whoever speaks', () => {
    const missing = (name: string) => [{ check: 'name', detail: `${name} is missing` }];
    expect(guard('Frau Metzger verlor ihr Haus.', 'Ms. butcher lost her house.')).toEqual(missing('Metzger'));
    expect(guard('Dr. Weiß kam zu Herrn Klein.', 'Dr. White came to Mr. Klein.')).toEqual(missing('Weiß'));
    expect(guard('Prof. Dr. von Krummhorn kam.', 'Prof. Dr. von Hook came.')).toEqual(missing('Krummhorn'));
    expect(guard('Mme Odile Petit a fui.', 'Ms. Odile Small fled.', 'fr')).toEqual(missing('Petit'));
    expect(guard('Le docteur Blanc est là.', 'The white doctor is here.', 'fr')).toEqual(missing('Blanc'));
  });

  it('hears the name of somebody who is addressed in the spelling of another language', () => {
    const right = [
      ['de', 'Herr Gorbatschow und Herr Jelzin kamen.', 'Mr. Gorbachev and Mr. Yeltsin came.'],
      ['de', 'Frau Tichanowskaja kam.', 'Ms. Tikhanovskaya came.'],
      ['de', 'Frau Tichanowskaja kam.', 'Ms. Tsikhanouskaya came.'],
      ['de', 'Herrn Gorbatschows Haus.', 'Mr. Gorbachev’s house.'],
      ['fr', 'M. Tchernychevski est venu.', 'Mr. Chernyshevsky came.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
    expect(guard('Herr Gorbatschow kam.', 'Mr. Gribov came.')).toHaveLength(1);
    expect(guard('Frau Schneider kam.', 'Ms. Tailor came.')).toHaveLength(1);
    expect(guard('Herr Schumacher kam.', 'Mr. Shoemaker came.')).toHaveLength(1);
    expect(guard('Herr Martschenko kam.', 'Mr. Marenko came.')).toHaveLength(1);
    expect(guard('M. Boulanger est venu.', 'Mr. Baker came.', 'fr')).toHaveLength(1);
  });

  it('takes no office, no age and no noun beside one for a name', () => {
    const right = [
      ['de', 'Frau Ministerin, Herr Oberbürgermeister, Herr Doktor!', 'Minister, mayor, doctor!'],
      ['de', 'Eine Frau Mitte dreißig und ihre Tochter.', 'A woman in her mid-thirties and her daughter.'],
      ['de', 'Herr Klein brachte Brot.', 'Mr. Klein brought bread.'],
      ['de', 'Mann und Frau Hand in Hand.', 'Man and woman hand in hand.'],
      ['de', 'Herrn Kleins Haus steht.', 'Mr. Klein’s house stands.'],
      ['fr', 'Monsieur le Président, Mme la ministre !', 'Mr. President, Minister!'],
      ['de', 'Herr Zeuge, Frau Zeugin, Frau Angeklagte!', 'Witnesses, defendant!'],
      ['de', 'Herr Verteidiger, Frau Staatssekretärin, Herr Generalsekretär!', 'Counsel, secretaries!'],
      ['de', 'Herr Erzbischof, Herr Oberstleutnant, Herr Brigadegeneral!', 'Your Grace, officers!'],
      ['de', 'Frau Europaabgeordnete, Herr Landeshauptmann, Herr Polizeikommissar!', 'Ladies and gentlemen!'],
      ['de', 'Herr Kommandant, Herr Gouverneur, Herr Schaffner!', 'Commander, governor, guard!'],
      ['de', 'Ein Mann, dessen Frau Ärztin ist.', 'A man whose wife is a doctor.'],
      ['de', 'Wenn Frau Kinder bekommt, zahlt niemand.', 'When a woman has children, nobody pays.'],
      ['fr', 'M. le Procureur de la République est là.', 'The prosecutor is here.'],
      ['fr', 'Monsieur le Président de la République est là.', 'The president is here.'],
      ['fr', 'M. le Maire de Londres est là.', 'The mayor of London is here.'],
      ['fr', 'Monsieur Président du Conseil est là.', 'The head of the council is here.'],
      ['fr', 'Madame Premier ministre, Monsieur le Député, Madame la Sénatrice !', 'Ladies and gentlemen!'],
      ['fr', 'M. le Haut-Commissaire et M. le Garde des Sceaux sont là.', 'The two officials are here.'],
      ['fr', 'Madame Sénatrice, Monsieur Haut-Commissaire !', 'Ladies and gentlemen!'],
    ] as const;
    const warned = right.flatMap(([language, source, output]) => guard(source, output, language));
    expect(warned.filter(({ check }) => check === 'name')).toEqual([]);
  });

  it('finds that the name of a place or a body got lost behind the word for what it is', () => {
    const missing = (...all: readonly string[]) =>
      all.map((name) => ({ check: 'name', detail: `${name} is missing` }));
    expect(guard('Das Lager Schwarzmoor ist leer.', 'The Black Carrier camp is empty.')).toEqual(
      missing('Schwarzmoor'),
    );
    expect(guard('Die Reederei Lichtung hilft.', 'The Clearing shipping line helps.')).toEqual(
      missing('Lichtung'),
    );
    expect(guard('Le camp de La Roche-Noire est vide.', 'The Black Rock camp is empty.', 'fr')).toEqual(
      missing('Roche-Noire'),
    );
    expect(guard('Le village de Brumeval a brûlé.', 'The village of Mist burned.', 'fr')).toEqual(
      missing('Brumeval'),
    );
    const right = [
      ['de', 'Das Dorf Steinbrück brannte.', 'The village of Steinbrueck burned.'],
      ['de', 'Die Stadt Mailand hilft.', 'The city of Milan helps.'],
      ['de', 'Der Verein hilft Kindern im Dorf.', 'The club helps children in the village.'],
      ['fr', 'La société Hydralis a fermé.', 'The company Hydralis closed.'],
      ['fr', 'Une société d’État a fermé.', 'A state company closed.'],
      ['fr', 'La commune du Nord a fermé.', 'The northern municipality closed.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
  });

  it('lets offices and bodies be translated, and other scripts be written otherwise', () => {
    expect(
      guard('Das Weiße Haus und die Bürgermeisterin.', 'The White House and the mayor.', 'de', 'en', names),
    ).toEqual([]);
    expect(guard('Ала Петренко пришла.', 'Ala Petrenko came.', 'ru', 'en', names)).toEqual([]);
  });
});

describe('addresses and handles', () => {
  it('finds that an address changed', () => {
    expect(guard('Siehe https://example.org/flut.', 'See https://example.org/flood.')).toEqual([
      { check: 'url', detail: 'https://example.org/flut is missing' },
    ]);
    expect(
      guard('An hilfe@example.org (www.example.org).', 'To hilfe@example.org (www.example.org).'),
    ).toEqual([]);
  });

  it('finds that a handle or a hashtag changed', () => {
    expect(guard('So @tova_k mit #Lissmar.', 'So @tova with #Lissmar.')).toEqual([
      { check: 'handle', detail: '@tova_k is missing' },
    ]);
    expect(guard('Haus #3 von @TOVA_k', 'House #3 by @tova_k')).toEqual([]);
  });
});

describe('negation', () => {
  const lost = [{ check: 'negation', detail: 'the negation is missing' }];
  const added = [{ check: 'negation', detail: 'a negation was added' }];

  it('finds that a no got lost', () => {
    expect(guard('Wir haben das Boot nicht gesehen.', 'We saw the boat.')).toEqual(lost);
    expect(guard('Nous n’avons pas vu le bateau.', 'We saw the boat.', 'fr')).toEqual(lost);
    expect(guard('لم نر القارب.', 'We saw the boat.', 'ar')).toEqual(lost);
    expect(guard('Nikogo tam nie było.', 'Somebody was there.', 'pl')).toEqual(lost);
    expect(guard('Łodzi nigdy nie znaleziono.', 'They found the boat.', 'pl')).toEqual(lost);
  });

  it('lets a no be said as false, or as a lie, both ways', () => {
    const right = [
      ['de', 'Das stimmt nicht.', 'That is false.'],
      ['fr', 'C’est faux.', 'That’s not true.'],
      ['es', 'Eso es mentira.', 'That’s not true.'],
      ['ru', 'Это ложь.', 'That is not true.'],
      ['uk', 'Це брехня.', 'That is not true.'],
      ['tr', 'Bu bir yalan.', 'That is not true.'],
      ['ar', 'هذا كذب.', 'That is not true.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
    expect(guard('C’est vrai.', 'That’s not true.', 'fr')).toEqual(added);
  });

  it('finds that a no came in', () => {
    expect(guard('Wir haben das Boot gesehen.', 'We didn’t see the boat.')).toEqual(added);
    expect(guard('Widzieliśmy łódź.', 'We didn’t see the boat.', 'pl')).toEqual(added);
  });

  it('knows that a no has many forms', () => {
    const pairs = [
      ['Das ist nicht möglich.', 'That is impossible.'],
      ['Er hat nichts gesagt.', 'He refused to speak.'],
      ['Nicht nur wir waren da.', 'We were not the only ones there.'],
      ['Sie kam ohne Boot.', 'She had no boat.'],
      ['Er ist unschuldig.', 'He is not guilty.'],
      ['Das war nicht zuletzt ihr Werk.', 'That was above all her work.'],
      ['Kein Wunder, sagte sie.', 'Small wonder, she said.'],
    ] as const;
    expect(pairs.flatMap(([source, output]) => guard(source, output))).toEqual([]);
    expect(guard('Nous n’avons que ce bateau.', 'We have this boat, nothing else.', 'fr')).toEqual([]);
    expect(guard('Bekleme, dedi.', 'Don’t wait, she said.', 'tr')).toEqual([]);
    expect(guard('Ты ещё здесь, да?', 'You are still here, aren’t you?', 'ru')).toEqual([]);
    expect(guard('Я жду, пока не придёт лодка.', 'I wait till the boat comes.', 'ru')).toEqual([]);
    expect(guard('Teknemiz olmadan gelmedik.', 'We did not come.', 'tr')).toEqual([]);
  });

  it('finds a lost no behind words that deny nothing', () => {
    expect(guard('Das Boot kam, aber wir sahen es nicht.', 'The boat came, but we saw it.')).toEqual(lost);
    expect(guard('Die Bank im Bezirk war nicht offen.', 'The bank in the district was open.')).toEqual(lost);
    expect(guard('Die Mission hat kein Kind verlassen.', 'The mission just left any child.')).toEqual(lost);
    expect(guard('Keinerlei Hilfe kam.', 'Help came.')).toEqual(lost);
    expect(guard('Das war keineswegs ein Unfall.', 'It was an accident.')).toEqual(lost);
  });

  it('hears a French no before its "ne", with "guère", "plus" and "ni", and without a "ne"', () => {
    const said = [
      ['Personne n’est venu.', 'Someone came.'],
      ['Aucun des gardes n’a parlé.', 'One of the guards spoke.'],
      ['Rien ne bougeait dans la rue.', 'Something moved in the street.'],
      ['Nul ne sait où ils sont.', 'People know where they are.'],
      ['On ne dormait guère dans la cave.', 'We slept in the cellar.'],
      ['Il n’y a plus d’eau.', 'There is water.'],
      ['Nous avons vécu sans eau ni pain ni lit.', 'We lived with water, bread and a bed.'],
      ['Ni le maire ni le garde n’ont parlé.', 'The mayor and the guard spoke.'],
      ['J’ai pas vu le camion.', 'I saw the truck.'],
    ] as const;
    expect(said.map(([source, output]) => guard(source, output, 'fr'))).toEqual(said.map(() => lost));
    const right = [
      ['Nulle trace des enfants.', 'No trace of the children.'],
      ['Il n’y a plus que deux puits.', 'There are two wells left.'],
      ['Le pont n’est ouvert que plus tard.', 'The bridge opens later.'],
      ['Une personne est venue.', 'One person came.'],
      ['Aucun doute, c’était lui.', 'It was him, no doubt.'],
    ] as const;
    expect(right.flatMap(([source, output]) => guard(source, output, 'fr'))).toEqual([]);
  });

  it('takes what says no more than "also" for no denial', () => {
    expect(guard('Nicht nur wir waren da, auch sie.', 'Both we and they were there.')).toEqual([]);
    expect(guard('Nicht weniger als 40 kamen.', 'As many as 40 came.')).toEqual([]);
    expect(guard('Mitnichten, sagte sie.', 'Not at all, she said.')).toEqual([]);
  });

  it('finds that one of several denials got lost', () => {
    const one = [{ check: 'negation', detail: 'one of several negations is missing' }];
    expect(guard('Rennt nicht, schreit nicht, rief er.', "Don't run, scream, he called.")).toEqual(one);
    expect(guard('Niemand kam, und die Sirene heulte nicht.', 'Nobody came, and the siren wailed.')).toEqual(
      one,
    );
    expect(guard('On n’a pas dormi, on n’a rien mangé.', 'We did not sleep, we ate.', 'fr')).toEqual(one);
    const right = [
      ['Kein Wasser, kein Strom, nichts.', 'No water, power, anything.'],
      ['Wir haben nicht geschlafen und nicht gegessen.', 'We did not sleep or eat.'],
      ['Nicht nur wir wussten es nicht.', 'We too did not know.'],
      ['Sie kam nicht, weil sie nicht konnte.', 'She did not come, being unable to.'],
    ] as const;
    expect(right.flatMap(([source, output]) => guard(source, output))).toEqual([]);
    expect(guard('No vino nadie.', 'Nobody came.', 'es')).toEqual([]);
  });

  it('hears a no that the source quotes in the language of the translation', () => {
    expect(guard('„We never left“, sagte sie.', '“We never left,” she said.')).toEqual([]);
    expect(guard('„No comment“, sagte sie.', '“No comment,” she said.')).toEqual([]);
    expect(guard('In der Not blieb sie.', 'In her need she did not stay.')).toEqual(added);
  });

  it('keeps out of languages it knows nothing of', () => {
    expect(guard('Neviděli jsme loď.', 'We saw the boat.', 'cs')).toEqual([]);
  });
});

describe('hearsay', () => {
  const lost = [{ check: 'hearsay', detail: 'what is told as hearsay is told as a fact' }];

  it('finds that what somebody is said to have done became a fact', () => {
    const told = [
      ['de', 'Der Bürgermeister sei geflohen.', 'The mayor fled.'],
      ['de', 'Die Soldaten hätten auf die Menge geschossen.', 'The soldiers shot at the crowd.'],
      ['de', 'Die Armee soll zwölf Bewohner getötet haben.', 'The army killed twelve residents.'],
      ['de', 'Der Wächter will nichts gesehen haben.', 'The guard saw nothing.'],
      ['de', 'Es gebe zwölf Tote.', 'There are twelve dead.'],
      ['fr', 'L’armée aurait tué douze habitants.', 'The army killed twelve residents.'],
      ['fr', 'Il y aurait douze morts.', 'There are twelve dead.'],
      ['fr', 'Le maire serait mort dans sa cellule.', 'The mayor died in his cell.'],
    ] as const;
    expect(told.map(([language, source, output]) => guard(source, output, language))).toEqual(
      told.map(() => lost),
    );
  });

  it('lets English say so in its own way', () => {
    const right = [
      ['de', 'Der Bürgermeister sei geflohen.', 'The mayor has fled, she said.'],
      ['de', 'Die Armee soll zwölf Bewohner getötet haben.', 'The army is said to have killed twelve.'],
      ['fr', 'L’armée aurait tué douze habitants.', 'The army reportedly killed twelve residents.'],
      ['fr', 'L’armée aurait tué douze habitants.', 'The army would have killed twelve residents.'],
      ['fr', 'Il y aurait douze morts.', 'Twelve people are believed dead.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
  });

  it('takes no condition, wish or own statement for hearsay', () => {
    const other = [
      ['de', 'Ich habe das Boot gesehen.', 'I saw the boat.'],
      ['de', 'Sei still, die Soldaten kommen.', 'Be quiet, the soldiers are coming.'],
      ['de', 'Seine Habe liegt am Ufer.', 'His things are on the shore.'],
      ['de', 'Wenn sie gerufen hätten, wären alle wach.', 'Had they called, all were awake.'],
      ['de', 'Das Tor bleibt zu, es sei denn, sie kommen.', 'The gate stays shut unless they come.'],
      ['de', 'Sie soll das Haus verlassen.', 'She is leaving the house.'],
      ['de', 'Er will das Haus haben.', 'He wants the house.'],
      ['fr', 'Elle aurait dû partir.', 'She was meant to leave.'],
      ['fr', 'Si le pont tenait, elle serait là.', 'Were the bridge standing, she was here.'],
      ['fr', 'Il serait absurde de partir.', 'It is absurd to leave.'],
      ['fr', 'Ce serait bien.', 'That is fine.'],
    ] as const;
    expect(other.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
  });

  it('keeps out of translations into other languages than English', () => {
    expect(guard('Der Bürgermeister sei geflohen.', 'Le maire a fui.', 'de', 'fr')).toEqual([]);
  });
});

describe('what a reader found', () => {
  it('says nothing of right translations', () => {
    const right = [
      ['fr', 'Une attaque sur trois villages.', 'An attack on the villages, three of them.'],
      ['fr', 'Un livre sur quatre frères.', 'A book about four brothers.'],
      ['fr', 'Un trou de deux mètres sur trois.', 'A hole of two metres by three.'],
      ['fr', 'Une enquête sur six soldats est ouverte.', 'An inquiry into six soldiers is open.'],
      ['de', 'Eine von zehn Soldaten bewachte Brücke.', 'A bridge guarded by ten soldiers.'],
      ['de', 'Jeden dritten Tag kam ein Boot.', 'A boat came every three days.'],
      ['fr', 'Une bombe sur trois maisons.', 'A bomb on three houses.'],
      ['fr', 'Une rue sur quatre voies.', 'A road of four lanes.'],
      ['de', 'Das Haus wurde eines von drei Männern gebaut.', 'The house was built by three men.'],
      ['de', 'Gott habe ihn selig.', 'God rest him.'],
      ['de', 'Das bleibe unter uns.', 'This stays between us.'],
      ['de', 'Bitte komme nach Hause.', 'Please come home.'],
      ['de', 'Seit dem Krieg habe Angst vor Lärm.', 'Since the war I am afraid of noise.'],
      ['fr', 'Qui serait venu.', 'Who came.'],
      ['fr', 'À ta place, il serait parti.', 'In your place he left.'],
      ['fr', "Cette personne n'avait que dix ans.", 'That person was ten years old.'],
      ['fr', "Une personne âgée n'est venue qu'hier.", 'An elderly person came yesterday.'],
      ['fr', "C'est pas mal.", 'That is quite good.'],
      ['de', 'Er kommt nicht vor Mitternacht.', 'He is coming after midnight.'],
      ['de', 'Niemand außer ihr kam.', 'She alone came.'],
      ['fr', "L'association Médecins du Fleuve aide.", 'Doctors of the River helps.'],
      ['de', 'Gott sei Dank lebt sie.', 'Thank God she is alive.'],
      ['de', 'Es lebe der Fluss.', 'Long live the river.'],
      ['fr', 'Elle serait ravie de venir.', 'She is glad to come.'],
      ['fr', "Chaque personne n'a reçu qu'un pain.", 'Each person got one loaf.'],
      ['fr', "Le match nul n'arrange que lui.", 'The draw suits him alone.'],
      ['de', 'Nicht alle kamen zurück.', 'Only some came back.'],
      ['de', 'Die Brücke steht nicht mehr.', 'The bridge is gone.'],
      ['de', 'Sie besaßen nichts als ein Boot.', 'All they had was a boat.'],
      ['de', 'Die Organisation Ärzte am Fluss hilft.', 'Doctors at the River helps.'],
      ['fr', 'Le village Saint-Louis attend.', 'The village of St. Louis is waiting.'],
    ] as const;
    expect(right.flatMap(([language, source, output]) => guard(source, output, language))).toEqual([]);
  });

  it('knows a share in words', () => {
    const told = guard('Une femme sur quatre a peur.', 'Twenty-five percent of women are afraid.', 'fr');
    expect(told.filter(({ detail }) => detail.includes('sur'))).toEqual([]);
  });

  it('still warns', () => {
    const wrong = [
      ['fr', 'Une femme sur trois a peur.', 'A woman is afraid.', 'number'],
      ['fr', "Personne n'est venu.", 'Someone came.', 'negation'],
      ['de', 'Der Bürgermeister sei geflohen.', 'The mayor fled in May.', 'hearsay'],
      ['de', 'Der Bürgermeister sei geflohen.', 'The mayor left the state.', 'hearsay'],
      ['de', 'Sie habe Angst.', 'She is afraid.', 'hearsay'],
      ['fr', "Presque personne n'est venu.", 'Everyone came.', 'negation'],
    ] as const;
    expect(
      wrong.map(([language, source, output, check]) =>
        guard(source, output, language).some((one) => one.check === check),
      ),
    ).toEqual(wrong.map(() => true));
  });
});

describe('guardFuzzyMatch', () => {
  it('looks for changed facts, not for loops or lengths', () => {
    const source = 'Rund 140 Menschen werden vermisst, teilte die Flutbehörde an jenem Abend mit.';
    const text = { source, sourceLanguage: 'de', output: 'Some 170.', targetLanguage: 'en', names: [] };
    expect(guardFuzzyMatch(text).map(({ check }) => check)).toEqual(['number', 'number']);
  });
});

function guard(
  source: string,
  output: string,
  sourceLanguage = 'de',
  targetLanguage = 'en',
  names: readonly string[] = [],
) {
  return guardTranslation({ source, sourceLanguage, output, targetLanguage, names });
}

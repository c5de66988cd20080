import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

function names(text: string, language = 'en') {
  return quotesIn(text, language).map((quote) => quote.name);
}

describe('speakers', () => {
  it('completes a surname and a first name, wherever the full name stands', () => {
    expect(
      names('Mira Holm said the bridge was gone. “It was old,” Holm said.\n\n“Very old,” said Mira.'),
    ).toEqual(['Mira Holm', 'Mira Holm', 'Mira Holm']);
    expect(names('“It was old and rotten,” Holm said.\n\nMira Holm keeps the ferry.')).toEqual(['Mira Holm']);
  });

  it('names who is only named behind the role, and not whom a spokesman speaks for', () => {
    expect(names('“The bridge is gone,” said the harbour’s director, Mira Holm, on Monday.')).toEqual([
      'Mira Holm',
    ]);
    expect(names('“It is gone,” said a spokesman for the mayor, Odo Marrick, on Monday.')).toEqual([
      'spokesman for the mayor',
    ]);
  });

  it('follows a pronoun to the nearest person who fits', () => {
    const text =
      'Mira Holm, a girl of nine, keeps a diary. Jost Ebel, her father, is away. “I write at night,” she tweeted. “I row by day,” he said.';
    expect(names(text)).toEqual(['Mira Holm', 'Jost Ebel']);
    expect(quotesIn('“I write at night,” she said.')[0]).toMatchObject({ name: null, mention: 'she' });
    expect(names('They said they would wait for the ferry.')).toEqual([null]);
    expect(names('The Harbour Office said forty cars were lost. It added that more would follow.')).toEqual([
      'Harbour Office',
      'Harbour Office',
    ]);
  });

  it('leaves somebody’s age out of the name', () => {
    expect(names('Der 80 Jahre alte Jost Ebel: „So war es noch nie.“', 'de')).toEqual(['Jost Ebel']);
    expect(names('„So war es noch nie“, sagte die 34-jährige Mira Holm.', 'de')).toEqual(['Mira Holm']);
    expect(names('Die achtzigjährige Mira Holm ging. „Es war schlimm“, sagte sie.', 'de')).toEqual([
      'Mira Holm',
    ]);
    expect(names('„So war es noch nie“, sagte die alte Dame Orsunds.', 'de')).not.toEqual(['Dame Orsunds']);
    expect(names('Die 80 Jahre alte Orsunder Brücke hielt. „Es war schlimm“, sagte er.', 'de')).toEqual([
      null,
    ]);
  });

  it('takes no measure and nothing counted for a name', () => {
    const told = (words: string) =>
      names(`Laut Polizei fielen ${words}. „Es war schlimm“, sagte er.`, 'de').at(-1);
    for (const words of [
      '80 Liter Regen',
      'ein paar Tonnen Steine',
      'Hunderte Kisten Brot',
      'drei Ziegel Orsunds',
    ])
      expect(told(words)).toBe(null);
    expect(names('Im Mai 2024 kam Jost Ebel. „Es war schlimm“, sagte er.', 'de')).toEqual(['Jost Ebel']);
    expect(names('2024 Jost Ebel zu treffen, war leicht. „Es war schlimm“, sagte er.', 'de')).toEqual([
      'Jost Ebel',
    ]);
    expect(names('80 Liter Regen fielen in einer Stunde: „So war es noch nie.“', 'de')).toEqual([null]);
    expect(names('80 litres of rain fell in an hour: “It was never like this.”')).toEqual([null]);
    expect(names('„Es war schlimm“, sagte Jost Becher.', 'de')).toEqual(['Jost Becher']);
  });

  it('leaves a number out of the name behind it', () => {
    for (const before of ['Auf Platz 3', 'In Zimmer 12', 'Auf Platz drei'])
      for (const name of ['Mira Holm', 'Jost Ebel'])
        expect(names(`${before} ${name}: „So war es noch nie.“`, 'de')).toEqual([name]);
    expect(names('Mit 16 Mira Holm zu treffen, war leicht. „Es war schlimm“, sagte sie.', 'de')).toEqual([
      'Mira Holm',
    ]);
  });

  it('gives a pronoun to nobody whom a role, an article or a given name contradicts', () => {
    expect(
      names(
        'La maire Odile Brun a dit que le pont était fermé. « Le pont a bougé », raconte Jost Ebel, chauffeur de bus. Elle a ajouté que le bac attendrait. « Tout était calme », a-t-il dit.',
        'fr',
      ),
    ).toEqual(['Odile Brun', 'Jost Ebel', 'Odile Brun', 'Jost Ebel']);
    expect(
      names('“The bridge moved,” said Jost Ebel, a waiter. She added that the ferry would wait.'),
    ).toEqual(['Jost Ebel', null]);
    expect(
      names('„Die Brücke hat gewackelt“, sagt Jost Ebel, Busfahrer. Sie fügte hinzu, die Fähre warte.', 'de'),
    ).toEqual(['Jost Ebel', null]);
    expect(
      names('«Vi moverse el puente», contó Jost Ebel, 41 años, conductor. Ella agregó que esperaba.', 'es'),
    ).toEqual(['Jost Ebel', null]);
    expect(names('“The bridge moved,” said Thomas Ebel. “It was old,” she said.')).toEqual([
      'Thomas Ebel',
      null,
    ]);
    expect(
      names('« Le pont a bougé », dit Jost Ebel, une journaliste. Il a ajouté que le bac attendrait.', 'fr'),
    ).toEqual(['Jost Ebel', null]);
  });

  it('is less sure of a pronoun than of a name, and least when nothing tells its gender', () => {
    const of = (text: string) => quotesIn(text).map(({ confidence }) => confidence);
    const [named = 0, known = 0] = of('“It moved,” said Thomas Ebel. “It was very old,” he said.');
    const [, guessed = 0] = of('“It moved,” said Wren Ebel. “It was very old,” he said.');
    expect(known).toBeLessThan(named);
    expect(guessed).toBeLessThan(known);
    const [, it = 0] = of('The Harbour Office said it was lost. It added that more would follow.');
    expect(it).toBeGreaterThan(0);
  });

  it('lets a verb without a subject go on with the last speaker, where the language does so', () => {
    const said = '“Escribimos tres veces”, dijo Mira Holm.';
    expect(names(`${said} “Nadie nos respondió nunca”, agregó.`, 'es')).toEqual(['Mira Holm', 'Mira Holm']);
    const [first, second] = quotesIn(`${said} “Nadie nos respondió nunca”, agregó.`, 'es');
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
    expect(names(`${said} “Nadie nos respondió nunca”, agregaron.`, 'es')).toEqual(['Mira Holm', null]);
    expect(names(`${said} “Nadie nos respondió nunca”, se dijo.`, 'es')).toEqual(['Mira Holm', null]);
    expect(
      names(`${said}\n\nJost Ebel esperaba en casa.\n\n“Nadie nos respondió nunca”, agregó.`, 'es'),
    ).toEqual(['Mira Holm', null]);
    expect(names('“Nadie nos respondió nunca”, agregó.', 'es')).toEqual([null]);
    expect(
      names('«Abbiamo scritto tre volte», ha detto Mira Holm. «Nessuno ha mai risposto», ha aggiunto.', 'it'),
    ).toEqual(['Mira Holm', 'Mira Holm']);
  });

  it('prefers who was named just before to who was the subject long ago', () => {
    expect(
      names(
        'Jost Ebel said the bridge was gone.\n\nThere were others on the quay, including the mayor Arne Toft. He castigated the town for “cheap lies”.',
      ),
    ).toEqual(['Jost Ebel', 'Arne Toft']);
  });

  it('knows people by the role they were introduced with', () => {
    expect(
      names('Mira Holm, an activist in the valley, left at noon. “We walked,” the activist said.'),
    ).toEqual(['Mira Holm']);
    expect(
      names('Activist Mira Holm left at noon. Jost Ebel stayed. “We walked all night,” said the activist.'),
    ).toEqual(['Mira Holm']);
    expect(
      names(
        'Die Frau mit der Lampe nennt sich im Netz @mira_h. „Wir gehen jetzt los“, sagte die Lehrerin.',
        'de',
      ),
    ).toEqual(['@mira_h']);
    expect(
      names(
        'Der junge Mann nennt sich bei Twitter @Mr.Ebel und beschreibt sich als Fährmann. „Wir gehen jetzt los“, sagte er.',
        'de',
      ),
    ).toEqual(['@Mr.Ebel']);
    expect(
      names('One account, @mira_h, went live. In the video the teacher urged viewers to stay at home.'),
    ).toEqual(['@mira_h']);
  });

  it('names an unnamed person by the role as written', () => {
    expect(names('“Blankets, not bread,” a volunteer kept shouting.')).toEqual(['volunteer']);
    expect(
      names('An old man on the quay of the town said that they had no water. “Where are you?” he shouted.'),
    ).toEqual(['old man', 'old man']);
    expect(
      names(
        'One resident, who described himself as a teacher, explained why he would stay. “I will stay here,” the teacher said.',
      ),
    ).toEqual(['resident', 'resident']);
  });

  it('names who speaks for a body by the body and the role', () => {
    expect(
      names('The Harbour Office said forty cars were lost. A spokesman said it looked like the end.'),
    ).toEqual(['Harbour Office', 'Harbour Office (spokesman)']);
    expect(names('“All is well,” said a spokesman for the Harbour Office.')).toEqual([
      'spokesman for the Harbour Office',
    ]);
    expect(
      names('“All is well here,” the spokesperson for the Town Secretary, Arne Toft, said in a statement.'),
    ).toEqual(['spokesperson for the Town Secretary']);
    expect(names('The spokesman for the Harbour Office, Jost Ebel, said that all was well.')).toEqual([
      'Jost Ebel',
    ]);
  });

  it('names relatives by whose they are, unless they have a name', () => {
    expect(names('Mira Holm keeps a diary. Her mother said that the girl wrote at night.')).toEqual([
      'Mira Holm (mother)',
    ]);
    expect(names('Mira Holm keeps a diary. Her mother, Runa, said that the girl wrote at night.')).toEqual([
      'Runa',
    ]);
  });

  it('takes the owner of a statement for its speaker', () => {
    expect(
      names(
        'Mira Holm, a girl of nine, left. Her latest tweet, posted on Monday, said that the ferry was lost.',
      ),
    ).toEqual(['Mira Holm']);
    expect(names('Mira Holm’s letter said that the ferry was lost.')).toEqual(['Mira Holm']);
    expect(names('According to a BHC timeline, the ferry was lost in May.')).toEqual(['BHC']);
  });

  it('spells out initials that the report spells out', () => {
    expect(
      names(
        'The United Harbours have called the plan a “complete failure of trust”. On Tuesday, the UH said that it would sue.',
      ),
    ).toEqual(['United Harbours', 'United Harbours']);
  });

  it('does not take an adjective or a place for the speaker', () => {
    expect(names('The Orsundic civil defence said that forty cars were lost.')).toEqual([
      'Orsundic civil defence',
    ]);
    expect(names('This Quitter user asks viewers not to wait for the ferry.')).toEqual(['Quitter user']);
  });

  it('keeps academic titles with full names, and other forms of address in mentions alone', () => {
    expect(
      quotesIn('„Alle sind müde“, sagte Dr. Ilma Weiß. „Wir sind müde und frieren“, so Dr. Weiß.', 'de').map(
        ({ mention, name }) => [mention, name],
      ),
    ).toEqual([
      ['Dr. Ilma Weiß', 'Dr. Ilma Weiß'],
      ['Dr. Weiß', 'Dr. Ilma Weiß'],
    ]);
    expect(quotesIn('“We are tired,” said Mrs. Ilma Weiss.')[0]).toMatchObject({
      mention: 'Mrs. Ilma Weiss',
      name: 'Ilma Weiss',
    });
    expect(quotesIn('Turkish President Arne Emre Toft said that he would wait.')[0]?.name).toBe(
      'Arne Emre Toft',
    );
    expect(quotesIn('“We wait,” said Bashar al-Tofti.')[0]?.name).toBe('Bashar al-Tofti');
  });

  it('finds German names between common nouns', () => {
    expect(names('»Wir haben nichts mehr«, sagt der Bäcker Henk Ostrup.', 'de')).toEqual(['Henk Ostrup']);
    expect(names('Die Hafenbehörde Orsund sagte, die Brücke sei weg.', 'de')).toEqual([
      'Hafenbehörde Orsund',
    ]);
    expect(names('Staatssekretär Henk Ostrup sagte, die Brücke sei weg.', 'de')).toEqual(['Henk Ostrup']);
    expect(
      names(
        'Runa Ahl, deren Video viele sahen, sagte, die Brücke sei weg. „Ich bleibe hier“, sagte sie.',
        'de',
      ),
    ).toEqual(['Runa Ahl', 'Runa Ahl']);
    expect(
      names('Die Entscheidung Nummer zwei steht. Ein Sprecher der Polizei sagte, die Brücke sei weg.', 'de'),
    ).toEqual(['Sprecher der Polizei']);
  });

  it('finds Arabic names behind the verb, with roles before them', () => {
    const text =
      'وزارت حاكمة الإقليم مارين سولهولم البلدة أمس. وقالت سولهولم: «سنعيد البناء في مكان آخر». وأضافت أن الأعمال ستبدأ قبل الصيف.';
    expect(names(text, 'ar')).toEqual(['مارين سولهولم', 'مارين سولهولم']);
    expect(
      names('وقال المعلم نادر كورفان: «لم يحذرنا أحد من الماء». وأكد المعلم أن الأطفال بخير.', 'ar'),
    ).toEqual(['نادر كورفان', 'نادر كورفان']);
  });

  it.each([
    'قالت مريم كورفان يوم الثلاثاء إن الجسر انهار.',
    'قالت مريم كورفان ليلة أمس إن الجسر انهار.',
    'وبحسب مريم كورفان يوم الثلاثاء، انهار الجسر.',
    '«الجسر انهار»، قالت مريم كورفان عصر الجمعة.',
    'قالت يوم الثلاثاء مريم كورفان إن الجسر انهار.',
  ])('ends an Arabic name before the day: %s', (text) => {
    expect(names(text, 'ar')).toEqual(['مريم كورفان']);
  });
});

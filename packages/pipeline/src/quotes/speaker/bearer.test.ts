import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

function names(text: string, language = 'en') {
  return quotesIn(text, language).map((quote) => quote.name);
}

describe('a surname that two people bear', () => {
  const BOTH = 'Mira Holm, a pilot, said the bridge was gone.\n\nHarbour master Jost Holm waited all night.';

  it('means who was named last, in the paragraph or right before it', () => {
    expect(names(`${BOTH} “Nobody had told us anything,” Holm said.`)).toEqual(['Mira Holm', 'Jost Holm']);
    expect(names(`${BOTH}\n\n“Nobody had told us anything,” Holm said.`)).toEqual(['Mira Holm', 'Jost Holm']);
    expect(names('Jost Holm waited.\n\nMira Holm left. “Nobody had told us anything,” Holm said.')).toEqual([
      'Mira Holm',
    ]);
  });

  it('means nobody for sure where both stand in one sentence, were named long ago or come later', () => {
    const said = '“Nobody had told us anything,” Holm said.';
    expect(names(`Mira Holm and Jost Holm waited all night. ${said}`)).toEqual([null]);
    expect(names(`${BOTH}\n\nThen it rained.\n\nAnd it rained on.\n\n${said}`)).toEqual(['Mira Holm', null]);
    expect(names(`${said}\n\n${BOTH}`)).toEqual([null, 'Mira Holm']);
    const [doubtful] = quotesIn(`Mira Holm and Jost Holm waited all night. ${said} “Not a single word.”`);
    expect(doubtful).toMatchObject({ mention: 'Holm', name: null });
    expect(doubtful?.said).toHaveLength(2);
    expect(doubtful?.confidence).toBeLessThan(0.7);
  });

  it('makes a quote less sure, where others bear it', () => {
    const [, shared = 0] = quotesIn(`${BOTH} “Nobody had told us,” Holm said.`).map((one) => one.confidence);
    const [alone = 0] = quotesIn('Jost Holm left. “Nobody had told us,” Holm said.').map(
      (one) => one.confidence,
    );
    expect(shared).toBeLessThan(alone);
  });

  it.each([
    ['de', 'Anna Holm ging. Thomas Holm blieb. Holm, die Lotsin, sagte: „Niemand hat uns gewarnt.“'],
    ['de', 'Anna Holm ging. Thomas Holm blieb. Holm erzählte: „Niemand hat uns gewarnt“, sagte sie.'],
    ['en', 'Anna Holm left. Thomas Holm stayed. “Nobody had told us,” Holm said. “No one,” she added.'],
    ['en', 'Anna Holm left. Thomas Holm stayed. “Nobody had told us anything,” said Mrs. Holm.'],
    ['fr', 'Anna Holm est partie. Thomas Holm reste. « Personne ne nous a prévenus », a dit Mme Holm.'],
    [
      'ar',
      'وقالت آنا هولم: «الجسر لم يعد هناك». وقال توماس هولم: «الجسر كان قديما جدا». وقالت هولم: «لم يخبرنا أحد بشيء».',
    ],
  ])('means whose gender the words tell (%s): %s', (language, text) => {
    expect(names(text, language).at(language === 'ar' ? -1 : 0)).toMatch(/^(?:Anna Holm|آنا هولم)$/);
  });

  it('means who bears the role beside it', () => {
    expect(
      names('Pilot Mira Holm left. Harbour master Jost Holm stayed. “Nobody told us,” said pilot Holm.'),
    ).toEqual(['Mira Holm']);
  });

  it('means whose gender a form of address in small letters tells', () => {
    const both = 'Ana Holm se fue. Mario Holm se quedó.';
    expect(names(`${both} «Nadie nos avisó», dijo la señora Holm.`, 'es')).toEqual(['Ana Holm']);
    expect(names(`${both} «Nadie nos avisó», dijo el señor Holm.`, 'es')).toEqual(['Mario Holm']);
  });

  it('is one name for one person who is written in two ways', () => {
    expect(
      names(
        'Mira Holm left. Mira K. Holm is a pilot.\n\nIt rained.\n\nAll night.\n\n“Nobody told us,” Holm said.',
      ),
    ).toEqual(['Mira Holm']);
  });
});

describe('a surname whose only bearer the words contradict', () => {
  it('is somebody else’s', () => {
    expect(
      names('Holm, die Lotsin, sagte: „Niemand hat uns gewarnt.“\n\nThomas Holm schwieg.', 'de'),
    ).toEqual(['Holm']);
    expect(names('Thomas Holm stayed. “Nobody had told us,” said Mrs. Holm.')).toEqual(['Mrs. Holm']);
  });

  it.each([
    ['en', 'Ruth Holm, a nurse, waited. “We will open it on Monday,” said Mayor Holm.', 'Mayor Holm'],
    ['en', 'Nurse Ruth Holm waited. “We will open it on Monday,” said Mayor Holm.', 'Mayor Holm'],
    ['en', 'Ruth Holm waited. Her husband Holm said the road was closed.', 'Husband Holm'],
    ['en', 'Ruth Holm waited. “We will open it on Monday,” said Holm, who is a man of few words.', 'Holm'],
    ['en', 'Ruth Holm, a nurse, waited. Holm said he would open the road.', 'Holm'],
    [
      'de',
      'Ruth Holm, Bäckerin, wartete. „Wir öffnen am Montag“, sagte Bürgermeister Holm.',
      'Bürgermeister Holm',
    ],
    ['de', 'Ruth Holm wartete. „Wir öffnen sie am Montag“, sagte Herr Holm.', 'Herr Holm'],
    ['de', 'Ruth Holm wartete. „Wir öffnen sie am Montag“, sagte der Bruder Holm.', 'Bruder Holm'],
    [
      'fr',
      'Ruth Holm, infirmière, attend. « Nous ouvrirons lundi matin », a dit le maire Holm.',
      'Maire Holm',
    ],
    ['es', 'Ruth Holm, enfermera, esperaba. «Abriremos el lunes», dijo el alcalde Holm.', 'Alcalde Holm'],
    ['ru', 'Учительница Рут Хольм ждала. «Мы откроем дорогу», — сказал мэр Хольм.', 'Мэр Хольм'],
  ])('by a title, a gender or a kinship (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it('bears it beside the other from then on', () => {
    const both = 'Ruth Holm, a nurse, waited. “We will open it on Monday,” said Mayor Holm.';
    expect(names(`${both} “It is safe by now,” Holm said.`)).toEqual(['Mayor Holm', 'Mayor Holm']);
    expect(names(`${both} “He is wrong about that,” said nurse Holm.`)).toEqual(['Mayor Holm', 'Ruth Holm']);
  });
});

describe('a surname that two bear who are named by nothing else', () => {
  it.each([
    [
      'de',
      '„Wir schließen sie“, sagte Bürgermeister Weiß. „Das ist falsch“, sagte Schwester Weiß. „Nein“, sagte Frau Weiß. „Doch“, sagte Herr Weiß.',
      ['Bürgermeister Weiß', 'Schwester Weiß', 'Schwester Weiß', 'Bürgermeister Weiß'],
    ],
    [
      'fr',
      '« Nous fermons le pont », a dit M. Weiß. « Je ne savais rien », a dit Mme Weiß.',
      ['M. Weiß', 'Mme Weiß'],
    ],
    [
      'en',
      '“We close the bridge,” said Mayor Holm. “That is wrong,” said Nurse Holm. “Wait for us,” said the mayor.',
      ['Mayor Holm', 'Nurse Holm', 'Mayor Holm'],
    ],
    [
      'es',
      '«Cerramos el puente», dijo el señor Soto. «Es falso», dijo la señora Soto.',
      ['Señor Soto', 'Señora Soto'],
    ],
    [
      'ru',
      '«Мост закрыт», — сказал мэр Вайс. «Это неправда», — сказала медсестра Вайс.',
      ['Мэр Вайс', 'Медсестра Вайс'],
    ],
    [
      'nl',
      '“We sluiten de brug”, zei meneer Holm. “Dat is fout”, zei mevrouw Holm.',
      ['Meneer Holm', 'Mevrouw Holm'],
    ],
    [
      'uk',
      '«Міст закрито», — сказав пан Бондар. «Це неправда», — сказала пані Бондар.',
      ['Пан Бондар', 'Пані Бондар'],
    ],
    ['en', '“We close it,” said Chief Holm. “No,” said Sergeant Holm.', ['Chief Holm', 'Sergeant Holm']],
  ])('is told apart by title or gender (%s): %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it('is one person’s where nothing speaks against it', () => {
    expect(
      names('“We close the bridge,” said Mayor Holm. “We have to,” said Mr. Holm. “Now,” Holm said.'),
    ).toEqual(['Holm', 'Holm', 'Holm']);
  });
});

describe('a surname whose only bearer the words may contradict', () => {
  it.each([
    ['Ruth Holm waited. “We will open it on Monday,” said Mayor Holm.', /no such title/],
    ['Ruth Holm, a nurse, waited. “We will open it,” said Holm, the head of the school.', /another role/],
    ['Jost Ebel left. Ruth Holm waited. Holm said he would open the road.', /pronoun/],
  ])('means them with less confidence, and says why: %s', (text, reason) => {
    const [quote] = quotesIn(text);
    expect(quote).toMatchObject({ name: 'Ruth Holm', reason: expect.stringMatching(reason) });
    expect(quote?.confidence).toBeLessThan(0.85);
  });

  it('means a lawyer who is a senator, and not one who would be the mayor', () => {
    expect(names('Ruth Belling, a lawyer, came. “The bill is dead,” said Senator Belling.')).toEqual([
      'Ruth Belling',
    ]);
    expect(names('Ruth Belling, a lawyer, came. “The bill is dead,” said Mayor Belling.')).toEqual([
      'Mayor Belling',
    ]);
  });

  it.each([
    'Transport minister Ruth Holm waited. “We will open it,” said prime minister Holm.',
    'Ruth Holm, a mother, waited. “We will open it on Monday,” said Holm, a nurse.',
    'Dr. Ruth Holm, a surgeon, waited. “We will open it on Monday,” said Professor Holm.',
  ])('means them for sure where they may be both: %s', (text) => {
    const [quote] = quotesIn(text);
    expect(quote?.name).toMatch(/Ruth Holm$/);
    expect(quote?.reason).toBe('part of a full name in the report');
  });
});

import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language = 'en') =>
  quotesIn(text, language).map(({ said, name }) => [said.join(' | '), name]);

describe('a signature behind a dash', () => {
  it.each([
    ['en', '“Nobody warned us.”\n— Anna Holm, crane driver', 'Nobody warned us.', 'Anna Holm'],
    ['en', '“Nobody warned us.” — Anna Holm', 'Nobody warned us.', 'Anna Holm'],
    [
      'de',
      '„Niemand hat uns gewarnt.“\n\n– Edda von der Kranz (Lotsin)',
      'Niemand hat uns gewarnt.',
      'Edda von der Kranz',
    ],
    [
      'fr',
      '« Personne ne nous a prévenus. »\n— Nadia Brun, grutière',
      'Personne ne nous a prévenus.',
      'Nadia Brun',
    ],
    ['ru', '«Нас никто не предупредил.»\n— Анна Дорн', 'Нас никто не предупредил.', 'Анна Дорн'],
    ['en', 'Nobody came to help me.\n\n— Odo Marrick, farmer', 'Nobody came to help me.', 'Odo Marrick'],
  ])('says whose the words before it are (%s: %s)', (language, text, said, name) => {
    expect(read(text, language)).toEqual([[said, name]]);
  });

  it.each([
    ['ru', '«Лучший рыбак года» — Анна Дорн'],
    ['en', 'The dam broke in the night.\n\n— Anna Holm, Harbour Post'],
    ['en', 'I was in Orsund. I saw the dam.\n\n— Jost Ebel, reporter'],
    ['en', 'Our reporter was in Orsund. Nobody warned us.\n\n— Jost Ebel'],
    ['en', 'The dam is behind me and it is old.\n\n— Anna Holm, Associated Press'],
    ['de', 'Der Damm liegt hinter mir.\n\n— Anna Holm, Redaktion Orsund'],
    ['en', 'The sign read “Never again.” — Anna Holm'],
    ['es', '«Nadie vino.»\n—Ana Brun, dijo la vecina.'],
  ])(
    'is none where the words are a title’s or a report’s, or the line goes on telling (%s: %s)',
    (language, text) => {
      expect(read(text, language).filter(([, name]) => /Holm|Ebel|Дорн|Ana Brun/.test(name ?? ''))).toEqual(
        [],
      );
    },
  );
});

it('leaves what others say above a signature to them', () => {
  const text =
    'Anna Holm told us that the dam was old. The council said to me it was not.\n\n— Jost Ebel, pilot';
  expect(read(text).map(([, name]) => name)).not.toContain('Jost Ebel');
});

describe('a block quote', () => {
  it('belongs to who is named before it', () => {
    expect(read('Anna Holm wrote in a mail:\n\n> Nobody warned us.\n> We ran.\n\nThe council met.')).toEqual([
      ['Nobody warned us. | We ran.', 'Anna Holm'],
    ]);
  });

  it('does so behind the first line of an answered mail, which says nothing', () => {
    expect(read('On Tuesday, 3 May, Anna Holm wrote:\n\n> Nobody warned us.\n\nThe council met.')).toEqual([
      ['Nobody warned us.', 'Anna Holm'],
    ]);
  });

  it('leaves what is said before the colon where it is more than a date', () => {
    expect(read('The water came at night, Anna Holm said:\n\n> Nobody was there.')).toContainEqual([
      'The water came at night',
      'Anna Holm',
    ]);
    expect(read('The water came at night, Anna Holm said:\n\nThe council met.')).toEqual([
      ['The water came at night', 'Anna Holm'],
    ]);
  });

  it.each(['> Nobody warned us.\n>\n> — Anna Holm, pilot', '> Nobody warned us.\n\n— Anna Holm, pilot'])(
    'belongs to who signs it, inside or below: %s',
    (text) => {
      expect(read(`It rained.\n\n${text}\n\nIt stopped.`)).toEqual([['Nobody warned us.', 'Anna Holm']]);
    },
  );
});

describe('a block in which somebody speaks', () => {
  const said = 'the dam was old and weak';
  it('is read like any other sentence', () => {
    expect(read(`It rained.\n\n> Anna Holm said that ${said}.\n\nIt stopped.`)).toEqual([
      [`that ${said}`, 'Anna Holm'],
    ]);
    expect(read(`It rained.\n\n> Anna Holm said ${said}.\n>\n> — Jost Ebel, Orsund Post`)).toEqual([
      [said, 'Anna Holm'],
    ]);
    expect(read('It rained.\n\n> The dam was old and weak, Anna Holm said.\n\nIt stopped.')).toMatchObject([
      [expect.stringMatching(/dam was old and weak$/), 'Anna Holm'],
    ]);
  });

  it('belongs to who is named before a colon', () => {
    expect(read(`Anna Holm wrote in a mail:\n\n> Jost Ebel said ${said}.`)).toEqual([
      [`Jost Ebel said ${said}.`, 'Anna Holm'],
    ]);
  });

  it.each(['> Read more: How the dam of Orsund broke in May', '>>> import os, sys, the whole of it'])(
    'is none where it links or is typed: %s',
    (line) => {
      expect(read(`It rained.\n\n${line}\n\nIt stopped.`)).toEqual([]);
    },
  );
});

describe('a letter', () => {
  const body = 'I lived in Brent for forty years.\n\nNobody warned us.';
  it.each([
    ['en', `Dear editor,\n\n${body}\n\nYours sincerely,\n\nAnna Holm, Brent`],
    ['de', `Sehr geehrte Redaktion,\n\nIch wohne hier.\n\nNiemand hat uns gewarnt.\n\nAnna Holm, Brent`],
  ])('is whose name stands below it (%s)', (language, text) => {
    expect(read(text, language)).toMatchObject([[expect.stringMatching(/\.$/), 'Anna Holm']]);
  });

  it.each([
    ['has no greeting', `${body}\n\nAnna Holm, Brent`],
    ['has no name', `Dear editor,\n\n${body}`],
    ['tells of others only', 'Dear editor,\n\nThe dam broke.\n\nAnna Holm, Brent'],
    [
      'goes on behind the name',
      'Dear reader,\n\nOur boat went to Brent.\n\nThe dam broke.\n\nJost Ebel, pilot\n\nwas among the dead.',
    ],
    [
      'has a heading',
      'Dear reader,\n\nOur boat went to Brent.\n\nThe dam broke.\n\nRising Water\n\nIt rained.',
    ],
    ['ends with an age', `Dear reader,\n\n${body}\n\nYours sincerely,\n\nJost Ebel, 45`],
  ])('is none where it %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Dear reader,\n\nOur boat went to Brent. Anna Holm said the dam was old.\n\nIt broke.\n\nJost Ebel',
      'Jost Ebel',
    ],
    [
      'de',
      'Liebe Leser,\n\nunser Boot war dort.\n\nAnna Holm sagte, der Damm sei alt.\n\nJost Ebel',
      'Jost Ebel',
    ],
    ['fr', 'Monsieur Brun a dit :\n\nNous avons tout perdu.\n\nLe maire est venu.\n\nAnna Holm', 'Anna Holm'],
  ])('is none of whose name stands at its end where others speak (%s)', (language, text, name) => {
    expect(read(text, language).map(([, who]) => who)).not.toContain(name);
  });

  it('ends behind a farewell, where more follows', () => {
    const text = `To the editor:\n\n${body}\n\nYours sincerely,\n\nAnna Holm\n\nThe council met.`;
    expect(read(text)).toEqual([[body.replace('\n\n', ' | '), 'Anna Holm']]);
  });
});

describe('a dialogue behind dashes', () => {
  it('keeps the paragraphs that have no attribution, as nobody’s', () => {
    const text =
      '—No lo vi. Estaba oscuro —dijo Ana Brun—. Nadie vino.\n—Después llegó el agua. Todo se fue.\nLlovía.';
    expect(read(text, 'es')).toEqual([
      ['No lo vi. Estaba oscuro | Nadie vino.', 'Ana Brun'],
      ['Después llegó el agua. Todo se fue.', null],
    ]);
  });

  it('has its attribution behind any sentence in French, too', () => {
    const text = '— Je n’ai rien vu. Il faisait noir, dit la voisine Nadia Brun. Personne n’est venu.';
    expect(read(text, 'fr')).toEqual([
      ['Je n’ai rien vu. Il faisait noir | Personne n’est venu.', 'Nadia Brun'],
    ]);
  });

  it('is told in the tense of stories', () => {
    const text = '— Et après ? demanda le juge.\n— Plus rien, répondit Nadia Brun.';
    expect(read(text, 'fr')).toEqual([
      ['Et après ?', 'juge'],
      ['Plus rien', 'Nadia Brun'],
    ]);
  });

  it('is none in a list of which one item has an attribution', () => {
    const text =
      'Lo que falta:\n—Hay pan para tres días —dijo Ana Brun—.\n—Una manta nueva para cada niño del pueblo.';
    expect(read(text, 'es')).toEqual([['Hay pan para tres días', 'Ana Brun']]);
  });

  it('is one behind a colon, too, where two have one', () => {
    const text =
      'Hablaron así:\n—No lo vi —dijo Ana Brun—.\n—Yo tampoco —dijo Luis Paz—.\n—Después llegó el agua. Todo se fue.';
    expect(read(text, 'es').map(([said]) => said)).toContain('Después llegó el agua. Todo se fue.');
  });

  it('is none in a list', () => {
    expect(read('—Pan y agua para todos\n—Una manta para cada niño', 'es')).toEqual([]);
  });
});

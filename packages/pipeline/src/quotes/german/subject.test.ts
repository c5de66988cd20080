import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const mention = (text: string) => quotesIn(text, 'de').map((quote) => quote.mention);

describe('whose words a German verb reports', () => {
  it.each([
    ['Als Grund gab die Hafenmeisterin an, die Brücke sei weg.', 'die Hafenmeisterin'],
    ['Die Sperrung der alten Brücke nannte der Hafenmeister „einen schweren Fehler“.', 'der Hafenmeister'],
    ['Dem Tagesboten sagte Jost Ebel, die Brücke sei weg.', 'Jost Ebel'],
    [
      'Sichtlich bewegt sagte am Montag in Orsund der Hafenmeister Jost Ebel, die Brücke sei weg.',
      'Jost Ebel',
    ],
    ['Den Neubau lobte sie: „Endlich kommen wir wieder hinüber.“', 'sie'],
    ['Der Pegel stieg weiter, teilte die Hafenbehörde mit.', 'die Hafenbehörde'],
    ['Von der Hafenmeisterin wurde mitgeteilt, die Brücke sei weg.', 'Hafenmeisterin'],
    ['Es kam der Hafenmeister Jost Ebel, der erklärte, die Brücke sei weg.', 'der'],
    ['Jost Ebel wich aus, indem er sagte, die Brücke sei alt.', 'er'],
    ['Mitte Juni hat Mira Holm erklärt, die Pumpe sei defekt.', 'Mira Holm'],
    ['Ende 2016 verkündete der Hafenbund, dass er sich bewerben werde.', 'der Hafenbund'],
    ['Entscheidend war die Aussage eines Jungen, der angab, die Brücke sei weg.', 'eines Jungen'],
    [
      'Einige der ältesten Lotsen haben Mira Holm geschrieben, dass die Brücke weg sei.',
      'Einige der ältesten Lotsen',
    ],
  ])('is the likeliest subject: “%s”', (text, expected) => {
    expect(mention(text)).toEqual([expect.stringContaining(expected)]);
  });

  it('is what a letter or an office says where “es” stands for the subject', () => {
    expect(mention('In dem Schreiben der Hafenbehörde heißt es: „Die Brücke ist weg.“')[0]).toContain(
      'Schreiben',
    );
    expect(mention('„Die Brücke ist weg“, heißt es in dem Bericht.')[0]).toContain('Bericht');
  });

  it('is named by the words beside the quote that another goes on from', () => {
    expect(mention('Jost Ebel sagte, die Brücke sei weg. Niemand habe ihn gewarnt.')).toEqual([
      'Jost Ebel',
      'Jost Ebel',
    ]);
  });
});

describe('a German clause about somebody', () => {
  it('says nothing that stands before it', () => {
    expect(mention('Die Rede hielt die Lotsin Mira Holm, die den Mut der Matrosen hervorhob.')).toEqual([]);
  });
});

describe('who speaks in German', () => {
  const said = (text: string) => quotesIn(text, 'de').at(-1);

  it.each([
    [
      'what is joined to the quoted words',
      'Die Menge skandierte am Hafen Parolen wie „Weg mit dem Damm!“ und der Wirt Jost Ebel lachte.',
      'Menge',
    ],
    [
      'a clause with its verb last',
      'Der Bericht ist neu, weil die Stadtverwaltung den Hafen als „junge mutige Gemeinde“ bezeichnet hat.',
      'Stadtverwaltung',
    ],
    [
      'whom a paper quotes',
      'Der Helfer habe hier jedem Geld gegeben, „um uns zu erfreuen“, wie Ebel von der Hafenpost zitiert wird.',
      'Ebel',
    ],
    [
      'the text it says it stands in, past a name in marks',
      'Ein Vertreter der „Hafen AG“ kam. So heißt es in der Meldung von „Hafenwerk“ wörtlich: „Der Damm ist alt.“',
      'Meldung',
    ],
    [
      'whom a paper quotes behind the words',
      '„Der Damm hält, da bin ich sicher“, zitiert Hafen-Online den Minister.',
      'Minister',
    ],
    [
      'whom a paper quotes before them, without a colon',
      'Die Hafenpost zitiert den Lotsen mit den Worten „Wir hatten den Hafen und warnen nun alle davor.“',
      'Lotsen',
    ],
    [
      'a verb, and not by what stands before it',
      'Stellvertretend für die Stadt empfahl der Sprecher Jost Ebel, Gespräche über den Bau des Hafens einzuleiten.',
      'Jost Ebel',
    ],
    [
      'a role, and not by a noun behind its comma',
      'Die Gespräche dauern an. Der Sprecher der Stadt empfahl, Gespräche über den Bau des Hafens einzuleiten.',
      'Sprecher der Stadt',
    ],
    [
      'a role that a comma parts from its name',
      'Der Arzt des Hafens, Miron, behauptet, dass der Bau am Hafen zu alt sei. Auch Miron ging.',
      'Miron',
    ],
    ['a name that begins with a particle', 'Von der Marwitz betonte, der Damm sei alt.', 'Von der Marwitz'],
    [
      'who goes on',
      'Edda Kranz erläutert die Idee so: „Da gibt es zwei Steine“, und fügt hinzu: „Die hellen liegen innen.“',
      'Edda Kranz',
    ],
    ['who stands before an adverb and its verb', 'Die Lotsen hingegen sagen, der Damm sei alt.', 'Lotsen'],
    [
      'who has it told',
      'Edda Kranz ging. Auf ihrer Seite lässt sie dort heute Folgendes zu ihrer Person erklären: „Wir haben den Damm gesehen.“',
      'Edda Kranz',
    ],
    [
      'who asks, and not by whom she asks',
      'Die Herrin der Insel, Edda die Alte, bat Minister Nils Holm, „den Familien der Toten zu helfen“.',
      'Herrin der Insel',
    ],
    [
      'whom a relative pronoun with an object behind it takes up',
      'Es schrieb Edda Kranz, die den Abend mit Nils Holm kaum erwarten könne: „Wir kommen alle.“',
      'Edda Kranz',
    ],
    [
      'those who ask themselves',
      '„Wozu steht der alte Damm noch, wenn ihn niemand braucht?“ fragen sich Lotsen.',
      'Lotsen',
    ],
    [
      'who finds it, at the end of a clause',
      'Wie die Lotsin Edda Kranz feststellt, ist der Damm seit dem Winter alt.',
      'Edda Kranz',
    ],
    [
      'who is accused, and not by who answers',
      'Auf den Vorwurf der Fischer, der Damm sei alt, entgegnete Nils Holm kein Wort.',
      'Fischer',
    ],
    [
      'the text it says it stands in, whatever its day',
      'In einer Erklärung der Lotsin Edda Kranz vom vergangenen Freitag heißt es, der Damm sei alt.',
      'Edda Kranz',
    ],
    [
      'the last of several',
      'Es kamen Jost Ebel („Mir fällt niemand ein, der mehr half.“) und der Minister Nils Holm: „Er kommt spät.“',
      'Nils Holm',
    ],
  ])('is told by %s', (_, text, name) => {
    expect(said(text)?.name).toBe(name);
  });

  it('is nobody where “es” or a passive leaves it out, though it is said', () => {
    for (const text of [
      'So heißt es, die Stadt habe „am Ende alles“ bezahlt.',
      'Die Halle wurde am Abend als „eine große Schande für die Stadt“ bezeichnet.',
      'Es wurde gefordert, die Brücke bald zu sperren.',
    ])
      for (const quote of quotesIn(text, 'de')) expect(quote.name).toBeNull();
    expect(quotesIn('Es wurde gefordert, die Brücke bald zu sperren.', 'de')).toHaveLength(1);
  });

  it('is a share of people without a name', () => {
    expect(said('Es teilen 37 Prozent die Meinung, der Damm sei alt.')).toMatchObject({
      mention: '37 Prozent',
      name: null,
    });
  });

  it('is not told by what was spoken of, or by a noun of one word that a relative pronoun takes up', () => {
    const spoken = quotesIn('Im Brief war von einem „offenen und ehrlichen Dialog“ die Rede.', 'de');
    expect(spoken.filter(({ name }) => name === 'Rede')).toEqual([]);
    expect(
      said('Darunter war Milch, die sauer war. Danach hat sie berichtet, dass der Damm alt sei.')?.name,
    ).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text, 'de').map(({ said, mention }) => [said.join(' … '), mention]);

describe('a German source', () => {
  it.each([
    ['Laut israelischen Medien gab es zehn Tote.', 'gab es zehn Tote', 'israelischen Medien'],
    [
      'Laut nationalem statistischen Institut lebten dort viele.',
      'lebten dort viele',
      'nationalem statistischen Institut',
    ],
    [
      'Nach Einschätzung politischer Beobachter war der Streit geplant.',
      'war der Streit geplant',
      'politischer Beobachter',
    ],
    ['Laut orsund.de blieben viele auf dem Platz.', 'blieben viele auf dem Platz', 'orsund.de'],
    ['Nach Bahnangaben hätte es gebrannt.', 'hätte es gebrannt', 'Bahnangaben'],
    [
      'Die Gefahr ist nach Expertenmeinung am Abend groß.',
      'Die Gefahr ist … am Abend groß',
      'Expertenmeinung',
    ],
  ])('needs no article: %s', (text, words, mention) => {
    expect(read(text)).toEqual([[words, mention]]);
  });

  it.each([
    'Er fuhr mit laut schreienden Kindern über die Brücke.',
    'Er las laut deutschen Text aus dem Buch vor.',
    'Ein laut knatternder Motor weckte die Stadt am Morgen.',
    'Nach langen Verhandlungen öffnete die Stadt den Hafen.',
  ])('is not there: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Laut eigenen Angaben hat Edda Kranz niemanden gesehen.', 'eigenen Angaben'],
    ['Edda Kranz hat laut eigenen Angaben niemanden gesehen.', 'eigenen Angaben'],
    ['Nach eigener Aussage sah Edda Kranz niemanden.', 'eigener Aussage'],
  ])('is whoever the sentence is about where the account is its own: %s', (text, mention) => {
    expect(quotesIn(text, 'de').map((quote) => [quote.mention, quote.name])).toEqual([
      [mention, 'Edda Kranz'],
    ]);
  });

  it('gives no more than the relative clause that it stands in', () => {
    expect(read('Der Sturm, der nach Polizeiangaben zwei Häuser traf, ist vorbei.')).toEqual([
      ['der … zwei Häuser traf', 'Polizeiangaben'],
    ]);
  });

  it('is the paper that passes on what others told it', () => {
    expect(read('Unter Berufung auf die Hafenbehörde meldet die Zeitung, der Damm sei alt.')).toEqual([
      ['der Damm sei alt', 'die Zeitung'],
    ]);
    expect(read('Unter Berufung auf die Hafenbehörde war der Damm schon lange alt.')).toEqual([
      ['war der Damm schon lange alt', 'die Hafenbehörde'],
    ]);
  });
});

describe('a German paper', () => {
  it('is who reports, and not whom it had it from', () => {
    expect(read('Wie die Hafenzeitung unter Berufung auf Ermittler berichtet, war der Damm alt.')).toEqual([
      ['war der Damm alt', 'die Hafenzeitung'],
    ]);
  });
});

describe('what a noun tells', () => {
  it.each([
    ['Die Polizei wies Berichte der Hafenzeitung zurück, wonach der Damm brach.', 'der Hafenzeitung'],
    ['Die Polizei wies Berichte zurück, wonach der Damm brach.', 'Berichte'],
    ['Es gibt eine Schätzung, nach der der Damm brach.', 'Schätzung'],
    ['Es gibt eine Entscheidung, nach der alle gehen müssten.', 'Entscheidung', 'alle gehen müssten'],
    [
      'Es gibt Schätzungen, wonach zehntausend Menschen flohen.',
      'Schätzungen',
      'zehntausend Menschen flohen',
    ],
  ])('is nothing that whoever denies it tells: %s', (text, mention, said = 'der Damm brach') => {
    expect(read(text)).toEqual([[said, mention]]);
  });

  it.each([
    'Die Entscheidung, nach der alle gehen mussten, fiel spät.',
    'Der Plan, nach dem alle gingen, war alt.',
  ])('is nothing where people acted by it: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is told by nobody who has a name', () => {
    const [found] = quotesIn('Es gibt Gerüchte, wonach der Damm brach.', 'de');
    expect([found?.mention, found?.name]).toEqual(['Gerüchte', null]);
  });
});

describe('“demnach”', () => {
  it('stands for whatever the sentence before speaks of, whose name it does not tell', () => {
    const text = 'Die Behörde veröffentlichte neue Zahlen. Demnach starben im Mai acht Menschen.';
    expect(read(text)).toEqual([['starben im Mai acht Menschen', 'Demnach']]);
    expect(quotesIn(text, 'de')[0]?.name).toBeNull();
  });

  it('goes on with who said something in the sentence before', () => {
    const text = 'Edda Kranz sagte, der Damm sei alt. Demnach brach er im Mai.';
    expect(quotesIn(text, 'de').map(({ name }) => name)).toEqual(['Edda Kranz', 'Edda Kranz']);
  });

  it.each([
    'Das Wasser stieg. Demnach mussten wir sofort gehen.',
    'Die Polizei kam um acht. Demnach mussten wir sofort gehen.',
    'Demnach starben im Mai acht Menschen.',
  ])('means “therefore” where nothing before it tells anything: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Der Abschlussbericht liegt vor. Demnach brach der Damm im Mai.',
    'Am Abend lagen erste Schätzungen vor. Demnach brach der Damm im Mai.',
    'Das teilte die Stadt mit. Demnach brach der Damm im Mai.',
    'Das Wasser stieg. Demnach sei der Damm im Mai gebrochen.',
  ])('means “according to that” where something does, or its own verb: %s', (text) => {
    expect(read(text).map(([said]) => said)).toContainEqual(expect.stringContaining('Damm im Mai'));
  });

  it('tells nothing in a question', () => {
    expect(read('Die Behörde nannte Zahlen. Demnach starben im Mai acht Menschen?')).toEqual([]);
  });
});

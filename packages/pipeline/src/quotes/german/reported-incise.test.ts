import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const found = (text: string) => quotesIn(text, 'de').map(({ said, name }) => ({ said, name }));

describe('who says it, between commas inside what is said', () => {
  it('is nobody where a thing stands behind "so"', () => {
    const names = found('Die Brücke, so die Hoffnung, werde auch den nächsten Winter halten.').map(
      ({ name }) => name,
    );
    expect(names.filter((name) => name !== null)).toEqual([]);
    expect(found('Der Wagen, so ein Kleinbus, hielt an der Brücke.')).toEqual([]);
  });

  it.each([
    ['Der Bruch, meint Orsini, sei seit Jahren bekannt.', 'Orsini', ['Der Bruch', 'sei seit Jahren bekannt']],
    [
      'Das Dorf, so Kranz, habe keine Warnung bekommen.',
      'Kranz',
      ['Das Dorf', 'habe keine Warnung bekommen'],
    ],
    [
      'Die Brücke, erklärte die Polizei, werde im Mai gebaut.',
      'Polizei',
      ['Die Brücke', 'werde im Mai gebaut'],
    ],
    ['Der Damm, sagte Orsini am Montag, ist lange undicht.', 'Orsini', ['Der Damm', 'ist lange undicht']],
    ['Der Damm, so der Geologe Pavel Torp, ein Gutachter, sei alt.', 'Pavel Torp', ['Der Damm', 'sei alt']],
    ['Er habe, sagte Kranz, von alledem nichts gewusst.', 'Kranz', ['Er habe', 'von alledem nichts gewusst']],
  ])('is the speaker, and no part of it: %s', (text, name, said) => {
    expect(found(text)).toEqual([{ said, name }]);
  });

  it('is whom the report names in full, or means by a pronoun', () => {
    expect(found('Der Bruch, meint Torp, sei bekannt. Pavel Torp ist Geologe.')[0]?.name).toBe('Pavel Torp');
    expect(found('Anna Kranz wohnt hier. Die Schule, sagte sie, sei seit Wochen leer.')[0]?.name).toBe(
      'Anna Kranz',
    );
  });

  it.each([
    ['Der Bürgermeister, ein Arzt aus Orsund, sagte, er habe nichts gewusst.', 'Bürgermeister'],
    ['Jan Torp, der die Fähre lenkt, sagte Reportern, dass alles ruhig sei.', 'Jan Torp'],
  ])('is not where the subject stands before its own aside: %s', (text, name) => {
    expect(found(text).map((one) => one.name)).toEqual([name]);
  });
});

describe('a noun behind an article or an adjective', () => {
  it('is no name, and bears no role that is told of somebody else', () => {
    const text = 'Die Brücke ist alt. Die Brücke, erklärte der Bürgermeister, werde gebaut.';
    expect(found(text).map(({ name }) => name)).toEqual(['Bürgermeister']);
  });

  it('is one behind an age', () => {
    const text = 'Mira Holm ging. Nun wartete Holm. „Alles ist weg“, sagte die 34-jährige Holm.';
    expect(found(text).map(({ name }) => name)).toEqual(['Mira Holm']);
  });
});

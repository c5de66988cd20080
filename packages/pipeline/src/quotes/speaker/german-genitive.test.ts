import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string) => quotesIn(text, 'de').at(-1)?.name;

describe('a name in the German genitive', () => {
  it.each([
    'Nach Angaben Torps ist die Brücke gesperrt.',
    'Nach Torps Angaben ist die Brücke gesperrt.',
    'Nach Angaben Anna Torps ist die Brücke gesperrt.',
  ])('means whom the report names in full: %s', (text) => {
    expect(last(`„Die Brücke ist alt“, sagte Anna Torp. ${text}`)).toBe('Anna Torp');
  });

  it.each([
    ['Das sieht Mats Torps aus Orsund. Nach Angaben Torps ist die Brücke gesperrt.', 'Torps'],
    ['Nach Angaben von Torps ist die Brücke gesperrt.', 'Torps'],
  ])('is none where it ends so by itself: %s', (text, name) => {
    expect(last(`„Die Brücke ist alt“, sagte Anna Torp. ${text}`)).toContain(name);
  });
});

describe('a name that takes no s in the genitive', () => {
  it.each(['Jonas', 'Jonas’', 'Kranz', 'Jonas Kranz'])('means whom the report names in full: %s', (name) => {
    const text = `„Die Brücke ist alt“, sagte Jonas Kranz. Nach ${name} Angaben ist die Brücke gesperrt.`;
    expect(last(text)).toBe('Jonas Kranz');
  });

  it('means neither of two who bear it', () => {
    const text =
      'Jonas Kranz und Jonas Holm kamen am Abend zurück. Nach Jonas Angaben ist die Brücke gesperrt.';
    expect(last(text)).toBeNull();
  });

  it('is nobody’s with the account for a surname', () => {
    expect(last('Nach Jonas Angaben ist die Brücke gesperrt.')).toBe('Jonas');
  });
});

describe('somebody of the writer’s own', () => {
  it.each([
    ['Meinem Bruder zufolge waren es vier Männer.', 'Bruder'],
    ['Laut meinem Vater hat niemand geschossen.', 'Vater'],
    ['Nach Angaben unseres Nachbarn waren es vier Männer.', 'Nachbarn'],
  ])('is called by what they are, whatever the case: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });
});

describe('whoever stands in the genitive before somebody of theirs', () => {
  it('is named there: a pronoun behind means them, and not who spoke in a paragraph before', () => {
    const text =
      'Anna Torp saß am Fenster. Ganz anders sieht das die Ingenieurin Wiebke Storm. „Ich habe zweimal geschrieben“, so Storm. Warum, weiß niemand.\n\nTorps Nachbar, der Metzger Cem Adler, lag unter dem Balken. „Er hat gewinkt“, sagt sie.';
    expect(last(text)).toBe('Anna Torp');
  });

  it('is not who is meant where they are about a woman', () => {
    expect(last('Anna Torp stand am Tor. Torps Nachbarin floh. „Wir rannten“, sagte sie.')).toBe('Nachbarin');
  });
});

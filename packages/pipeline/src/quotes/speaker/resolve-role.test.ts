import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

function names(text: string, language = 'en') {
  return quotesIn(text, language).map((quote) => quote.name);
}

describe('a role', () => {
  it.each([
    ['fr', 'Elena Holm, grutière, attendait. « Plus jamais une telle nuit », a dit la ministre.'],
    ['fr', 'Elena Holm attendait. « Plus jamais une telle nuit », a dit la ministre de la Mer.'],
    ['es', 'Elena Holm, panadera, esperaba. «Nunca más una noche así», dijo la ministra.'],
    ['es', 'Elena Holm, operadora de grúa, esperaba. «Nunca más una noche así», dijo la ministra.'],
    ['it', 'Elena Holm, panettiera, aspettava. «Mai più una notte così», ha detto la ministra.'],
    ['de', 'Die Bäckerin Elena Holm wartete. „Nie wieder so eine Nacht“, sagte die Ministerin.'],
    ['en', 'Elena Holm, a crane operator, waited. “Never such a night again,” said the minister.'],
    ['en', 'Elena Holm waited. “Never such a night again,” said the minister of transport.'],
  ])('is nobody’s of whom another is known, nor of what nobody is (%s): %s', (language, text) => {
    expect(names(text, language)[0]).not.toContain('Holm');
  });

  it.each([
    ['en', 'Elena Holm, the minister of justice, left. “Never again,” said the minister of transport.'],
    ['fr', 'La ministre de la Justice, Elena Holm, sort. « Plus jamais cela », dit la ministre de la Mer.'],
    ['fr', 'La ministre de la Mer, Elena Holm, sort. « Plus jamais une telle nuit », a dit le ministre.'],
    [
      'es',
      'El portavoz del puerto, Jon Holm, salió. «Nunca más una noche así», dijo el portavoz de la policía.',
    ],
  ])('of something else or of another gender is somebody else’s (%s): %s', (language, text) => {
    expect(names(text, language)[0]).not.toContain('Holm');
  });

  it.each([
    ['en', 'Elena Holm, the minister of justice, left. “Never such a night again,” said the minister.'],
    ['fr', 'La ministre de la Mer, Elena Holm, sort. « Plus jamais une telle nuit », a dit la ministre.'],
    ['fr', 'La ministre de la Mer, Elena Holm, sort. « Plus jamais cela », dit la ministre de la Mer.'],
    ['es', 'El capitán del puerto, Jon Holm, salió. «Nunca más una noche así», dijo el capitán del puerto.'],
    ['en', 'Elena Holm waited on the quay. “Never such a night again,” said the minister.'],
  ])('is that of who bears it (%s): %s', (language, text) => {
    expect(names(text, language)[0]).toMatch(/^(?:Elena|Jon) Holm$/);
  });
});

import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

const LABELLED = {
  de: 'Frage: Was haben Sie gesehen?\n\nAntwort: Ich habe das Feuer gesehen.\n\nFrage: Hatten Sie Angst?\n\nAntwort: Ja, ich hatte große Angst.',
  en: 'Q: What did you see?\n\nA: I saw the fire from my window.\n\nQ: Were you afraid?\n\nA: Yes, I was very much afraid.',
};
const PLAIN =
  'Was haben Sie gesehen?\n\nIch habe das Feuer gesehen.\n\nHatten Sie Angst?\n\nJa, ich hatte große Angst.\n\nWas tun Sie jetzt?\n\nIch warte hier.';

describe('who is interviewed', () => {
  it.each([
    ['de', LABELLED.de, 'Interview mit Edda Kranz', 2],
    ['de', LABELLED.de, 'Edda Kranz im Gespräch', 2],
    ['en', LABELLED.en, 'An interview with Edda Kranz', 2],
    ['en', LABELLED.en, 'Interview With Edda Kranz', 2],
    ['en', LABELLED.en, 'Interview: Edda Kranz', 2],
    ['en', LABELLED.en, 'Q&A with Edda Kranz', 2],
    ['de', PLAIN, 'Interview mit Edda Kranz', 3],
  ])('is taken from the title where no sentence says it (%s, %s, %s)', (language, text, title, count) => {
    const found = quotesIn(text, language, { title });
    expect(found.map(({ name, mention }) => [name, mention])).toEqual(
      Array.from({ length: count }, () => ['Edda Kranz', null]),
    );
  });

  it.each([
    ['two people', 'Interview mit Edda Kranz und Jost Ebel'],
    ['no word for an interview', 'Edda Kranz sah das Feuer'],
    ['who asks', 'Interview von Edda Kranz'],
    ['no name', 'Interview mit einer Zeugin'],
    ['who is feared', 'Interview: a survivor fears Jost Ebel'],
    ['who is accused', 'Interview: Überlebende klagt Jost Ebel an'],
    ['who is accused first', '„Jost Ebel ließ uns im Stich“ – Interview mit einer Überlebenden'],
    ['a place that forgot', 'The interview that New York forgot'],
    ['a place that held somebody', 'Interview: Survivor of Camp Lenna'],
    ['a kinswoman', 'Interview with Edda Kranz’s mother'],
  ])('is nobody by a title with %s', (_, title) => {
    expect(quotesIn(LABELLED.de, 'de', { title })).toEqual([]);
    expect(quotesIn(LABELLED.en, 'en', { title })).toEqual([]);
  });
});

describe('answers behind labels', () => {
  const names = (lead: string) => quotesIn(`${lead}\n\n${LABELLED.en}`).map(({ name }) => name);

  it('are those of the only one whom the lead is about, where it tells of a talk', () => {
    expect(names('Edda Kranz has run the ferry for years. She spoke to us about the flood.')).toEqual([
      'Edda Kranz',
      'Edda Kranz',
    ]);
  });

  it.each([
    ['of no talk', 'Edda Kranz has run the ferry for years.'],
    ['of two people', 'Edda Kranz has run the ferry with Jost Ebel. She spoke to us about the flood.'],
  ])('are nobody’s where it tells %s', (_, lead) => {
    expect(names(lead)).toEqual([]);
  });
});

describe('answers that no label stands before', () => {
  const PLAIN_EN =
    'When did you hear the water?\n\nIt was two. I was lying in bed.\n\nDid anybody warn you?\n\nNobody. I called the office.\n\nWhat did you do?\n\nI ran to the hill.';
  const bold = (text: string) => text.replace(/^(.*\?)$/gm, '**$1**');
  const asked = (text: string) => text.replace(/^(.*\?)$/gm, 'Frage: $1');
  const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

  it.each([
    ['en', `Edda Kranz has run the ferry for years. We spoke to her about the flood.\n\n${PLAIN_EN}`],
    ['en', `Edda Kranz has run the ferry for years. In this interview she tells of it.\n\n${PLAIN_EN}`],
    ['en', `Edda Kranz, a mother of two, has run the ferry for years.\n\n${bold(PLAIN_EN)}`],
    ['de', `Die Fährfrau Edda Kranz hat die Flut überlebt.\n\n${asked(PLAIN)}`],
    ['de', `Die Fährfrau Edda Kranz hat überlebt. Wir haben mit ihr gesprochen.\n\n${PLAIN}`],
  ])('are those of the only one whom the lead is about (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual(['Edda Kranz', 'Edda Kranz', 'Edda Kranz']);
  });

  const OURS =
    'When did it begin?\n\nFor days we had smelled smoke.\n\nCould you call anybody?\n\nThe foreman took our phones.\n\nDo you sleep?\n\nNo. I hear the machines.';

  it('are theirs too who say "we" and once "I", where all questions are set apart and the lead tells of a talk', () => {
    const lead = 'Edda Kranz has run the ferry for years. She talked to us in her kitchen.';
    expect(names(`${lead}\n\n${bold(OURS)}`, 'en')).toEqual(['Edda Kranz', 'Edda Kranz', 'Edda Kranz']);
    expect(names(`Edda Kranz has run the ferry for years.\n\n${bold(OURS)}`, 'en')).toEqual([]);
    expect(names(`${lead}\n\n${OURS}`, 'en')).toEqual([]);
    expect(names(`${lead}\n\n${bold(OURS.replace('I hear', 'We hear'))}`, 'en')).toEqual([]);
  });

  it('are those of whom the first question calls by name, at its end as well', () => {
    const lead = 'The ferry burned for three nights.';
    const called = PLAIN_EN.replace('water?', 'water, Ms Kranz?');
    expect(names(`${lead}\n\n${bold(called)}`, 'en')).toEqual(['Kranz', 'Kranz', 'Kranz']);
    expect(names(`${lead}\n\n${bold(PLAIN_EN.replace('water?', 'water from Ms Kranz?'))}`, 'en')).toEqual([]);
  });

  it.each([
    ['nothing tells of a talk', `Edda Kranz has run the ferry for years.\n\n${PLAIN_EN}`],
    ['two are named', `Edda Kranz met Jost Ebel. We spoke to her.\n\n${PLAIN_EN}`],
    ['it is about somebody unnamed', `A woman told us how Jost Ebel beat her. We met.\n\n${PLAIN_EN}`],
    ['somebody is unnamed', `Jost Ebel beat people. We spoke to a survivor.\n\n${bold(PLAIN_EN)}`],
    ['somebody stays unnamed', `Jost Ebel beat people. She is not named here.\n\n${bold(PLAIN_EN)}`],
    ['somebody writes', `By Edda Kranz\n\nWe spoke in the harbour.\n\n${PLAIN_EN}`],
  ])('are nobody’s where %s', (_, text) => {
    const isGuest = (name: string | null) => name !== null && /Kranz|Ebel/.test(name);
    expect(names(text, 'en').some(isGuest)).toBe(false);
  });
});

describe('an interview that says who wrote it down', () => {
  it('is that of the only one whom its lead is about', () => {
    const text =
      'Nadia Brun a tout entendu cette nuit-là. Propos recueillis par Claire Morel.\n\nQue s’est-il passé ?\n\nJ’ai noté la position.\n\nQui avez-vous prévenu ?\n\nJ’ai appelé tout de suite.\n\nQu’attendez-vous ?\n\nJe veux qu’on m’écoute.';
    expect(quotesIn(text, 'fr').map(({ name }) => name)).toEqual(['Nadia Brun', 'Nadia Brun', 'Nadia Brun']);
  });
});

describe('what an interviewer says that is no question', () => {
  const said = (text: string, language: string) =>
    quotesIn(text, language).flatMap(({ said, name }) => (name?.includes('Holm') ? said : []));

  it('is none of the answer before it, in bold', () => {
    const text =
      'An interview with Mira Holm, the hydrologist of Torp.\n\n**When did you know?**\n\nI knew in February. My boss said: “Write it down.”\n\n**And then?**\n\nThen nothing came. I waited.\n\n**The firm says that you never spoke of danger.**\n\nThat is false. I wrote that the dam was old.\n\n**Will you sue?**\n\nNo. I want to be heard.';
    expect(said(text, 'en')).toEqual([
      'I knew in February. My boss said: “Write it down.”',
      'Then nothing came. I waited.',
      'That is false. I wrote that the dam was old.',
      'No. I want to be heard.',
    ]);
  });

  it('nor in plain, where the first question calls by name whoever answers', () => {
    const text =
      'Frau Holm, wann wussten Sie das?\n\nIch wusste es im Februar.\n\nUnd dann?\n\nDann kam nichts. Ich habe gewartet.\n\nDie Firma sagt, Sie hätten nie von Gefahr gesprochen.\n\nDas ist falsch. Ich habe alles aufgeschrieben.\n\nWerden Sie klagen?\n\nNein. Ich will nur, dass man mir zuhört.';
    expect(said(text, 'de')).toEqual([
      'Ich wusste es im Februar.',
      'Dann kam nichts. Ich habe gewartet.',
      'Nein. Ich will nur, dass man mir zuhört.',
    ]);
  });
});

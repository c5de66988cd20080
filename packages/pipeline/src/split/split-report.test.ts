import { aReport, processorTime } from '@crossquote/domain/testing';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitReport } from './split-report.ts';

/** The sentences without the white space around them. */
function sentences(text: string, language = 'en'): readonly string[] {
  return splitReport(aReport({ text, language })).map(({ range }) =>
    text.slice(range.start, range.end).trim(),
  );
}

/** Marks sentence bounds in the text itself: `One.|Two.` */
function expectCuts(language: string, marked: string): void {
  expect(sentences(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
}

describe('ranges', () => {
  it('cover any text without gap or overlap', () => {
    const piece = constantFrom(
      '. ',
      '." ',
      '! ',
      '\n\n',
      '\n',
      '“',
      '”',
      '"',
      '(',
      ')',
      'Dr. ',
      '3. ',
      'A',
      'b',
      '؟ ',
      ' ',
      '…',
    );
    const anyText = oneof(
      string(),
      string({ unit: 'binary' }),
      array(piece).map((pieces) => pieces.join('')),
    );
    assert(
      property(anyText, constantFrom('de', 'en', 'ar', 'tr', 'xx'), (text, language) => {
        const found = splitReport(aReport({ text, language }));
        expect(found.map(({ range }) => text.slice(range.start, range.end)).join('')).toBe(text);
        expect(found.every(({ range }) => range.start < range.end)).toBe(true);
        expect(found.map(({ index }) => index)).toEqual(found.map((_, index) => index));
      }),
      { numRuns: 500 },
    );
  });

  it('give white space after a sentence to it, and white space at the very start to the first', () => {
    const text = ' \n One.  Two.\n\n\nThree. ';
    const cut = splitReport(aReport({ text })).map(({ range }) => text.slice(range.start, range.end));
    expect(cut).toEqual([' \n One.  ', 'Two.\n\n\n', 'Three. ']);
  });

  it('are none for an empty text', () => {
    expect(
      splitReport(aReport({ text: '', blocks: [{ start: 0, end: 0, role: 'text', note: null }] })),
    ).toEqual([]);
  });

  it('stay inside their block and take its role', () => {
    const text = 'River town floods\n\n(Agency)Water came at\nnight. Nobody slept.';
    const blocks = [
      { start: 0, end: 19, role: 'title', note: null },
      { start: 19, end: 27, role: 'furniture', note: 'dateline' },
      { start: 27, end: text.length, role: 'text', note: null },
    ] as const;
    const found = splitReport(aReport({ text, blocks }));
    expect(found.map(({ role, range }) => [role, range.start])).toEqual([
      ['title', 0],
      ['furniture', 19],
      ['text', 27],
      ['text', 48],
    ]);
  });

  it('have the same ids when run twice', () => {
    const report = aReport({ text: 'One. Two.' });
    expect(splitReport(report)).toEqual(splitReport(report));
  });
});

describe('quotations', () => {
  it.each([
    ['en', '"Leave now!" she tweeted.|Then it was quiet.'],
    ['en', '“Do not forget me!” wrote Ada Brandt.|He left.'],
    ['en', '"Is it over?" Mira Holm asked.|Nobody knew.'],
    ['en', '“I saw it and I ran…” Mira Holm said.|Nobody knew.'],
    ['en', '“The gate?” Jost Ebel repeated.|Nobody knew.'],
    ['en', '"We stay," he said.|"You go."'],
    ['en', '"The bridge is gone."|He was sure of it.'],
    ['en', 'She said: "The bridge is gone.|We are alone.|Help us!" He ran.'.replace('" He', '"|He')],
    ['en', 'They shouted.|"Where are you?|Answer us!" he cries.'],
    ['de', '„Wir gehen“, sagte er.|„Sofort!“, rief sie.|Dann war Ruhe.'],
    ['de', '„Wir gehen!“ Mira Holm schrieb das am Abend.|Dann war Ruhe.'],
    ['de', '»Wir bleiben hier.|Niemand hilft uns.«|Er schwieg.'],
    ['fr', '« Où êtes-vous ? » demande le maire.|« Nous sommes seuls. »|Il se tait.'],
    ['ru', '«Мы уходим!» — сказал Борис.|Он молчал.'],
    ['ar', '"أين أنتم؟" قالت المعلمة.|لم يجب أحد.'],
    ['en', '“We are alone.” — Mira Holm'],
    [
      'en',
      '“We are alone.” — “Who is?” — Then they left.'.replace('” — “W', '”|— “W').replace('” — T', '”|— T'),
    ],
    ['en', '"Why?" Ada wondered.|"Who knows?" Ada said that nobody did.'.replace('" Ada said', '"|Ada said')],
    ['es', '"¡Ayuda!" gritó Ana.|¿Dónde están?|Nadie contesta.'],
  ])('stay with their cue, and long ones are split inside (%s: %s)', expectCuts);

  it('of twenty sentences give twenty sentences, with the marks on the first and the last', () => {
    const inside = Array.from({ length: 20 }, (_, index) => `Wort Nummer ${index} steht hier.`);
    const cut = sentences(`"${inside.join(' ')} "`, 'de');
    expect(cut).toHaveLength(20);
    expect(cut[0]).toBe(`"${inside[0]}`);
    expect(cut[19]).toBe(`${inside[19]} "`);
  });

  it.each([
    [
      'en',
      'He told us why (“I spoke up and this is a crime. I am afraid,” he wrote) before he left.|Then he left.',
    ],
    ['de', 'Ich esse nichts davon (ich traue mir nicht!).|Niemand fragt.'],
    ['en', 'They fled.|(It was late.|It was cold.)|Nobody helped.'],
  ])('in an aside are not cut from the sentence around it (%s: %s)', expectCuts);
});

describe('full stops', () => {
  it.each([
    ['en', 'Dr. Holm met Mr. J. R. Brandt of the U.N. office at 5 p.m. on Jan. 20.|She left.'],
    ['en', 'He lives in the U.S.|The river rose by 2.5 m.|See example.org/a.b for more.'],
    ['en', 'Fruit, bread, etc. were gone.|We had No. 5 left.|It was you and I.|They knew.'],
    ['en', 'Well ... maybe.|So many...|Nobody counted.|Really?!|Yes.'],
    ['en', 'The post by @Mr.Brandt was short.|1. First point.|It ended.'],
    ['de', 'Am 13. Dezember kam Dr. Müller.|Der 3. März war kalt.|Im 19. Jahrhundert z. B. war das so.'],
    ['de', 'Es waren 13.|Danach kamen 20.|Brot, Wasser usw. fehlten.|Das 2. Bataillon ging.'],
    ['de', 'Ludwig XIV. von Irgendwo lebte ca. 70 Jahre, d. h. lange, u. a. hier.|Nr. 5 lebt.'],
    ['de', 'Der Beitrag von @Mr.Brandt ist kurz.|Um 15.30 Uhr kam er.|Am 13. 12. 2016 ging er.'],
    [
      'de',
      'Der Fluss stieg um 3 m. Niemand schlief.|Es ist Ludwig V. Dann ging er.'
        .replace('m. N', 'm.|N')
        .replace('V. D', 'V.|D'),
    ],
    ['fr', 'M. Dubois a vu Mme Petit.|L’armée recule, etc.|L’eau manque.'],
    ['es', 'El Sr. Ruiz vive en EE. UU. desde enero.|La Dra. Gil también.'],
    ['it', 'Il sig. Rossi e la dott.ssa Neri partono.|Nessuno resta.'],
    ['nl', 'Dhr. Jansen en mevr. de Wit gaan weg.|Niemand blijft.'],
    ['ru', 'Проф. Иванов и А. Б. Петров уехали в 2016 г. из города.|Потом стало тихо, и т. д.|Он молчал.'],
    ['uk', 'Проф. Коваль жив на вул. Зеленій.|Потім стало тихо.'],
    ['tr', 'Dr. Kaya 2. Dünya Savaşı hakkında yazdı.|Sonra sustu.|Prof. Demir geldi.'],
    ['ar', 'قال د. سامي إن الجسر انهار.|لم يبق أحد.|هل تسمعون؟|نعم.'],
    ['fa', 'پل ویران شد.|آیا کسی هست؟|نه.'],
    ['xx', 'Prof. Aba dabi.|Gogo lala.'],
  ])('of abbreviations, initials, ordinals and numbers end nothing (%s: %s)', expectCuts);
});

describe('lines', () => {
  it('part headings, list items and paragraphs, and join wrapped lines', () => {
    expect(
      sentences('What happened\nThe water came at night. It rose.\n• one point\n• another point'),
    ).toEqual(['What happened', 'The water came at night.', 'It rose.', '• one point', '• another point']);
    const wrapped =
      'The water came in the middle of the night and when it came the\nmayor of the town was asleep. It rose.';
    expect(sentences(wrapped)).toHaveLength(2);
    expect(sentences('Nobody could say how many,\nnor when')).toHaveLength(1);
  });

  it('part sentences at full-width stops, which no space follows', () => {
    expect(sentences('橋がない。誰もいない。', 'ja')).toEqual(['橋がない。', '誰もいない。']);
  });
});

describe('time', () => {
  const unit = 'The old bridge fell at noon and nobody saw it happen. ';
  it.each([
    ['5 MB on one line', unit.repeat(5_000_000 / unit.length)],
    ['100,000 quotes', '"Go!" she said. '.repeat(100_000)],
    ['a million opening marks', '(“'.repeat(500_000)],
    ['200,000 abbreviations', 'Dr. '.repeat(200_000)],
    ['a million dots', '.'.repeat(1_000_000)],
  ])('is linear for %s', (_, text) => {
    const spent = processorTime();
    const found = splitReport(aReport({ text }));
    expect(found.at(-1)?.range.end).toBe(text.length);
    // Alone it takes under a second; the rest is room for a busy machine. Quadratic work would take many minutes.
    expect(spent()).toBeLessThan(10_000);
  });
});

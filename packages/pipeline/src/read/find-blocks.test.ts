import { describe, expect, it } from 'vitest';
import { findBlocks } from './find-blocks.ts';

const PROSE =
  'The river rose by three metres in one night, and the people of the lower town carried what they could to the school on the hill.';

/** What each line (or field) was taken for: its note, or its role. */
function lines(text: string, language = 'en', title: string | null = null): readonly string[] {
  const { blocks } = findBlocks(text, [], language, title);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  return blocks.map(({ role, note }) => note ?? role);
}

function noteOf(line: string, language: string): string {
  const text = `${PROSE}\n\n${line}\n\n${PROSE}\n`;
  const { blocks } = findBlocks(text, [], language, null);
  const block = blocks.find(({ start, end }) => start <= PROSE.length + 2 && PROSE.length + 2 < end);
  return block?.note ?? block?.role ?? '';
}

describe('findBlocks', () => {
  it('takes a set-off first line without a full stop for the title', () => {
    expect(lines(`The flood in the river town\n\n${PROSE}`)).toEqual(['title', 'text']);
    expect(lines(`'Where are you?': A town asks\n\n${PROSE}`)).toEqual(['title', 'text']);
    expect(findBlocks(`\n The flood\n\n${PROSE}`, [], 'en', null).title).toBe('The flood');
  });

  it('takes a whole quotation for the title below the newspaper and its date alone', () => {
    const head = 'Varn Herald, 3 May 2021';
    for (const title of ['“Nobody came for us”', '„Keiner kam zu uns“', '«Никто к нам не пришёл»']) {
      expect(lines(`${head}\n\n${title}\n\n${PROSE}`)).toEqual(['dateline', 'title', 'text']);
      expect(lines(`${title}\n\n${PROSE}`)).toEqual(['text']);
    }
    for (const said of ['“Nobody came for us.”', '“Where were you?”', '“Run …”'])
      expect(lines(`${head}\n\n${said}\n\n${PROSE}`)).toEqual(['dateline', 'text']);
  });

  it('takes no first line for one of which the format says that it is text', () => {
    const words = 'Jost: We all ran to the school';
    const voice = { start: 0, end: words.length, role: 'text', note: 'voice' } as const;
    expect(findBlocks(`${words}\n\n${PROSE}`, [voice], 'en', null)).toMatchObject({
      title: null,
      blocks: [voice, { role: 'text', note: null }].map(({ role, note }) => ({ role, note })),
    });
  });

  it.each([
    `The flood came at night.\n\n${PROSE}`,
    `"Where are you?"\n\n${PROSE}`,
    `The flood\n${PROSE}`,
    `• The flood\n\n${PROSE}`,
    `The flood\n\nAnd little more`,
    `2021\n\n${PROSE}`,
  ])('takes no other first line for one: %j', (text) => {
    expect(lines(text)).toEqual(['text']);
  });

  it.each([
    ['en', 'By Tom Reeve'],
    ['en', 'By Mira Holm and Jost van der Ebel'],
    ['de', 'Von Henk Ostrup'],
    ['fr', 'Par Ilma Weiss'],
    ['es', 'Por Pilar Otero'],
  ])(
    'takes the author under the headline for a byline, with or without a blank line (%s): %s',
    (language, by) => {
      expect(lines(`The flood in the town\n\n${by}\n\n${PROSE}`, language)).toEqual([
        'title',
        'byline',
        'text',
      ]);
      expect(lines(`The flood in the town\n${by}\n\n${PROSE}`, language)).toEqual([
        'title',
        'byline',
        'text',
      ]);
    },
  );

  it('takes no other line for the author', () => {
    expect(noteOf('By Tom Reeve', 'en')).toBe('text');
    for (const line of ['By Sea', 'By Tom Reeve they were led to the hill', 'Von Angst getrieben'])
      expect(lines(`The flood in the town\n\n${line}\n\n${PROSE}`, 'de')).toEqual(['title', 'text']);
  });

  it('knows a caption whose credit has an initial', () => {
    expect(noteOf('Photo: Rescuers at the river (Agency/J. Doe)', 'en')).toBe('caption');
    expect(noteOf('Foto: Helfer am Fluss (Agentur/J. Doe)', 'de')).toBe('caption');
    expect(noteOf('Photo: The river rose. It took the bridge with it', 'en')).toBe('text');
  });

  it('knows the title by the words that are given, whatever they look like', () => {
    expect(lines(`The flood came  at night.\n${PROSE}`, 'en', 'The flood came at night.')).toEqual([
      'title',
      'text',
    ]);
    expect(lines(`The flood\n\n${PROSE}`, 'en', 'Something else')).toEqual(['text']);
  });

  it('reads date lines, and takes the first for the date', () => {
    const text = `The flood\n\nPublished May 3rd, 2021 - 12:12 GMT\nUpdated: 4 May 2021\n\n${PROSE}`;
    expect(lines(text)).toEqual(['title', 'dateline', 'text']);
    expect(findBlocks(text, [], 'en', null).publishedAt).toBe('2021-05-03T12:12:00Z');
    expect(
      findBlocks(`Die Flut\n\nStand: 3. Mai 2021, 15.43 Uhr\n\n${PROSE}`, [], 'de', null).publishedAt,
    ).toBe('2021-05-03T15:43');
    expect(lines(`The flood\n\nMonday, 3 May 2021\n\n${PROSE}`)).toEqual(['title', 'dateline', 'text']);
  });

  it.each([
    ['Tolmar, 3 May 2021', '2021-05-03'],
    ['PUERTO TOLMAR, 3 de mayo de 2021.', '2021-05-03'],
    ['Bad Tolmar, den 3. Mai 2021', '2021-05-03'],
    ['Толмар, 3 мая 2021 г.', '2021-05-03'],
    ['3 мая 2021 года', '2021-05-03'],
    ['Tolmar, 3 maja 2021 r.', '2021-05-03'],
  ])('reads a date line that names a place, or says that the year is one: %s', (line, publishedAt) => {
    const text = `The flood\n\n${line}\n\n${PROSE}`;
    expect(findBlocks(text, [], 'en', null).publishedAt).toBe(publishedAt);
    expect(lines(text)).toEqual(['title', 'dateline', 'text']);
  });

  it.each(['The night of the flood, 3 May 2021', 'Tolmar remembers, 3 May 2021', 'Flut Tolmar, 3. Mai 2021'])(
    'takes a heading that ends in a date for none: %s',
    (line) => {
      expect(findBlocks(`${line}\n\n${PROSE}`, [], 'en', null).publishedAt).toBeNull();
    },
  );

  it.each([
    ['Varn Evening Herald, 3 May 2021', 'Varn Evening Herald', '2021-05-03'],
    ['Varner Tagesbote, Montag, 3. Mai 2021', 'Varner Tagesbote', '2021-05-03'],
    ['Le Courrier de Varn — lundi 3 mai 2021', 'Le Courrier de Varn', '2021-05-03'],
    ['La voz de Varn | 3 de mayo de 2021', 'La voz de Varn', '2021-05-03'],
    ['Valley Wire — 3 May 2021 — 11:05 GMT', 'Valley Wire', '2021-05-03T11:05:00Z'],
    ['Варнский вестник, 3 мая 2021 года', 'Варнский вестник', '2021-05-03'],
    ['Горная почта, 3 мая 2021 года', 'Горная почта', '2021-05-03'],
    ['Varn Haber, 3 Mayıs 2021', 'Varn Haber', '2021-05-03'],
    ['صدى فارن، 3 مايو 2021', 'صدى فارن', '2021-05-03'],
    ['اخبار وارن، ۱۳ اردیبهشت ۱۴۰۰ (۳ مه ۲۰۲۱)', 'اخبار وارن', '2021-05-03'],
  ])(
    'reads a newspaper and its date in one line, above the title or below it: %s',
    (line, publisher, publishedAt) => {
      const above = `${line}\n\nThe flood\n\n${PROSE}`;
      expect(findBlocks(above, [], 'en', null)).toMatchObject({ publisher, publishedAt, title: 'The flood' });
      expect(lines(above)).toEqual(['dateline', 'title', 'text']);
      const below = `The flood\n\n${line}\n\n${PROSE}`;
      expect(findBlocks(below, [], 'en', null)).toMatchObject({ publisher, publishedAt, title: 'The flood' });
    },
  );

  it.each([
    'News of the flood, 3 May 2021',
    'The press on the flood, 3 May 2021',
    'Новости о наводнении, 3 мая 2021 года',
    'Mira Holm, Varn Herald, 3 May 2021',
    'Mira Holm | Varn Herald | 3 May 2021',
    'Mira Holm – Varn Herald – 3 May 2021',
    'Flood Kills Nine | The Varn Times | 3 May 2021',
    'Hard Times in Orsund, 3 May 2021',
    'Mail Bomb Kills Two, 3 May 2021',
    'Press Release, 3 May 2021',
    'Communiqué de presse, 3 mai 2021',
    'صوت من تحت الأنقاض، 3 مايو 2021',
    'پیام مادر کشته‌شدگان، ۱۳ اردیبهشت ۱۴۰۰',
  ])('takes a heading or an author before a date for no newspaper: %s', (line) => {
    expect(findBlocks(`${line}\n\n${PROSE}`, [], 'en', null).publisher).toBeNull();
  });

  it('reads a date line that a section was glued to', () => {
    const text = `The flood\n\nnews River floods Monday, May 3, 2021 - 15:43\n\n${PROSE}`;
    expect(findBlocks(text, [], 'en', null)).toMatchObject({ publishedAt: '2021-05-03T15:43' });
    expect(lines(text)).toEqual(['title', 'dateline', 'text']);
  });

  it('leaves dates in the course of a text alone', () => {
    expect(
      lines(`${PROSE}\n\nSo ${PROSE}\n\n3 May 2021\n\nWe met on Monday, May 3, 2021 - 15:43\n\n${PROSE}`),
    ).toEqual(['text']);
    expect(lines(`${PROSE}\n\nPublished 3 May 2021 by mistake\n`)).toEqual(['text']);
  });

  it('reads a date field before the first words', () => {
    expect(findBlocks(` date 2021-05 ${PROSE}`, [], 'de', null)).toMatchObject({
      publishedAt: '2021-05',
      blocks: [
        { start: 0, end: 14, role: 'furniture', note: 'dateline' },
        { start: 14, role: 'text' },
      ],
    });
    expect(lines('date 2021-05\nThe flood')).toEqual(['dateline', 'text']);
  });

  it.each([
    [`TOLMAR, 12 February 2026 – ${PROSE}`, '2026-02-12', null],
    [`Tolmar, Montag, den 12. Februar 2026 – ${PROSE}`, '2026-02-12', null],
    [`TOLMAR, February 12, 2026 (AFP) - ${PROSE}`, '2026-02-12', 'AFP'],
    [`Puerto Tolmar, 12 de febrero de 2026.- ${PROSE}`, '2026-02-12', null],
    [`The fire in the mill\n\nTOLMAR, 12 February 2026: ${PROSE}`, '2026-02-12', null],
  ])('reads place and date before the first paragraph: %s', (text, publishedAt, publisher) => {
    const found = findBlocks(text, [], 'en', null);
    expect(found).toMatchObject({ publishedAt, publisher });
    const dateline = found.blocks.find(({ note }) => note === 'dateline');
    expect(text.slice(dateline?.end)).toBe(PROSE);
  });

  it('lets a date line win over the date behind a place', () => {
    const text = `13 February 2026, 9:15\n\nTOLMAR, 12 February 2026 – ${PROSE}`;
    expect(findBlocks(text, [], 'en', null).publishedAt).toBe('2026-02-13T09:15');
  });

  it.each([
    `On Monday, 12 February 2026 – the day of the fire – nobody slept. ${PROSE}`,
    `Tolmar, 12 February 2026 – the day of the fire – is spoken of in every house. ${PROSE}`,
    `Monday, 12 February 2026 – The mill burned. ${PROSE}`,
    `Tolmar, February 2026 – ${PROSE}`,
    `Tolmar, 12 February 2026 – ${PROSE}\n\nTolmar, 14 February 2026 – ${PROSE}`,
  ])('reads no date of publication from a sentence, a diary or a chronicle: %s', (text) => {
    expect(findBlocks(text, [], 'en', null).publishedAt).toBeNull();
    expect(lines(text)).toEqual(['text']);
  });

  it.each([
    [`(CNN)${PROSE}`, 'CNN', 5],
    [`BERLIN (dpa) - ${PROSE}`, 'dpa', 15],
    [`NEW YORK (Reuters) — ${PROSE}`, 'Reuters', 21],
  ])('reads the agency before the first paragraph: %s', (text, publisher, end) => {
    const found = findBlocks(`The flood\n\n${text}`, [], 'en', null);
    expect(found.publisher).toBe(publisher);
    expect(found.blocks[1]).toEqual({ start: 11, end: 11 + end, role: 'furniture', note: 'dateline' });
  });

  it('takes brackets with other words for text', () => {
    expect(lines(`(Later) ${PROSE}`)).toEqual(['text']);
  });

  it('marks captions that a page repeats above its text or beside a video', () => {
    const caption = 'Boats on the flooded market';
    expect(lines(`The flood\n\n${caption}\n${caption}\n\n${PROSE}`)).toEqual(['title', 'caption', 'text']);
    expect(lines(`${PROSE}\n${caption}\n  ${caption}\n\n${caption} 01:31\n${PROSE}`)).toEqual([
      'text',
      'caption',
      'text',
    ]);
  });

  it('takes a chant for text', () => {
    const chant = 'We want to live in our town';
    expect(lines(`${PROSE}\n${chant}\n${chant}\n${chant}\n${PROSE}`)).toEqual(['text']);
    expect(lines(`${chant}\n${chant}\n\n${PROSE}`)).toEqual(['text']);
    expect(lines(`${PROSE}\nHelp us!\nHelp us!\n${PROSE}`)).toEqual(['text']);
  });

  it('marks a box of highlights with its points', () => {
    expect(lines(`The flood\n\nStory highlights\n\n  • One point\n  • Another\n\n${PROSE}`)).toEqual([
      'title',
      'highlights',
      'text',
    ]);
    expect(lines(`Die Flut\n\nAuf einen Blick:\n- Ein Punkt\n- Noch einer\n\n${PROSE}`, 'de')).toEqual([
      'title',
      'highlights',
      'text',
    ]);
    expect(noteOf('At a glance', 'en')).toBe('text');
  });

  it('marks initials under the text, but no last cry', () => {
    expect(lines(`${PROSE}\n\nAB\n\nSubscribe\n`)).toEqual(['text', 'byline', 'sign-up']);
    expect(lines(`${PROSE}\n\nabc/dpa`)).toEqual(['text', 'byline']);
    expect(lines(`${PROSE}\n\nNO\n`)).toEqual(['text']);
    expect(lines(`${PROSE}\n\nAB\n\n${PROSE}\n`)).toEqual(['text']);
  });

  it.each([
    ['caption', 'en', 'Boats on the market. (AFP/File)'],
    ['caption', 'en', 'Image: Mira Holm'],
    ['caption', 'en', 'Market square. Photo by A. Holm via Flickr, Wikimedia Commons'],
    ['caption', 'de', 'Foto: Mira Holm'],
    ['caption', 'fr', 'Photo : Mira Holm'],
    ['share-line', 'en', 'Follow the Boat on Twitter and Facebook'],
    ['share-line', 'de', 'Folgen Sie uns auf Facebook!'],
    ['sign-up', 'en', 'Sign up to our newsletter for more stories'],
    ['sign-up', 'es', 'Suscríbete a nuestro boletín'],
    ['related', 'en', 'Read more: The bridge that fell'],
    ['related', 'de', 'Lesen Sie auch: Die Brücke'],
    ['related', 'fr', 'Lire aussi : Le pont'],
    ['related', 'es', 'Lea también'],
    ['related', 'ar', 'اقرأ أيضا: الجسر'],
    ['related', 'it', 'Leggi anche'],
    ['related', 'nl', 'Lees ook: De brug'],
    ['related', 'pl', 'Czytaj także: Most, którego nie ma'],
    ['caption', 'pl', 'Rynek w Dębach. Fot. Mira Holm'],
    ['share-line', 'pl', 'Udostępnij na Facebooku'],
    ['sign-up', 'pl', 'Zapisz się na nasz newsletter'],
    ['navigation', 'pl', 'Wszelkie prawa zastrzeżone'],
    ['byline', 'pl', 'Autorka: Mira Holm'],
    ['related', 'ru', 'Читайте также'],
    ['related', 'uk', 'Читайте також'],
    ['related', 'tr', 'Ayrıca okuyun'],
    ['related', 'fa', 'بیشتر بخوانید'],
    ['related', 'en', 'Our team knows ways to help. Please visit boat.example/help'],
    ['disclosure', 'en', 'We may earn a commission from links on this page.'],
    ['navigation', 'de', 'Anzeige'],
    ['navigation', 'sw', 'Advertisement'],
    ['related', 'und', 'Lesen Sie auch'],
  ])('marks a %s line (%s): %s', (note, language, line) => {
    expect(noteOf(line, language)).toBe(note);
  });

  it.each([
    ['en', 'Follow the river on foot. Share what you have on the way.'],
    ['en', '"Subscribe"'],
    ['pl', 'Czytaj więcej książek, powiedziała babcia.'],
    ['pl', 'Reklama kłamała. Nikt nie przyszedł.'],
    ['en', 'She told us: “Follow us on Facebook”'],
    ['en', 'Watch: the water is coming.'],
    ['en', 'The mayor said that nobody was hurt.'],
    ['en', 'Published reports say that 20 people are missing'],
    ['en', `Photo: ${PROSE} ${PROSE}`],
    ['de', 'Ein Bericht von Helfern spricht von 20 Toten.'],
    ['de', 'Lesen Sie hier die Namen der Toten.'],
    ['fr', 'Lire aussi entre les lignes était devenu notre vie.'],
  ])('takes a sentence for text (%s): %s', (language, line) => {
    expect(noteOf(line, language)).toBe('text');
  });

  it('follows what the format shows', () => {
    const text = `The flood\n\nA boat\n\n${PROSE}`;
    const hints = [
      { start: 0, end: 9, role: 'title', note: null },
      { start: 11, end: 17, role: 'furniture', note: 'caption' },
    ] as const;
    const found = findBlocks(text, hints, 'en', null);
    expect(found.title).toBe('The flood');
    expect(found.blocks.map(({ role }) => role)).toEqual(['title', 'furniture', 'text']);
  });

  it('covers a text of white space, and an empty one', () => {
    expect(findBlocks(' \n\n ', [], 'und', null).blocks).toEqual([
      { start: 0, end: 4, role: 'text', note: null },
    ]);
    expect(findBlocks('', [], 'und', null).blocks).toEqual([{ start: 0, end: 0, role: 'text', note: null }]);
  });
});

it('keeps what the words suggest of a line in bold print', () => {
  const text = `Share this\n\nWhen did you hear of it?\n\n${PROSE}\n`;
  const bold = [0, 12].map((start, at) => ({
    start,
    end: start + (at === 0 ? 10 : 24),
    role: 'text' as const,
    note: 'bold',
  }));
  const { blocks } = findBlocks(text, bold, 'en', 'A flood');
  expect(blocks.map(({ role, note }) => [role, note])).toEqual([
    ['furniture', 'share-line'],
    ['text', 'bold'],
    ['text', null],
  ]);
});

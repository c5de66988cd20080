import { BOLD_NOTE } from '@crossquote/domain';
import { processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';
import { findInterview } from './find-interview.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, name }) => [said.join(' | '), name]);

describe('an interview without quotation marks', () => {
  it('quotes what is answered, not what is asked', () => {
    const text =
      'It rained that day.\nReporter: Where were you?\nEdda Kranz: At home. I heard it.\nReporter: And then?\nEdda Kranz: We ran.\nAll of us ran.\nReporter: Thank you. Where to?';
    expect(read(text, 'en')).toEqual([
      ['At home. I heard it.', 'Edda Kranz'],
      ['We ran. | All of us ran.', 'Edda Kranz'],
    ]);
  });

  it.each([
    ['es', 'Mira Holm relató aquella noche.', ['Pregunta', 'Respuesta', 'P', 'R'], 'Yo estaba en el puente.'],
    ['it', 'Mira Holm ha raccontato quella notte.', ['Domanda', 'Risposta', 'D', 'R'], 'Io ero sul ponte.'],
    ['en', 'Mira Holm told of that night.', ['Question', 'Answer', 'Q', 'A'], 'I was on the bridge.'],
  ])(
    'spells its labels out once, of whom its lead says that they told it (%s)',
    (language, lead, labels, said) => {
      const [asks, answers, q, a] = labels;
      const text = `${lead}\n\n${asks}. Where?\n\n${answers}. ${said}\n\n${q}. What?\n\n${a}. ${said}`;
      expect(read(text, language)).toEqual([
        [said, 'Mira Holm'],
        [said, 'Mira Holm'],
      ]);
    },
  );

  it('has times before its labels in a transcript', () => {
    const text =
      '[00:01:12] INTERVIEWER: Where were you?\n[00:01:18] EDDA KRANZ: At home.\n[00:01:31] INTERVIEWER: And then?\n[00:01:33] EDDA KRANZ: We ran.';
    expect(read(text, 'en')).toEqual([
      ['At home.', 'EDDA KRANZ'],
      ['We ran.', 'EDDA KRANZ'],
    ]);
  });

  it('ends an answer where somebody else’s has marks', () => {
    const text =
      'Reporter: Where were you?\nEdda Kranz: At home.\nJost Ebel: I cried “Fire” in the lane.\nThen we carried the children out.\nReporter: And then?\nEdda Kranz: We ran.\nReporter: Where to?';
    expect(read(text, 'en').filter(([, who]) => who === 'Edda Kranz')).toEqual([
      ['At home.', 'Edda Kranz'],
      ['We ran.', 'Edda Kranz'],
    ]);
  });

  it('keeps the words in marks inside an answer', () => {
    const text =
      'Reporter: Where were you?\nEdda Kranz: At home. They cried “Fire” in the lane.\nReporter: And then?\nEdda Kranz: We ran.\nReporter: Where to?';
    expect(read(text, 'en')).toEqual([
      ['At home. They cried “Fire” in the lane.', 'Edda Kranz'],
      ['We ran.', 'Edda Kranz'],
    ]);
  });

  it.each([
    [
      'de',
      '**J.E.:** Wo waren Sie?\n**E.K.:** Zu Hause, wie alle.\n**J.E.:** Und dann?\n**E.K.:** Wir liefen los.\n**J.E.:** Kommen Sie zurück?',
      'E.K.',
    ],
    [
      'ru',
      'Корреспондент: Где вы были?\nАнна Дорн: Дома.\nКорреспондент: Что потом?\nАнна Дорн: Мы побежали.\nКорреспондент: А теперь?',
      'Анна Дорн',
    ],
  ])('takes initials and names in other scripts for speakers (%s)', (language, text, name) => {
    expect(read(text, language).map(([, who]) => who)).toEqual([name, name]);
  });

  it('ends an answer before a day of a chronology', () => {
    const text =
      'Reporter: Where were you?\nMira Holm: At home.\nMonday: The bridge is closed.\nReporter: And then?\nMira Holm: We ran.';
    expect(read(text, 'en')).toEqual([
      ['At home.', 'Mira Holm'],
      ['We ran.', 'Mira Holm'],
    ]);
  });

  it.each([
    ['T: Where were you?\nS: I was asleep.\nT: And then?\nS: We ran to the harbour.', 'S'],
    ['Reporter: Where were you?\nF.: I was asleep.\nReporter: And then?\nF.: We ran to the harbour.', 'F.'],
  ])('takes a letter for an initial where its partner does not ask: %s', (text, name) => {
    expect(read(text, 'en')).toEqual([
      ['I was asleep.', name],
      ['We ran to the harbour.', name],
    ]);
  });

  it.each([
    'Place: Orsund\nTime: 8 a.m.\nQuestion: Who will come?\nPrice: 5 crowns',
    'Edda Kranz: The bridge is gone.\nJost Ebel: The ferry is gone.\nEdda Kranz: All is gone.',
    'Q: Where were you?\nA: At home. I heard it.\nQ: And then?\nA: We ran to the harbour.',
    'Reporter: Where were you?\nReporter: And then?\nReporter: And now?',
    '08:15 AM: Who closed the bridge?\n10:20 PM: The ferry is late.\n09:30 AM: Who will come?\n11:00 PM: The ferry is gone.',
    'Monday: Who closed the bridge?\nTuesday: The ferry is late.\nMonday: Who will come?\nTuesday: The ferry is gone.',
  ])('finds none in lists, nor where nobody asks, or nobody with a name answers: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('answers behind letters that name nobody', () => {
  it.each([
    [
      'en',
      'An interview with Anna Holm, a crane driver.\nQ: Where were you?\nA: I was at the harbour.\nQ: And then?\nA: Nobody warned us. We ran.\nThen the water came.',
      'Anna Holm',
      ['I was at the harbour.', 'Nobody warned us. We ran.'],
    ],
    [
      'de',
      'Die Lotsin Edda Kranz im Interview.\nFrage: Wo waren Sie?\nAntwort: Ich war am Hafen.\nFrage: Und dann?\nAntwort: Wir liefen.',
      'Edda Kranz',
      ['Ich war am Hafen.', 'Wir liefen.'],
    ],
    [
      'es',
      'Entrevista con la pescadora Ana Brun.\n**P.** ¿Dónde estaba?\n**R.** En el puerto, con mis hijos.\n**P.** ¿Y después?\n**R.** Llegó el agua.',
      'Ana Brun',
      ['En el puerto, con mis hijos.', 'Llegó el agua.'],
    ],
    [
      'ru',
      'Крановщица Анна Дорн дала интервью.\nВ: Где вы были?\nО: В порту, со мной был брат.\nВ: Что потом?\nО: Мы побежали.',
      'Анна Дорн',
      ['В порту, со мной был брат.', 'Мы побежали.'],
    ],
  ])('are those of the one person beside a word for an interview (%s)', (language, text, name, said) => {
    expect(read(text, language).filter(([, who]) => who === name)).toEqual(
      said.map((words) => [words, name]),
    );
  });

  it('are those of whom words for an interview stand beside, where more are named', () => {
    const text = `Q&A with Mayor Anna Holm.\nShe spoke with Jost Ebel in May.\n${turns}`;
    expect(read(text, 'en').map(([, name]) => name)).toEqual(['Anna Holm', 'Anna Holm']);
  });

  const turns = 'Q: Where were you?\nA: I was at home.\nQ: And then?\nA: We ran.';
  it.each([
    ['two people are named', `Jost Ebel met Anna Holm.\n${turns}`],
    ['nothing says that the one who is named answers', `Jost Ebel spoke to the mayor.\n${turns}`],
    ['the one who is named asks', `An interview by our reporter Anna Holm.\n${turns}`],
    ['the one who is named wrote it', `Interview by Anna Holm\n${turns}`],
    ['the one who is named did it', `Anna Holm interviewed the mayor.\n${turns}`],
    [
      'the paper explains',
      'An interview with Mayor Anna Holm.\nQ: Who may cross?\nA: Our readers may.\nQ: Until when?\nA: Nobody told us.',
    ],
    ['nobody is named', `This is what we heard.\n${turns}`],
    ['only a place is', `It rained in San Telmo.\n${turns}`],
    [
      'nobody speaks of himself',
      'Mayor Anna Holm closed the bridge.\nQ: Who may cross?\nA: Nobody may.\nQ: Until when?\nA: Until May.',
    ],
  ])('are nobody’s where %s', (_, text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

it('takes the letter of a first name for no label of an answer', () => {
  const text =
    'An interview with Mayor Anna Holm.\nQ. Where were you?\nF. Ebel said that I was late.\nQ. And then?\nF. Ebel said that I ran.';
  expect(read(text, 'en').map(([, name]) => name)).not.toContain('Anna Holm');
});

describe('an interview without labels', () => {
  const turns =
    'Where were you?\n\nI was at home.\n\nAnd then?\n\nWe ran. All of us did.\n\nWhere to?\n\nTo my brother.';

  it('is theirs who are named beside a word for one', () => {
    const text = `An interview with Mayor Anna Holm.\n\n${turns}\n\nThe council met.`;
    expect(read(text, 'en')).toEqual([
      ['I was at home.', 'Anna Holm'],
      ['We ran. All of us did.', 'Anna Holm'],
      ['To my brother.', 'Anna Holm'],
    ]);
  });

  it.each([
    ['no such word stands before', `Mayor Anna Holm came.\n\n${turns}`],
    [
      'answers speak of nobody',
      'An interview with Mayor Anna Holm.\n\nWhere is it?\n\nIn Orsund.\n\nWhen?\n\nIn May.\n\nWho pays?\n\nThe town.',
    ],
    ['few ask', 'An interview with Anna Holm.\n\nWhere were you?\n\nI was at home.\n\nThe council met.'],
  ])('is none where %s', (_, text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('a paragraph that tells of who answers', () => {
  it('is no part of the answer', () => {
    const text =
      'Reporter: Where were you?\nEdda Kranz: At home.\nWe all slept.\nKranz looks at the sea for a while.\nReporter: And then?\nEdda Kranz: We ran.';
    expect(read(text, 'en')).toEqual([
      ['At home. | We all slept.', 'Edda Kranz'],
      ['We ran.', 'Edda Kranz'],
    ]);
  });
});

it('takes time linear in the paragraphs', () => {
  const name = (n: number) => `N${n.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}`;
  const turns = Array.from(
    { length: 20_000 },
    (_, n) => `${name(n % 9999)}: Were you there?\nE${name(n % 9999)}: At home.`,
  );
  const text = turns.join('\n');
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length, role: 'text' as const };
    start = paragraph.end + 1;
    return paragraph;
  });
  const spent = processorTime();
  expect(
    findInterview(
      text,
      paragraphs,
      () => true,
      () => false,
    ).length,
  ).toBeGreaterThan(1000);
  // Alone it takes well under a second; with a search for each label it takes minutes.
  expect(spent()).toBeLessThan(5000);
});

it('takes the full name of the first answer and the surname of the others for one', () => {
  const text =
    'Ida Brandt: Where were you?\n\nJost Ebel: On the ferry. I had three passengers.\n\nBrandt: Did they warn you?\n\nEbel: Nobody did.';
  expect(read(text, 'en')).toEqual([
    ['On the ferry. I had three passengers.', 'Jost Ebel'],
    ['Nobody did.', 'Jost Ebel'],
  ]);
});

it.each([
  [
    'of whom a lead tells that they were met',
    'Lena Aster has built dams for thirty years. We met her at the lake.',
  ],
  ['of whom a lead alone tells', 'Lena Aster, 58, has built dams for thirty years. She knew of the crack.'],
])('knows what is asked by its bold print, which the text has no marks of (%s)', (_, lead) => {
  const asked = ['When did you hear of the crack?', 'And you went?', 'What did they say?'];
  const answers = [
    'In May. A colleague said, “You had better come.”',
    'I went, and I took photographs.',
    'Nothing. I rang them again in June.',
  ];
  const text = [lead, ...asked.flatMap((question, at) => [question, answers[at]])].join('\n\n');
  const cuts = asked.flatMap((question) => {
    const start = text.indexOf(question);
    return [start, start + question.length];
  });
  const blocks = [0, ...cuts, text.length].slice(0, -1).map((start, at) => ({
    start,
    end: [...cuts, text.length][at] ?? text.length,
    role: 'text' as const,
    note: at % 2 === 1 ? BOLD_NOTE : null,
  }));
  expect(quotesIn(text, 'en', { blocks }).map(({ said, name }) => [said.join(' | '), name])).toEqual(
    answers.map((answer) => [answer, 'Lena Aster']),
  );
});

it.each([
  [
    'fa',
    'مجری: شما آن روز کجا بودید؟\n\nنسرین صادقی: من پشت دخل بودم.\n\nمجری: کسی به شما هشدار داد؟\n\nنسرین صادقی: نه، هیچ‌کس نگفت.',
    ['من پشت دخل بودم.', 'نه، هیچ‌کس نگفت.'],
    'نسرین صادقی',
  ],
  [
    'ar',
    'المذيع: أين كنت في ذلك اليوم؟\n\nهدى الحلبي: كنت خلف الباب.\n\nالمذيع: هل حذرك أحد؟\n\nهدى الحلبي: لا، لم يقل أحد شيئا.',
    ['كنت خلف الباب.', 'لا، لم يقل أحد شيئا.'],
    'هدى الحلبي',
  ],
])('reads the names of an interview in a script without capitals (%s)', (language, text, answers, name) => {
  expect(read(text, language)).toEqual(answers.map((answer) => [answer, name]));
});

it('takes no verb of saying for a name in a script without capitals', () => {
  const text = 'سألته: أين كنت؟\n\nوقال: كنت هنا.\n\nسألته: مع من؟\n\nوقال: مع أخي.';
  expect(read(text, 'ar').map(([, name]) => name)).not.toContain('وقال');
});

it.each([
  [
    'uk',
    'Голова: Де ви були?\n\nСтепан Рудий: На складі. Я закричав.\n\nГолова: Хто це наказав?\n\nСтепан Рудий: Начальник.\n\nГолова: Пані Левко, так було?\n\nІрина Левко: Так. Я стояла поруч.',
    ['Степан Рудий', 'Степан Рудий', 'Ірина Левко'],
  ],
  [
    'en',
    'Chair: Where were you?\n\nJost Ebel: At the store. I shouted.\n\nChair: Who ordered it?\n\nJost Ebel: The foreman.\n\nChair: Mrs Brandt, was it so?\n\nIda Brandt: Yes. I stood near.',
    ['Jost Ebel', 'Jost Ebel', 'Ida Brandt'],
  ],
])('gives an answer to who is named before it, be it once (%s)', (language, text, names) => {
  expect(read(text, language).map(([, name]) => name)).toEqual(names);
});

import type { Person } from '@crossquote/domain';
import { processorTime } from '@crossquote/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHider } from './hide-names.ts';
import type { HiddenPerson } from './hiding-table.ts';

const person = (pseudonym: string, ...names: string[]): Person => ({
  pseudonym,
  risk: null,
  names,
  handles: [],
  urls: [],
});
const ONE = 'Person-0A1B2C';
const TWO = 'Person-9X8Y7Z';
const strictly = (one: Person): HiddenPerson => ({ person: one, how: 'strictly' });
const plainly = (one: Person): HiddenPerson => ({ person: one, how: 'plainly' });
const shown = (one: Person): HiddenPerson => ({ person: one, how: 'shown' });
const hide = (text: string, ...people: HiddenPerson[]) => nameHider(people).text(text);

const MIRA = person(ONE, 'Mira Holm', 'ميرا هولم', 'Мира Хольм');

describe('a protected name', () => {
  it.each([
    ['Mira Holm spoke.', `${ONE} spoke.`],
    ['MIRA HOLM, MÍRA HOLM and mira holm', `${ONE}, ${ONE} and ${ONE}`],
    ['“Gone,” said Holm. Mira wept.', `“Gone,” said ${ONE}. ${ONE} wept.`],
    ["Mira Holm's house, Holms Haus", `${ONE}'s house, ${ONE} Haus`],
    ['Holm, Mira', ONE],
    ['Mira von Holm', ONE],
    ['M\u200bira Holm', ONE],
    ['قالت ميرا هولم إن الجسر', `قالت ${ONE} إن الجسر`],
    ['وميرا هولم', ONE],
    ['сказала Мира Хольм, у Миры Хольм', `сказала ${ONE}, у ${ONE}`],
    ['@MiraHolm and #MiraHolm, mira_holm92', `${ONE} and #${ONE}, ${ONE}`],
    ['see https://example.org/2026/mira-holm-speaks?x=1.', 'see [cut].'],
    ['write to mira.holm@example.org', 'write to [cut]'],
    ['https://example.org/%D9%85%D9%8A%D8%B1%D8%A7-%D9%87%D9%88%D9%84%D9%85', '[cut]'],
    [
      'Bridges were gone at Holmsburg; the almira waits.',
      'Bridges were gone at Holmsburg; the almira waits.',
    ],
  ])('is hidden in %s', (text, expected) => {
    expect(hide(text, strictly(MIRA))).toBe(expected);
  });

  it('is heard in a script that nobody listed', () => {
    const samir = person(ONE, 'Samir Haddad');
    expect(hide('قال سمير حداد إن الجسر انهار', strictly(samir))).toBe(`قال ${ONE} إن الجسر انهار`);
    expect(hide('сказал Самир Хаддад', strictly(samir))).toBe(`сказал ${ONE}`);
  });

  it.each([
    ['Reza Karimi', 'رضا کریمی گفت، آقای رضا افزود', `${ONE} گفت، آقای ${ONE} افزود`],
    ['Vahid Vaziri', 'وحید وزیری گفت، وزیری افزود', `${ONE} گفت، ${ONE} افزود`],
    ['Nasrin Sadeghi', 'نسرین صادقی گفت', `${ONE} گفت`],
    ['Mehdi Sabeti', 'مهدی ثابتی گفت', `${ONE} گفت`],
    ['Hamid Abbaspour', 'حمید عباس\u200cپور گفت', `${ONE} گفت`],
    ['Mohammad Reza Ahmadi', 'محمدرضا احمدی گفت', `${ONE} گفت`],
    ['Amir Hossein Rostami', 'امیرحسین گفت', `${ONE} گفت`],
    ['Abdulrahman Khalil', 'قال عبد الرحمن خليل', `قال ${ONE}`],
    ['Yusra Benhadi', 'قالت يسرا بن هادي', `قالت ${ONE}`],
    ['يسرا بن هادي', 'said Yusra Benhadi', `said ${ONE}`],
    ['Lorenz Habich', 'وقال لورنتس هابيش قائد فرقة الإطفاء', `وقال ${ONE} قائد فرقة الإطفاء`],
    ['Stefan Stein', 'اشتفان اشتاین گفت', `${ONE} گفت`],
    ['Michelle Dubois', 'ميشيل دوبوا قالت', `${ONE} قالت`],
    ['Jacques Lefebvre', 'сказал Жак Лефевр', `сказал ${ONE}`],
    ['Wang Xiaoming', 'сказал Ван Сяомин', `сказал ${ONE}`],
    ['Gwendolyn Hughes', 'قالت هيوز، غويندولين هيوز', `قالت ${ONE}، ${ONE}`],
    ['Selma Kovari', 'خانه کوواری', `خانه ${ONE}`],
    ['Krzysztof Jaworski', 'رأينا كشيشتوف يافورسكي وبيت يافورسكي', `رأينا ${ONE} وبيت ${ONE}`],
    ['Guadalupe Jiménez', 'گوادالوپه خیمنس گفت', `${ONE} گفت`],
    ['Dragan Petrović', 'دراگان پتروویچ گفت', `${ONE} گفت`],
    ['Heinz Pfeiffer', 'منزل فايفر', `منزل ${ONE}`],
    ['Alejandra Castillo', 'أليخاندرا كاستيو', ONE],
    ['Małgorzata Wiśniewska', 'ومالغورزاتا فيشنيفسكا', ONE],
    ['فويتشيك شيمانسكي', 'Szymański wept, Wojciech Szymański', `${ONE} wept, ${ONE}`],
    ['گوندولین هیوز', 'Gwendolyn Hughes', ONE],
    ['Nigel Wainwright', 'По словам Уэйнрайта, Вейнрайт', `По словам ${ONE}, ${ONE}`],
    ['Siobhan Gallagher', 'Шивон Галлахер, Галлахера', `${ONE}, ${ONE}`],
    ['Jelena Đorđević', 'Єлена Джорджевич', ONE],
    ['Ханна Уайт', 'Ганна Вайт', ONE],
    ['Serhiy Kovalchuk', 'Kowaltschuks Haus, sagte Kowalczuk', `${ONE} Haus, sagte ${ONE}`],
    ['Najib Shahin', 'Nadschib Schahin, Chahine et Şahin', `${ONE}, ${ONE} et ${ONE}`],
  ])('is heard as who writes another script hears and joins it: %s in %s', (name, text, expected) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(expected);
  });

  it.each(["'", '’', 'ʼ'])(
    'is hidden where a short one has an apostrophe behind its first letter: %s',
    (mark) => {
      const oleh = person(ONE, `Олег В${mark}юн`);
      const text = `За словами В${mark}юна, було темно. В${mark}юн пішов, в${mark}юн лишився.`;
      const hidden = `За словами ${ONE}, було темно. ${ONE} пішов, в${mark}юн лишився.`;
      expect(hide(text, strictly(oleh))).toBe(hidden);
      expect(hide(text, plainly(oleh))).toBe(hidden);
    },
  );

  it.each([
    ['Reza Karimi', 'رسا و رعد آمدند'],
    ['Samad Karimi', 'سما آمد'],
    ['Dina Sharif', 'لدينا أطفال صغار'],
    ['Reza Karimi', 'انتخب رئيساً للبلدية'],
    ['Nour Saleh', 'مرد ۲۵ ساله گفت'],
    ['Jamal Rashid', 'يأمل السكان في العودة'],
    ['Faith Bishop', 'هفته پیش باران آمد'],
    ['Valentin Moreau', 'Valentine pleurait.'],
    ['Anna Maria Weiß', 'Die Annahme war falsch.'],
  ])('is not what sounds otherwise: %s, %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });

  it.each([
    ['Anna Young', 'The young man ran.'],
    ['Anna Young', 'Mara was a young-looking girl.'],
    ['Anna Rose', 'The prices rose, and a rose grew there.'],
    ['Petra Klein', 'Es war ein klein wenig Wasser.'],
    ['Petra Klein', 'Er ist klein.'],
    ['Petra Klein', 'Er ist klein. Sie kam mit einem Boot.'],
    ['Petra Klein', 'Er ist klein und nicht sehr schön.'],
    ['Jonas Lang', 'Es dauerte lang, bis wir zurück kamen.'],
    ['Jonas Lang', 'Wir haben lang mit den anderen gewartet.'],
    ['Jonas Lang', 'Wir haben lang mit dem gesprochen.'],
    ['Lena Wild', 'The dogs were wild and ran on, von uns zwei.'],
    ['Jean Petit', 'Un petit pont est tombé.'],
    ['Павел Белый', 'Там стоит белый дом.'],
  ])('hides no word that is one as it is written, which would tell the name (%s): %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });

  it.each([
    ['Anna Young', 'The Young house burnt.', `The ${ONE} house burnt.`],
    ['Anna Young', 'the young man ran', `the ${ONE} man ran`],
    ['Petra Klein', 'Sie riefen: frau klein ist fort.', `Sie riefen: frau ${ONE} ist fort.`],
    ['Petra Klein', 'Das Wasser kam, sagte klein.', `Das Wasser kam, sagte ${ONE}.`],
    ['Petra Klein', 'Das Wasser kam.\nes war klein', `Das Wasser kam.\nes war ${ONE}`],
    ['young', 'The young man ran.', `The ${ONE} man ran.`],
    ['Petra Klein', 'Gestern kam klein mit zwei männern.', `Gestern kam ${ONE} mit zwei männern.`],
    [
      'Petra Klein',
      '„Er lief weg“, rief er. Dann saß klein auf dem dach.',
      `„Er lief weg“, rief er. Dann saß ${ONE} auf dem dach.`,
    ],
    ['Petra Klein', 'Interview_klein', `Interview_${ONE}`],
    ['Petra Klein', 'Interview-klein', `Interview-${ONE}`],
    ['Petra Klein', 'Interview klein 2.docx', `Interview ${ONE} 2.docx`],
    ['Petra Klein', 'Das Wasser kam. #klein', `Das Wasser kam. #${ONE}`],
    ['Petra Klein', 'Das war a. klein dort.', `Das war a. ${ONE} dort.`],
    [
      'Anna Young',
      'They shot young at six. Then anna young fell.',
      `They shot ${ONE} at six. Then ${ONE} fell.`,
    ],
  ])('hides a common word where it may be the name (%s): %s', (name, text, expected) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(expected);
  });

  it('is told from a name that is shown and shares a word', () => {
    const anna = shown(person(TWO, 'Anna Holm'));
    expect(hide('Anna Holm and Mira Holm; Holm', strictly(MIRA), anna)).toBe(`Anna Holm and ${ONE}; ${ONE}`);
  });

  it('is hidden as initials, and in a script without spaces', () => {
    const one = strictly(person(ONE, 'M. H.', '霍尔姆'));
    expect(hide('So M. H. said; G.M. Hall; 记者霍尔姆说', one)).toBe(
      `So ${ONE} said; G.M. Hall; 记者${ONE}说`,
    );
  });

  it.each([
    ['@mho@post.example', 'Ask @mho@post.example, she wrote.', `Ask ${ONE}, she wrote.`],
    ['@mho@post.example', 'See https://post.example/@mho or mho@post.example.', 'See [cut] or [cut].'],
    ['@mho', 'Ask @mho@post.example, she wrote.', `Ask ${ONE}, she wrote.`],
    ['@mho@post.example', 'Ask @mho or ＠MHO, @mho.', `Ask ${ONE} or ${ONE}, ${ONE}.`],
    ['＠mho＠post.example', 'Ask ＠mho＠post.example or ﹫mho.', `Ask ${ONE} or ${ONE}.`],
    ['@mho@post.example', 'See https://post.example/users/mho, post.example/u/mho/1.', 'See [cut], [cut].'],
    ['@mho@post.example', 'See https://www.post.example/@mho.rss?x=1', 'See [cut]'],
    ['@mho@post.example', 'See https://news.post.example:8080/web?user=MHO', 'See [cut]'],
    ['mho@post.example', 'See https://post.example/~mho or @mho.', `See [cut] or ${ONE}.`],
    ['@mho@post.example', 'Ask @mhotel@post.example and @lost@post.example.', null],
    ['@mho@post.example', 'Ask mho, @mho@other.example, @mho_x and @lmho.', null],
    ['@mho@post.example', 'See https://other.example/@mho and https://post.example/users/mho-x.', null],
    ['@mho@post.example', 'See https://outpost.example/users/mho and https://post.example/users.', null],
  ])('hides a handle on one of many servers (%s) in: %s', (handle, text, expected) => {
    const listed = strictly({ ...person(ONE, 'Mira Holm'), handles: [handle] });
    expect(hide(text, listed)).toBe(expected ?? text);
  });

  it('means surely one person by a page on their server, and not by a handle without it', () => {
    const listed = { ...person(ONE, 'Mira Holm'), handles: ['@mho@post.example'] };
    const text = '@mho, https://post.example/users/mho';
    expect(hide(text, { person: listed, how: 'wholly' })).toBe('@mho, [cut]');
  });

  it('says of a handle that two have on two servers not whose it is', () => {
    const on = (pseudonym: string, handle: string) =>
      strictly({ ...person(pseudonym, `Mira ${pseudonym.slice(-3)}`), handles: [handle] });
    const both = [on(ONE, '@mho@post.example'), on(TWO, '@mho@other.example')];
    expect(hide('@mho, @mho@other.example', ...both)).toBe(`Person-?, ${TWO}`);
    expect(hide('@mho', ...both, on('Person-ABCDEF', '@mho'))).toBe('Person-ABCDEF');
  });

  it.each(['@mho', '@mho@other.example'])('says so too where the other one is shown: %s', (handle) => {
    const hidden = strictly({ ...person(ONE, 'Mira Holm'), handles: ['@mho@post.example'] });
    const shown = { person: { ...person(TWO, 'Lou Venn'), handles: [handle] }, how: 'shown' } as const;
    for (const both of [
      [hidden, shown],
      [shown, hidden],
    ])
      expect(hide('@mho and @mho@post.example', ...both)).toBe(`Person-? and ${ONE}`);
  });

  it.each([
    'https://web.archive.example/web/2024/https://post.example/users/mho',
    'https://web.archive.example/web/2024/https://www.home.example/holm/1',
    'https://web.archive.example/2024/post.example/u/mho and web.archive.example/2024/home.example/holm',
    'https://other.example/go?to=https%3A%2F%2Fpost.example%2Fusers%2Fmho',
    'https://other.example/go?to=home.example/holm',
  ])('hides an archived address as the address itself: %s', (text) => {
    const listed = {
      ...person(ONE, 'Mira H'),
      handles: ['@mho@post.example'],
      urls: ['https://home.example/holm'],
    };
    expect(hide(text, strictly(listed)).replace('[cut] and [cut]', '[cut]')).toBe('[cut]');
  });

  it('hides no archived address of somebody else', () => {
    const listed = {
      ...person(ONE, 'Mira H'),
      handles: ['@mho@post.example'],
      urls: ['https://home.example/holm'],
    };
    const text =
      'https://web.archive.example/mho/https://post.example/users/lou https://a.example/myhome.example/holm';
    expect(hide(text, strictly(listed))).toBe(text);
  });

  it.each(['e', 'https://e', 'https://www.'])(
    'hides nobody’s links by an address that no person has (%s), as earlier versions took',
    (url) => {
      const text = 'See https://example.org/bridge and http://www.example.org/.';
      expect(hide(text, strictly({ ...MIRA, urls: [url] }))).toBe(text);
    },
  );

  it('cuts listed handles and addresses, and what holds them', () => {
    const listed = { ...MIRA, handles: ['@varnvoice'], urls: ['https://example.org/witness'] };
    const text =
      '@VarnVoice, https://social.example/varnvoice/1, http://www.example.org/witness/2 and https://example.org/';
    expect(hide(text, strictly(listed))).toBe(`${ONE}, [cut], [cut] and https://example.org/`);
  });
});

describe('a protected name with an ending', () => {
  it.each([
    [
      'German',
      'Edda Dohm',
      'Die Dohmsche Wohnung; das dohmsche Haus, Dohms, die Dohm’schen, das Dohm-Haus, Kranz-Dohm',
      6,
    ],
    ['English', 'Edda Dohm', "Dohm's, the Dohms’ car, Dohmian, Dohmesque", 4],
    ['English, behind a hiss', 'Tom Walsh', 'the Walshes', 1],
    ['French', 'Edda Dohm', 'les Dohm, la maison dohmienne, des dohmiens', 3],
    ['Spanish, Italian', 'Edda Dohm', 'la casa dohmiana, los dohmianos; dohmiane', 3],
    [
      'Russian',
      'Мира Хольм',
      'Хольму, Хольмом, Хольмов, Хольмах, Хольмова, хольмовского; Миру, с Мирой, Мирина',
      9,
    ],
    ['Russian, short', 'Эдда Дом', 'Дому, с Домом, Домова, в Домах; с Эддой Дом', 5],
    ['Russian, an adjective', 'Ян Петровский', 'Петровского, Петровскому, Петровская', 3],
    ['Ukrainian', 'Ганна Ковальська', 'Ковальської, Ковальській, Ковальською; Ганні, Ганнин', 5],
    ['Russian, soft', 'Сергей Коваль', 'Сергея, Сергеем Ковалем; Коваля', 3],
    ['Ukrainian, a man', 'Олекса Гольм', 'Гольмові, Гольмів, гольмівський', 3],
    ['Polish', 'Ewa Kowalska', 'Kowalskiej, Kowalską', 2],
    ['Czech', 'Jan Novák', 'Novákovi, Novákova, Nováků, Novákovy', 4],
    ['Turkish', 'Ayşe Yılmaz', "Yılmaz'ın, Yılmaz’dan, Yılmazlar, Yılmazlardan, Yılmazgil", 5],
    ['Turkish, of a foreign name', 'Edda Dohm', "Dohm'un evi, Dohm’dan, Dohmlar", 3],
    ['Arabic', 'سمير حداد', 'وحداد، بحداد، لحداد، ولحداد، آل حداد، لسمير', 6],
  ])('is hidden in %s', (_, name, text, count) => {
    const hidden = hide(text, strictly(person(ONE, name)));
    expect(hidden.split(ONE)).toHaveLength(count + 1);
    for (const word of name.split(' '))
      expect(hidden.toLowerCase()).not.toContain(word.slice(0, -1).toLowerCase());
  });

  it.each([
    ['Karl Lang', 'Lange Zeit, lange her, langem, längs, langsam, English language, la langue'],
    ['Uwe Jung', 'Junge Leute, der Junge, jünger, jungle'],
    ['Ida Weber', 'die Weberei, webern'],
    ['Lia Politi', 'Politische Gefangene'],
    ['Jo Jordan', 'the Jordanian border, Jordanien, jordaniens'],
    ['Lou Russ', 'the Russian text, Russische'],
    ['Эдда Дом', 'пошла домой, дома никого, до домов'],
    ['Олег Швед', 'шведский стол'],
    ['Олег Француз', 'французский сыр'],
    ['Олег Королёв', 'королевская семья'],
    ['Edo Musić', 'the musician, musicians'],
    ['Lou Gill', 'Gillian'],
    ['Jo Barr', 'Barrow'],
    ['Иван Мороз', 'от мороза, морозом'],
    ['Ali Sport', 'Sportler, sports'],
    ['محمد علي', 'على الجسر، وعلى الطريق'],
    ['Anna Weber', 'آنها برای همه'],
  ])('of %s is no other word: %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });

  it('is hidden written small where the name itself stands so: nothing tells it from a common word, and too much is better', () => {
    const lang = strictly(person(ONE, 'Karl Lang'));
    expect(hide('lang hat geweint', lang)).toBe(`${ONE} hat geweint`);
    expect(hide('mira langs haus', strictly(person(ONE, 'Mira Lang')))).toBe(`${ONE} haus`);
    expect(hide('langs haus', strictly(person(ONE, 'lang')))).toBe(`${ONE} haus`);
  });
});

describe('a protected given name written small', () => {
  it.each([
    ['Sara Holm', 'he came, sara said', `he came, ${ONE} said`],
    ['Mark Holm', 'mark said it', `${ONE} said it`],
    ['Dilek Kaya', 'dilek dedi ki', `${ONE} dedi ki`],
    ['Олена Мельник', 'так сказала олена', `так сказала ${ONE}`],
    ['Sara Holm', 'it was late, said sara, and cold', `it was late, said ${ONE}, and cold`],
    ['Sara Holm', 'it was late and sara said so', `it was late and ${ONE} said so`],
    ['Sara Holm', 'sara holm left, and sara wept', `${ONE} left, and ${ONE} wept`],
    ['Sara Holm', 'sara wept, and sara holm left', `${ONE} wept, and ${ONE} left`],
    ['Віра Мельник', 'віра мельник каже, так сказала віра', `${ONE} каже, так сказала ${ONE}`],
  ])(
    'is hidden beside a verb of saying, and where nothing has capitals and the name stands (%s): %s',
    (name, text, hidden) => {
      expect(hide(text, strictly(person(ONE, name)))).toBe(hidden);
    },
  );

  it.each([
    ['Mark Holm', 'Mark Holm paid five mark.', `${ONE} paid five mark.`],
    ['Віра Мельник', 'віра в диво', 'віра в диво'],
    ['Sara Holm', 'then sara left', 'then sara left'],
  ])('is a word like others elsewhere (%s): %s', (name, text, hidden) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(hidden);
  });
});

describe('a common word that is a protected given name as well', () => {
  it.each([
    ['Rose Holm', 'The president rose to speak.'],
    ['Mark Holm', 'Here teachers mark exams and soldiers mark the doors.'],
    ['Rob Holm', 'Then soldiers rob houses.'],
    ['Sue Holm', 'Their lawyers sue the city.'],
    ['Drew Holm', 'His brother drew a gun.'],
    ['Grace Holm', 'My father said grace.'],
    ['Guy Holm', 'The guy said nothing.'],
    ['Faith Holm', 'For them faith says it all, and faith said so.'],
    ['Mark Holm', 'He said mark-up was high.'],
    ['Мира Хольм', 'Это президент мира.'],
    ['Вера Хольм', 'Так вера говорит; вера говорит.'],
    ['Pierre Holm', 'Et le soldat pierre les murs.'],
    ['Dolores Holm', 'Con la madre dolores de parto.'],
  ])('is left alone where nothing but a role or another word stands beside it (%s): %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });
});

describe('a protected name that carries grammar', () => {
  const dan = strictly(person(ONE, 'Dan Weil'));

  it('is hidden beside a verb of saying, and inside a sentence of a text that has the whole name', () => {
    expect(hide('“Gone,” said Dan.', dan)).toBe(`“Gone,” said ${ONE}.`);
    expect(hide('Dan Weil came. Then Dan left.', dan)).toBe(`${ONE} came. Then ${ONE} left.`);
    expect(hide('Then Dan left. Dan Weil came.', dan)).toBe(`Then ${ONE} left. ${ONE} came.`);
  });

  it.each([
    ['May Holm', 'In May 2022 the town fell.'],
    ['May Holm', 'They fled late in May.'],
    ['May Holm', 'The ministry said May 5 was calm.'],
    ['May Holm', 'It was 9 May then.'],
    ['May Holm', 'It has been quiet since May.'],
    ['Will Holm', 'She read his Will and Testament.'],
    ['Will Holm', 'So ran the Last Will and Testament.'],
  ])('is no month and no last will (%s): %s', (name, text) => {
    const whole = `${name} came. ${text}`;
    expect(hide(whole, strictly(person(ONE, name)))).toBe(`${ONE} came. ${text}`);
  });

  it('is hidden where it may be the month as well', () => {
    const may = strictly(person(ONE, 'May Holm'));
    expect(hide('“Gone,” said May. Then May left.', may)).toBe(`“Gone,” said ${ONE}. Then May left.`);
    expect(hide('May Holm came. He saw May there.', may)).toBe(`${ONE} came. He saw ${ONE} there.`);
  });

  it('is any word where a sentence begins, written small, in capitals, or of who is hidden plainly', () => {
    for (const text of ['Dan zei hij niets.', 'groter dan hij', 'said DAN', 'Hij zag Dan daar'])
      expect(hide(text, dan)).toBe(text);
    expect(hide('“Gone,” said Dan.', plainly(person(ONE, 'Dan Weil')))).toBe('“Gone,” said Dan.');
    expect(hide('He Weil came. He said so.', strictly(person(ONE, 'He Weil')))).toBe(
      `${ONE} came. He said so.`,
    );
  });
});

describe('a protected name in the other alphabet', () => {
  it.each([
    ['Klara Weiß', 'Клара Вайс, у Клары Вайс, с Кларой Вайс; Клары; Вайсу, Вайсом, Вайсова, вайсовский', 8],
    ['Clara Weiss', 'о Кларе Вейс, Клару', 2],
    ['Dieter Vogel', 'Дитера Фогеля; Фогелю; Дитеру', 3],
    ['Ewa Kowalska', 'Эвы Ковальской; Ковальскую; Евой', 3],
    ['Pavel Torp', 'Павла Торпа, Павлом', 2],
    ['Sergej Kowal', 'Сергею Ковалю, Сергеем', 2],
    ['Petro Ivanenko', 'Петра Іваненка, Іваненкові', 2],
    ['Клара Вайс', 'Klara Weiß, Clara Weiss; Weiss’; Klaras; Weißens; @klaraweiss', 6],
    ['Анна Ковальская', 'Anna Kowalska; Kowalską', 2],
  ])('%s is hidden with and without an ending: %s', (name, text, count) => {
    const hidden = hide(text, strictly(person(ONE, name))).replaceAll('[cut]', ONE);
    expect(hidden.split(ONE)).toHaveLength(count + 1);
    expect(hidden.replaceAll(ONE, '')).not.toMatch(/[А-ЯA-Z]/u);
  });

  it.each([
    ['Мира Хольм', 'Міра Гольм; Міри Гольм; Гольма', 3],
    ['Микола Шевченко', 'Миколи Шевченка; Шевченку', 2],
    ['Павел Торп', 'Павла Торпа; Павлом', 2],
    ['Лев Толстой', 'Льва Толстого; Толстому', 2],
    ['Анна Ковальская', 'Kowalski; Kowalskis', 2],
    ['سمير حداد', 'Самира Хаддада; Samirs Tür', 2],
    ['Самир Хаддад', 'لسمير', 1],
  ])(
    '%s is hidden in a neighbour’s spelling, and in what its language makes of it: %s',
    (name, text, count) => {
      expect(hide(text, strictly(person(ONE, name))).split(ONE)).toHaveLength(count + 1);
    },
  );

  it('is hidden beside a word that is part of a name that is shown', () => {
    const other = shown(person(TWO, 'Клара Орлова'));
    expect(hide('Клара Орлова и Клара Вайс', strictly(person(ONE, 'Klara Weiß')), other)).toBe(
      `Клара Орлова и ${ONE}`,
    );
  });

  it.each([
    ['Carlo Rossi', 'Россия, из России'],
    ['Nick Ross', 'Никого там нет. Роза цвела.'],
    ['Jeanne Moreau', 'Море было тихо. Моря не видно.'],
    ['Вера Лист', 'Eine Fähre legte ab, vierte Woche'],
    ['Лев Котов', 'Love and Cats'],
  ])('of %s is no other word: %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });
});

describe('a protected name in any script', () => {
  it.each([
    ['Klara Weiß', 'კლარა ვაისი, კლარა ვაისმა, ვაისის, კლარას, ვაისთან'],
    ['Klara Weiß', 'Κλάρα Βάις, της Κλάρας, Βάις'],
    ['Klara Weiß', 'קלרה וייס, לקלרה, וייס'],
    ['Noa Levi', 'נועה לוי, ללוי'],
    ['Samir Haddad', 'סמיר חדאד, Σαμίρ, სამირმა'],
    ['Nikos Papadopoulos', 'Νίκος Παπαδόπουλος, του Νίκου Παπαδόπουλου'],
    ['Giorgi Beridze', 'გიორგი ბერიძე, ბერიძემ, ბერიძის'],
    ['Κλάρα Βάις', 'Klara Weiss, Клары Вайс'],
    ['კლარა ვაისი', 'Klara Weiss, Клары Вайс'],
    ['קלרה וייס', 'Klara Weiss'],
    ['Klara Weiß', 'كلارا فايس، فايس'],
    ["Sean O'Connor", "О’Коннор, О'Коннора, Оконнором, O Connor, OConnor"],
    ['Ronald McDonald', 'McDonald, Mcdonald, MacDonald, Mc Donald, Макдональда, Мак-Доналду'],
    ['Maria de la Cruz', 'Марии де ла Крус, Делакрус, Delacruz'],
    ['Sergey Ivanov', 'Serhii, Sergei, Serhiy, Sergej, Сергія'],
    ['Yulia Stern', 'Julia, Juliya, Iulia, Yuliia, Юлії'],
    ['Mohammed Haddad', 'Muhammad, Mohamed, Mohamad'],
    ['Jörg Müller', 'Joerg Mueller, Jorg Muller; joerg.mueller@example.org'],
    ['Nguyễn Văn An', 'Nguyen Van An'],
    ['Lê Văn An', 'Le Van An'],
  ])('%s is hidden in %s', (name, text) => {
    const hidden = hide(text, strictly(person(ONE, name)))
      .replaceAll(ONE, '')
      .replaceAll('[cut]', '');
    expect(hidden).not.toMatch(/(?:της|του|де ла)?[\p{L}]{4}/u);
  });

  it('is hidden before it stands in full as well, where alone it would tell too little', () => {
    const klara = strictly(person(ONE, 'Klara Roth'));
    expect(hide('روت؟ نعم. كلارا روت هنا', klara)).toBe(`${ONE}؟ نعم. ${ONE} هنا`);
    expect(hide('روت؟ نعم.', klara)).toBe('روت؟ نعم.');
  });

  it('is hidden where another, whom nobody classed, is called the same in a script', () => {
    const other = person(TWO, 'Μπάρμπαρα Χολμ');
    const barbara = strictly(person(ONE, 'Barbara Holm'));
    expect(hide('Μπάρμπαρα Χολμ', barbara, shown(other))).toBe(ONE);
    expect(hide('Μπάρμπαρα Χολμ', barbara, shown({ ...other, risk: 'public' }))).toBe('Μπάρμπαρα Χολμ');
  });

  it.each([
    ['Paul Holm', 'Поле было пустым, на поле никого.'],
    ['Алла Вит', 'The White House, with a hat'],
    ['Maria de la Cruz', 'Сразу ушли.'],
    ['Tom Wood', 'Тому пора. Вода ушла.'],
    ['Emma Day', 'Ему пора.'],
    ['Jack Bell', 'Яке диво. Яку казку.'],
    ['Giorgi Beridze', 'დავით მაისურაძე'],
    ['Noa Levi', 'הבית על הגבעה'],
  ])('of %s is no other word: %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });

  it('is hidden behind a preposition in a form that begins no sentence', () => {
    expect(hide('Говорили о Поле.', strictly(person(ONE, 'Paul Holm')))).toBe(`Говорили о ${ONE}.`);
  });
});

describe('a protected name beside common words and other names', () => {
  it.each([
    ['Anna Weiß', 'Johannes kam. Da kam Johannes.'],
    ['Ali Hassan', 'Wie sie aussehen.'],
    ['ნინო ბერიძე', 'Los niños esperan. Türkiye’nin başkenti.'],
    ['ანა ბერიძე', 'ana fikir'],
    ['მარი ბაქარი', 'de mar en mar'],
    ['Юна Коваль', 'avec l’une et d’une autre'],
    ['Нина Коваль', "Türkiye'nin başkenti"],
    ['Peter Beck', 'Petra Koch und Pietro Gil kamen.'],
    ['Andrey Koval', 'Andreas Meier und Andrés Gil kamen.'],
    ['Sergey Koval', 'Sergio Gil dijo que no.'],
    ['Alexei Koval', 'Alexa Meier kam.'],
    ['Daniil Koval', 'Daniela Meier kam.'],
    ['Mikhail Koval', 'Michaela Meier kam.'],
    ['Anton Koval', 'Anthony Hill came.'],
    ['Anna Weiß', 'Anja Meier, Hana Gil und Hanan Said kamen.'],
    ['Yuri Koval', 'Die Jury tagte. The Jury met.'],
    ['Hanna Brandt', 'Anne Meier kam.'],
    ['Uwe Lang', 'https://example.org/ulang'],
    ['Lê Văn An', 'An der Brücke stand er, und Le Mans lag fern.'],
    ['Frau Le', 'Le pont. Frau Meier kam.'],
  ])('leaves alone what %s is not: %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });

  it.each([
    ['Anna Weiß', 'Why Anna Was Late\n\nSo it Was dark.', `Why ${ONE} Late\n\nSo it Was dark.`],
    ['Clara Weiss', 'Клара Вес пришла. Вес был велик.', `${ONE} пришла. Вес был велик.`],
    [
      'Клара Вайс',
      'Clara Wise came. Wise men know, and so did Wise.',
      `${ONE} came. Wise men know, and so did ${ONE}.`,
    ],
  ])('tells %s’s words from others at the beginning of a sentence: %s', (name, text, hidden) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(hidden);
  });
});

describe('initials of a protected name', () => {
  const klara = strictly(person(ONE, 'Klara Weiß'));

  it.each([
    ['Klara Weiß rief an. So K. W. left.', `${ONE} rief an. So ${ONE}. left.`],
    ['So K. W. left. Klara Weiß rief an.', `So ${ONE}. left. ${ONE} rief an.`],
    ['Klara Weiß rief an; die Zeugin K.W. ging', `${ONE} rief an; die Zeugin ${ONE}. ging`],
    ['Клара Вайс? К. В. ушла', `${ONE}? ${ONE}. ушла`],
    ['sagte K. Weiß', `sagte ${ONE}`],
    ['Klara W. sagte', `${ONE}. sagte`],
    ['Weiß, K. (2020)', `${ONE}. (2020)`],
    ['К. Вайс', ONE],
  ])('are hidden in %s', (text, expected) => {
    expect(hide(text, klara)).toBe(expected);
  });

  it('may be three', () => {
    const text = 'Klara Maria Weiß rief an. So K. M. W. left.';
    expect(hide(text, strictly(person(ONE, 'Klara Maria Weiß')))).toBe(`${ONE} rief an. So ${ONE}. left.`);
  });

  it.each([
    'K. W. Müller kam',
    'W. K. ging',
    'Klasse K. und W.',
    'J. W. ging',
    'Иванов К. В. сообщил',
    'Петренко, К. В., директор',
    'die K. W. L. tagte',
    'die N. K. W. tagte',
  ])('are not %s', (text) => {
    expect(hide(`Klara Weiß. ${text}`, klara)).toBe(`${ONE}. ${text}`);
  });

  it.each([
    ['K.W. sagte, das Wasser kam.', `${ONE}. sagte, das Wasser kam.`],
    ['So K. W. left.', `So ${ONE}. left.`],
    ['Так сказала К. В.', `Так сказала ${ONE}.`],
  ])('are hidden in a text that has nothing else of the name: %s', (text, expected) => {
    expect(hide(text, klara)).toBe(expected);
  });

  it.each([
    ['Nina Carlsen', 'a house in N.C. burned', 'hers in N.C. burned'],
    ['Sam Carter', 'S.C. votes', 'so said S.C. then'],
    ['Karl Georg', 'die K. G. baut', 'und K. G. ging'],
  ])(
    'are %s’s only in a text with the name where they mean more often something else',
    (name, alone, beside) => {
      const one = strictly(person(ONE, name));
      expect(hide(alone, one)).toBe(alone);
      expect(hide(`${name}; ${beside}`, one)).not.toMatch(/\p{Lu}\. ?\p{Lu}\./u);
    },
  );

  it('are found without full stops in a text that names them in full, before and behind the name', () => {
    expect(hide('KW rief an. Klara Weiß kam; so KW.', klara)).toBe(`${ONE} rief an. ${ONE} kam; so ${ONE}.`);
    expect(hide('Клара Вайс. Так сказала КВ', klara)).toBe(`${ONE}. Так сказала ${ONE}`);
  });

  it.each(['5 KW Strom', 'in KW 12', 'das KW-Werk', 'DIE KW IST ZU', 'WK kam', 'KWL kam', 'kw kam'])(
    'without full stops are not %s',
    (text) => {
      expect(hide(`Klara Weiß; ${text}`, klara)).toBe(`${ONE}; ${text}`);
      expect(hide('So ging KW fort', klara)).toBe('So ging KW fort');
    },
  );

  it.each([
    ['die Zeugin KW kam', `die Zeugin ${ONE} kam`],
    ['Das Wasser kam, sagte KW.', `Das Wasser kam, sagte ${ONE}.`],
    ['KW sagte, das Wasser kam.', `${ONE} sagte, das Wasser kam.`],
  ])('are found without full stops beside a title or a verb of saying: %s', (text, expected) => {
    expect(hide(text, klara)).toBe(expected);
  });

  it.each([
    ['Bruno Pohl', 'BP'],
    ['Hanna Pohl', 'HP'],
    ['Greta Moll', 'GM'],
    ['Rita Thal', 'RT'],
  ])(
    'of %s without full stops are a firm that speaks, but for a text with the name and behind a title',
    (name, firm) => {
      const one = strictly(person(ONE, name));
      expect(hide(`“No losses,” ${firm} said on Monday.`, one)).toBe(`“No losses,” ${firm} said on Monday.`);
      expect(hide(`Now the witness ${firm} said so.`, one)).toBe(`Now the witness ${ONE} said so.`);
      expect(hide(`${name} came. Then ${firm} said so.`, one)).toBe(`${ONE} came. Then ${ONE} said so.`);
    },
  );

  it.each([
    ['Anna Gruber', 'die AG zahlt'],
    ['Uwe Sommer', 'die US kamen'],
    ['Vera Wolf', 'ein VW stand da'],
    ['Clara Degen Uhl', 'die CDU tagte'],
    ['Рената Фёдорова', 'в РФ'],
  ])('without full stops are no abbreviation: %s, %s', (name, text) => {
    expect(hide(`${name}; ${text}`, strictly(person(ONE, name)))).toBe(`${ONE}; ${text}`);
  });

  it.each([
    ['Sara Alonso', 'la casa de la S.A. ardió'],
    ['Ayşe Sönmez', 'dün A.Ş. açıkladı'],
    ['Jana Klein', '200 av. J.-C. la ville'],
    ['Karim Abbas', 'the C.I.A. said nothing'],
    ['Uwe Adler', 'to the U.S.A. on Monday'],
    ['Ute Sommer', 'in the U.S. today'],
    ['Maria Dorn', 'an M.D. came'],
  ])('are no abbreviation: %s, %s', (name, text) => {
    expect(hide(`${name}; ${text}`, strictly(person(ONE, name)))).toBe(`${ONE}; ${text}`);
  });

  it.each([
    ['Karl Zimmer', 'aus dem KZ befreit, im K. Z. in Polen'],
    ['Stefan Schulz', 'SS-Leute kamen, SS Männer auch; Die S. S. kam'],
    ['Anna Kern', 'eine AK lag da'],
    ['Pavel K. Konrad', 'von PKK Leuten'],
    ['Ivana Costa Coll', 'before ICC judges'],
    ['Klara Weiß', 'die KW tagte'],
    ['Cora Paz', 'la CP ardió'],
  ])('are no force, weapon, camp or party: %s, %s', (name, text) => {
    const one = strictly(person(ONE, name));
    expect(hide(`${name}; ${text}`, one)).toBe(`${ONE}; ${text}`);
    expect(hide(text, one)).toBe(text);
  });

  it('are hers without an article only in a text with the name, where they stand for something else, too', () => {
    const orth = strictly(person(ONE, 'Klara Orth'));
    expect(hide('Der Boxer ging K. O.', orth)).toBe('Der Boxer ging K. O.');
    expect(hide('Klara Orth kam. Auch K. O. ging', orth)).toBe(`${ONE} kam. Auch ${ONE}. ging`);
  });

  it('are hers behind an article where they stand for nothing else', () => {
    expect(hide('Die K. W. hat gesagt', klara)).toBe(`Die ${ONE}. hat gesagt`);
  });

  it('are nobody’s of two who have them and are named', () => {
    const kim = strictly(person(TWO, 'Kim Wolf'));
    const text = 'Klara Weiß und Kim Wolf. So K. W. left.';
    expect(hide(text, klara, kim)).toBe(`${ONE} und ${TWO}. So Person-?. left.`);
  });

  it('are hidden with their full stop where they are listed', () => {
    expect(hide('Klara Weiß. So K. W. left.', strictly(person(ONE, 'Klara Weiß', 'K. W.')))).toBe(
      `${ONE}. So ${ONE} left.`,
    );
  });
});

describe('a name that is an acronym, too', () => {
  const nato = strictly(person(ONE, 'ნატო ბერიძე'));

  it.each(['NATO said', 'НАТО заявило', 'die Nato sagte', 'the NATO summit', 'Nato said'])(
    'is not the acronym: %s',
    (text) => {
      expect(hide(text, nato)).toBe(text);
    },
  );

  it('is hidden in its own letters, beside the surname, and in a text that has both', () => {
    expect(hide('თქვა ნატომ', nato)).toBe(`თქვა ${ONE}`);
    expect(hide('Nato wept. So Nato Beridze spoke; NATO did not.', nato)).toBe(
      `${ONE} wept. So ${ONE} spoke; NATO did not.`,
    );
    expect(hide('Nato wept.', strictly(person(ONE, 'Nato Beridze')))).toBe(`${ONE} wept.`);
  });

  it.each([
    ['Ira Kovalenko', 'Die Ira hat gesagt', `Die ${ONE} hat gesagt`],
    ['Ira Kovalenko', 'la Ira dijo', `la ${ONE} dijo`],
    ['Ira Kovalenko', 'il Ira', `il ${ONE}`],
    ['Ira Kovalenko', 'IRA SAGT NEIN', `${ONE} SAGT NEIN`],
    ['Ira Kovalenko', 'IRA: Nein.', `${ONE}: Nein.`],
    ['Isis Moreau', 'la Isis dijo', `la ${ONE} dijo`],
    ['Eta Lund', 'die Eta kam', `die ${ONE} kam`],
    [
      'Ира Коваленко',
      'Ira Kovalenko kam. Die Ira weinte. IRA SAGT NEIN',
      `${ONE} kam. Die ${ONE} weinte. ${ONE} SAGT NEIN`,
    ],
  ])('is hidden as it is listed, behind an article and in capitals, too: %s, %s', (name, text, expected) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(expected);
  });
});

describe('a short name in Arabic or Hebrew script that is listed in other letters', () => {
  it.each([
    ['Ali Hassan', 'قال علي إن الماء ارتفع', `قال ${ONE} إن الماء ارتفع`],
    ['Ali Hassan', 'غادر السيد حسن المدينة', `غادر السيد ${ONE} المدينة`],
    ['Noa Levi', 'סיפרה נועה כי', `סיפרה ${ONE} כי`],
    ['דן כהן', 'So said Dan', `So said ${ONE}`],
    ['Ruth Peretz', 'אמרה רות כי', `אמרה ${ONE} כי`],
    ['Tali Cohen', 'כהן הוסיף כי', `${ONE} הוסיף כי`],
    ['Noa Levi', 'מר לוי הגיע', `מר ${ONE} הגיע`],
    ['Eli Cohen', 'אלי אמר כי', `${ONE} אמר כי`],
    ['Eli Cohen', 'אתמול אמר אלי כי', `אתמול אמר ${ONE} כי`],
    ['נועה לוי', '“Gone,” said Noa.', `“Gone,” said ${ONE}.`],
    ['علي حسن', 'Ali sagte nichts', `${ONE} sagte nichts`],
  ])('is hidden beside a verb of saying or a title: %s in %s', (name, text, expected) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(expected);
  });

  it.each([
    ['Ali Hassan', 'الوضع حسن'],
    ['Eli Cohen', 'הוא ניגש אלי ואמר'],
    ['Ali Hassan', 'הסתכל עלי ואמר'],
    ['Ami Cohen', 'דיבר עמי ואמר'],
    ['Adi Cohen', 'عادي قال'],
    ['Ali Hassan', 'وقف على الجسر'],
    ['Noa Levi', 'הוא אמר לי'],
    ['Mona Said', 'قال من حضر'],
    ['علي حسن', 'said Sean'],
    ['علي حسن', 'said Li'],
    ['علي حسن', 'Jason said'],
    ['منى سعيد', 'sagte Mann'],
    ['נועה לוי', 'Louis said'],
    ['נועה לוי', 'said No'],
    ['דן כהן', 'said Donna'],
    ['דן כהן', 'Then said it'],
    ['נועה לוי', 'Now said twice'],
    ['דן כהן', 'Ken said'],
    ['عمر صالح', 'said Sally'],
    ['Ian Scott', 'شاهد عيان'],
    ['Ali Hassan', 'كل شيء حسن، قالت المرأة'],
  ])('is not a common word that sounds like it: %s, %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });
});

describe('a name with letters that few keyboards have', () => {
  it.each([
    'Guthmundsdottir',
    'Gudmundsdottir',
    'Guthmundsdóttir',
    'https://example.org/guthrun-guthmundsdottir',
  ])('is hidden as %s', (word) => {
    expect(hide(`So ${word} came`, strictly(person(ONE, 'Guðrún Guðmundsdóttir')))).toMatch(
      /^So (?:Person-0A1B2C|\[cut\]) came$/u,
    );
  });
});

describe('what is called after a protected person', () => {
  const klara = strictly(person(ONE, 'Klara Weiß'));

  it.each([
    'interview_weiss.txt',
    'interview-klara-weiss.html',
    'interviewklaraweiss.html',
    '@claraweiss',
    'https://example.org/claraweiss',
    'InterviewWeiss2.docx',
    'kweiss@example.org',
    '@kweiss',
    'k.weiss@example.org',
    '#KlaraWeiß',
    'https://example.org/interview-klara-weiss.html',
  ])('shows no part of the name: %s', (text) => {
    expect(hide(text, klara)).not.toMatch(/[kc]la?r?a?.?wei|weiß|weiss/iu);
  });
});

describe('a private name', () => {
  it('is hidden in what is made of the surname, and not in what is made of the given name', () => {
    expect(hide('die holmsche Art, Holms Haus, Miras Haus', plainly(MIRA))).toBe(
      `die ${ONE} Art, ${ONE} Haus, Miras Haus`,
    );
  });

  it.each([
    ['Mira Holm spoke. Holm wept. Mira left.', `${ONE} spoke. ${ONE} wept. Mira left.`],
    ['a holm oak', 'a holm oak'],
    ['قالت ميرا هولم', `قالت ${ONE}`],
  ])('is hidden in %s', (text, expected) => {
    expect(hide(text, plainly(MIRA))).toBe(expected);
  });

  it('gives a surname that two bear to who was named last, and to nobody where that tells nothing', () => {
    const both = [plainly(person(ONE, 'Mira Holm')), plainly(person(TWO, 'Anna Holm'))];
    expect(hide('Anna Holm came. Holm spoke.', ...both)).toBe(`${TWO} came. ${TWO} spoke.`);
    expect(hide('Holm spoke.', ...both)).toBe('Person-? spoke.');
  });
});

describe('a surname that several bear', () => {
  const klara = person(ONE, 'Klara Weiß');
  const mayor = person(TWO, 'Bürgermeister Weiß');
  const TEXT = 'Klara Weiß came. The mayor Weiß spoke. Nurse Weiß left. Weiß wept.';

  it('is whose title stands before it, and nobody’s with another', () => {
    expect(hide(TEXT, strictly(klara), plainly(mayor))).toBe(
      `${ONE} came. The mayor ${TWO} spoke. Nurse Person-? left. ${ONE} wept.`,
    );
  });

  it('is hidden behind a title, too, where the one who bears it is shown and nobody said so', () => {
    expect(hide(TEXT, strictly(klara), shown(mayor))).toBe(
      `${ONE} came. The mayor Person-? spoke. Nurse Person-? left. ${ONE} wept.`,
    );
    expect(hide('Bürgermeister Weiß', strictly(klara), shown(mayor))).toBe('Bürgermeister Person-?');
    expect(hide('Bürgermeister Weiß', strictly(klara), shown({ ...mayor, risk: 'public' }))).toBe(
      'Bürgermeister Weiß',
    );
    expect(hide('Мэр Вайс', strictly(klara), shown(person(TWO, 'Мэр Вайс')))).toBe('Мэр Person-?');
    expect(hide('brother Jan', strictly(person(ONE, 'Jan Weiß')), shown(person(TWO, 'Bruder Jan')))).toBe(
      'brother Person-?',
    );
  });

  it('is nobody’s where one who is shown was named last', () => {
    const anna = shown(person(TWO, 'Anna Weiß'));
    expect(hide('Klara Weiß left. Anna Weiß came. Weiß spoke.', strictly(klara), anna)).toBe(
      `${ONE} left. Anna Weiß came. Person-? spoke.`,
    );
  });

  it('is hidden of who is only named as whose brother somebody is', () => {
    const brother = shown(person(TWO, 'Klara Weiß (brother)'));
    expect(hide('Klara Weiß (brother)', strictly(klara), brother)).toBe(`${ONE} (brother)`);
    expect(hide('Klara Weiß (Bruder)', strictly(person(ONE, 'Klara Weiß (Bruder)')))).toBe(`${ONE} (Bruder)`);
  });

  it.each([
    ['Klara Weiß (alias Mira Holm)', 'Mira Holm'],
    ['Klara Weiß (née Kranz)', 'Kranz'],
    ['Klara Weiß (geborene Kranz)', 'Kranz'],
    ['Klara Weiß (born Leyla Haddad)', 'Leyla'],
    ['Klara Weiß (leyla)', 'Leyla'],
    ['Hala Nasser', 'Hala'],
    ['Zia Khan', 'Zia'],
    ['Oma Haddad', 'Oma'],
  ])('is hidden by every name it holds: %s, %s', (name, part) => {
    expect(hide(`“Gone,” said ${part}.`, strictly(person(ONE, name)))).toBe(`“Gone,” said ${ONE}.`);
  });

  it('is not what the bracket says of its bearer', () => {
    const klara = strictly(person(ONE, 'Klara Weiß (her brother)'));
    expect(hide('Her brother left, and Klara.', klara)).toBe(`Her brother left, and ${ONE}.`);
  });
});

describe('hiding', () => {
  const LETTERS = fc.string({
    unit: fc.constantFrom(...Array.from('abdeghiklmnorstuvz')),
    minLength: 4,
    maxLength: 9,
  });
  const NAME = fc
    .tuple(LETTERS, LETTERS)
    .map((words) => words.map((w) => w[0]?.toUpperCase() + w.slice(1)).join(' '));
  const spelt = (name: string) =>
    fc.constantFrom(
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      name.replace('a', 'ä').replace('e', 'é'),
      name.normalize('NFD'),
      `${name}s`,
      name.replace(' ', '\n'),
      name.replace(' ', '-'),
    );

  it('leaves no listed name in any case, accent or form, and changes nothing the second time', () => {
    const told = NAME.chain((name) => fc.tuple(fc.constant(name), spelt(name), fc.lorem()));
    fc.assert(
      fc.property(told, ([name, written, words]) => {
        const surname = name.split(' ')[1]?.toLowerCase() ?? '';
        // "Egestas" is nobody called Eges.
        fc.pre(!words.toLowerCase().includes(surname));
        const hider = nameHider([strictly(person(ONE, name))]);
        const once = hider.text(`${words} ${written}. ${words}`);
        const folded = once.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        expect(folded).not.toContain(surname);
        expect(once).toContain(ONE);
        expect(hider.text(once)).toBe(once);
      }),
    );
  });

  it.each([
    ['Mary Jones', 'Пришёл Джон, и Джона ждали.'],
    ['Ken Rose', 'Пришёл Росс.'],
    ['Otto Roth', 'Пришёл Росс.'],
    ['Jim Holm', 'Имя его забыли.'],
    ['Лев Хольм', 'Leave the boat. Leaves fall.'],
  ])('leaves others alone who are called otherwise than %s: %s', (name, text) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(text);
  });

  it.each([
    ['Mary Jones', 'Мэри Джонс ушла, Джонса нет.', `${ONE} ушла, ${ONE} нет.`],
    ['Jim Holm', 'Джим ушёл, Джима нет.', `${ONE} ушёл, ${ONE} нет.`],
    ['Ken Rose', 'Роуза нет.', `${ONE} нет.`],
  ])('is found in Cyrillic letters: %s in %s', (name, text, hidden) => {
    expect(hide(text, strictly(person(ONE, name)))).toBe(hidden);
  });

  it('reads one long word whose letters are small and large in turns in no more time than as many words', () => {
    const spent = processorTime();
    const long = 'wordWord'.repeat(10_000);
    expect(hide(long, strictly(MIRA))).toBe(long);
    // Alone it takes some tens of milliseconds; quadratic work would take most of a minute.
    expect(spent()).toBeLessThan(5000);
  });

  it('leaves texts alone in which nobody is named', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.string({ unit: 'grapheme' }), (words, odd) => {
        const hider = nameHider([
          strictly(person(ONE, 'Zazkia Qwistrup')),
          plainly(person(TWO, 'Yoxkel Vwuz')),
        ]);
        expect(hider.text(words)).toBe(words);
        expect(hider.text(odd)).toBe(odd);
      }),
    );
  });

  it.each([
    '.',
    '-',
    '@',
    'a.',
    'a',
    '/',
    'http://',
    "a'",
    ',',
    'p_',
    '@a',
    'Mira ',
    'Holm, ',
    '%4',
    '[',
    'M. H. ',
  ])('is done with a long text of %j', (piece) => {
    const one = strictly({
      ...person(ONE, 'Mira Holm', 'M. H.'),
      handles: ['@mira'],
      urls: ['example.org/m'],
    });
    expect(hide(`http://x.org/ @x ${piece.repeat(100_000)} Mira Holm`, one)).toMatch(/Person-0A1B2C$/);
  });

  it('hides a name that a range cuts in two, and keeps offsets those of the text', () => {
    const hider = nameHider([strictly(MIRA)]);
    const text = 'So Mira Holm spoke.';
    expect(hider.range(text, 0, 5)).toBe(`So ${ONE}`);
    expect(hider.range(text, 5, 15)).toBe(`${ONE} sp`);
    expect(hider.range(text, 13, 19)).toBe('spoke.');
  });

  it('reaches every text of a value, and leaves ids and our own words alone', () => {
    const hider = nameHider([strictly(MIRA)], (id) => (id === 'p_00000000000000000001' ? 'p_1' : undefined));
    expect(
      hider.value({
        kind: 'quote',
        id: 'q_0123456789abcdef0123',
        new: [{ deep: ['Mira Holm', null, 3] }],
        'Mira Holm': 1,
        speaker: 'p_00000000000000000001',
      }),
    ).toEqual({
      kind: 'quote',
      id: 'q_0123456789abcdef0123',
      new: [{ deep: [ONE, null, 3] }],
      [ONE]: 1,
      speaker: 'p_1',
    });
  });
});

describe('a translation of what names somebody', () => {
  const jost = person(ONE, 'Jost Schwarz');
  const hider = nameHider([strictly(jost)]);
  const warning = (detail: string) => [{ check: 'name' as const, detail }];
  const translated = (text: string, warnings: ReturnType<typeof warning> = []) => ({ text, warnings });

  it('is left out where it lost the name: it may say what the name means', () => {
    expect(hider.value(translated('Mr Black spoke.', warning('Schwarz is missing')))).toEqual({
      text: '[cut]',
      warnings: warning(`${ONE} is missing`),
    });
    expect(hider.value(translated('Mr Schwarz spoke.'))).toEqual(translated(`Mr ${ONE} spoke.`));
    const invented = { check: 'invented' as const, detail: 'Umraschwarz is no word that the model knows' };
    const lost = [...warning('Schwarz is missing'), invented];
    expect(hider.value({ text: 'Umraschwarz spoke.', warnings: lost })).toEqual({
      text: '[cut]',
      warnings: [...warning(`${ONE} is missing`), { ...invented, detail: '[cut]' }],
    });
    const handle = [{ check: 'handle' as const, detail: '@jostschwarz is missing' }];
    expect(hider.value({ text: 'By Jostblack', warnings: handle })).toMatchObject({ text: '[cut]' });
    const other = translated('Ms. Stone came.', warning('Ebel is missing'));
    expect(hider.value(other)).toEqual(other);
  });

  it('tells of a term with the name nothing of what it is to be called: that may be what the name means', () => {
    const term = (detail: string) => [{ check: 'term' as const, detail }];
    const shown = (detail: string) =>
      hider.value({ text: 'A man spoke.', warnings: term(detail) }).warnings[0];
    expect(shown('Schwarz is not called Black')?.detail).toBe(
      'a term with a hidden name is called otherwise',
    );
    expect(shown('Damm is not called dam')?.detail).toBe('Damm is not called dam');
  });

  it('is left out beside a source whose pseudonym it has not', () => {
    const said = (text: string, translation: string) => ({ text, translation: { text: translation } });
    expect(hider.value(said('Das Wasser war Schwarz.', 'The water was black.'))).toEqual(
      said(`Das Wasser war ${ONE}.`, '[cut]'),
    );
    expect(hider.value(said('Das Boot war weg.', 'The boat was gone.'))).toEqual(
      said('Das Boot war weg.', 'The boat was gone.'),
    );
  });

  it.each([
    ['Klara Weiß sprach.', 'Klara White spoke.', false],
    ['Klara Weiß sprach.', 'Klara Weiss spoke.', true],
    ['Dann sprach Klara Weiß.', 'Then White Klara spoke.', false],
    ['Klara Weiß sprach, Weiß ging.', 'Klara Weiss spoke, White left.', false],
    ['Klara Weiß sprach am Montag.', 'Klara Weiss Monday spoke.', true],
    ['Am Montag sprach Klara Weiß.', 'On Monday Mayor Klara Weiss spoke.', true],
    ['Aber Klara Weiß sprach.', 'But Klara Weiss spoke.', true],
    ['Das Boot Orsund von Klara Weiß.', 'Klara Weiss Orsund boat.', true],
  ])('is left out where the rest of a name stands translated: %s %s', (text, translation, isShown) => {
    const klara = nameHider([strictly(person(ONE, 'Klara Weiß'))]);
    const hidden = klara.value({ text, translation: { text: translation } });
    expect(hidden.translation.text === '[cut]').toBe(!isShown);
  });

  it.each([
    ['Her house burned; they gave Klara Weiß money.', 'Klara Weiß Geld gaben sie; ihr Haus brannte.', true],
    ['Klara Weiß’s house burned.', 'Das Feuer nahm Klara Weiß Haus.', true],
    ['Klara Weiß’s house burned.', 'Das Haus brannte.', false],
  ])('is not left out beside a noun, all of which have capitals in German: %s %s', (text, said, isShown) => {
    const klara = nameHider([strictly(person(ONE, 'Klara Weiß'))]);
    const { translation } = klara.value({ text, translation: { text: said, language: 'de' } });
    const { from } = klara.value({ source: text, from: { text: said }, language: 'de' });
    expect([translation.text === '[cut]', from.text === '[cut]']).toEqual([!isShown, !isShown]);
  });

  it("is left out as what a person's text came from", () => {
    const edit = (source: string, text: string, from: string) => ({
      source,
      text,
      from: { text: from, origin: 'machine' },
    });
    expect(
      hider.value(edit('Das Wasser war Schwarz.', 'The water was dark.', 'The water was black.')),
    ).toEqual(edit(`Das Wasser war ${ONE}.`, 'The water was dark.', '[cut]'));
  });

  it('stands whole where nobody is hidden', () => {
    const idle = nameHider([shown(jost)]);
    const lost = translated('Mr Black spoke.', warning('Schwarz is missing'));
    expect(idle.value(lost)).toEqual(lost);
  });
});

/** Whose names reports withhold; all sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const SAYS: readonly (readonly [string, string])[] = [
  ['en', '“We fled at night,” said a woman who asked not to be named.'],
  ['en', '“We fled at night,” said a woman from Orsund, speaking on condition of anonymity.'],
  ['en', 'Speaking on condition of anonymity, a nurse said the ward had no water.'],
  ['en', '“We fled at night,” said Mira (name changed).'],
  ['en', '“We fled at night,” said Mira, not her real name.'],
  ['en', '“We fled at night,” said Mira, whose name has been changed to protect her.'],
  ['en', '“We fled at night,” said a man whose name is being withheld for his safety.'],
  ['en', 'A doctor, who declined to give his name, said that the ward had no water.'],
  ['en', '“We fled at night,” Mira Holm said. She asked not to be named.'],
  ['en', 'The baker asked that his name not be published. “We fled at night,” he said.'],
  ['en', '“We fled at night,” said Mira Holm, who asked to be identified only by her first name.'],
  ['en', '“We fled at night,” said a teacher, who spoke anonymously for fear of arrest.'],
  ['de', '„Wir flohen in der Nacht“, sagte eine Frau, die anonym bleiben will.'],
  ['de', '„Wir flohen in der Nacht“, sagte Mira (Name geändert).'],
  ['de', '„Wir flohen in der Nacht“, sagte Anna H. (Name der Redaktion bekannt).'],
  ['de', 'Eine Ärztin, die nicht namentlich genannt werden möchte, sagte, die Station habe kein Wasser.'],
  ['de', '„Wir flohen in der Nacht“, sagt Mira, die eigentlich anders heißt.'],
  ['de', '„Wir flohen in der Nacht“, sagte ein Mann, der seinen Namen nicht nennen wollte.'],
  ['de', '„Wir flohen in der Nacht“, sagte ein Lehrer unter der Bedingung der Anonymität.'],
  ['fr', '« Nous avons fui la nuit », a dit une femme sous couvert d’anonymat.'],
  ['fr', '« Nous avons fui la nuit », a déclaré un médecin qui a requis l’anonymat.'],
  ['fr', '« Nous avons fui la nuit », raconte Mira (le prénom a été modifié).'],
  ['fr', '« Nous avons fui la nuit », raconte une habitante qui ne souhaite pas être nommée.'],
  ['es', '«Huimos de noche», dijo una mujer que pidió el anonimato.'],
  ['es', '«Huimos de noche», dijo un médico bajo condición de anonimato.'],
  ['es', '«Huimos de noche», cuenta Mira (nombre ficticio).'],
  ['es', '«Huimos de noche», dijo una vecina que no quiso dar su nombre.'],
  ['it', '«Siamo fuggiti di notte», ha detto una donna che ha chiesto l’anonimato.'],
  ['it', '«Siamo fuggiti di notte», ha detto un medico a condizione di restare anonimo.'],
  ['it', '«Siamo fuggiti di notte», racconta Mira (nome di fantasia).'],
  ['ru', '«Мы бежали ночью», — сказала женщина, которая попросила не называть её имени.'],
  ['ru', '«Мы бежали ночью», — рассказал врач на условиях анонимности.'],
  ['ru', '«Мы бежали ночью», — рассказывает Мира (имя изменено).'],
  ['ru', '«Мы бежали ночью», — сказал житель, пожелавший остаться неизвестным.'],
  ['ru', '«Мы бежали ночью», — рассказал очевидец, не пожелавший называть своего имени.'],
  ['ru', '«Мы бежали ночью», — сказал мужчина, отказавшийся назвать своё имя.'],
  ['uk', '«Ми тікали вночі», — сказала жінка, яка попросила не називати її імені.'],
  ['uk', '«Ми тікали вночі», — розповів очевидець, який не захотів називати свого імені.'],
  ['it', '«Siamo fuggiti di notte», ha detto un uomo che non ha voluto dire il suo nome.'],
  ['uk', '«Ми тікали вночі», — розповів лікар на умовах анонімності.'],
  ['uk', '«Ми тікали вночі», — розповідає Міра (ім’я змінено).'],
  ['tr', 'Adının açıklanmasını istemeyen bir kadın, “Gece kaçtık” dedi.'],
  ['tr', 'İsmini vermek istemeyen bir doktor, serviste su olmadığını söyledi.'],
  ['tr', 'Mira (adı değiştirildi), “Gece kaçtık” dedi.'],
  ['ar', 'قالت امرأة طلبت عدم الكشف عن اسمها: «هربنا ليلا».'],
  ['ar', 'قال طبيب رفض ذكر اسمه إن القسم بلا ماء.'],
  ['ar', 'قالت ميرا (اسم مستعار): «هربنا ليلا».'],
  ['ar', 'قال مسؤول شريطة عدم الكشف عن هويته إن القسم بلا ماء.'],
  ['fa', 'زنی که نخواست نامش فاش شود گفت: «شبانه گریختیم».'],
  ['fa', 'یک پزشک به شرط ناشناس ماندن گفت: «شبانه گریختیم».'],
  ['fa', 'میرا (نام مستعار) گفت: «شبانه گریختیم».'],
  ['en', '“We fled at night,” said a boy who cannot be identified for legal reasons.'],
  ['en', 'The girl cannot be named by order of the court. “We fled at night,” she said.'],
  ['de', '„Wir flohen in der Nacht“, sagte eine Frau, die nicht erkannt werden will.'],
  ['fr', '« Nous avons fui la nuit », a dit un garçon qui ne peut être identifié.'],
  ['fr', '« Nous avons fui la nuit », a dit un garçon dont l’identité ne peut être révélée.'],
  ['es', '«Huimos de noche», dijo un joven que no puede ser identificado.'],
  ['it', '«Siamo fuggiti di notte», ha detto un ragazzo che non può essere identificato.'],
  ['ru', '«Мы бежали ночью», — сказал подросток, имя которого не разглашается.'],
  ['ru', '«Мы бежали ночью», — сказал подросток, которого нельзя назвать по закону.'],
  ['uk', '«Ми тікали вночі», — сказав підліток, ім’я якого не розголошується.'],
  ['pl', '„Uciekliśmy nocą”, powiedział chłopiec, którego nazwiska nie można ujawnić.'],
  ['ar', 'قال فتى لا يمكن الكشف عن هويته: «هربنا ليلا».'],
  ['fa', 'پسری که نمی‌توان نامش را فاش کرد گفت: «شبانه گریختیم».'],
];

const NOT: readonly (readonly [string, string])[] = [
  ['en', '“We fled at night,” said a woman who asked not to be filmed.'],
  ['en', 'An anonymous letter said that the bridge was rotten.'],
  ['en', 'The company, which asked to be named partner, said the bridge was safe.'],
  ['en', 'The victims, who were not identified, were buried on Monday, said Odo Marrick.'],
  ['en', 'Odo Marrick said the street’s name had been changed in May.'],
  ['en', 'Odo Marrick told a woman who asked not to be named that the bridge was safe.'],
  ['en', 'Odo Marrick said that a woman who asked not to be named had called him.'],
  ['en', '“I asked not to be named,” said Odo Marrick.'],
  ['en', 'The mayor, Odo Marrick, said he would not name the dead.'],
  ['de', '„Wir flohen in der Nacht“, sagte eine Frau, die nicht gefilmt werden wollte.'],
  ['de', 'Die Namen der Opfer wurden nicht genannt, sagte Odo Marrick.'],
  ['de', '„Wir flohen in der Nacht“, sagte Jan Torp. Ein anonymer Brief lag im Rathaus.'],
  ['de', 'Odo Marrick sagte, der Name der Straße sei geändert worden.'],
  ['fr', '« Nous avons fui la nuit », a dit une femme qui a refusé d’être filmée.'],
  ['fr', 'Une lettre anonyme affirme que le pont est pourri.'],
  ['fr', 'Les victimes n’ont pas pu être identifiées, a dit Odo Marrick.'],
  ['es', '«Huimos de noche», dijo una mujer que pidió no ser filmada.'],
  ['es', 'Las víctimas no fueron identificadas, dijo Odo Marrick.'],
  ['it', '«Siamo fuggiti di notte», ha detto una donna che ha chiesto di non essere filmata.'],
  ['ru', '«Мы бежали ночью», — сказала женщина, которая попросила не снимать её.'],
  ['it', '«La strada era aperta», ha detto Odo Marrick, che non ha voluto dire il nome dell’ufficiale.'],
  ['ru', '«Дорога была открыта», — сказал Одо Маррик, отказавшийся назвать имя офицера.'],
  ['en', '“The road was open,” said Odo Marrick, who declined to name the officer.'],
  ['de', '„Die Straße war offen“, sagte Odo Marrick. Die Partei hat ihren Namen geändert.'],
  ['ru', 'Имена погибших не называются, сообщил Одо Маррик.'],
  ['uk', '«Ми тікали вночі», — сказала жінка, яка попросила не знімати її.'],
  ['tr', 'Filme alınmak istemeyen bir kadın, “Gece kaçtık” dedi.'],
  ['ar', 'قالت امرأة طلبت عدم تصويرها: «هربنا ليلا».'],
  ['ar', 'قال عمر ناصر إن الشرطة رفضت ذكر اسم القاتل.'],
  ['fa', 'زنی که نخواست فیلم بگیرند گفت: «شبانه گریختیم».'],
  ['en', 'A nurse asked not to be named, Ada Torp said.'],
  ['en', 'Jan Holm asked not to be named, Ada Torp said.'],
  ['de', 'Eine Pflegerin wolle anonym bleiben, sagte Ada Torp.'],
  ['fr', 'Une infirmière a demandé à ne pas être nommée, a dit Ada Torp.'],
  ['es', 'Una enfermera pidió no ser identificada, dijo Ada Torp.'],
  ['it', 'Un’infermiera ha chiesto di non essere nominata, ha detto Ada Torp.'],
  ['ru', 'Медсестра попросила не называть её имени, сказала Ада Торп.'],
  ['uk', 'Медсестра попросила не називати її імені, сказала Ада Торп.'],
  ['nl', 'Een verpleegster wilde niet met naam genoemd worden, zei Ada Torp.'],
  ['en', '“It was dark,” said Mira Holm, whose name cannot be forgotten.'],
  ['fr', '« Il faisait noir », a dit Mira Holm, qui ne peut être nommée ministre.'],
  ['es', '«Era de noche», dijo Mira Holm, que no puede ser nombrada ministra.'],
  ['it', '«Era buio», ha detto Mira Holm, che non può essere nominata ministro.'],
  ['ru', '«Было темно», — сказала Мира Хольм, которую нельзя назвать трусихой.'],
  ['uk', '«Було темно», — сказала Міра Хольм, яку не можна назвати боягузкою.'],
  ['en', 'The victims cannot be identified without new safety rules, Ada Torp said.'],
  ['fa', 'مریم رضایی که نمی‌توان نامش را فراموش کرد گفت: «شبانه گریختیم».'],
];

const withheld = (text: string, language: string) => quotesIn(text, language).map((quote) => quote.withheld);

describe('a name that a report withholds', () => {
  it.each(SAYS)('is said so of its speaker (%s: %s)', (language, text) => {
    expect(withheld(text, language)).toContain(true);
    expect(withheld(text, language)).not.toContain(false);
  });

  it.each(NOT)('is told from what else is said (%s: %s)', (language, text) => {
    expect(quotesIn(text, language).length).toBeGreaterThan(0);
    expect(withheld(text, language)).not.toContain(true);
  });
});

describe('whose name it is', () => {
  const saidBy = (text: string, language = 'en') =>
    quotesIn(text, language).map(({ name, withheld: isWithheld }) => [name, isWithheld]);

  it('is that of the speaker beside it, of two in one sentence', () => {
    const text =
      '“We fled,” said a woman who asked not to be named, and “nobody warned them,” said Odo Marrick.';
    expect(saidBy(text)).toEqual([
      ['woman', true],
      ['Odo Marrick', false],
    ]);
  });

  it.each([
    'Jan Holm and Ada Torp asked not to be named. “I ran,” Holm said. “We fled,” said Torp.',
    'Jan Holm, Odo Pell and Ada Torp asked not to be named. “I ran,” Holm said. “We fled,” said Pell.',
  ])('is that of all who are told of together: %s', (text) => {
    expect(saidBy(text).map(([, isWithheld]) => isWithheld)).toEqual([true, true]);
  });

  it('is that of all of whom a speaker tells together', () => {
    const named = 'Jan Holm and Ada Torp asked not to be named, Mira Pell said. “I ran,” Torp said.';
    expect(saidBy(named)).toEqual([
      ['Mira Pell', false],
      ['Ada Torp', true],
    ]);
    const nameless = 'A nurse and a guard asked not to be named, Mira Pell said. “I ran,” said the guard.';
    expect(saidBy(nameless)).toEqual([
      ['Mira Pell', false],
      ['guard', true],
    ]);
  });

  it('is that of whom a speaker tells of, wherever they are quoted', () => {
    const text = 'A nurse asked not to be named, Ada Torp said. “We fled,” said the nurse.';
    expect(saidBy(text)).toEqual([
      ['Ada Torp', false],
      ['nurse', true],
    ]);
  });

  it.each([
    ['en', 'Mira Holm, whose sister asked not to be named, lives here. “We fled,” her sister said.'],
    ['de', 'Mira Holm, deren Schwester anonym bleiben will, lebt hier. „Wir flohen“, sagte ihre Schwester.'],
  ])('is that of whoever somebody named is related to (%s)', (language, text) => {
    expect(saidBy(text, language).map(([, isWithheld]) => isWithheld)).toEqual([true]);
  });

  it.each([
    ['en', 'Dana Pell said soldiers burned her house and asked not to be named.'],
    ['en', 'Dana Pell told the paper that her brother was shot, and begged not to be identified.'],
    ['en', 'A soldier hit her, and she asked not to be named, said Dana Pell.'],
    ['de', 'Dana Pell sagte, ein Soldat habe sie geschlagen, und sie wolle anonym bleiben.'],
    ['ru', 'Анна Крук сказала, что солдаты сожгли дом, и попросила не называть её имени.'],
    ['uk', 'Анна Крук сказала, що солдати спалили дім, і попросила не називати її імені.'],
    ['pl', 'Anna Kruk powiedziała, że żołnierze spalili dom, i poprosiła o nieujawnianie nazwiska.'],
  ])('is the speaker’s where she may go on behind whom she tells of (%s: %s)', (language, text) => {
    expect(saidBy(text, language).map(([, isWithheld]) => isWithheld)).toEqual([true]);
  });

  it.each([
    ['en', 'A nurse asked not to be named, she told the Ledger.'],
    ['de', 'Sie wolle anonym bleiben, sagte Ada Torp.'],
  ])('is the speaker’s own where her words may be of herself (%s)', (language, text) => {
    expect(saidBy(text, language).map(([, isWithheld]) => isWithheld)).toEqual([true]);
  });

  it.each([
    ['en', '“We fled,” said Mira Holm. She asked not to be named, Odo Marrick said.'],
    ['de', '„Wir flohen“, sagte Mira Holm. Sie wolle anonym bleiben, sagte Odo Marrick.'],
    ['fr', '« Nous avons fui », a dit Mira Holm. Elle a demandé à rester anonyme, a dit Odo Marrick.'],
    ['es', '«Huimos», dijo Mira Holm. Ella pidió no ser nombrada, dijo Odo Marrick.'],
    ['it', '«Siamo fuggiti», ha detto Mira Holm. Lei ha chiesto di restare anonima, ha detto Odo Marrick.'],
    ['nl', '“We vluchtten”, zei Mira Holm. Zij wil anoniem blijven, zei Odo Marrick.'],
    ['pl', '„Uciekliśmy”, powiedziała Mira Holm. Ona chce pozostać anonimowa, powiedział Odo Marrick.'],
    ['ru', '«Мы бежали», — сказала Мира Хольм. Она попросила не называть её имени, сказал Одо Маррик.'],
    ['uk', '«Ми тікали», — сказала Міра Хольм. Вона попросила не називати її імені, сказав Одо Маррік.'],
  ])('is that of whom a pronoun in another’s words means (%s)', (language, text) => {
    expect(saidBy(text, language).map(([, isWithheld]) => isWithheld)).toEqual([true, false]);
  });

  it('is that of whoever wants to be called so in German', () => {
    const text = 'Eine Frau, die Mira genannt werden will, lebt hier. „Wir flohen“, sagte Mira.';
    expect(saidBy(text, 'de')).toEqual([['Mira', true]]);
  });

  it.each([
    ['en', '“We fled,” said Mira. The woman, who asked not to be named, lives here.'],
    ['en', '“We fled,” said Mira, a friend of the family who asked not to be named.'],
    ['de', '„Wir flohen“, sagte Mira. Die Frau, die nicht genannt werden will, lebt hier.'],
    ['fr', '« Nous avons fui », a dit Mira. La femme, qui a demandé à rester anonyme, vit ici.'],
  ])('is that of whom half a name is given and who may be meant (%s: %s)', (language, text) => {
    expect(saidBy(text, language)).toEqual([['Mira', true]]);
  });

  it('is that of both where the pronoun may mean the teller as well', () => {
    const text = '“We fled,” said Mira Holm. She asked not to be named, Ada Torp said.';
    expect(saidBy(text).map(([, isWithheld]) => isWithheld)).toEqual([true, true]);
  });

  it('is that of both where whoever is named before a pronoun in the wish may be meant', () => {
    const text =
      'Ada Torp said guards beat Jan Holm and asked that he not be named. “I fell,” said Jan Holm.';
    expect(saidBy(text)).toEqual([
      ['Ada Torp', true],
      ['Jan Holm', true],
    ]);
  });

  it.each([
    ['en', '“He was home,” said Ada Torp, a lawyer for a boy who cannot be identified.'],
    ['en', 'Ada Torp, a friend of a woman who asked not to be named, said the road was shut.'],
    ['de', '„Sie war zu Hause“, sagte Ada Torp, Anwältin einer Frau, die nicht identifiziert werden darf.'],
    ['fr', '« Il était là », a dit Ada Torp, avocate d’un garçon qui ne peut être identifié.'],
    ['es', '«Estaba en casa», dijo Ada Torp, abogada de un joven que no puede ser identificado.'],
    ['it', '«Era a casa», ha detto Ada Torp, avvocata di un ragazzo che non può essere identificato.'],
    ['en', 'The company cannot be named for legal reasons, Ada Torp said.'],
    ['de', '„Sie kamen nachts“, sagte Ada Torp. Die Täter, die nicht identifiziert werden dürfen, flohen.'],
  ])('is not that of whoever is named beside somebody else’s (%s: %s)', (language, text) => {
    expect(saidBy(text, language)).toEqual([['Ada Torp', false]]);
  });

  it('holds for whatever else they say in the report', () => {
    const text =
      '“We fled,” said Mira (name changed).\n\nOdo Marrick said the road was open.\n\n“I saw fire,” said Mira.';
    expect(saidBy(text)).toEqual([
      ['Mira', true],
      ['Odo Marrick', false],
      ['Mira', true],
    ]);
  });

  it('is that of who has the star of a note', () => {
    const text = '“We fled,” said Mira*. “The road was open,” said Odo Marrick.\n\n* Name changed';
    expect(saidBy(text)).toEqual([
      ['Mira', true],
      ['Odo Marrick', false],
    ]);
  });

  it('is that of all people where a note says so of all names', () => {
    const text = '„Wir flohen“, sagte Mira. „Ich sah Feuer“, sagte Jan.\n\nAlle Namen wurden geändert.';
    expect(saidBy(text, 'de')).toEqual([
      ['Mira', true],
      ['Jan', true],
    ]);
  });

  it.each([
    [
      'de',
      '„Wir flohen“, sagte Mira Holm.\n\nKommentare bitte unter Ihrem Namen, nicht unter einem Pseudonym.',
    ],
    ['fr', '« Nous avons fui », a déclaré Mira Holm.\n\nVotre pseudonyme sera visible.'],
    ['en', '“We fled,” said Mira Holm.\n\nComment under a pseudonym if you like.'],
  ])('is nobody’s where readers are told how to comment (%s)', (language, text) => {
    expect(saidBy(text, language)).toEqual([['Mira Holm', false]]);
  });

  it('is that of whom a note names', () => {
    const text =
      '“We fled,” said Mira. “The road was open,” said Odo Marrick.\n\nMira’s name has been changed.';
    expect(saidBy(text)).toEqual([
      ['Mira', true],
      ['Odo Marrick', false],
    ]);
  });

  it('covers what stands right behind in nobody’s name', () => {
    const text = '“We fled,” said a woman who asked not to be named.\n\n“They burned the school.”';
    expect(saidBy(text).every(([, isWithheld]) => isWithheld)).toBe(true);
  });

  it('takes nothing from a speaker of another sentence', () => {
    const text =
      '“The road was open,” said Odo Marrick.\n\n“We fled,” said a nurse who asked not to be named.\n\n“It was dark,” said Jan Torp.';
    expect(saidBy(text)).toEqual([
      ['Odo Marrick', false],
      ['nurse', true],
      ['Jan Torp', false],
    ]);
  });
});

/** Whose name is said to be changed, or given otherwise; all sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const THEIRS: readonly (readonly [string, string])[] = [
  ['en', '“We fled,” said Mira.\n\nMira’s name has been changed.'],
  ['en', '“We fled,” said Mira.\n\nThe name has been changed.'],
  ['en', '“We fled,” said Mira.\n\nNames have been changed.'],
  ['en', '“We fled,” said Mira.\n\nHer name has been changed to protect her.'],
  ['en', '“We fled,” said Mira. Her name has been changed to protect her.'],
  ['en', '“We fled,” said Mira. “I ran,” said Jan.\n\nThe names of all witnesses have been changed.'],
  ['en', '“We fled,” said Mira.\n\nWe have changed her name.'],
  ['en', '“We fled,” said Mira.\n\nThe woman’s name has been changed.'],
  ['en', '“We fled,” said Mira.\n\nThe names of those quoted have been changed.'],
  ['de', '„Wir flohen“, sagte Mira.\n\nIhr Name wurde zu ihrem Schutz geändert.'],
  ['de', '„Wir flohen“, sagte Mira.\n\nNamen von der Redaktion geändert.'],
  ['de', '„Wir flohen“, sagte Mira.\n\nWir haben ihren Namen geändert.'],
  ['de', '„Wir flohen“, sagte Mira.\n\nDie Namen der Zeuginnen wurden geändert.'],
  ['fr', '« Nous avons fui », a déclaré Mira.\n\nSon prénom a été modifié.'],
  ['fr', '« Nous avons fui », a déclaré Mira.\n\nLes prénoms des témoins ont été modifiés.'],
  ['es', '«Huimos de noche», dijo Mira.\n\nSu nombre ha sido cambiado por seguridad.'],
  ['it', '«Siamo fuggiti», ha detto Mira.\n\nIl nome della donna è stato cambiato.'],
  ['ru', '«Мы бежали ночью», — сказала Мира.\n\nИмя изменено по её просьбе.'],
  ['ru', '«Мы бежали ночью», — сказала Мира.\n\nИмена героев изменены.'],
  ['ru', '«Мы бежали ночью», — сказала Мира.\n\nМы изменили её имя.'],
  ['uk', '«Ми тікали вночі», — сказала Міра.\n\nІм’я героїні змінено.'],
  ['tr', 'Mira, “Gece kaçtık” dedi.\n\nİsimler güvenlik nedeniyle değiştirilmiştir.'],
  ['tr', 'Mira, “Gece kaçtık” dedi.\n\nKadının adı değiştirildi.'],
  ['ar', 'قالت ميرا: «هربنا ليلا».\n\nتم تغيير الاسم حفاظا على سلامتها.'],
  ['ar', 'قالت ميرا: «هربنا ليلا».\n\nغيرنا اسمها.'],
  ['fa', 'میرا گفت: «شبانه گریختیم».\n\nنام او تغییر کرده است.'],
  ['fa', 'میرا گفت: «شبانه گریختیم».\n\nنام زن تغییر کرده است.'],
  ['en', '“We fled,” two nurses said. Their names are being withheld for their safety.'],
  ['en', '“We fled,” said Anna. We use only her first name.'],
  ['en', '“We fled,” said Anna. The Ledger is using only her first name for her safety.'],
  ['en', '“We fled,” said the woman, whom we are calling Anna.'],
  ['en', '“We fled,” said the woman, identified here as Anna.'],
  ['en', '“We fled,” said Anna, as we shall call her.'],
  ['en', 'Anna, as we shall call her, fled at night. “We ran,” she said.'],
  ['en', 'A woman whom we shall call Anna fled at night. “We ran,” Anna said.'],
  ['en', 'We will call her Anna. “We ran,” Anna said.'],
  ['en', 'A woman we are calling Anna fled at night. “We ran,” Anna said.'],
  ['en', '“We ran,” said a teenager we’ll call Anna.'],
  ['de', 'Nennen wir sie Anna. „Wir flohen“, sagt Anna.'],
  ['de', 'Die Frau, die wir hier Anna nennen, floh. „Wir rannten“, sagt Anna.'],
  ['de', 'Die Frau, die hier Anna heißen soll, floh. „Wir rannten“, sagt Anna.'],
  ['de', 'Anna, wie wir sie nennen, floh. „Wir rannten“, sagt Anna.'],
  ['de', '„Wir flohen“, sagt Anna. Wir nennen nur ihren Vornamen.'],
  ['fr', '« Nous avons fui », dit Anna, comme nous l’appellerons.'],
  ['fr', 'Une femme que nous appellerons Anna a fui. « Nous avons couru », dit Anna.'],
  ['fr', 'Appelons-la Anna. « Nous avons couru », dit Anna.'],
  ['es', 'Una mujer a la que llamaremos Anna huyó. «Corrimos», dice Anna.'],
  ['es', 'La llamaremos Anna. «Corrimos», dice Anna.'],
  ['it', 'Una donna che chiameremo Anna è fuggita. «Siamo scappati», dice Anna.'],
  ['it', 'La chiameremo Anna. «Siamo scappati», dice Anna.'],
  ['ru', 'Женщина, которую мы назовём Анной, бежала. «Мы бежали», — говорит Анна.'],
  ['ru', 'Назовём её Анна. «Мы бежали», — говорит Анна.'],
  ['uk', 'Жінка, яку ми назвемо Анною, тікала. «Ми бігли», — каже Анна.'],
  ['uk', 'Назвемо її Анна. «Ми бігли», — каже Анна.'],
  ['tr', 'Ona Anna diyelim. Anna, “Gece kaçtık” dedi.'],
  ['tr', 'Burada Anna diye anacağımız kadın kaçtı. Anna, “Gece kaçtık” dedi.'],
  ['ar', 'سنسميها ميرا. قالت ميرا: «هربنا ليلا».'],
  ['ar', 'قالت امرأة سنطلق عليها اسم ميرا: «هربنا ليلا».'],
  ['fa', 'او را میرا می‌نامیم. میرا گفت: «شبانه گریختیم».'],
  ['de', 'Mina (Name geändert), Näherin in Orsund, floh in der Nacht. „Wir rannten“, sagt die Näherin.'],
  ['de', 'Die Weberin Mina (Name geändert) floh in der Nacht. „Wir rannten“, sagt die Weberin.'],
  ['en', 'Mina (not her real name), a seamstress from Orsund, fled at night. “We ran,” the seamstress said.'],
  ['en', 'The weaver Mina (not her real name) fled at night. “We ran,” the weaver said.'],
  [
    'fr',
    'Mina (prénom modifié), couturière à Orsund, a fui la nuit. « Nous avons couru », dit la couturière.',
  ],
  ['es', 'Mina (nombre ficticio), costurera de Orsund, huyó de noche. «Corrimos», dice la costurera.'],
  ['it', 'Mina (nome di fantasia), sarta di Orsund, è fuggita. «Siamo scappati», dice la sarta.'],
  ['ru', 'Мина (имя изменено), швея из Орсунда, бежала. «Мы бежали», — говорит швея.'],
  ['de', 'Die Weberin Mina (Name geändert) floh in der Nacht. „Wir rannten“, sagt Mina.'],
];

const ANOTHERS: readonly (readonly [string, string])[] = [
  [
    'en',
    '“We fled,” said Mira Holm. “The road was open,” said Odo Marrick.\n\nThe street’s name was changed in 1994.',
  ],
  ['en', '“We fled,” said Mira Holm.\n\nThe name of the street has been changed twice.'],
  ['en', '“We fled,” said Mira Holm.\n\nStreet names have been changed since.'],
  ['en', '“We fled,” said Mira Holm.\n\nThe party has changed its name.'],
  ['en', '“We fled,” said Mira Holm.\n\nThe band changed their name.'],
  ['en', '“We fled,” said Mira Holm.\n\nThe names of the streets have been changed.'],
  ['en', '“We fled,” said Mira Holm. Comment under a pseudonym if you like.'],
  ['en', '“We fled,” said Mira Holm.\n\nThe ship’s name had been changed to Aurora.'],
  ['en', '“We fled,” said Mira Holm. The ship’s name had been changed to Aurora.'],
  ['de', '„Wir flohen“, sagte Mira Holm.\n\nDie Partei hat ihren Namen geändert.'],
  ['de', '„Wir flohen“, sagte Mira Holm.\n\nDer Name der Straße wurde geändert.'],
  [
    'de',
    '„Wir flohen“, sagte Mira Holm.\n\nDie Straße heißt inzwischen anders; ihr Name wurde im Mai geändert.',
  ],
  ['de', '„Wir flohen“, sagte Mira Holm.\n\nDie Namen der Straßen wurden später geändert.'],
  ['de', '„Wir flohen“, sagte Mira Holm.\n\nIhr Name wurde 2012 geändert.'],
  ['de', '„Wir flohen“, sagte Mira Holm.\n\nDie Firma hat den Namen geändert.'],
  ['fr', '« Nous avons fui », a déclaré Mira Holm.\n\nSon nom a été modifié en 2012.'],
  ['fr', '« Nous avons fui », a déclaré Mira Holm.\n\nLe nom de la rue a été modifié.'],
  ['fr', '« Nous avons fui », a déclaré Mira Holm.\n\nVotre pseudonyme sera visible par tous.'],
  ['fr', '« Nous avons fui », a déclaré Mira Holm.\n\nVotre nom ou votre pseudonyme modifié sera visible.'],
  ['es', '«Huimos de noche», dijo Mira Holm.\n\nEl nombre de la calle fue cambiado.'],
  ['es', '«Huimos de noche», dijo Mira Holm.\n\nSu nombre fue modificado en 2012.'],
  ['it', '«Siamo fuggiti», ha detto Mira Holm.\n\nIl nome della via è stato cambiato.'],
  ['ru', '«Мы бежали ночью», — сказала Мира Хольм.\n\nИмя улицы было изменено.'],
  ['ru', '«Мы бежали ночью», — сказала Мира Хольм.\n\nПартия изменила своё имя.'],
  ['ru', '«Мы бежали ночью», — сказала Мира Хольм.\n\nИмя корабля изменено в 1994 году.'],
  ['uk', '«Ми тікали вночі», — сказала Міра Гольм.\n\nІм’я вулиці змінено.'],
  ['tr', 'Mira Holm, “Gece kaçtık” dedi.\n\nSokağın adı değiştirildi.'],
  ['tr', 'Mira Holm, “Gece kaçtık” dedi.\n\nPartinin adı 1994’te değiştirildi.'],
  ['ar', 'قالت ميرا هولم: «هربنا ليلا».\n\nتم تغيير اسم الشارع.'],
  ['ar', 'قالت ميرا هولم: «هربنا ليلا».\n\nتم تغيير اسم المدينة عام 1994.'],
  ['fa', 'میرا هولم گفت: «شبانه گریختیم».\n\nنام خیابان تغییر کرده است.'],
  ['en', '“Three men died,” said Odo Marrick. Their names were being withheld until families were told.'],
  ['en', '“Three men died,” said Odo Marrick. Their identities have been withheld pending notification.'],
  ['de', '„Drei Männer starben“, sagte Odo Marrick. Ihre Namen wurden nicht genannt.'],
  ['en', 'Speaking to a nurse who asked not to be named, Holm said the ward had no water.'],
  [
    'de',
    'Im Gespräch mit einer Pflegerin, die nicht genannt werden will, sagte Holm, die Station habe kein Wasser.',
  ],
  ['fr', 'Devant une infirmière qui a requis l’anonymat, Holm a déclaré que le service n’avait pas d’eau.'],
  ['es', 'Ante una enfermera que pidió el anonimato, Holm dijo que la sala no tenía agua.'],
];

const withheld = (text: string, language: string) => quotesIn(text, language).map((quote) => quote.withheld);

describe('a name that is changed or given otherwise', () => {
  it.each(THEIRS)('is that of whom the report quotes (%s: %s)', (language, text) => {
    expect(withheld(text, language)).toContain(true);
    expect(withheld(text, language)).not.toContain(false);
  });

  it.each(ANOTHERS)(
    'is not theirs where it is another’s, or was changed long ago (%s: %s)',
    (language, text) => {
      expect(quotesIn(text, language).length).toBeGreaterThan(0);
      expect(withheld(text, language)).not.toContain(true);
    },
  );
});

describe('whose it is', () => {
  const saidBy = (text: string, language = 'en') =>
    quotesIn(text, language).map(({ name, withheld: isWithheld }) => [name, isWithheld]);

  it('is hers whom a note tells by "her", and no man’s', () => {
    const text =
      '“We fled,” said Anna Torp. “The road was open,” said Peter Holm.\n\nHer name has been changed.';
    expect(saidBy(text)).toEqual([
      ['Anna Torp', true],
      ['Peter Holm', false],
    ]);
  });

  it('is that of somebody without a name who is quoted elsewhere, and not of who speaks beside her', () => {
    const text =
      'Speaking to a nurse who asked not to be named, Odo Marrick said the ward had no water. “It was dark,” the nurse said.';
    expect(saidBy(text)).toEqual([
      ['Odo Marrick', false],
      ['nurse', true],
    ]);
  });

  it('is that of several where it says "their names", and not of one who told of them', () => {
    const text = (who: string) =>
      `“Three men died,” ${who} said. Their names were being withheld until families were told.`;
    expect(saidBy(text('Odo Marrick'))).toEqual([['Odo Marrick', false]]);
    expect(saidBy(text('two nurses'))).toEqual([['nurses', true]]);
  });

  it.each([
    ['en', 'The weaver Mina (not her real name) fled.', '“We ran,” the weaver said.'],
    ['de', 'Mina (Name geändert), Näherin in Orsund, floh.', '„Wir rannten“, sagt die Näherin.'],
    ['fr', 'Mina (prénom modifié), couturière à Orsund, a fui.', '« Nous avons couru », dit la couturière.'],
    ['es', 'Mina (nombre ficticio), costurera de Orsund, huyó.', '«Corrimos», dice la costurera.'],
    ['it', 'Mina (nome di fantasia), sarta di Orsund, è fuggita.', '«Siamo scappati», dice la sarta.'],
  ])('is known by a calling that no list holds (%s)', (language, told, said) => {
    expect(saidBy(`${told} ${said}`, language)).toEqual([['Mina', true]]);
  });

  it.each([
    ['en', '“We fled,” said Anna. “I slept,” said Odo Marrick. Anna is a pseudonym.'],
    ['de', '„Wir flohen“, sagte Anna. „Ich schlief“, sagte Odo Marrick. Anna ist ein Pseudonym.'],
    ['fr', '« Nous avons fui », dit Anna. « Je dormais », dit Odo Marrick. Anna est un prénom d’emprunt.'],
    ['es', '«Huimos», dijo Anna. «Yo dormía», dijo Odo Marrick. Anna es un nombre ficticio.'],
    ['it', '«Siamo fuggiti», dice Anna. «Dormivo», dice Odo Marrick. Anna è un nome di fantasia.'],
    ['nl', '‘We vluchtten’, zei Anna. ‘Ik sliep’, zei Odo Marrick. Anna is een gefingeerde naam.'],
    ['ar', 'قالت ميرا: «هربنا». وقال أحمد سالم: «كنت نائما». ميرا اسم مستعار.'],
    ['fa', 'میرا گفت: «گریختیم». احمد کریمی گفت: «خواب بودم». میرا نام مستعار است.'],
  ])('is that of whom a sentence says it, and not of who spoke last (%s)', (language, text) => {
    expect(saidBy(text, language).map(([, isWithheld]) => isWithheld)).toEqual([true, false]);
  });

  it.each(['are not their real names.', '(names changed) live in Orsund.', 'are pseudonyms.'])(
    'is that of all whose names are joined before it (%s)',
    (told) => {
      const text = `“We fled,” said Mira. “We ran,” said Anna. “I slept,” said Odo Marrick. Mira and Anna ${told}`;
      expect(saidBy(text).map(([, isWithheld]) => isWithheld)).toEqual([true, true, false]);
    },
  );

  it('is that of the last alone where it says so of one', () => {
    const text =
      '“We fled,” said Odo Marrick. “We ran,” said Anna. Odo Marrick and Anna (name changed) live in Orsund.';
    expect(saidBy(text).map(([, isWithheld]) => isWithheld)).toEqual([false, true]);
  });

  it('is nobody’s by a calling that two people have', () => {
    const text =
      'Mina (not her real name), a seamstress from Orsund, fled. Anna Torp, a seamstress from Varn, stayed. “We ran,” the seamstress said.';
    expect(saidBy(text)).toEqual([['seamstress', false]]);
  });
});

describe('a name that somebody chose, or that the report chose', () => {
  it.each([
    ['en', 'A woman we are calling Mira said the bridge fell.', 'Mira'],
    ['en', '“We ran,” said a woman who asked to be called Mira. “It was night,” Mira said.', 'Mira'],
    ['de', 'Sie will Mira genannt werden. „Wir liefen“, sagt sie.', 'Mira'],
    ['fr', 'Elle souhaite être appelée Mira. « Nous avons couru », dit-elle.', 'Mira'],
    ['es', 'Pide que la llamen Mira. «Corrimos de noche», dice ella.', 'Mira'],
    ['ru', 'Она просит называть её Мирой. «Мы бежали ночью», — говорит она.', 'Мирой'],
    ['tr', 'Nadya takma bir isim. Nadya, “Gece kaçtık” dedi.', 'Nadya'],
    ['en', 'Mira is a pseudonym. “We ran,” Mira said.', 'Mira'],
  ])('withholds hers (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language).at(-1)).toMatchObject({ name, withheld: true });
  });

  it('is what a pronoun behind it means', () => {
    const text = 'Mayor Uwe Drost left. A man we are calling Piet saw a lorry. “It drove away,” he said.';
    expect(quotesIn(text)).toMatchObject([{ name: 'Piet', withheld: true }]);
  });

  it('is whom the report goes on to call by the same word', () => {
    const text =
      'Mayor Uwe Drost left. A man we are calling Piet said he saw a lorry. “It had no lights,” the man said.';
    expect(quotesIn(text).at(-1)).toMatchObject({ name: 'Piet', withheld: true });
  });

  it.each([
    ['en', 'The glover Mira said the bridge fell. The glover’s name has been changed.'],
    ['de', 'Die Imkerin Mira sagte, die Brücke sei gefallen. Der Name der Imkerin wurde geändert.'],
    ['es', 'La apicultora Mira dijo que el puente cayó. El nombre de la apicultora ha sido cambiado.'],
  ])('is hers by a calling that no list has (%s): %s', (language, text) => {
    expect(quotesIn(text, language)[0]).toMatchObject({ name: 'Mira', withheld: true });
  });

  it.each([
    ['en', '“She ran,” a lawyer for Mira (not her real name) said. Mira said the bridge fell.'],
    ['de', '„Sie lief“, sagte eine Anwältin von Mira (Name geändert). Mira sagte, die Brücke sei gefallen.'],
  ])('is not her lawyer’s (%s): %s', (language, text) => {
    expect(withheld(text, language)).toEqual([false, true]);
  });

  it.each([
    ['en', 'Mira, whose sister asked not to be named, said the bridge fell.'],
    ['de', 'Mira, deren Schwester nicht genannt werden will, sagte, die Brücke sei gefallen.'],
    ['fr', 'Mira, dont la sœur a demandé à rester anonyme, a dit que le pont était tombé.'],
  ])('is not hers whose sister stays unnamed (%s): %s', (language, text) => {
    expect(withheld(text, language)).toEqual([false]);
  });

  it.each([
    'Mira Holm, whose son died, asked that her name be withheld. “It fell,” Mira Holm said.',
    'Mira Holm, a nurse whose sister fled, asked not to be named. “It fell,” she said.',
    'Mira Holm, whose brother fled and who asked not to be named, said: “It fell.”',
  ])('is hers of whose family only something else is told: %s', (text) => {
    expect(withheld(text, 'en')).toEqual([true]);
  });

  it('is nobody’s who is told besides', () => {
    const text =
      'Adının açıklanmasını istemeyen bir komşu, “Kamyon uzaklaşıyordu” diye konuştu. Polise göre sürücü aranıyor.';
    expect(withheld(text, 'tr')).toEqual([true, false]);
  });
});
